import { Instant, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Allocation } from '../funds/allocation.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'

export const TieDecisionKind = enumeration('TieDecisionKind', '认定种类 Kind of decision', {
  CONFIRM: '认定归属某区 Confirmed to lie in an area',
  REJECT: '否定某归属 Rejected a tie',
  OUTSIDE: '认定在区外 Marked as outside every area',
  SPLIT: '拆分 Split into parts',
  MERGE: '合并 Merged with another project',
  UNDO: '撤销前一认定 Undid a decision before',
})
export type TieDecisionKind = keyof typeof TieDecisionKind

/** What a reviewer decided, with who, when and why. Never changed; undone only by another decision. */
@Concept('归属认定 A reviewer’s decision', { key: ['idempotencyKey'], list: 'tieDecisions' })
export class TieDecision {
  @Id()
  id: string
  @Column(Choice(TieDecisionKind), '种类 Kind')
  kind: TieDecisionKind
  @Reference(Project, '项目 Project', { optional: true, inverse: ['tieDecisions', '历次认定 Decisions'] })
  project: Project | null
  @Reference(ProjectPart, '项目分部 Part', {
    optional: true,
    inverse: ['tieDecisions', '历次认定 Decisions'],
  })
  part: ProjectPart | null
  @Reference(Allocation, '分配 Allocation', {
    optional: true,
    inverse: ['tieDecisions', '历次认定 Decisions'],
  })
  allocation: Allocation | null
  @Reference(ConsolidationArea, '项目区 Area', { optional: true })
  area: ConsolidationArea | null
  @Reference(Project, '并入的项目 The other project, of a merge', { optional: true })
  otherProject: Project | null
  @Reference(TieDecision, '同一请求的主认定 The decision that this was made along with', {
    optional: true,
    inverse: ['madeAlong', '随本认定一并作出的认定 Decisions made along with this one'],
  })
  madeWith: TieDecision | null
  @Reference(TieDecision, '所撤销的认定 The decision that this undoes', {
    optional: true,
    inverse: ['undoneBy', '撤销本认定的认定 The decision that undid this one', 'one'],
  })
  undoes: TieDecision | null
  @Column(Text, '理由 Reason')
  reason: string
  @Column(Text, '认定人 Who decided')
  decidedBy: string
  @Column(Instant, '认定时间 When', { preset: 'now()' })
  decidedAt: string
  /** None on a decision that was made along with another. */
  @Column(Text, '幂等键 Idempotency key', { optional: true, hidden: true })
  idempotencyKey: string | null
}
