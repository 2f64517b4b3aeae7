import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import { asLogin } from './as-login.js'
import type { Database } from './open.js'
import type { Principal, Role, Scope } from './principal.js'
import { work } from './work.js'

export interface KeyTerms {
  name: string
  role: Exclude<Role, 'PUBLIC'>
  department?: string | undefined
  /** Codes of the areas of a township. */
  areaCodes?: readonly string[]
  scopes?: readonly Scope[]
  days: number
  loopbackOnly?: boolean
}

export interface ApiKey {
  id: string
  name: string
  ending: string
  role: Role
  department: string | null
  areas: string[]
  scopes: Scope[]
  loopbackOnly: boolean
  madeBy: string
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
}

/** A key that was found, and whether it still opens. */
export interface FoundKey {
  id: string
  name: string
  role: Role
  department: string | null
  area_ids: string[]
  scopes: Scope[]
  loopback_only: boolean
  expired: boolean
  revoked: boolean
}

const SECRET_BYTES = 32
const ENDING = 4
const form = /^qy_([a-z_][a-z0-9_]*)_([A-Za-z0-9_-]{43})$/

/** Whether a text looks like a key of ours, wherever it stands: such a text is never logged. */
export const KEY_ANYWHERE = /qy_[a-z_][a-z0-9_]*_[A-Za-z0-9_-]{43}/

/** The county that a key says it is for, or null where it is no key. */
export const countyOfKey = (key: string): string | null => form.exec(key)?.[1] ?? null

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/** Makes a key; it is in what this gives, and nowhere else. */
export async function makeKey(
  database: Database,
  maker: Principal,
  terms: KeyTerms,
): Promise<{ id: string; key: string }> {
  const {
    name,
    role,
    department,
    areaCodes = [],
    scopes = ['READ', 'WRITE'],
    days,
    loopbackOnly = false,
  } = terms
  const ofDepartment = role === 'CLERK' || role === 'REVIEWER' || role === 'SYSTEM'
  if (ofDepartment !== (department !== undefined))
    throw new InputError(
      'BAD_KEY_TERMS',
      `${role} ${ofDepartment ? '须指明部门' : '不属于部门'}。A department is named for CLERK, REVIEWER and SYSTEM, and for no other.`,
    )
  if ((role === 'TOWNSHIP') !== areaCodes.length > 0)
    throw new InputError('BAD_KEY_TERMS', {
      zh: 'TOWNSHIP 须指明项目区，其他角色不须。',
      en: 'A key of role TOWNSHIP needs areas, and no other role may have any.',
    })
  const key = `qy_${database.schema}_${randomBytes(SECRET_BYTES).toString('base64url')}`
  const id = await work(database, maker, [], async (unit) => {
    const areas = await unit.rows<{ id: string; code: string }>(
      sql`select id::text, code from consolidation_area where code = any(${[...areaCodes]}::text[])`,
    )
    const unknown = areaCodes.filter((code) => !areas.some((area) => area.code === code))
    if (unknown.length > 0)
      throw new InputError('UNKNOWN_AREA', {
        zh: `没有代码为 ${unknown.join('、')} 的项目区。`,
        en: `No area has code ${unknown.join(', ')}. Check the codes.`,
      })
    const [row] = await unit.rows<{ id: string }>(sql`/* make-key */
      insert into api_key (name, hash, ending, role, department, area_ids, scopes, loopback_only, made_by, expires_at)
      values (${name}, ${hashOf(key)}, ${key.slice(-ENDING)}, ${role}, ${department ?? null}, ${areas.map((area) => area.id)}::uuid[], ${[...scopes]}::text[], ${loopbackOnly}, ${maker.name}, now() + ${days}::integer * interval '1 day')
      returning id::text`)
    return row!.id
  })
  return { id, key }
}

/** Takes a key back for good. False where there is none that still stands. */
export const revokeKey = (database: Database, by: Principal, id: string): Promise<boolean> =>
  work(
    database,
    by,
    [],
    async (unit) =>
      (await unit.run(sql`/* revoke-key */
        update api_key set revoked_at = now(), revoked_by = ${by.name} where id::text = ${id} and revoked_at is null`)) >
      0,
  )

export async function listKeys(database: Database): Promise<ApiKey[]> {
  const utc = (column: string) =>
    sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
  return asLogin(
    database,
    sql<ApiKey>`/* list-keys */
    select id::text, name, ending, role, department, scopes, loopback_only as "loopbackOnly", made_by as "madeBy",
      array(select a.code from consolidation_area a where a.id = any(k.area_ids) order by 1) as areas,
      ${utc('recorded_at')} as "madeAt", ${utc('expires_at')} as "expiresAt", ${utc('revoked_at')} as "revokedAt", ${utc('last_used_at')} as "lastUsedAt"
    from api_key k order by k.id`,
  )
}

/** The key that a text is, or null. Its use is recorded, but not more than once a minute. */
export async function findKey(database: Database, key: string): Promise<FoundKey | null> {
  const [found] = await asLogin(
    database,
    sql<FoundKey & { due: boolean }>`/* find-key */
    select id::text, name, role, department, area_ids::text[] as area_ids, scopes, loopback_only, expires_at <= now() as expired, revoked_at is not null as revoked,
      coalesce(last_used_at < now() - interval '1 minute', true) as due
    from api_key where hash = ${hashOf(key)}`,
  )
  if (!found) return null
  if (found.due && !found.expired && !found.revoked)
    await asLogin(
      database,
      sql`/* key used */ update api_key set last_used_at = now() where id = ${found.id}::uuid`,
    )
  return found
}
