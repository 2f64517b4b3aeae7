import { Integer, Geometry, LandArea, Measure, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ConsolidationArea } from './consolidation-area.js'
import { NamedArea } from './way-to-area.js'
import { LandClass } from './land-class.js'
import { LandPhase } from './land-phase.js'
import { belongsToVillage } from './through-village.js'
import { t } from '../values/title.js'

/** How much land of one class an area or a division has: a sum of a village, or one parcel (图斑) of the survey. */
@Concept(t('土地利用现状记录', 'Land-use record'), {
  key: ['area', 'division', 'year', 'phase', 'landClass', 'parcelNumber'],
  list: 'landUseRecords',
  record: 'recordLandUseRecord',
})
export class LandUseRecord {
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
  @Reference(LandClass, t('地类', 'Land class'), {
    inverse: ['landUseRecords', t('土地利用现状', 'Land-use records')],
  })
  landClass: LandClass
  @Column(Text, t('图斑编号；汇总数时为空', 'Parcel number; null for a sum'), { optional: true })
  parcelNumber: string | null
  @Column(LandArea, t('面积（亩）', 'Land, mu'))
  landArea: string
  @Column(Measure, t('耕地质量等别，1（优）至 15', 'Grade of the cultivated land, 1 (best) to 15'), {
    optional: true,
  })
  grade: number | null
  @Column(Geometry, t('图斑图形', 'Shape of the parcel, EPSG:4490'), { optional: true })
  boundary: unknown
}
belongsToVillage(LandUseRecord, 'landUseRecords', t('土地利用现状', 'Land-use records'))
