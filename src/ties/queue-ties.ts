import { sql } from 'kysely'
import { queueUp, type Work } from '../database/work.js'

/**
 * Waits for its turn to work on ties, and fixes the moment that all it writes of them bears (tie_moment() in SQL).
 * Lock order: the queue of the importer where both are taken, this queue, then rows.
 */
export async function queueTies(work: Work) {
  await queueUp(work, 'ties')
  await work.run(
    sql`/* queue-ties */ select set_config('quanyu.tie_moment', coalesce(nullif(current_setting('quanyu.tie_moment', true), ''), clock_timestamp()::text), true)`,
  )
}
