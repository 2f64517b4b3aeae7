import { LandArea, Name, Shape, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { VillageLandUsePlan } from './village-land-use-plan.js'

const FunctionZoneKind = enumeration('FunctionZoneKind', '功能区类型 Kind of zone', {
  AGRICULTURAL_PRODUCTION: '农业生产 Agricultural production',
  VILLAGE_CONSTRUCTION: '村庄建设 Village construction',
  INDUSTRY: '产业发展 Industry',
  ECOLOGICAL_PROTECTION: '生态保护 Ecological protection',
})

@Concept('功能区 Function zone of a village plan', {
  key: ['plan', 'kind', 'name'],
  list: 'functionZones',
  record: 'recordFunctionZone',
})
export class FunctionZone {
  @Id()
  id: string
  @Reference(VillageLandUsePlan, '村土地利用规划 Village land-use plan', {
    inverse: ['zones', '功能区 Function zones'],
  })
  plan: VillageLandUsePlan
  @Column(Choice(FunctionZoneKind), '类型 Kind')
  kind: keyof typeof FunctionZoneKind
  @Column(Name, '名称 Name', { optional: true })
  name: string | null
  @Column(LandArea, '面积（亩） Land, mu')
  landArea: string
  @Column(Text, '管控要求 What is allowed and forbidden', { optional: true })
  controls: string | null
  @Column(Shape, '图形 Shape, EPSG:4490', { optional: true })
  boundary: unknown
}
