import { Measure, Money, Name, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Contract } from './contract.js'
import { Project } from './project.js'

@Concept('工程量清单项 Item of a bill of quantities', {
  key: ['project', 'contract', 'number'],
  list: 'quantityItems',
  record: 'recordQuantityItem',
})
export class QuantityItem {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['quantityItems', '工程量清单 Bill of quantities'] })
  project: Project
  @Reference(Contract, '合同 Contract', {
    optional: true,
    inverse: ['quantityItems', '工程量清单 Bill of quantities'],
  })
  contract: Contract | null
  @Column(Text, '清单编号 Item number')
  number: string
  @Column(Name, '项目名称 Name')
  name: string
  @Column(Text, '计量单位 Unit of measure')
  unit: string
  @Column(Measure, '设计（合同）工程量 Designed quantity', { optional: true })
  designedQuantity: number | null
  @Column(Measure, '结算工程量 Quantity claimed in the settlement', { optional: true })
  settledQuantity: number | null
  @Column(Measure, '审定工程量 Quantity found by the review', { optional: true })
  reviewedQuantity: number | null
  @Column(Money, '综合单价（元） Unit price, yuan', { optional: true })
  unitPrice: string | null
}
