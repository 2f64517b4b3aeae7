import { Day, Instant, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from './consolidation-area.js'
import { t } from '../values/title.js'

/** Why an area's members or boundary were drawn as they were; what they were stands with the memberships and the boundary's versions. */
@Concept(t('项目区的一次划定', 'A drawing of an area'), { key: [], list: 'areaDrawings' })
export class AreaDrawing {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), { inverse: ['drawings', t('历次划定', 'Its drawings')] })
  area: ConsolidationArea
  @Column(Day, t('生效日期', 'In effect from'))
  effectiveOn: string
  @Column(Text, t('理由', 'Why'))
  reason: string
  @Column(Text, t('依据文号', 'Document'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('何人', 'Who drew it'))
  drawnBy: string
  @Column(Instant, t('登记时间', 'When it was entered'), { preset: 'now()' })
  recordedAt: string
}
