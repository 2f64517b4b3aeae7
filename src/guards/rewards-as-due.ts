import { sql } from 'kysely'
import { DatesOutOfOrder } from '../funds/money-problems.js'
import type { Problem } from '../values/problem.js'
import { rewardsNotDue } from '../plan/rewards/reward-due.js'
import type { Guard } from './guard.js'
import { RewardNotDue, RewardNotSet, RewardTooEarly } from '../policy/constraint-problems.js'

interface NotDue {
  id: string
  key: 'trigger' | 'parameter' | 'recipient' | 'amount' | 'document' | 'date'
  kind: string
  area_code: string
  granted_on: string
  triggered_on: string | null
  today: string
  due: string | null
  given: string
}

/** Q02: whatever way a reward comes in, it is just what a grant would give. */
export const rewardsAsDue: Guard = {
  table: 'reward',
  holdsImports: true,
  problems: [RewardTooEarly, RewardNotSet, RewardNotDue, DatesOutOfOrder],
  areas: (ids) => sql`select area_id from reward where id = any${ids}`,
  judge: async (work, ids) => {
    const found = await work.rows<NotDue>(sql`/* guard: rewards-as-due */
      select f.id::text, f.key, f.kind, f.area_code, f.granted_on::text, f.triggered_on::text, county_today()::text as today, trim_scale(f.due)::text as due, trim_scale(f.given)::text as given from (${rewardsNotDue(sql`r.id = any${ids}`)}) f order by f.id`)
    return new Map<string, Problem>(found.map((each) => [each.id, problemOf(each)]))
  },
}

function problemOf({ key, kind, area_code, granted_on, triggered_on, today, due, given }: NotDue): Problem {
  if (key === 'trigger')
    return new RewardTooEarly(
      { areaCode: area_code, grantedOn: granted_on, triggeredOn: triggered_on },
      kind === 'CONSTRUCTION_LAND_QUOTA',
    )
  if (key === 'parameter') return new RewardNotSet({ kind, grantedOn: triggered_on! })
  if (key === 'date') return new DatesOutOfOrder({ date: granted_on, notBefore: null, notAfter: today })
  return new RewardNotDue({ areaCode: area_code, due, given }, key)
}
