import { Account, Day, Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Disbursement } from './disbursement.js'
import { t } from '../values/title.js'

/** Money paid to a payee, under a contract where there is one. */
@Concept(t('支付', 'Payment'), { key: ['externalId'], list: 'payments' })
export class Payment {
  @Id()
  id: string
  @Reference(Disbursement, t('拨付', 'Disbursement'), { inverse: ['payments', t('支付', 'Payments')] })
  disbursement: Disbursement
  @Column(Text, t('编号', 'Number'))
  externalId: string
  @Column(
    Money,
    t('现支付金额（元）：经退回、冲销之后', 'Amount as it stands after refunds and reversals, yuan'),
  )
  amount: string
  @Column(Money, t('原支付金额（元）', 'Amount as first stated, yuan'), { preset: '0' })
  statedAmount: string
  @Column(Day, t('支付日期', 'Paid on'))
  paidOn: string
  @Column(Text, t('收款人', 'Payee'), { people: true })
  payee: string
  @Column(
    Account,
    t('收款账号，无需知道者只见末四位', 'Account; its last four figures to whoever need not know it'),
    {
      optional: true,
      people: true,
    },
  )
  account: string | null
  @Column(Text, t('合同编号', 'Contract number'), { optional: true })
  contractNumber: string | null
}
