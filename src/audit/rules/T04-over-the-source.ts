import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A fund of which more was allocated than it has. The database refuses it (fund_not_over_allocated); here what is
 * stored is added up.
 */
export default rule({
  id: 'T04',
  title: t('合计超来源', 'Over the source'),
  kind: 'BLOCK',
  severity: 'HIGH',
  basis: t('《预算法》第十三条：支出必须以经批准的预算为依据', 'Budget Law, art. 13; DATA Act Broker C20'),
  innocent: [t('文号金额录入有误，或文件有追加', 'The document’s amount is mistyped, or was raised later')],
  parameters: {},
  text: t(
    '{documentNumber} 金额 {amount} 元，分配合计 {allocated} 元，超出 {excess} 元。',
    'Fund {documentNumber} has {amount} yuan; {allocated} were allocated, {excess} more than there is.',
  ),
  query: () => sql`/* T04 */
    select 'Fund' as subject_type, f.id as subject_id, '' as key, null as severity, s.allocated - f.amount as amount,
      jsonb_build_object('documentNumber', f.document_number, 'amount', f.amount::text, 'allocated', s.allocated::text, 'excess', (s.allocated - f.amount)::text, 'allocations', s.allocations) as facts,
      jsonb_build_array(${pointsTo('Fund', 'f.id')}) || (select ${evidenceOf('Allocation', 'a.id')} from allocation a where a.fund_id = f.id) as evidence
    from (select fund_id, sum(amount) as allocated, count(*) as allocations from allocation group by fund_id) s join fund f on f.id = s.fund_id
    where s.allocated > f.amount`,
})
