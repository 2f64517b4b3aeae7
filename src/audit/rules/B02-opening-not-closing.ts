import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A department's book of one project, fund and code that opens a fiscal year with another sum than it closed the one
 * before with.
 */
export default rule({
  id: 'B02',
  title: t('期初不等于上期末', 'Opening is not closing'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《政府会计准则》期初余额结转；结转结余资金管理办法',
    'Balances are carried over; DATA Act Broker A34',
  ),
  innocent: [
    t('结转资金被财政收回统筹', 'Carried-over money was taken back by finance'),
    t('以前年度损益调整，另有文件', 'Adjusted for years before, with a document'),
  ],
  parameters: {},
  text: t(
    '{department} {period}（{book}）期初结转 {opening} 元，{closedPeriod} 期末结余 {closing} 元，相差 {difference} 元。',
    '{department} opened {period} ({book}) with {opening} yuan, having closed {closedPeriod} with {closing}: {difference} apart.',
  ),
  query: () => sql`/* B02 */
    with book as (
      select l.id, l.project_id, l.fund_id, l.carried_over, l.functional_code, r.department, r.period, r.fiscal_year, r.id as return_id, lag(l.id) over w as before_id, lag(l.balance) over w as closing, lag(r.period) over w as closed_period, lag(r.fiscal_year) over w as closed_year
      from department_return_line l join department_return r on r.id = l.department_return_id
      window w as (partition by r.department, l.project_id, l.fund_id, l.functional_code order by r.fiscal_year, coalesce(upper(period_range(r.period)), make_date(r.fiscal_year + 1, 1, 1)), r.period)
    )
    select 'DepartmentReturnLine' as subject_type, b.id as subject_id, '' as key, null as severity, abs(coalesce(b.carried_over, 0) - b.closing) as amount,
      jsonb_build_object('department', b.department, 'period', b.period, 'closedPeriod', b.closed_period, 'book', concat_ws(' ', p.name, f.document_number, b.functional_code), 'opening', coalesce(b.carried_over, 0)::numeric(18,2)::text, 'closing', b.closing::text, 'difference', (coalesce(b.carried_over, 0) - b.closing)::text) as facts,
      ${evidence(['DepartmentReturnLine', 'b.id'], ['DepartmentReturnLine', 'b.before_id'], ['DepartmentReturn', 'b.return_id'])} || case when p.id is null then '[]' else ${evidence(['Project', 'p.id'])} end as evidence
    from book b left join project p on p.id = b.project_id left join fund f on f.id = b.fund_id
    where b.fiscal_year > b.closed_year and coalesce(b.carried_over, 0) <> b.closing`,
})
