import { Integer, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id } from '../../graph/words.js'
import { StepKind } from '../../areas/step-kind.js'
import { t } from '../../values/title.js'

/** The county's own rule of how long a step may take. The plan itself names no days. */
@Concept(t('步骤时限', 'How long a step may take, by the county’s rule'), {
  key: ['kind'],
  list: 'stepTerms',
  record: 'recordStepTerm',
})
export class StepTerm {
  @Id()
  id: string
  @Column(Choice(StepKind), t('步骤', 'Step'))
  kind: StepKind
  @Column(Integer, t('上一步办结后的工作日数', 'Working days after the step before'))
  workingDays: number
  @Column(Text, t('时限依据', 'What the term rests on'))
  basis: string
}
