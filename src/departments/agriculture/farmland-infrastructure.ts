import { Integer, LandArea, Measure, Money, Name } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

const FarmlandWorkKind = enumeration('FarmlandWorkKind', '农田工程种类 Kind of farmland work', {
  LAND_LEVELLING: '土地平整 Land levelling',
  FIELD_ROAD: '田间道路 Field road',
  DITCH: '灌排渠系 Ditches',
  PUMP_STATION: '泵站 Pump station',
  POWER_LINE: '农田输配电 Power line',
  SHELTERBELT: '农田防护林 Shelterbelt',
  FACILITY: '农业设施 Agricultural facility',
  OTHER: '其他 Other',
})

@Concept('农田基础设施 Farmland infrastructure', {
  key: ['project', 'kind', 'name'],
  list: 'farmlandInfrastructures',
  record: 'recordFarmlandInfrastructure',
})
export class FarmlandInfrastructure {
  @Id()
  id: string
  @Reference(Project, '项目 Project', {
    inverse: ['farmlandInfrastructures', '农田基础设施 Farmland infrastructure'],
  })
  project: Project
  @Column(Choice(FarmlandWorkKind), '种类 Kind')
  kind: keyof typeof FarmlandWorkKind
  @Column(Name, '工程名称 Name', { optional: true })
  name: string | null
  @Column(Measure, '长度（公里） Length, km', { optional: true })
  lengthKm: number | null
  @Column(Integer, '数量（处、座） Number of works', { optional: true })
  count: number | null
  @Column(LandArea, '受益面积（亩） Land served, mu', { optional: true })
  landArea: string | null
  @Column(Money, '投资（元） Investment, yuan', { optional: true })
  investment: string | null
}
throughProject(FarmlandInfrastructure, 'farmlandInfrastructures', '农田基础设施 Farmland infrastructure')
