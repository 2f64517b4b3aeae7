import { Day, Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Payment } from './payment.js'
import { t } from '../values/title.js'

/** An invoice behind a payment. A payment may have several, and one invoice may be paid in parts. */
@Concept(t('发票', 'Invoice'), {
  key: ['payment', 'invoiceCode', 'number'],
  list: 'invoices',
  record: 'recordInvoice',
})
export class Invoice {
  @Id()
  id: string
  @Reference(Payment, t('支付', 'Payment'), { inverse: ['invoices', t('发票', 'Invoices')] })
  payment: Payment
  @Column(Text, t('发票代码；全电发票没有', 'Code; fully digital invoices have none'), { optional: true })
  invoiceCode: string | null
  @Column(Text, t('发票号码', 'Number'))
  number: string
  @Column(Day, t('开票日期', 'Issued on'), { optional: true })
  issuedOn: string | null
  @Column(Money, t('价税合计（元）', 'Amount with tax, yuan'))
  amount: string
}
