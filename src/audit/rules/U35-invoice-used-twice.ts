import { sql } from 'kysely'
import { evidenceOf } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * One invoice behind payments that come to more than it, or to several payees; and invoices of one payee whose numbers
 * follow one upon the other although they were issued over a long time: whoever wrote them sold to nobody else. An
 * invoice that is paid in parts comes to no more than itself, and several that are written for one settlement are of
 * one time.
 */
export default rule({
  id: 'U35',
  title: t('发票重复使用、连号', 'Invoice used twice, or numbers in a row'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《发票管理办法》：不得虚开发票，不符合规定的发票不得作为报销凭证；《会计基础工作规范》：一单一记；审计公告“同一发票重复报账、连号发票虚列支出”',
    'Rules on invoices: none is written falsely, and none that is unfit backs a payment; one document is entered once; audit reports on invoices used twice or in a row',
  ),
  innocent: [
    t('一张发票分次支付，发票金额登记有误', 'One invoice paid in parts, whose amount is entered wrongly'),
    t('供应商规模小，只为本项目开票', 'A small seller who had no other buyer'),
    t('发票号码录入有误', 'A mistyped number'),
  ],
  parameters: {
    inARow: { preset: '3', unit: t('张', 'invoices'), title: t('连号达到', 'Numbers in a row from') },
    days: {
      preset: '30',
      unit: t('天', 'days'),
      title: t('首末开票相隔', 'Days between the first and the last of them'),
    },
  },
  text: t(
    '{says}：{numbers}，收款人“{payees}”，支付合计 {paid} 元。',
    '{english}: {numbers}, payee “{payees}”, {paid} yuan paid together.',
  ),
  query: ({ inARow, days }) => sql`/* U35 */
    with used as materialized (
      select i.id, i.invoice_code as code, i.number, i.issued_on, i.amount, y.id as payment_id, y.payee, y.amount as paid from invoice i join payment y on y.id = i.payment_id where y.amount > 0
    ), repeated as (
      select 'repeated' as key, u.code, u.number as first_number, array_agg(u.id order by u.id) as ids, array_agg(distinct u.payment_id) as payments, string_agg(distinct payee_told(u.payee), '、') as payees, greatest(sum(u.paid) - min(u.amount), 0) as amount, u.number as numbers
      from used u
      -- Without a code, the eight figures of a former invoice are each seller’s own.
      group by u.code, u.number, case when u.code is null and length(u.number) < 20 then u.payee end
      having count(*) > 1 and (sum(u.paid) > min(u.amount) or min(u.payee) <> max(u.payee))
    ), placed as (
      select u.*, u.number::numeric - dense_rank() over (partition by u.payee, u.code, length(u.number) order by u.number::numeric) as run from used u where u.number ~ '^[0-9]{6,20}$'
    ), in_a_row as (
      select 'row', p.code, min(p.number), array_agg(p.id order by p.number), array_agg(distinct p.payment_id), string_agg(distinct payee_told(p.payee), '、'), sum(p.amount), min(p.number) || ' 至 ' || max(p.number)
      from placed p group by p.payee, p.code, length(p.number), p.run having count(distinct p.number) >= ${inARow}::integer and max(p.issued_on) - min(p.issued_on) >= ${days}::integer
    )
    select 'Invoice' as subject_type, f.ids[1] as subject_id, f.key, case f.key when 'row' then 'LOW' end as severity, f.amount,
      jsonb_build_object('numbers', concat_ws(' ', f.code, f.numbers), 'payees', f.payees, 'paid', (select sum(y.amount) from payment y where y.id = any(f.payments))::text,
        'says', case f.key when 'row' then '同一收款人的发票连号' else '同一发票用于 ' || cardinality(f.ids) || ' 笔支付' end,
        'english', case f.key when 'row' then 'Invoices of one payee with numbers in a row' else 'One invoice behind ' || cardinality(f.ids) || ' payments' end) as facts,
      (select ${evidenceOf('Invoice', 'n.id')} from unnest(f.ids) n(id)) || (select ${evidenceOf('Payment', 'n.id')} from unnest(f.payments) n(id)) as evidence
    from (select * from repeated union all select * from in_a_row) f`,
})
