import { Integer, LandArea, Measure, Money, Name } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const WaterFacilityKind = enumeration('WaterFacilityKind', t('水利设施种类', 'Kind of water facility'), {
  CANAL: t('渠道', 'Canal'),
  DRAIN: t('排水沟', 'Drain'),
  PIPELINE: t('管道', 'Pipeline'),
  POND: t('山塘', 'Pond'),
  RESERVOIR: t('水库', 'Reservoir'),
  SLUICE: t('水闸', 'Sluice'),
  WEIR: t('堰坝', 'Weir'),
  PUMP_STATION: t('泵站', 'Pump station'),
  WELL: t('机井', 'Well'),
  AQUEDUCT: t('渡槽', 'Aqueduct'),
  EMBANKMENT: t('圩堤', 'Embankment'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('农田水利工程', 'Irrigation work'), {
  key: ['project', 'kind', 'name'],
  list: 'irrigationWorks',
  record: 'recordIrrigationWork',
})
export class IrrigationWork {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Choice(WaterFacilityKind), t('设施种类', 'Kind of facility'))
  kind: keyof typeof WaterFacilityKind
  @Column(Name, t('工程名称', 'Name'), { optional: true })
  name: string | null
  @Column(Measure, t('长度（公里）', 'Length, km'), { optional: true })
  lengthKm: number | null
  @Column(Integer, t('数量（处、座）', 'Number of works'), { optional: true })
  count: number | null
  @Column(LandArea, t('受益（灌溉）面积（亩）', 'Land irrigated, mu'), { optional: true })
  benefitedArea: string | null
  @Column(Measure, t('库容（立方米）', 'Capacity, m³'), { optional: true })
  capacity: number | null
  @Column(Measure, t('流量（立方米/秒）', 'Flow, m³/s'), { optional: true })
  flow: number | null
  @Column(Money, t('投资（元）', 'Investment, yuan'), { optional: true })
  investment: string | null
}
belongsToProject(IrrigationWork, 'irrigationWorks', t('农田水利工程', 'Irrigation works'))
