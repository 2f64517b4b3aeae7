import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * Books that do not balance: a return's line where carried over, received and adjusted are not spent and balance, and a
 * fund, an allocation or a disbursement whose running total is not the sum of what was drawn from it. The database refuses
 * the first (department_return_line_books_balance) and keeps the others; here what is stored is added up.
 */
export default rule({
  id: 'B01',
  title: t('平衡式不平', 'Books do not balance'),
  kind: 'BLOCK',
  severity: 'HIGH',
  basis: t(
    '《预算法实施条例》决算平衡；期初结转＋收入＋调整＝支出＋结余',
    'Carried over + received + adjusted = spent + balance; DATA Act Broker A2',
  ),
  innocent: [t('部门报表漏填一栏', 'A cell of the return was left out')],
  parameters: {},
  text: t(
    '{what} {record}：应为 {expected} 元，实为 {actual} 元，相差 {difference} 元。',
    '{what} {record}: {expected} yuan expected, {actual} found, {difference} apart.',
  ),
  query: () => sql`/* B01 */
    select u.type as subject_type, u.id as subject_id, split_part(split_part(u.what, chr(10), 2), ' ', 1) as key, null as severity, abs(u.expected - u.actual) as amount,
      jsonb_build_object('what', u.what, 'record', u.record, 'expected', u.expected::text, 'actual', u.actual::text, 'difference', (u.actual - u.expected)::text) as facts, u.evidence
    from (
      select 'DepartmentReturnLine' as type, l.id, '部门报表行\nline of a return' as what, r.department || ' ' || r.period as record, coalesce(l.carried_over, 0) + coalesce(l.received, 0) + coalesce(l.adjusted, 0) as expected, l.spent + l.balance as actual,
        ${evidence(['DepartmentReturnLine', 'l.id'], ['DepartmentReturn', 'r.id'])} as evidence
      from department_return_line l join department_return r on r.id = l.department_return_id
      union all
      select 'Fund', f.id, '资金已分配\nallocated of a fund', f.document_number, coalesce(s.amount, 0), f.allocated_amount, ${evidence(['Fund', 'f.id'])}
      from fund f left join (select fund_id, sum(amount) as amount from allocation group by fund_id) s on s.fund_id = f.id
      union all
      select 'Allocation', a.id, v.what, a.external_id, v.expected, v.actual, ${evidence(['Allocation', 'a.id'])}
      from allocation a left join (select allocation_id, sum(amount) as amount, sum(paid_amount) as paid from disbursement group by allocation_id) s on s.allocation_id = a.id
        cross join lateral (values ('分配已拨付\ndisbursed of an allocation', coalesce(s.amount, 0), a.disbursed_amount), ('分配已支付\npaid of an allocation', coalesce(s.paid, 0), a.paid_amount)) v(what, expected, actual)
      union all
      select 'Disbursement', d.id, '拨付已支付\npaid of a disbursement', d.external_id, coalesce(s.amount, 0), d.paid_amount, ${evidence(['Disbursement', 'd.id'], ['Allocation', 'd.allocation_id'])}
      from disbursement d left join (select disbursement_id, sum(amount) as amount from payment group by disbursement_id) s on s.disbursement_id = d.id
    ) u where u.expected <> u.actual`,
})
