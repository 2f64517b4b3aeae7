import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { rule } from '../rule.js'

/**
 * Quotas drawn on for more than was certified: one by one, and for an area as a whole, where the quota given as rewards
 * counts too (once: a reward may stand in the quota’s own awarded figure). An area without any certified quota of its own is
 * rewarded from the province’s, and not counted.
 */
export const quotasOverdrawn = (quotas: Sql, areas: Sql): Sql => sql`
  select 'Quota' as type, q.id, q.area_id, '' as key, q.document_number as name, q.certified_area_mu as certified, q.used_area_mu as used, q.traded_area_mu as traded, q.awarded_area_mu as awarded
  from quota q where q.used_area_mu + q.traded_area_mu + q.awarded_area_mu > q.certified_area_mu and ${quotas}
  union all
  select 'NewConstructionLandQuota', n.id, n.area_id, '', n.document_number, n.quota_area_mu, n.used_area_mu, 0, 0
  from new_construction_land_quota n where n.used_area_mu > n.quota_area_mu
  union all
  select 'ConsolidationArea', c.id, c.id, 'rewards', c.name, q.certified, q.used, q.traded, greatest(q.awarded, r.awarded)
  from consolidation_area c
  join (select area_id, sum(certified_area_mu) as certified, sum(used_area_mu) as used, sum(traded_area_mu) as traded, sum(awarded_area_mu) as awarded
    from quota where area_id is not null group by area_id) q on q.area_id = c.id
  join (select area_id, sum(quota_area_mu) as awarded from reward where kind = 'CONSTRUCTION_LAND_QUOTA' group by area_id) r on r.area_id = c.id
  where q.used + q.traded + greatest(q.awarded, r.awarded) > q.certified and ${areas}`

/** More quota given away than was certified. */
export default rule({
  id: 'Q03',
  title: '指标透支 Quota overdrawn',
  kind: 'BLOCK',
  severity: 'HIGH',
  basis:
    '指标管理：已使用、已交易、已奖励之和不得超过确认面积（欧盟 IACS 第29条第1款d项同理） What is used, traded and awarded stays within what was certified (as IACS 29(1)(d))',
  innocent: ['确认文件尚未登记 A certificate not yet entered'],
  parameters: {},
  text: '“{name}”确认 {certified} 亩，已使用 {used}、已交易 {traded}、已奖励 {awarded} 亩，透支 {excess} 亩。Overdrawn by {excess} mu.',
  query: () => sql`/* Q03 */
    select f.type as subject_type, f.id as subject_id, f.key, null as severity, null as amount,
      jsonb_build_object('name', f.name, 'certified', trim_scale(f.certified)::text, 'used', trim_scale(f.used)::text, 'traded', trim_scale(f.traded)::text,
        'awarded', trim_scale(f.awarded)::text, 'excess', trim_scale(f.used + f.traded + f.awarded - f.certified)::text) as facts,
      jsonb_build_array(jsonb_build_object('type', f.type, 'id', f.id)) as evidence
    from (${quotasOverdrawn(sql`true`, sql`true`)}) f`,
})
