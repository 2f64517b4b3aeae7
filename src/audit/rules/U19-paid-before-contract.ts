import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { companyOf } from '../company-of.js'
import { t } from '../../values/title.js'

/**
 * Payments under a contract before it was signed. A payment that names no contract of its payee, or none at all, stands
 * for the contracts of its payee in its project. What is paid to another under a contract of his that was signed by then,
 * a design's for one, is no such payment.
 */
export default rule({
  id: 'U19',
  title: t('未签合同先付款', 'Paid before the contract was signed'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《民法典》第七百八十九条：建设工程合同应当采用书面形式；《建设工程价款结算暂行办法》（财建〔2004〕369号）第十二条：预付款按合同约定拨付；审计公告“先付款后补签合同”',
    'Civil Code, art. 789; interim measures on settling prices, art. 12; audit reports on contracts signed afterwards',
  ),
  innocent: [
    t('签订日期录入有误', 'The day of signing is mistyped'),
    t('应急抢险，先施工后补签，已批准', 'Urgent works, approved to be signed for later'),
    t('付款依据是更早的原合同或中标通知书', 'Paid under an earlier contract or the notice of award'),
  ],
  parameters: {},
  text: t(
    '合同 {number} 于 {signedOn} 签订，此前（自 {from}）已向“{payee}”支付 {paid} 元。',
    'Contract {number} was signed on {signedOn}; before, from {from} on, {paid} yuan were paid to “{payee}”.',
  ),
  query: () => sql`/* U19 */
    with early as (
      select c.id as contract_id, c.number, c.signed_on, c.project_id, y.id, y.amount, y.paid_on, y.payee
      from contract c join allocation a on a.project_id = c.project_id join disbursement d on d.allocation_id = a.id join payment y on y.disbursement_id = d.id
      where y.amount > 0 and y.paid_on < c.signed_on
        and (y.contract_number = c.number
          or (${companyOf(sql`y.payee`)} = ${companyOf(sql`c.contractor`)} and not exists (select from contract o
            where o.project_id = c.project_id and ${companyOf(sql`o.contractor`)} = ${companyOf(sql`c.contractor`)} and (o.signed_on <= y.paid_on or o.number = y.contract_number))))
    )
    select 'Contract' as subject_type, e.contract_id as subject_id, 'signed' as key, null as severity, sum(e.amount) as amount,
      jsonb_build_object('number', e.number, 'signedOn', e.signed_on, 'from', min(e.paid_on), 'paid', sum(e.amount)::text, 'payee', string_agg(distinct payee_told(e.payee), '、')) as facts,
      jsonb_build_array(${pointsTo('Contract', 'e.contract_id')}, ${pointsTo('Project', 'e.project_id')}) || ${evidenceOf('Payment', 'e.id')} as evidence
    from early e group by e.contract_id, e.number, e.signed_on, e.project_id`,
})
