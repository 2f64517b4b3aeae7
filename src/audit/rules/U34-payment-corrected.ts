import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * Payments that were reversed and entered anew, as one: two entries of one batch, one after the other. That another
 * payee or account was paid weighs more than another sum. Another day or contract alone is no finding, nor is an
 * account that was left out before.
 */
export default rule({
  id: 'U34',
  title: t('支付更正为另一收款人、账号或金额', 'Payment corrected to another payee, account or amount'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t(
    '《会计基础工作规范》第五十一条：已登记入账的凭证有误，用红字冲销后另填正确的，并有依据',
    'Rules on basic accounting work, art. 51: what was entered wrongly is reversed and entered anew, on a document',
  ),
  innocent: [
    t('录入差错，凭证上原本就是更正后的内容', 'An error of entry: the voucher said so all along'),
    t('收款单位更名或变更开户行，有证明', 'The payee changed its name or its bank, with proof'),
    t('银行退票后按正确账号重付', 'Returned by the bank, and paid again to the right account'),
  ],
  parameters: {},
  text: t(
    '支付 {number} 更正为 {correctedTo}，改了{changed}：原为{before}；现为{after}。理由：{reason}，依据：{document}。',
    'Payment {number} was corrected to {correctedTo} ({changed}). Reason: {reason}; document: {document}.',
  ),
  query: () => sql`/* U34 */
    with corrected as (
      select p.id as former_id, p.external_id as number, p.payee as payee_before, p.account as account_before, r.amount as amount_before,
        y.id as later_id, y.external_id as corrected_to, y.payee as payee_after, y.account as account_after, n.amount as amount_after,
        r.memo, r.document_number
      from ledger_entry r join ledger_entry n on n.chain_id = r.chain_id and n.sequence = r.sequence + 1 and n.batch_id = r.batch_id and n.kind = 'PAYMENT'
        join payment p on p.id = r.from_account_id join payment y on y.id = n.to_account_id
      where r.reverses_id is not null and y.disbursement_id = p.disbursement_id
    ), differing as (
      select c.*, payee_before <> payee_after as other_payee, coalesce(account_before <> account_after, false) as other_account, amount_before <> amount_after as other_amount
      from corrected c
    )
    select 'Payment' as subject_type, f.later_id as subject_id, 'corrected' as key, case when f.other_payee or f.other_account then 'MEDIUM' end as severity,
      case when f.other_payee or f.other_account then greatest(f.amount_before, f.amount_after) else abs(f.amount_after - f.amount_before) end as amount,
      jsonb_build_object('number', f.number, 'correctedTo', f.corrected_to,
        'changed', concat_ws('、', case when f.other_payee then '收款人' end, case when f.other_account then '账号' end, case when f.other_amount then '金额' end)
          || chr(10) || concat_ws(', ', case when f.other_payee then 'payee' end, case when f.other_account then 'account' end, case when f.other_amount then 'amount' end),
        'before', concat_ws('，', payee_told(f.payee_before), case when f.other_account then '账号末四位 ' || right(f.account_before, 4) end, f.amount_before || ' 元'),
        'after', concat_ws('，', payee_told(f.payee_after), case when f.other_account then '账号末四位 ' || right(f.account_after, 4) end, f.amount_after || ' 元'),
        'reason', f.memo, 'document', f.document_number) as facts,
      ${evidence(['Payment', 'f.former_id'], ['Payment', 'f.later_id'])} as evidence
    from differing f where f.other_payee or f.other_account or f.other_amount`,
})
