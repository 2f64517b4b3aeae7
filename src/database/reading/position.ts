import { sql, type Kysely } from 'kysely'

/** A place in the primary's log, as PostgreSQL writes it: what was committed before it is had by whoever has replayed so far. */
const FORM = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i

/** A place as a number that can be compared; null where it is none. */
export function positionIn(text: unknown): bigint | null {
  const parts = typeof text === 'string' ? FORM.exec(text) : null
  return parts ? (BigInt(`0x${parts[1]}`) << 32n) | BigInt(`0x${parts[2]}`) : null
}

/** The place that the primary's log has come to: asked after a commit, it is behind that. */
export async function currentPosition(access: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ position: string }>`/* current-position */
    select pg_current_wal_insert_lsn()::text as position`.execute(access)
  return rows[0]!.position
}
