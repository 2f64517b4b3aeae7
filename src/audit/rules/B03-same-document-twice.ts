import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * One document entered twice: allocations of one document to one project, under one economic code, in one month, unless
 * each says another purpose and another sum; or payments of one disbursement to one payee, of one amount on one day.
 */
export default rule({
  id: 'B03',
  title: t('重复单据', 'Same document twice'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t('会计基础工作规范：一单一记', 'One document is entered once; DATA Act Broker B19'),
  innocent: [
    t('同一文件分两笔下达，各有明细', 'One document in two instalments, each with its list'),
    t('同一天向同一收款人支付两笔同额款项，凭证不同', 'Two equal payments of one day with two vouchers'),
  ],
  parameters: {},
  text: t(
    '{what}：{document}，{whom}，{period}，共 {times} 笔：{numbers}。',
    '{what}: {document}, {whom}, {period}, entered {times} times: {numbers}.',
  ),
  query: () => sql`/* B03 */
    with several as materialized (
      select a.fund_id, a.project_id from allocation a where a.amount > 0 and a.project_id is not null
      group by a.fund_id, a.project_id, a.economic_code, date_trunc('month', a.allocated_on::timestamp) having count(*) > 1
    ), alike as materialized (
      select y.disbursement_id from payment y where y.amount > 0 group by y.disbursement_id, y.paid_on, y.amount having count(*) > 1
    )
    select 'Allocation' as subject_type, (array_agg(a.id order by a.id))[1] as subject_id, 'document' as key, null as severity, sum(a.amount) - max(a.amount) as amount,
      jsonb_build_object('what', '分配\nallocations', 'document', f.document_number, 'whom', p.name || coalesce(' ' || a.economic_code, ''), 'period', coalesce(to_char(a.allocated_on, 'YYYY-MM'), f.fiscal_year::text), 'times', count(*), 'numbers', string_agg(a.external_id, '、' order by a.id)) as facts,
      ${evidenceOf('Allocation', 'a.id')} || jsonb_build_array(${pointsTo('Fund', 'f.id')}, ${pointsTo('Project', 'p.id')}) as evidence
    from (select distinct fund_id, project_id from several) s join allocation a on a.fund_id = s.fund_id and a.project_id = s.project_id join fund f on f.id = a.fund_id join project p on p.id = a.project_id
    where a.amount > 0
    group by f.id, p.id, a.economic_code, coalesce(to_char(a.allocated_on, 'YYYY-MM'), f.fiscal_year::text) having count(*) > least(count(distinct coalesce(btrim(a.purpose), '')), count(distinct a.amount))
    union all
    select 'Payment', (array_agg(y.id order by y.id))[1], 'payment', null, sum(y.amount) - max(y.amount),
      jsonb_build_object('what', '支付\npayments', 'document', d.external_id, 'whom', payee_told(y.payee) || coalesce(' ' || y.contract_number, ''), 'period', y.paid_on, 'times', count(*), 'numbers', string_agg(y.external_id, '、' order by y.id)),
      ${evidenceOf('Payment', 'y.id')} || jsonb_build_array(${pointsTo('Disbursement', 'd.id')})
    from payment y join disbursement d on d.id = y.disbursement_id where y.disbursement_id = any(array(select disbursement_id from alike)) and y.amount > 0
    group by d.id, y.payee, y.account, y.contract_number, y.paid_on, y.amount having count(*) > 1`,
})
