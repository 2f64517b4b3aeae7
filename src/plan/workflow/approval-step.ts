import { Day, Integer, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { Verdict } from '../../areas/verdict.js'
import { t } from '../../values/title.js'

/** One step of the plan that an area went through, with its document, verdict and time. A step that was sent back and taken again is another row. */
@Concept(t('审批步骤', 'Step of an area’s approval'), {
  key: ['area', 'kind', 'documentNumber', 'round'],
  list: 'approvalSteps',
})
export class ApprovalStep {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['approvalSteps', t('审批步骤', 'Approval steps')],
  })
  area: ConsolidationArea
  @Column(Choice(StepKind), t('步骤', 'Step'))
  kind: StepKind
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
  @Column(Choice(Verdict), t('结论', 'Verdict'))
  verdict: Verdict
  @Column(Text, t('意见', 'Opinion'), { optional: true })
  opinion: string | null
  @Column(Text, t('办理单位', 'Unit that took the step'), { optional: true })
  authority: string | null
  @Column(Text, t('经办人', 'Who took it'), { optional: true })
  handledBy: string | null
  @Column(Day, t('报送日期', 'Submitted on'), { optional: true })
  submittedOn: string | null
  @Column(Day, t('办结日期', 'Decided on'), { optional: true })
  decidedOn: string | null
  @Column(
    Integer,
    t(
      '第几次办理；外来记录不写明时为空',
      'Which taking of the step it is; null for records from elsewhere that do not say',
    ),
    { optional: true },
  )
  round: number | null
}
derive(
  ApprovalStep,
  'takenBy',
  Text,
  t('在本平台办理的人；外来记录为空', 'Who took it on this platform; null for what came from elsewhere'),
  (step) => step('taken_by'),
  { optional: true },
)
