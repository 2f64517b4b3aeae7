import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { asLogin } from './as-login.js'
import type { Principal, Role, Scope } from './principal.js'
import { work, type Work } from './work.js'
import type { Database } from './database.js'

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

const form = /^qy_([a-z_][a-z0-9_]*)_([A-Za-z0-9_-]{43})$/

/** Whether a text looks like a key of ours, wherever it stands: such a text is never logged. */
export const KEY_ANYWHERE = /qy_[a-z_][a-z0-9_]*_[A-Za-z0-9_-]{43}/

/** The county that a key says it is for, or null where it is no key. */
export const countyOfKey = (key: string): string | null => form.exec(key)?.[1] ?? null

const SECRET_BYTES = 32
/** What is shown of a key afterwards, so that one knows it by sight. */
const ENDING = 4

/** A new key to a county, or to the province, with what is kept of it. */
export function newKey(place: string): { key: string; hash: string; ending: string } {
  const key = `qy_${place}_${randomBytes(SECRET_BYTES).toString('base64url')}`
  return { key, hash: hashOf(key), ending: key.slice(-ENDING) }
}

export const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/** Takes a key back for good. False where there is none that still stands. */
export const revokeKey = (database: Database, by: Principal, id: string): Promise<boolean> =>
  work(database, by, [], (unit) => revokeKeyIn(unit, id))

export const revokeKeyIn = async (unit: Work, id: string): Promise<boolean> =>
  (await unit.run(sql`/* revoke-key */
    update api_key set revoked_at = now(), revoked_by = ${unit.principal.name} where id::text = ${id} and revoked_at is null`)) >
  0

/** Whether the key that someone came with, if it was one, still opens something. */
export const isKeyGood = async (unit: Work, { keyId }: Principal): Promise<boolean> =>
  keyId === undefined ||
  (
    await unit.rows(sql`/* key still good */
    select from api_key where id = ${keyId}::uuid and revoked_at is null and expires_at > now()`)
  ).length > 0

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
