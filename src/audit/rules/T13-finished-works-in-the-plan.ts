import { sql } from 'kysely'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { isUrgentName } from '../tendered-from.js'
import { PAYS_BACK, SUBSIDISED_AFTERWARDS } from '../words-of-purposes.js'
import { t } from '../../values/title.js'

/**
 * Works that were finished before they were approved, or long before the first money for them came: earlier works that were
 * packed into a plan. Works are finished on the day that is entered, or by the day on which they were first accepted or a
 * report had them finished, whichever comes first. Urgent relief is approved when it is done; a subsidy after completion,
 * the rest of a sum and money carried over say so of themselves.
 */
export default rule({
  id: 'T13',
  title: t('已完工程打包立项', 'Finished works packed into the plan'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《政府投资条例》第九条、第十一条；土地综合整治资金专项审计（市县审计公告，2025年）“将已完工项目纳入实施方案套取资金”',
    'Regulations on government investment, art. 9 and 11; municipal audits of land-consolidation money, 2025: finished works packed into the plan',
  ),
  innocent: [
    t('先建后补、以奖代补，文件允许', 'A subsidy after completion that the document allows'),
    t('支付以前年度工程的欠款、尾款', 'What was still owed for works of earlier years'),
    t('完工、验收日期录入有误', 'The day of completion or acceptance is mistyped'),
  ],
  parameters: {
    days: {
      preset: '180',
      unit: t('天', 'days'),
      title: t('首笔资金晚于完工', 'Days from completion to the first money'),
    },
  },
  text: t(
    '项目“{name}”于 {completedOn} 已完工，{says}。',
    '“{name}” was finished by {completedOn}; {english}.',
  ),
  query: ({ days }) => sql`/* T13 */
    with approved as (
      select project_id, min(approved_on) as approved_on from project_approval where verdict in ${APPROVED} and kind <> 'CHANGE' group by project_id
    ), done as (
      select d.project_id, min(d.day) as day from (
        select project_id, accepted_on as day from acceptance where verdict in ${APPROVED}
        union all select project_id, reported_on from project_progress where stage in ('FINISHED', 'ACCEPTED')) d
      where d.project_id is not null group by d.project_id
    ), finished as materialized (
      select p.id, p.name, p.budget, p.approved_on, least(p.completed_on, d.day) as completed_on from project p left join done d on d.project_id = p.id
      where p.merged_into_id is null and (p.completed_on is not null or d.day is not null)
    ), funded as (
      select a.project_id, min(coalesce(a.allocated_on, f.received_on)) as first_on, sum(a.amount) as amount
      from allocation a join fund f on f.id = a.fund_id where a.project_id in (select id from finished) and a.amount > 0 group by a.project_id
    ), late as materialized (
      select p.id, p.name, p.completed_on, coalesce(u.amount, p.budget) as amount, least(v.approved_on, p.approved_on) as approved_on, u.first_on,
        p.completed_on < least(v.approved_on, p.approved_on) and not ${isUrgentName(sql`p.name`)} as before_approval, p.completed_on + ${days}::integer < u.first_on as before_money
      from finished p left join approved v on v.project_id = p.id left join funded u on u.project_id = p.id
    ), packed as (
      select k.*, m.allocations from late k, lateral (
        select jsonb_agg(${pointsTo('Allocation', 'a.id')} order by a.id) as allocations,
          bool_or(a.after_completion or f.carried_from_id is not null or concat_ws(' ', a.purpose, f.name, array_to_string(f.purposes, ' ')) ~ ${`${SUBSIDISED_AFTERWARDS}|尾款|余款|欠款|质保金|保证金|结算款|结转|${PAYS_BACK}`}) as explained
        from allocation a join fund f on f.id = a.fund_id where a.project_id = k.id and a.amount > 0) m
      where (k.before_approval or k.before_money) and not coalesce(m.explained, false)
    )
    select 'Project' as subject_type, k.id as subject_id, 'finished' as key, null as severity, k.amount,
      jsonb_build_object('name', k.name, 'completedOn', k.completed_on,
        'says', concat_ws('，', case when k.before_approval then k.approved_on || ' 才批复' end, case when k.before_money then k.first_on || ' 才安排首笔资金，晚 ' || (k.first_on - k.completed_on) || ' 天' end),
        'english', concat_ws(', ', case when k.before_approval then 'approved on ' || k.approved_on end, case when k.before_money then 'first money on ' || k.first_on end)) as facts,
      ${evidence(['Project', 'k.id'])} || coalesce(k.allocations, '[]') as evidence
    from packed k`,
})
