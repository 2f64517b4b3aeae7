import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { evidence } from '../points-to.js'
import { rule } from '../rule.js'

/**
 * What a kind of reward waits for in an area: the province’s review of the plan; or the area’s acceptance, by the step or by
 * its record. A query, a row an event.
 */
export const triggersOf = (kind: Sql, area: Sql): Sql => sql`
  select s.decided_on as happened_on, s.document_number from approval_step s where s.area_id = ${area} and s.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES')
    and s.kind = case ${kind} when 'CONSTRUCTION_LAND_QUOTA' then 'AREA_ACCEPTANCE' else 'PROVINCIAL_REVIEW' end
  union all
  select a.accepted_on, a.document_number from acceptance a where ${kind} = 'CONSTRUCTION_LAND_QUOTA' and a.area_id = ${area} and a.stage <> 'SELF_CHECK'
    and a.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES')`

/** The day of it, null while it has not come. */
export const triggerOf = (kind: Sql, area: Sql): Sql =>
  sql`select min(e.happened_on) from (${triggersOf(kind, area)}) e`

/**
 * Rewards given before what they reward: money before the province’s review of the plan, quota before the area’s acceptance,
 * any of them while its parameter is not set on that day.
 */
export const rewardsTooEarly = (which: Sql): Sql => sql`
  with given as (
    select r.*, c.name as area_name, c.code as area_code,
      (${triggerOf(sql`r.kind`, sql`r.area_id`)}) as triggered_on,
      (select num_nonnulls(p.share, p.amount) > 0 from reward_parameter p where p.kind = r.kind and p.valid_from <= r.granted_on order by p.valid_from desc limit 1) as is_set
    from reward r join consolidation_area c on c.id = r.area_id where ${which}
  )
  select g.*, 'trigger' as key from given g where coalesce(g.triggered_on > g.granted_on, true)
  union all
  select g.*, 'parameter' from given g where not coalesce(g.is_set, false)`

/** A reward given too early. */
export default rule({
  id: 'Q02',
  title: '奖励早于触发 Reward given too early',
  kind: 'BLOCK',
  severity: 'HIGH',
  basis:
    '县实施方案 五：指标奖励在工程验收后，资金奖励在实施方案经省审查通过后 The county’s plan, V: quota after acceptance, money after provincial review',
  innocent: [
    '审批、验收已完成，登记日期有误 Reviewed or accepted, and the day is wrong here',
    '奖励标准已印发，参数尚未登记 The figure was decided, and is not yet entered',
  ],
  parameters: {},
  text: '{area}：{grantedOn} 给予的奖励（{kind}）{says}。Reward of {grantedOn}: {english}.',
  query: () => sql`/* Q02 */
    select 'Reward' as subject_type, f.id as subject_id, f.key, null as severity, f.amount,
      jsonb_build_object('area', f.area_name, 'kind', f.kind, 'grantedOn', f.granted_on, 'triggeredOn', f.triggered_on, 'quotaMu', trim_scale(f.quota_area_mu)::text,
        'says', case f.key when 'parameter' then '其标准尚未设定' else coalesce('早于触发日 ' || f.triggered_on, '尚无' || case f.kind when 'CONSTRUCTION_LAND_QUOTA' then '项目区验收' else '省级审查' end) end,
        'english', case f.key when 'parameter' then 'its figure is not set' else coalesce('what it rewards came on ' || f.triggered_on, 'what it rewards has not come') end) as facts,
      ${evidence(['Reward', 'f.id'], ['ConsolidationArea', 'f.area_id'])} as evidence
    from (${rewardsTooEarly(sql`true`)}) f`,
})
