import { Day, Instant, Integer, Money, Text, TextList, YesNo } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AuditRun } from './audit-run.js'
import { FindingDecision, FindingState, FindingStepKind } from './audit-words.js'
import { Finding } from './finding.js'
import { Severity } from '../policy/severity.js'
import { t } from '../values/title.js'

/** Who did what with a finding, when and why. Never changed, only added to. */
@Concept(t('疑点的环节', 'Step of a finding'), { key: [], list: 'findingSteps' })
export class FindingStep {
  @Id()
  id: string
  @Reference(Finding, t('疑点', 'Finding'), { inverse: ['steps', t('经过', 'What has been done with it')] })
  finding: Finding
  @Column(Integer, t('序号', 'Its place among the finding’s steps'))
  ordinal: number
  @Column(Choice(FindingStepKind), t('种类', 'Kind'))
  kind: FindingStepKind
  @Column(Choice(FindingState), t('此后的状态', 'State after it'))
  state: FindingState
  @Column(Choice(Severity), t('当时的程度', 'Severity at the time'))
  severity: Severity
  @Column(Money, t('当时的涉及金额（元）', 'At stake at the time, yuan'), { optional: true })
  amount: string | null
  @Column(YesNo, t('当时是否成立', 'Whether it held at the time'))
  holds: boolean
  @Column(Choice(FindingDecision), t('办结意见', 'Finance’s decision'), { optional: true })
  decision: FindingDecision | null
  @Column(Text, t('说明或理由', 'Answer or reason'), { optional: true })
  words: string | null
  @Column(TextList, t('文件', 'Documents'), { preset: `'{}'` })
  documents: string[]
  @Column(Day, t('整改期限', 'To be put right by'), { optional: true })
  dueOn: string | null
  @Reference(AuditRun, t('审计运行', 'The run that took it'), {
    optional: true,
    inverse: [
      'steps',
      t('本次运行引起的环节：新增、变化、消失、再现', 'What the run found new, changed, gone and come back'),
    ],
  })
  run: AuditRun | null
  @Column(Text, t('经办人', 'Who took it'))
  takenBy: string
  @Column(Instant, t('时间', 'When'))
  takenAt: string
}
