import { sql, type Kysely } from 'kysely'
import { hashOf, newKey } from '../database/api-key.js'
import { PROVINCE } from '../database/counties/registry.js'

const TABLE = sql.id(PROVINCE, 'api_key')

export interface ProvinceKey {
  id: string
  name: string
  ending: string
  madeBy: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
}

/** Makes a key to the province's sums; it is in what this gives, and nowhere else. */
export async function makeProvinceKey(
  kysely: Kysely<unknown>,
  { name, days, madeBy }: { name: string; days: number; madeBy: string },
): Promise<{ id: string; key: string }> {
  const { key, hash, ending } = newKey(PROVINCE)
  const { rows } = await sql<{ id: string }>`/* make-province-key */
    insert into ${TABLE} (name, hash, ending, made_by, expires_at)
    values (${name}, ${hash}, ${ending}, ${madeBy}, now() + ${days}::integer * interval '1 day') returning id::text`.execute(
    kysely,
  )
  return { id: rows[0]!.id, key }
}

export async function listProvinceKeys(kysely: Kysely<unknown>): Promise<ProvinceKey[]> {
  const utc = (column: string) =>
    sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
  const { rows } = await sql<ProvinceKey>`/* list-province-keys */
    select id::text, name, ending, made_by as "madeBy", ${utc('expires_at')} as "expiresAt", ${utc('revoked_at')} as "revokedAt", ${utc('last_used_at')} as "lastUsedAt"
    from ${TABLE} order by recorded_at`.execute(kysely)
  return rows
}

/** Takes a key back for good. False where there is none that still stands. */
export async function revokeProvinceKey(kysely: Kysely<unknown>, id: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`/* revoke-province-key */
    update ${TABLE} set revoked_at = now(), revoked_by = ${by} where id::text = ${id} and revoked_at is null`.execute(
    kysely,
  )
  return Number(numAffectedRows ?? 0) > 0
}

/** What a key that somebody shows opens. */
export interface ProvinceKeyFound {
  id: string
  expired: boolean
  revoked: boolean
}

/** What a key that somebody shows comes to; null where there is none such. Its use is recorded, not more than once a minute. */
export async function findProvinceKey(
  kysely: Kysely<unknown>,
  key: string,
): Promise<ProvinceKeyFound | null> {
  const { rows } = await sql<ProvinceKeyFound & { due: boolean }>`/* find-province-key */
    select id::text, expires_at <= now() as expired, revoked_at is not null as revoked, coalesce(last_used_at < now() - interval '1 minute', true) as due
    from ${TABLE} where hash = ${hashOf(key)}`.execute(kysely)
  const [found] = rows
  if (!found) return null
  if (found.due && !found.expired && !found.revoked)
    await sql`/* province key used */ update ${TABLE} set last_used_at = now() where id = ${found.id}::uuid`.execute(
      kysely,
    )
  return found
}
