import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { companyOf } from '../company-of.js'
import { tiedShares } from '../../rollups/tied-shares.js'
import { t } from '../../values/title.js'

/** One payee who gets more than half of all that is paid in an area. */
export default rule({
  id: 'U15',
  title: t('重点对象集中', 'Money concentrated on one payee'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t('招标采购风险规则：单一供应商占比过高', 'Procurement practice: the share of one supplier'),
  innocent: [
    t('一个中标单位承担整片工程', 'One winner of a tender builds the whole'),
    t('付款刚开始，样本很小', 'Payments have only begun'),
    t('收款人为代发账户、平台公司', 'The payee pays others on behalf of the owner'),
  ],
  parameters: {
    share: { preset: '50', unit: t('%', '%'), title: t('占比超过', 'Share above'), most: 100 },
  },
  text: t(
    '项目区“{name}”已支付 {total} 元，其中“{payee}”得 {paid} 元，占 {shareNow} %（超过 {share} % 即列出）。',
    'In “{name}” {total} yuan were paid, {paid} of them to “{payee}”, {shareNow}% (listed above {share}%).',
  ),
  query: ({ share }) => sql`/* U15 */
    with each as materialized (
      select s.area_id, p.payee, sum(p.amount * s.share) as amount, count(*) as payments
      from ${tiedShares} s join disbursement d on d.allocation_id = s.allocation_id join payment p on p.disbursement_id = d.id
      group by s.area_id, p.payee
    ), paid as (
      select area_id, ${companyOf(sql`payee`)} as payee, sum(amount) as amount, sum(payments) as payments from each group by 1, 2
    ), shares as (select *, sum(amount) over (partition by area_id) as total from paid)
    select 'ConsolidationArea' as subject_type, a.id as subject_id, payee_told(s.payee) as key, null as severity, s.amount,
      jsonb_build_object('name', a.name, 'code', a.code, 'payee', payee_told(s.payee), 'paid', round(s.amount, 2)::text, 'total', round(s.total, 2)::text,
        'shareNow', trim_scale(round(s.amount / s.total * 100, 2))::text, 'payments', s.payments) as facts,
      ${evidence(['ConsolidationArea', 'a.id'])} as evidence
    from shares s join consolidation_area a on a.id = s.area_id
    where s.total > 0 and s.amount > s.total * ${share}::numeric / 100`,
})
