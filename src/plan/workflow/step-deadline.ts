import { Day, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { t } from '../../values/title.js'

/** The day by which the leading group wants a step of one area taken. It goes before the county's rule. */
@Concept(t('步骤限期', 'Day that was set for a step of an area'), {
  key: ['area', 'kind'],
  list: 'stepDeadlines',
  record: 'recordStepDeadline',
})
export class StepDeadline {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['stepDeadlines', t('步骤限期', 'Days that were set for its steps')],
  })
  area: ConsolidationArea
  @Column(Choice(StepKind), t('步骤', 'Step'))
  kind: StepKind
  @Column(Day, t('限期', 'Due on'))
  dueOn: string
  @Column(Text, t('定此限期的理由', 'Why this day'))
  reason: string
}
