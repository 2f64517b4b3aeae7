import { Integer, LandArea, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ConsolidationArea } from './consolidation-area.js'
import { LandPhase } from './land-phase.js'
import { throughVillage } from './through-village.js'

/** No land class tells it: it is a protection laid on cultivated land, so it has its own figures. */
@Concept('永久基本农田 Permanent basic farmland', {
  key: ['area', 'division', 'year', 'phase'],
  list: 'permanentBasicFarmland',
  record: 'recordPermanentBasicFarmland',
})
export class PermanentBasicFarmland {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(AdministrativeDivision, '村或乡镇 Village or township', {
    optional: true,
    inverse: ['permanentBasicFarmland', '永久基本农田 Permanent basic farmland'],
  })
  division: AdministrativeDivision | null
  @Column(Integer, '数据年度 Year of the data')
  year: number
  @Column(Choice(LandPhase), '整治阶段 Before or after')
  phase: LandPhase
  @Column(LandArea, '永久基本农田面积（亩） Permanent basic farmland, mu')
  landArea: string
  @Column(LandArea, '调整（调出）面积（亩） Land taken out by an adjustment, mu', { optional: true })
  adjustedArea: string | null
  @Column(LandArea, '补划面积（亩） Land added to make it good, mu', { optional: true })
  addedArea: string | null
  @Column(Text, '调整批准文号 Document that approved the adjustment', { optional: true })
  documentNumber: string | null
}
throughVillage(PermanentBasicFarmland, 'permanentBasicFarmland', '永久基本农田 Permanent basic farmland')
