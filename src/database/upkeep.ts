import { sql } from 'kysely'
import { asLogin } from './as-login.js'
import type { Database } from './database.js'

export type UpkeepKind = 'BACKUP' | 'LEDGER_VERIFICATION'

/** PostgreSQL's words for who may not write, for a copy that is only read, and for a table that is not there yet. */
const NOT_NOTED = new Set(['42501', '25006', '42P01'])

/** Notes that the county was backed up or its ledger verified; not where one may only read, as on an auditor's copy. */
export async function noteUpkeep(database: Database, kind: UpkeepKind, isSound: boolean): Promise<void> {
  await asLogin(
    database,
    sql`/* note-upkeep */ insert into upkeep_run (kind, is_sound) values (${kind}, ${isSound})`,
  ).catch((error: { code?: string }) => {
    if (!NOT_NOTED.has(error.code ?? '')) throw error
  })
}

/** When that was done last, in seconds since 1970; and how far the feed of changes has come. */
export interface Upkeep {
  backupAt: number | null
  verifiedAt: number | null
  isSound: boolean | null
  feedTransaction: string | null
}

/** The statement that reads it, in one row. */
export const UPKEEP = sql<Upkeep>`/* read-upkeep */
  select (select extract(epoch from max(done_at))::double precision from upkeep_run where kind = 'BACKUP') as "backupAt",
    extract(epoch from v.done_at)::double precision as "verifiedAt", v.is_sound as "isSound",
    (select transaction::text from change order by transaction desc, id desc limit 1) as "feedTransaction"
  from (select) one left join lateral (
    select done_at, is_sound from upkeep_run where kind = 'LEDGER_VERIFICATION' order by done_at desc limit 1) v on true`

export const readUpkeep = async (database: Database): Promise<Upkeep> => (await asLogin(database, UPKEEP))[0]!
