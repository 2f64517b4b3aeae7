import { sql } from 'kysely'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount, settledProjects } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * A project for which several documents, or one in several lines, give more than it costs, whether or not it is paid yet. What it costs is the
 * largest of the approved investment, the budget, its contracts with their supplements, and the final account.
 */
export default rule({
  id: 'U27',
  title: t('多头安排资金', 'Funded more than once'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《预算法》第三十七条、第五十七条；审计公告“同一项目多头申报、重复安排资金”',
    'Budget Law, art. 37 and 57; audit reports on projects that several programmes pay in full',
  ),
  innocent: [
    t('总投资已调增，批复未登记', 'The investment was raised, and the approval is not entered'),
    t(
      '后一笔资金替换前一笔，前一笔待收回',
      'The later money replaces the earlier, which is to be taken back',
    ),
  ],
  parameters: {
    over: { preset: '10', unit: t('%', '%'), title: t('超出投资', 'Above its cost') },
  },
  text: t(
    '项目“{name}”由 {funds} 笔资金（{documents}）安排 {given} 元，而投资为 {cost} 元，超出 {overShare} %。',
    '“{name}” was given {given} yuan by {funds} documents ({documents}) for a cost of {cost}, {overShare}% above.',
  ),
  query: ({ over }) => sql`/* U27 */
    with given as materialized (
      select a.project_id, sum(a.amount) as amount from allocation a where a.project_id is not null and a.amount > 0 group by a.project_id having count(*) > 1
    ), costs as materialized (
      -- What a project costs is not looked up where it was given no more than its budget.
      select g.project_id, g.amount, p.name, greatest(p.budget,
        (select max(v.approved_investment) from project_approval v where v.project_id = p.id and v.verdict in ${APPROVED}),
        (select sum(${agreedAmount}) from contract c where c.project_id = p.id),
        (select f.amount from ${settledProjects} f where f.project_id = p.id)) as cost
      from given g join project p on p.id = g.project_id where p.merged_into_id is null and g.amount > coalesce(p.budget, 0) * (1 + ${over}::numeric / 100)
    )
    select 'Project' as subject_type, c.project_id as subject_id, 'funded' as key, null as severity, c.amount - c.cost as amount,
      jsonb_build_object('name', c.name, 'funds', count(distinct a.fund_id), 'documents', string_agg(distinct f.document_number, '、'), 'given', c.amount::text, 'cost', c.cost::text, 'overShare', trim_scale(round(100 * (c.amount / c.cost - 1), 2))::text) as facts,
      ${evidence(['Project', 'c.project_id'])} || jsonb_agg(${pointsTo('Allocation', 'a.id')} order by a.id) as evidence
    from costs c join allocation a on a.project_id = c.project_id and a.amount > 0 join fund f on f.id = a.fund_id
    where c.cost > 0 and c.amount > c.cost * (1 + ${over}::numeric / 100)
    group by c.project_id, c.name, c.amount, c.cost`,
})
