import { sql } from 'kysely'
import type { Snapshot } from '../database/snapshot.js'
import type { Sql } from '../graph/column-kind.js'
import { presetsOf, type Threshold } from './rule.js'

/** The day it is in the county. */
export const TODAY: Sql = sql`county_today()`

export type Parameters = Readonly<Record<string, string>>

/** Each rule's parameters as they are in force on a day: what was set last for that day, or the preset. */
export async function parametersInForce(
  snapshot: Snapshot,
  rules: readonly Threshold[],
  day: string,
): Promise<Map<string, Parameters>> {
  const set = await snapshot.rows<{ rule: string; name: string; value: string }>(sql`/* parameters-in-force */
    select distinct on (rule, name) rule, name, value from rule_parameter_value
    where valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date) order by rule, name, version desc`)
  return new Map(
    rules.map((rule) => {
      const presets = presetsOf(rule)
      const own = set.filter(({ rule: id, name }) => id === rule.id && Object.hasOwn(presets, name))
      return [rule.id, { ...presets, ...Object.fromEntries(own.map(({ name, value }) => [name, value])) }]
    }),
  )
}

/** One parameter of a rule as it is in force today, as an expression. */
export const inForce = (rule: Threshold, name: string): Sql => sql`coalesce((
  select v.value from rule_parameter_value v where v.rule = ${sql.lit(rule.id)} and v.name = ${sql.lit(name)}
    and v.valid_from <= ${TODAY} and (v.valid_to is null or v.valid_to > ${TODAY})
  order by v.version desc limit 1), ${sql.lit(presetsOf(rule)[name])})`
