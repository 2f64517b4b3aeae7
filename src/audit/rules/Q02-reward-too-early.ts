import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { awardsNotDue, rewardsNotDue } from '../../plan/rewards/reward-due.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** A reward given too early, or another one than is worked out; also quota that was awarded and is recorded as no reward. */
export default rule({
  id: 'Q02',
  title: t('奖励早于触发或与应奖不符', 'Reward given too early, or not as it is worked out'),
  kind: 'BLOCK',
  severity: 'HIGH',
  basis: t(
    '县实施方案 五：指标奖励在工程验收后，资金奖励在实施方案经省审查通过后，按文件规定的标准',
    'The county’s plan, V: quota after acceptance, money after provincial review, by the figure that a document sets',
  ),
  innocent: [
    t('审批、验收已完成，登记日期有误', 'Reviewed or accepted, and the day is wrong here'),
    t('奖励标准已印发，参数尚未登记', 'The figure was decided, and is not yet entered'),
    t('项目区在奖励之后重新划定', 'The area was drawn anew after the reward'),
  ],
  parameters: {},
  text: t('{area}：{given}（{kind}）{says}。', 'Area “{area}”, {given} ({kind}): {english}.'),
  query: () => sql`/* Q02 */
    select 'Reward' as subject_type, f.id as subject_id, f.key, null as severity, f.amount,
      jsonb_build_object('area', f.area_name, 'kind', f.kind, 'given', f.granted_on || ' 给予的奖励' || chr(10) || 'reward of ' || f.granted_on, 'grantedOn', f.granted_on, 'triggeredOn', f.triggered_on, 'quotaMu', trim_scale(f.quota_area_mu)::text,
        'says', case f.key
          when 'trigger' then coalesce('早于触发日 ' || f.triggered_on, '尚无' || case f.kind when 'CONSTRUCTION_LAND_QUOTA' then '项目区验收' else '省级审查' end)
          when 'parameter' then '其标准尚未设定'
          when 'recipient' then '受奖者不是应受奖的乡镇或村'
          when 'amount' then '累计 ' || trim_scale(f.given) || '，应为 ' || trim_scale(f.due) || '；全区累计 ' || trim_scale(f.total_given) || '，应为 ' || trim_scale(f.total_due)
          when 'document' then '没有给予奖励的文号'
          else '日期尚未到' end,
        'english', case f.key
          when 'trigger' then coalesce('what it rewards came on ' || f.triggered_on, 'what it rewards has not come')
          when 'parameter' then 'its figure is not set'
          when 'recipient' then 'it went to another than is to get it'
          when 'amount' then 'it comes to ' || trim_scale(f.due) || ', given is ' || trim_scale(f.given) || '; in the whole area ' || trim_scale(f.total_due) || ' and ' || trim_scale(f.total_given)
          when 'document' then 'no document grants it'
          else 'that day is still to come' end) as facts,
      ${evidence(['Reward', 'f.id'], ['ConsolidationArea', 'f.area_id'])} as evidence
    from (${rewardsNotDue(sql`true`)}) f
    union all
    select 'ConsolidationArea', f.area_id, 'award ' || f.key, null, null,
      jsonb_build_object('area', f.area_name, 'kind', 'CONSTRUCTION_LAND_QUOTA', 'quotaMu', trim_scale(f.given)::text,
        'given', '指标台账已奖励 ' || trim_scale(f.given) || ' 亩，没有奖励记录' || chr(10) || trim_scale(f.given) || ' mu awarded in the quota ledger, and no record of a reward',
        'says', case f.key when 'trigger' then '尚无项目区验收' when 'parameter' then '其标准尚未设定' else '应为 ' || trim_scale(f.due) || ' 亩' end,
        'english', case f.key when 'trigger' then 'the area is not accepted' when 'parameter' then 'its figure is not set' else 'it comes to ' || trim_scale(f.due) || ' mu' end),
      ${evidence(['ConsolidationArea', 'f.area_id'])}
    from (${awardsNotDue}) f`,
})
