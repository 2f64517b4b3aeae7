import { sql } from 'kysely'
import type { Day } from '../values/date.js'
import type { Work } from './work.js'

/** The day that it is in China by the clock of the database, which holds each date to that; a server's own may be wrong. */
export async function todayOf(work: Pick<Work, 'rows'>): Promise<Day> {
  const [clock] = await work.rows<{ today: Day }>(sql`/* today-of */ select county_today()::text as today`)
  return clock!.today
}
