import { Integer, LandArea, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ConsolidationArea } from './consolidation-area.js'
import { NamedArea } from './way-to-area.js'
import { LandPhase } from './land-phase.js'
import { belongsToVillage } from './through-village.js'
import { t } from '../values/title.js'

/** No land class tells it: it is a protection laid on cultivated land, so it has its own figures. */
@Concept(t('永久基本农田', 'Permanent basic farmland'), {
  key: ['area', 'division', 'year', 'phase'],
  list: 'permanentBasicFarmland',
  record: 'recordPermanentBasicFarmland',
})
export class PermanentBasicFarmland {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Integer, t('数据年度', 'Year of the data'))
  year: number
  @Column(Choice(LandPhase), t('整治阶段', 'Before or after'))
  phase: LandPhase
  @Column(LandArea, t('永久基本农田面积（亩）', 'Permanent basic farmland, mu'))
  landArea: string
  @Column(LandArea, t('调整（调出）面积（亩）', 'Land taken out by an adjustment, mu'), { optional: true })
  adjustedArea: string | null
  @Column(LandArea, t('补划面积（亩）', 'Land added to make it good, mu'), { optional: true })
  addedArea: string | null
  @Column(Text, t('调整批准文号', 'Document that approved the adjustment'), { optional: true })
  documentNumber: string | null
}
belongsToVillage(
  PermanentBasicFarmland,
  'permanentBasicFarmland',
  t('永久基本农田', 'Permanent basic farmland'),
)
