import { Integer, LandArea, Measure, Money, Name } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const FarmlandWorkKind = enumeration('FarmlandWorkKind', t('农田工程种类', 'Kind of farmland work'), {
  LAND_LEVELLING: t('土地平整', 'Land levelling'),
  FIELD_ROAD: t('田间道路', 'Field road'),
  DITCH: t('灌排渠系', 'Ditches'),
  PUMP_STATION: t('泵站', 'Pump station'),
  POWER_LINE: t('农田输配电', 'Power line'),
  SHELTERBELT: t('农田防护林', 'Shelterbelt'),
  FACILITY: t('农业设施', 'Agricultural facility'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('农田基础设施', 'Farmland infrastructure'), {
  key: ['project', 'kind', 'name'],
  list: 'farmlandInfrastructures',
  record: 'recordFarmlandInfrastructure',
})
export class FarmlandInfrastructure {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Choice(FarmlandWorkKind), t('种类', 'Kind'))
  kind: keyof typeof FarmlandWorkKind
  @Column(Name, t('工程名称', 'Name'), { optional: true })
  name: string | null
  @Column(Measure, t('长度（公里）', 'Length, km'), { optional: true })
  lengthKm: number | null
  @Column(Integer, t('数量（处、座）', 'Number of works'), { optional: true })
  count: number | null
  @Column(LandArea, t('受益面积（亩）', 'Land served, mu'), { optional: true })
  landArea: string | null
  @Column(Money, t('投资（元）', 'Investment, yuan'), { optional: true })
  investment: string | null
}
belongsToProject(
  FarmlandInfrastructure,
  'farmlandInfrastructures',
  t('农田基础设施', 'Farmland infrastructure'),
)
