import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { parametersInForce, type Parameters } from './parameters-in-force.js'
import { presetsOf, type Given, type Threshold } from './rule.js'

/** A rule's parameters as they are in force today. */
export async function givenToday(work: Work, rule: Threshold): Promise<Given> {
  const [clock] = await work.rows<{ today: string }>(
    sql`/* given-today */ select county_today()::text as today`,
  )
  const today = clock!.today
  const own: Parameters = (await parametersInForce(work, [rule], today)).get(rule.id) ?? presetsOf(rule)
  return { ...own, today }
}
