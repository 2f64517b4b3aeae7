import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount, paidForWorks } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * The share of the money that is paid runs ahead of the share of the work that is done, by the latest progress report.
 * The paid share is the larger of what was reported and what the books say: payments against the contracts, or against
 * the budget.
 */
export default rule({
  id: 'U06',
  title: t('超进度付款', 'Paid ahead of the work'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《建设工程价款结算暂行办法》（财建〔2004〕369号）第十三条：按工程进度支付；公共工程监测指标（付款进度与实物进度之差）',
    'Interim measures on settling prices, art. 13; public-works monitoring',
  ),
  innocent: [
    t('进度报表滞后于付款', 'The progress report is older than the payments'),
    t('合同约定预付款、材料款', 'An advance or materials under the contract'),
    t('工程已完工，进度未更新', 'The work is done and the report was not updated'),
  ],
  parameters: {
    points: { preset: '15', unit: t('百分点', 'points'), title: t('付款进度超前', 'Points ahead') },
  },
  text: t(
    '项目“{name}”截至 {reportedOn} 实物进度 {physicalShare} %，付款进度 {paidShare} %，超前 {ahead} 个百分点（允许 {points}）。',
    '“{name}”, {reportedOn}: {physicalShare}% of the work done, {paidShare}% paid, {ahead} points ahead (allowed {points}).',
  ),
  query: ({ points }) => sql`/* U06 */
    with latest as (
      select distinct on (project_id) id, project_id, reported_on, physical_share, paid_share from project_progress
      where physical_share is not null order by project_id, reported_on desc
    ), booked as (
      select a.project_id, sum(${paidForWorks(sql`a.paid_amount`)}) as paid from allocation a
      where a.project_id in (select project_id from latest) group by a.project_id
    ), owed as (
      select c.project_id, sum(${agreedAmount}) as amount
      from contract c where c.project_id in (select project_id from latest) group by c.project_id
    ), shares as (
      select l.*, p.name, b.paid, coalesce(o.amount, p.budget) as owed,
        greatest(l.paid_share, 100 * b.paid / nullif(coalesce(o.amount, p.budget), 0)) as paid_now
      from latest l join project p on p.id = l.project_id
      left join booked b on b.project_id = l.project_id left join owed o on o.project_id = l.project_id
    )
    select 'Project' as subject_type, s.project_id as subject_id, '' as key, null as severity,
      (s.paid_now - s.physical_share) / 100 * s.owed as amount,
      jsonb_build_object('name', s.name, 'reportedOn', s.reported_on, 'physicalShare', trim_scale(round(s.physical_share, 2))::text,
        'paidShare', trim_scale(round(s.paid_now, 2))::text, 'ahead', trim_scale(round(s.paid_now - s.physical_share, 2))::text,
        'paid', s.paid::text, 'owed', s.owed::text) as facts,
      ${evidence(['ProjectProgress', 's.id'], ['Project', 's.project_id'])} as evidence
    from shares s
    where s.paid_now - s.physical_share > ${points}::numeric`,
})
