import { sql } from 'kysely'
import type { Problem } from '../../values/problem.js'
import { rewardsTooEarly } from '../rules/Q02-reward-too-early.js'
import type { Guard } from './guard.js'
import { RewardNotSet, RewardTooEarly } from './guard-problems.js'

interface Early {
  id: string
  key: 'trigger' | 'parameter'
  kind: string
  area_code: string
  granted_on: string
  triggered_on: string | null
}

/** Q02: no reward before what it rewards, and none while its figure is not set. */
export const rewardsInTime: Guard = {
  table: 'reward',
  holdsImports: true,
  problems: [RewardTooEarly, RewardNotSet],
  areas: (ids) => sql`select area_id from reward where id = any${ids}`,
  judge: async (work, ids) => {
    const early = await work.rows<Early>(sql`/* guard: rewards-in-time */
      select f.id::text, f.key, f.kind, f.area_code, f.granted_on::text, f.triggered_on::text from (${rewardsTooEarly(sql`r.id = any${ids}`)}) f order by f.key, f.id`)
    return new Map<string, Problem>(
      early.map(({ id, key, kind, area_code, granted_on, triggered_on }) => [
        id,
        key === 'parameter'
          ? new RewardNotSet(kind, granted_on)
          : new RewardTooEarly(area_code, kind === 'CONSTRUCTION_LAND_QUOTA', granted_on, triggered_on),
      ]),
    )
  },
}
