import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { hashOf } from '../database/api-key.js'
import { asLogin } from '../database/as-login.js'
import type { Principal, Role, Scope } from '../database/principal.js'
import { work } from '../database/work.js'
import { InputError } from '../values/problem.js'
import type { Database } from '../database/database.js'

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

const SECRET_BYTES = 32
const ENDING = 4

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
    throw new InputError('BAD_KEY_TERMS', {
      zh: `${role} ${ofDepartment ? '须指明部门' : '不属于部门'}。`,
      en: `A key of role ${role} ${ofDepartment ? 'needs a department' : 'may have no department'}.`,
    })
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
