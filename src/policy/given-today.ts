import { todayOf } from '../database/today.js'
import type { Work } from '../database/work.js'
import { parametersInForce, type Parameters } from './parameters-in-force.js'
import { presetsOf, type Given, type Threshold } from './rule.js'

/** A rule's parameters as they are in force today. */
export async function givenToday(work: Work, rule: Threshold): Promise<Given> {
  const today = await todayOf(work)
  const own: Parameters = (await parametersInForce(work, [rule], today)).get(rule.id) ?? presetsOf(rule)
  return { ...own, today }
}
