import { Geometry, LandArea, Name, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { VillageLandUsePlan } from './village-land-use-plan.js'
import { t } from '../../values/title.js'

const FunctionZoneKind = enumeration('FunctionZoneKind', t('功能区类型', 'Kind of zone'), {
  AGRICULTURAL_PRODUCTION: t('农业生产', 'Agricultural production'),
  VILLAGE_CONSTRUCTION: t('村庄建设', 'Village construction'),
  INDUSTRY: t('产业发展', 'Industry'),
  ECOLOGICAL_PROTECTION: t('生态保护', 'Ecological protection'),
})

@Concept(t('功能区', 'Function zone of a village plan'), {
  key: ['plan', 'kind', 'name'],
  list: 'functionZones',
  record: 'recordFunctionZone',
})
export class FunctionZone {
  @Id()
  id: string
  @Reference(VillageLandUsePlan, t('村土地利用规划', 'Village land-use plan'), {
    inverse: ['zones', t('功能区', 'Function zones')],
  })
  plan: VillageLandUsePlan
  @Column(Choice(FunctionZoneKind), t('类型', 'Kind'))
  kind: keyof typeof FunctionZoneKind
  @Column(Name, t('名称', 'Name'), { optional: true })
  name: string | null
  @Column(LandArea, t('面积（亩）', 'Land, mu'))
  landArea: string
  @Column(Text, t('管控要求', 'What is allowed and forbidden'), { optional: true })
  controls: string | null
  @Column(Geometry, t('图形', 'Shape, EPSG:4490'), { optional: true })
  boundary: unknown
}
