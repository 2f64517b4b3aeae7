import { sql } from 'kysely'
import { queueUp, type Work } from './work.js'

/** Waits for its turn in a queue, and then fixes the one moment that all it writes bears (tie_moment() in SQL). */
export async function takeTurn(work: Work, queue: string) {
  await queueUp(work, queue)
  await work.run(
    sql`/* take-turn */ select set_config('quanyu.tie_moment', coalesce(nullif(current_setting('quanyu.tie_moment', true), ''), clock_timestamp()::text), true)`,
  )
}
