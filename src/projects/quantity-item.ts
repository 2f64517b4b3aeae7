import { Measure, Money, Name, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Contract } from './contract.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

@Concept(t('工程量清单项', 'Item of a bill of quantities'), {
  key: ['project', 'contract', 'number'],
  list: 'quantityItems',
  record: 'recordQuantityItem',
})
export class QuantityItem {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['quantityItems', t('工程量清单', 'Bill of quantities')],
  })
  project: Project
  @Reference(Contract, t('合同', 'Contract'), {
    optional: true,
    inverse: ['quantityItems', t('工程量清单', 'Bill of quantities')],
  })
  contract: Contract | null
  @Column(Text, t('清单编号', 'Item number'))
  number: string
  @Column(Name, t('项目名称', 'Name'))
  name: string
  @Column(Text, t('计量单位', 'Unit of measure'))
  unit: string
  @Column(Measure, t('设计（合同）工程量', 'Designed quantity'), { optional: true })
  designedQuantity: number | null
  @Column(Measure, t('结算工程量', 'Quantity claimed in the settlement'), { optional: true })
  settledQuantity: number | null
  @Column(Measure, t('审定工程量', 'Quantity found by the review'), { optional: true })
  reviewedQuantity: number | null
  @Column(Money, t('综合单价（元）', 'Unit price, yuan'), { optional: true })
  unitPrice: string | null
}
