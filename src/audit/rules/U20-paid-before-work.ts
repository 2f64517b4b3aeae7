import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount, isBesideWorks } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * More than an advance paid before the work began. What is compared is what was paid before the start against the
 * works' contracts, or the budget where none is on file; design, supervision and other services, land and statutory
 * fees are paid as they come.
 */
export default rule({
  id: 'U20',
  title: t('未开工先付款', 'Paid before the work began'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《建设工程价款结算暂行办法》（财建〔2004〕369号）第十二条：预付款不低于合同额的10%，不高于30%；第十三条：按工程进度支付',
    'Interim measures on settling prices, art. 12: an advance of 10 to 30 %; art. 13: by progress',
  ),
  innocent: [
    t('实际开工早于登记的日期', 'The work began earlier than entered'),
    t('设备、材料须先付款订货', 'Equipment has to be paid when ordered'),
    t('付的是征地、前期等费用', 'Land or preparation was paid for'),
  ],
  parameters: {
    advance: {
      preset: '30',
      unit: t('%（占合同额）', '% of the contract'),
      title: t('预付款不高于', 'Advance of at most'),
    },
  },
  text: t(
    '项目“{name}”于 {startDate} 开工，此前（自 {from}）已支付 {paid} 元，占 {share} %（预付款至多 {advance} %）。',
    '“{name}” began on {startDate}; before, from {from} on, {paid} yuan were paid, {share}% (an advance is {advance}% at most).',
  ),
  query: ({ advance }) => sql`/* U20 */
    with owed as (
      select c.project_id, sum(${agreedAmount}) as amount
      from contract c where coalesce(c.kind, 'CONSTRUCTION') in ('CONSTRUCTION', 'OTHER') group by c.project_id
    ), early as (
      select p.id, p.name, p.start_date, y.id as payment_id, y.amount, y.paid_on, coalesce(o.amount, p.budget) as owed
      from project p join allocation a on a.project_id = p.id join disbursement d on d.allocation_id = a.id join payment y on y.disbursement_id = d.id left join owed o on o.project_id = p.id
      where p.merged_into_id is null and y.amount > 0 and y.paid_on < p.start_date and not ${isBesideWorks('y')}
        and not exists (select from contract c where c.project_id = p.id and c.number = y.contract_number and c.kind not in ('CONSTRUCTION', 'OTHER'))
    ), summed as (
      select e.id, e.name, e.start_date, e.owed, sum(e.amount) as paid, min(e.paid_on) as first_paid, ${evidenceOf('Payment', 'e.payment_id')} as payments
      from early e group by e.id, e.name, e.start_date, e.owed
    )
    select 'Project' as subject_type, s.id as subject_id, 'start' as key, null as severity, s.paid as amount,
      jsonb_build_object('name', s.name, 'startDate', s.start_date, 'from', s.first_paid, 'paid', s.paid::text, 'share', trim_scale(round(100 * s.paid / s.owed, 2))::text) as facts,
      jsonb_build_array(${pointsTo('Project', 's.id')}) || s.payments as evidence
    from summed s where s.owed > 0 and 100 * s.paid > s.owed * ${advance}::numeric`,
})
