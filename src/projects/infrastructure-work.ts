import { Integer, Measure, Money, Name, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

const InfrastructureKind = enumeration('InfrastructureKind', t('基础设施种类', 'Kind of infrastructure'), {
  ROAD: t('农村公路', 'Rural road'),
  BRIDGE: t('桥梁', 'Bridge'),
  HOUSING: t('危旧房改造', 'Dilapidated housing'),
  POWER: t('电力', 'Power'),
  TELECOM: t('通讯', 'Telecom'),
  GAS: t('燃气', 'Gas'),
  WATER_SUPPLY: t('农村供水', 'Water supply'),
  SEWAGE: t('生活污水', 'Sewage'),
  WASTE: t('生活垃圾', 'Waste'),
  TOILET: t('改厕', 'Toilets'),
  VILLAGE_LOOK: t('村容村貌', 'Look of the village'),
  PUBLIC_SERVICE: t('公共服务设施', 'Public services'),
  OTHER: t('其他', 'Other'),
})

/** What roads, housing, power, telecom, gas and rural-habitat projects build; one row a kind of work. */
@Concept(t('基础设施工程', 'Infrastructure work'), {
  key: ['project', 'kind', 'name'],
  list: 'infrastructureWorks',
  record: 'recordInfrastructureWork',
})
export class InfrastructureWork {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['infrastructureWorks', t('基础设施工程', 'Infrastructure works')],
  })
  project: Project
  @Column(Choice(InfrastructureKind), t('种类', 'Kind'))
  kind: keyof typeof InfrastructureKind
  @Column(Name, t('工程名称', 'Name'), { optional: true })
  name: string | null
  @Column(Text, t('等级或标准，如四级公路、10 kV', 'Grade or standard, such as a class IV road, 10 kV'), {
    optional: true,
  })
  standard: string | null
  @Column(Measure, t('长度（公里）', 'Length, km'), { optional: true })
  lengthKm: number | null
  @Column(Measure, t('宽度（米）', 'Width, m'), { optional: true })
  widthMetres: number | null
  @Column(Integer, t('数量（处、座、台）', 'Number of works'), { optional: true })
  count: number | null
  @Column(Measure, t('能力（容量、规模）', 'Capacity'), { optional: true })
  capacity: number | null
  @Column(Text, t('能力单位', 'Unit of the capacity, such as kVA, m³/d'), { optional: true })
  capacityUnit: string | null
  @Column(Integer, t('受益（改造）户数', 'Households served or rebuilt'), { optional: true })
  households: number | null
  @Column(Integer, t('受益人数', 'People served'), { optional: true })
  people: number | null
  @Column(Money, t('投资（元）', 'Investment, yuan'), { optional: true })
  investment: string | null
}
