import { Instant, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Allocation } from '../funds/allocation.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { t } from '../values/title.js'

export const TieDecisionKind = enumeration('TieDecisionKind', t('认定种类', 'Kind of decision'), {
  CONFIRM: t('认定归属某区', 'Confirmed to lie in an area'),
  REJECT: t('否定某归属', 'Rejected a tie'),
  OUTSIDE: t('认定在区外', 'Marked as outside every area'),
  SPLIT: t('拆分', 'Split into parts'),
  MERGE: t('合并', 'Merged with another project'),
  UNDO: t('撤销前一认定', 'Undid a decision before'),
})
export type TieDecisionKind = keyof typeof TieDecisionKind

/** What a reviewer decided, with who, when and why. Never changed; undone only by another decision. */
@Concept(t('归属认定', 'A reviewer’s decision'), { key: ['idempotencyKey'], list: 'tieDecisions' })
export class TieDecision {
  @Id()
  id: string
  @Column(Choice(TieDecisionKind), t('种类', 'Kind'))
  kind: TieDecisionKind
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['tieDecisions', t('历次认定', 'Decisions')],
  })
  project: Project | null
  @Reference(ProjectPart, t('项目分部', 'Part'), {
    optional: true,
    inverse: ['tieDecisions', t('历次认定', 'Decisions')],
  })
  part: ProjectPart | null
  @Reference(Allocation, t('分配', 'Allocation'), {
    optional: true,
    inverse: ['tieDecisions', t('历次认定', 'Decisions')],
  })
  allocation: Allocation | null
  @Reference(ConsolidationArea, t('项目区', 'Area'), { optional: true })
  area: ConsolidationArea | null
  @Reference(Project, t('并入的项目', 'The other project, of a merge'), { optional: true })
  otherProject: Project | null
  @Reference(TieDecision, t('同一请求的主认定', 'The decision that this was made along with'), {
    optional: true,
    inverse: ['madeAlong', t('随本认定一并作出的认定', 'Decisions made along with this one')],
  })
  madeWith: TieDecision | null
  @Reference(TieDecision, t('所撤销的认定', 'The decision that this undoes'), {
    optional: true,
    inverse: ['undoneBy', t('撤销本认定的认定', 'The decision that undid this one'), 'one'],
  })
  undoes: TieDecision | null
  @Column(Text, t('理由', 'Reason'))
  reason: string
  @Column(Text, t('认定人', 'Who decided'))
  decidedBy: string
  @Column(Instant, t('认定时间', 'When'), { preset: 'now()' })
  decidedAt: string
  /** None on a decision that was made along with another. */
  @Column(Text, t('幂等键', 'Idempotency key'), { optional: true, hidden: true })
  idempotencyKey: string | null
}
