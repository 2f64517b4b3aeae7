import { Day, Money, Text, TextList } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Allocation } from './allocation.js'

/** Money passed on to a unit, by finance or through a department or a township. */
@Concept('拨付 Disbursement', { key: ['externalId'], list: 'disbursements' })
export class Disbursement {
  @Id()
  id: string
  @Reference(Allocation, '分配 Allocation', { inverse: ['disbursements', '拨付 Disbursements'] })
  allocation: Allocation
  @Column(Text, '编号 Number')
  externalId: string
  @Column(Money, '现拨付金额（元）：经退回、冲销之后 Amount as it stands after returns and reversals, yuan')
  amount: string
  @Column(Money, '原拨付金额（元） Amount as first stated, yuan', { preset: '0' })
  statedAmount: string
  /** Kept by the statement that writes payments, and held to the amount by a constraint. */
  @Column(Money, '已支付（元） Paid so far, yuan', { preset: '0' })
  paidAmount: string
  @Column(Day, '拨付日期 Disbursed on')
  disbursedOn: string
  @Column(Text, '收款单位 Recipient')
  recipient: string
  @Column(TextList, '经由的单位 Units that it passed through', { optional: true })
  passedThrough: string[] | null
}
