import { sql } from 'kysely'
import { advisoryLock, type Work } from './work.js'

/**
 * Waits until no one else works on ties, and fixes the one moment that all it writes of them bears (tie_moment() in SQL).
 * Lock order: the importer's lock ('intake') where both are taken, this, the ledger's chains in the order of their ids, then rows.
 */
export async function lockTies(work: Work) {
  await advisoryLock(work, 'ties')
  await work.run(
    sql`/* lock-ties */ select set_config('quanyu.tie_moment', coalesce(nullif(current_setting('quanyu.tie_moment', true), ''), clock_timestamp()::text), true)`,
  )
}
