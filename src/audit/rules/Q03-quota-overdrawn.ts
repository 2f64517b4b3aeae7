import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { awardedOf, quotaOfAreas } from '../../plan/rewards/quota-of-areas.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * Areas that gave more quota for new construction land away than they were certified. One quota cannot be overdrawn: its
 * ledger does not take it. What can is an area as a whole, where rewards count that were reported and not drawn from the
 * ledger, and of a quota that lies in several areas the share of each. An area without any such quota of its own is rewarded
 * from the province’s, and not counted.
 */
export const quotasOverdrawn = (areas: Sql): Sql => sql`
  select x.* from (
    select 'ConsolidationArea' as type, c.id, 'rewards' as key, c.name, q.certified, q.used, q.traded, ${awardedOf(sql`q.awarded`, sql`r.rewarded`, sql`q.by_hand`)} as awarded
    from consolidation_area c
    join (select o.area_id, sum(o.certified) as certified, sum(o.used) as used, sum(o.traded) as traded, sum(o.awarded) as awarded, sum(o.by_hand) as by_hand from ${quotaOfAreas} o group by o.area_id) q on q.area_id = c.id
    join (select area_id, sum(quota_area_mu) as rewarded from reward where kind = 'CONSTRUCTION_LAND_QUOTA' group by area_id) r on r.area_id = c.id
    where ${areas}) x
  where x.used + x.traded + x.awarded > x.certified`

/** More quota given away than was certified. */
export default rule({
  id: 'Q03',
  title: t('指标透支', 'Quota overdrawn'),
  kind: 'BLOCK',
  severity: 'HIGH',
  basis: t(
    '指标管理：已使用、已交易、已奖励之和不得超过确认面积（欧盟第809/2014号条例第29条第1款d项同理）',
    'What is used, traded and awarded stays within what was certified (as EU 809/2014, art. 29(1)(d))',
  ),
  innocent: [t('确认文件尚未登记', 'A certificate not yet entered')],
  parameters: {},
  text: t(
    '“{name}”确认 {certified} 亩，已使用 {used}、已交易 {traded}、已奖励 {awarded} 亩，透支 {excess} 亩。',
    '“{name}”: of {certified} mu certified {used} were used, {traded} traded and {awarded} awarded, {excess} too much.',
  ),
  query: () => sql`/* Q03 */
    select f.type as subject_type, f.id as subject_id, f.key, null as severity, null as amount,
      jsonb_build_object('name', f.name, 'certified', trim_scale(f.certified)::text, 'used', trim_scale(f.used)::text, 'traded', trim_scale(f.traded)::text,
        'awarded', trim_scale(f.awarded)::text, 'excess', trim_scale(f.used + f.traded + f.awarded - f.certified)::text) as facts,
      jsonb_build_array(jsonb_build_object('type', f.type, 'id', f.id)) as evidence
    from (${quotasOverdrawn(sql`true`)}) f`,
})
