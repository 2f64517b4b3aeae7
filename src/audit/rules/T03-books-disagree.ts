import { sql } from 'kysely'
import { pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * What a department's returns say that a project received and spent is not what finance disbursed and paid for it in the
 * same months: from the first period that was returned to the last.
 */
export default rule({
  id: 'T03',
  title: t('两账不符', 'Books disagree'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '财政与部门对账制度；《预算法》第五十七条：支出必须按照预算执行，不得虚假列支',
    'Finance and the departments check their accounts; Budget Law, art. 57: no false spending; DATA Act Broker C23',
  ),
  innocent: [
    t('期末在途资金', 'Money on its way at the end of the period'),
    t('部门按权责、财政按收付记账', 'One side books when due, the other when paid'),
    t('中间有一期未报（见断报）', 'A period in between was not returned'),
  ],
  parameters: {
    tolerance: { preset: '0', unit: t('元', 'yuan'), title: t('容许相差', 'Difference that is let pass') },
  },
  text: t(
    '项目“{name}”（{externalId}）{from} 至 {to}：部门记收到 {received} 元、支出 {spent} 元；财政记拨付 {disbursed} 元、支付 {paid} 元；收到相差 {receivedDifference} 元，支出相差 {spentDifference} 元。',
    '“{name}” ({externalId}), {from} to {to}: the department’s books say {received} yuan received and {spent} spent, finance’s {disbursed} disbursed and {paid} paid; they differ by {receivedDifference} received and {spentDifference} spent.',
  ),
  query: ({ tolerance }) => sql`/* T03 */
    with returned as (
      select l.project_id, min(lower(g.days)) as first_day, max(upper(g.days)) as end_day, sum(l.received) as received, sum(l.spent) as spent,
        jsonb_agg(${pointsTo('DepartmentReturnLine', 'l.id')} order by g.days, l.id) as lines
      from department_return_line l join department_return r on r.id = l.department_return_id,
        lateral (select coalesce(period_range(r.period), daterange(make_date(r.fiscal_year, 1, 1), make_date(r.fiscal_year + 1, 1, 1))) as days) g
      where l.project_id is not null group by l.project_id
    ),
    drawn as (
      select m.project_id, sum(m.amount) filter (where m.what = 'DISBURSED') as disbursed, sum(m.amount) filter (where m.what = 'PAID') as paid
      from (
        select a.project_id, 'DISBURSED' as what, d.disbursed_on as day, d.amount from disbursement d join allocation a on a.id = d.allocation_id where a.project_id in (select project_id from returned)
        union all
        select a.project_id, 'PAID', y.paid_on, y.amount from payment y join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id where a.project_id in (select project_id from returned)
      ) m join returned r on r.project_id = m.project_id and m.day >= r.first_day and m.day < r.end_day
      group by m.project_id
    ),
    compared as (
      select r.*, coalesce(d.disbursed, 0) as disbursed, coalesce(d.paid, 0) as paid, r.received - coalesce(d.disbursed, 0) as received_difference, r.spent - coalesce(d.paid, 0) as spent_difference
      from returned r left join drawn d on d.project_id = r.project_id
    )
    select 'Project' as subject_type, p.id as subject_id, '' as key, null as severity,
      greatest(abs(c.received_difference), abs(c.spent_difference)) as amount,
      jsonb_build_object('name', p.name, 'externalId', p.external_id, 'from', c.first_day, 'to', c.end_day - 1, 'received', c.received::text, 'spent', c.spent::text, 'disbursed', c.disbursed::text, 'paid', c.paid::text,
        'receivedDifference', c.received_difference::text, 'spentDifference', c.spent_difference::text) as facts,
      jsonb_build_array(${pointsTo('Project', 'p.id')}) || c.lines as evidence
    from compared c join project p on p.id = c.project_id
    where abs(c.received_difference) > ${tolerance}::numeric or abs(c.spent_difference) > ${tolerance}::numeric`,
})
