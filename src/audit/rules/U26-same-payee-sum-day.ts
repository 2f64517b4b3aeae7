import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount } from '../project-sums.js'
import { companyOf } from '../company-of.js'
import { RECURRING } from '../words-of-works.js'
import { t } from '../../values/title.js'

/**
 * One payee, by name or by account, who gets the same sum on the same day from several disbursements: one voucher may
 * have been used twice.
 * Round sums are common, and count at one place only. Contracts of one tender have one price, what is paid by a roster
 * is the same for many, and one contract may be paid in halves by two funds, each of them once, or for two months at once
 * where it is for upkeep, as long as it is not paid more than it comes to: all are left out. Two payments of one
 * disbursement are told by B03.
 */
export default rule({
  id: 'U26',
  title: t('同日同额同收款人', 'Same payee, sum and day'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t(
    '《会计基础工作规范》：一单一记；审计公告“同一发票、同一事项重复报账”',
    'One document is entered once; audit reports on vouchers used twice',
  ),
  innocent: [
    t('同一单价、同一数量的两份合同，各自验收', 'Two contracts of one price and one quantity, each accepted'),
    t('一笔工程款由两笔资金各付一半', 'One sum, half of it from each of two funds'),
  ],
  parameters: {
    roundTo: {
      preset: '1000',
      isAboveNought: true,
      unit: t('元', 'yuan'),
      title: t('此数的整倍，只在同一地点才计', 'Multiples of this count at one place only'),
    },
    least: { preset: '1000', unit: t('元', 'yuan'), title: t('单笔不低于', 'Single payments from') },
  },
  text: t(
    '“{payee}”于 {paidOn} 从 {projects} 个项目收到 {times} 笔相同的 {amount} 元：{numbers}。',
    '“{payee}” got the same {amount} yuan {times} times on {paidOn}, from {projects} projects: {numbers}.',
  ),
  query: ({ roundTo, least }) => sql`/* U26 */
    with near as materialized (
      select y.paid_on, y.amount from payment y where y.amount >= ${least}::numeric
      group by y.paid_on, y.amount having count(*) > 1
    ), alike as materialized (
      select n.payee, n.paid_on, n.amount, array_agg(n.id) as ids
      from (select min(${companyOf(sql`y.payee`)}) over (partition by y.paid_on, y.amount, coalesce(y.account, y.id::text)) as payee, y.paid_on, y.amount, y.id from near k join payment y on y.paid_on = k.paid_on and y.amount = k.amount) n
      group by n.payee, n.paid_on, n.amount having count(*) > 1
    ), paid as (
      select y.id, y.external_id, k.payee, y.paid_on, y.amount, d.id as disbursement_id, a.fund_id, a.project_id, y.contract_number, coalesce(nullif(l.place, ''), a.project_id::text, a.id::text) as place,
        (select max(c.tender_code) from contract c where c.project_id = a.project_id and (c.number = y.contract_number or (y.contract_number is null and c.contractor = y.payee))) as tender_code
      from alike k join payment y on y.id = any(k.ids) join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id left join project_likeness l on l.project_id = a.project_id
      where not exists (select from subsidy_roster r where r.allocation_id = a.id)
    )
    select 'Payment' as subject_type, (array_agg(p.id order by p.id))[1] as subject_id, 'same-day' as key, null as severity, sum(p.amount) - max(p.amount) as amount,
      jsonb_build_object('payee', payee_told(p.payee), 'paidOn', p.paid_on, 'projects', count(distinct p.project_id), 'times', count(*), 'amount', p.amount::text, 'numbers', string_agg(p.external_id, '、' order by p.id)) as facts,
      ${evidenceOf('Payment', 'p.id')} || coalesce(jsonb_agg(distinct ${pointsTo('Project', 'p.project_id')}) filter (where p.project_id is not null), '[]') as evidence
    from paid p group by p.payee, p.paid_on, p.amount
    having count(distinct p.disbursement_id) > 1 and (p.amount % ${roundTo}::numeric <> 0 or count(distinct p.place) = 1) and not (count(p.tender_code) = count(*) and count(distinct p.tender_code) = 1)
      and not (count(distinct (p.project_id, p.contract_number)) = 1 and count(p.contract_number) = count(*) and exists (
        select from contract c where c.project_id = min(p.project_id::text)::uuid and c.number = min(p.contract_number)
          and (count(distinct p.fund_id) = count(p.id) or c.kind = 'MAINTENANCE' or c.name ~ ${RECURRING})
          and ${agreedAmount} >= (
            select sum(o.amount) from allocation a join disbursement d on d.allocation_id = a.id join payment o on o.disbursement_id = d.id where a.project_id = c.project_id and o.contract_number = c.number)))`,
})
