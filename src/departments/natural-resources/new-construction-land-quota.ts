import { Integer, LandArea, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { throughVillage } from '../../areas/through-village.js'

const ConstructionUse = enumeration('ConstructionUse', '建设用途 Use', {
  VILLAGE_CONSTRUCTION: '村庄建设 Village construction',
  HOUSING: '农民建房 Housing',
  PUBLIC_SERVICE: '公共服务 Public services',
  INFRASTRUCTURE: '基础设施 Infrastructure',
  INDUSTRY: '产业发展 Industry',
  OTHER: '其他 Other',
})

@Concept('新增建设用地计划指标 Quota for new construction land', {
  key: ['area', 'division', 'year', 'use', 'documentNumber'],
  list: 'newConstructionLandQuotas',
})
export class NewConstructionLandQuota {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(AdministrativeDivision, '村或乡镇 Village or township', {
    optional: true,
    inverse: ['newConstructionLandQuotas', '新增建设用地计划指标 Quotas for new construction land'],
  })
  division: AdministrativeDivision | null
  @Column(Integer, '年度 Year')
  year: number
  @Column(Choice(ConstructionUse), '用途 Use')
  use: keyof typeof ConstructionUse
  @Column(LandArea, '指标面积（亩） Quota, mu')
  quotaArea: string
  @Column(LandArea, '已使用面积（亩） Used, mu', { optional: true })
  usedArea: string | null
  @Column(Text, '下达文号 Document number', { optional: true })
  documentNumber: string | null
}
throughVillage(
  NewConstructionLandQuota,
  'newConstructionLandQuotas',
  '新增建设用地计划指标 Quotas for new construction land',
)
