import { Day, Instant, Integer, Money, Text, TextList, YesNo } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AuditRun } from './audit-run.js'
import { FindingDecision, FindingState, FindingStepKind } from './audit-words.js'
import { Finding } from './finding.js'
import { Severity } from '../policy/severity.js'

/** Who did what with a finding, when and why. Never changed, only added to. */
@Concept('疑点的环节 Step of a finding', { key: [], list: 'findingSteps' })
export class FindingStep {
  @Id()
  id: string
  @Reference(Finding, '疑点 Finding', { inverse: ['steps', '经过 What has been done with it'] })
  finding: Finding
  @Column(Integer, '序号 Its place among the finding’s steps')
  ordinal: number
  @Column(Choice(FindingStepKind), '种类 Kind')
  kind: FindingStepKind
  @Column(Choice(FindingState), '此后的状态 State after it')
  state: FindingState
  @Column(Choice(Severity), '当时的程度 Severity at the time')
  severity: Severity
  @Column(Money, '当时的涉及金额（元） At stake at the time, yuan', { optional: true })
  amount: string | null
  @Column(YesNo, '当时是否成立 Whether it held at the time')
  holds: boolean
  @Column(Choice(FindingDecision), '办结意见 Finance’s decision', { optional: true })
  decision: FindingDecision | null
  @Column(Text, '说明或理由 Answer or reason', { optional: true })
  words: string | null
  @Column(TextList, '文件 Documents', { preset: `'{}'` })
  documents: string[]
  @Column(Day, '整改期限 To be put right by', { optional: true })
  dueOn: string | null
  @Reference(AuditRun, '审计运行 The run that took it', {
    optional: true,
    inverse: [
      'steps',
      '本次运行引起的环节：新增、变化、消失、再现 What the run found new, changed, gone and come back',
    ],
  })
  run: AuditRun | null
  @Column(Text, '经办人 Who took it')
  takenBy: string
  @Column(Instant, '时间 When')
  takenAt: string
}
