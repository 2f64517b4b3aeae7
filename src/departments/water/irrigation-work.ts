import { Integer, LandArea, Measure, Money, Name } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

const WaterFacilityKind = enumeration('WaterFacilityKind', '水利设施种类 Kind of water facility', {
  CANAL: '渠道 Canal',
  DRAIN: '排水沟 Drain',
  PIPELINE: '管道 Pipeline',
  POND: '山塘 Pond',
  RESERVOIR: '水库 Reservoir',
  SLUICE: '水闸 Sluice',
  WEIR: '堰坝 Weir',
  PUMP_STATION: '泵站 Pump station',
  WELL: '机井 Well',
  AQUEDUCT: '渡槽 Aqueduct',
  EMBANKMENT: '圩堤 Embankment',
  OTHER: '其他 Other',
})

@Concept('农田水利工程 Irrigation work', {
  key: ['project', 'kind', 'name'],
  list: 'irrigationWorks',
  record: 'recordIrrigationWork',
})
export class IrrigationWork {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['irrigationWorks', '农田水利工程 Irrigation works'] })
  project: Project
  @Column(Choice(WaterFacilityKind), '设施种类 Kind of facility')
  kind: keyof typeof WaterFacilityKind
  @Column(Name, '工程名称 Name', { optional: true })
  name: string | null
  @Column(Measure, '长度（公里） Length, km', { optional: true })
  lengthKm: number | null
  @Column(Integer, '数量（处、座） Number of works', { optional: true })
  count: number | null
  @Column(LandArea, '受益（灌溉）面积（亩） Land irrigated, mu', { optional: true })
  benefitedArea: string | null
  @Column(Measure, '库容（立方米） Capacity, m³', { optional: true })
  capacity: number | null
  @Column(Measure, '流量（立方米/秒） Flow, m³/s', { optional: true })
  flow: number | null
  @Column(Money, '投资（元） Investment, yuan', { optional: true })
  investment: string | null
}
throughProject(IrrigationWork, 'irrigationWorks', '农田水利工程 Irrigation works')
