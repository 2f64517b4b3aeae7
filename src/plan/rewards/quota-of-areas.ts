import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { areasOf, partOf } from '../../departments/natural-resources/quota-ledger/areas-of-quota.js'

/**
 * What the quotas for new construction land come to in the areas that they lie in, to be added up by quota and area (`id`,
 * `area_id`): what was certified, used, traded and awarded; `by_hand` is what of the awards was entered by itself, neither
 * as a reward nor by a file. What was awarded as a reward is of the reward's area, all else of each area by its share.
 */
export const quotaOfAreas: Sql = sql`(
  select s.area_id, q.id, ${partOf(sql`q.certified_area_mu`)} as certified, ${partOf(sql`q.used_area_mu`)} as used, ${partOf(sql`q.traded_area_mu`)} as traded,
    ${partOf(sql`(q.awarded_area_mu - e.rewarded)`)} as awarded, ${partOf(sql`e.by_hand`)} as by_hand
  from quota q cross join lateral ${areasOf} s
  cross join lateral (
    select coalesce(sum(n.land_area_mu) filter (where n.reward_id is not null), 0) as rewarded,
      coalesce(sum(n.land_area_mu) filter (where coalesce(n.reward_id, n.batch_id, o.batch_id) is null), 0) as by_hand
    from quota_entry n left join quota_entry o on o.id = n.reverses_id where n.chain_id = q.id and coalesce(o.kind, n.kind) = 'AWARD') e
  where q.kind = 'NEW_CONSTRUCTION_LAND'
  union all
  select w.area_id, q.id, 0, 0, 0, n.land_area_mu, 0 from quota_entry n join reward w on w.id = n.reward_id join quota q on q.id = n.chain_id where q.kind = 'NEW_CONSTRUCTION_LAND')`

/**
 * What was awarded of an area's quota, once each: what its rewards say and what was awarded beside them. A file may state awards
 * as sums that the rewards are among: the larger counts.
 */
export const awardedOf = (awarded: Sql, rewarded: Sql, byHand: Sql): Sql =>
  sql`greatest(${awarded}, ${rewarded} + ${byHand})`
