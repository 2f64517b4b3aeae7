import { Integer, LandArea, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

const ConstructionUse = enumeration('ConstructionUse', t('建设用途', 'Use'), {
  VILLAGE_CONSTRUCTION: t('村庄建设', 'Village construction'),
  HOUSING: t('农民建房', 'Housing'),
  PUBLIC_SERVICE: t('公共服务', 'Public services'),
  INFRASTRUCTURE: t('基础设施', 'Infrastructure'),
  INDUSTRY: t('产业发展', 'Industry'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('新增建设用地计划指标', 'Quota for new construction land'), {
  key: ['area', 'division', 'year', 'use', 'documentNumber'],
  list: 'newConstructionLandQuotas',
})
export class NewConstructionLandQuota {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(Choice(ConstructionUse), t('用途', 'Use'))
  use: keyof typeof ConstructionUse
  @Column(LandArea, t('指标面积（亩）', 'Quota, mu'))
  quotaArea: string
  @Column(LandArea, t('已使用面积（亩）', 'Used, mu'), { optional: true })
  usedArea: string | null
  @Column(Text, t('下达文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
belongsToVillage(
  NewConstructionLandQuota,
  'newConstructionLandQuotas',
  t('新增建设用地计划指标', 'Quotas for new construction land'),
)
