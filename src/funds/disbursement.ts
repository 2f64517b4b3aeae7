import { Day, Money, Text, TextList } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Allocation } from './allocation.js'
import { t } from '../values/title.js'

/** Money passed on to a unit, by finance or through a department or a township. */
@Concept(t('拨付', 'Disbursement'), { key: ['externalId'], list: 'disbursements' })
export class Disbursement {
  @Id()
  id: string
  @Reference(Allocation, t('分配', 'Allocation'), { inverse: ['disbursements', t('拨付', 'Disbursements')] })
  allocation: Allocation
  @Column(Text, t('编号', 'Number'))
  externalId: string
  @Column(
    Money,
    t('现拨付金额（元）：经退回、冲销之后', 'Amount as it stands after returns and reversals, yuan'),
  )
  amount: string
  @Column(Money, t('原拨付金额（元）', 'Amount as first stated, yuan'), { preset: '0' })
  statedAmount: string
  /** Kept by the statement that writes payments, and held to the amount by a constraint. */
  @Column(Money, t('已支付（元）', 'Paid so far, yuan'), { preset: '0' })
  paidAmount: string
  @Column(Day, t('拨付日期', 'Disbursed on'))
  disbursedOn: string
  @Column(Text, t('收款单位', 'Recipient'))
  recipient: string
  @Column(TextList, t('经由的单位', 'Units that it passed through'), { optional: true })
  passedThrough: string[] | null
}
