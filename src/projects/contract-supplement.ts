import { Day, Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Contract } from './contract.js'
import { t } from '../values/title.js'

@Concept(t('补充协议', 'Supplement to a contract'), {
  key: ['contract', 'number'],
  list: 'contractSupplements',
  record: 'recordContractSupplement',
})
export class ContractSupplement {
  @Id()
  id: string
  @Reference(Contract, t('合同', 'Contract'), { inverse: ['supplements', t('补充协议', 'Supplements')] })
  contract: Contract
  @Column(Text, t('协议编号', 'Number'))
  number: string
  @Column(Money, t('增减金额，减为负（元）', 'Change of the amount, yuan; less is negative'), {
    optional: true,
  })
  amount: string | null
  @Column(Text, t('变更内容', 'What changes'), { optional: true })
  content: string | null
  @Column(Text, t('原因', 'Reason'), { optional: true })
  reason: string | null
  @Column(Text, t('批准文号', 'Document that approved it'), { optional: true })
  approvalDocument: string | null
  @Column(Day, t('签订日期', 'Signed on'), { optional: true })
  signedOn: string | null
}
