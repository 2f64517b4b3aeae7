import { sql } from 'kysely'
import { Instant, Integer, Money, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, read, Reference, relate } from '../graph/words.js'
import { Allocation } from '../funds/allocation.js'
import { Department } from '../projects/department.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { AreaTie, candidatesIn, TieCandidate } from './area-tie.js'
import { TieReason } from './tie-words.js'
import { t } from '../values/title.js'

/** What awaits a reviewer: a project, a part of one, or an allocation that does not just follow an unresolved project. */
@Concept(t('待定事项', 'What awaits a reviewer'), { key: [] })
export class TieWorkItem {
  @Id()
  id: string
  @Reference(AreaTie, t('现行归属', 'The tie as it stands'))
  tie: AreaTie
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(ProjectPart, t('项目分部', 'Part of the project'), { optional: true })
  projectPart: ProjectPart | null
  @Reference(Allocation, t('分配', 'Allocation'), { optional: true })
  allocation: Allocation | null
  @Column(Choice(TieReason), t('待定原因', 'Reason'))
  reason: TieReason
  @Column(Text, t('说明', 'Explanation'))
  explanation: string
  @Column(Choice(Department), t('部门', 'Department'))
  department: Department
  @Column(Money, t('涉及金额（元）', 'Money that waits on it, yuan'))
  amount: string
  @Column(Integer, t('随之待定的分配笔数', 'Allocations that wait on it'))
  waitingAllocations: number
  @Column(Instant, t('待定起始', 'Waits since'))
  since: string
}
relate(TieWorkItem, 'candidates', 'list', TieCandidate, t('候选归属', 'Candidates, best first'), {
  from: (_args, item) => candidatesIn(sql`(select t.candidates from area_tie t where t.id = ${item('id')})`),
  order: (candidate) => candidate('place'),
})

read({
  name: 'tieWorklist',
  title: t('待定清单', 'What awaits a reviewer'),
  optional: false,
  type: TieWorkItem,
  arguments: [
    { name: 'reason', type: () => TieReason, title: t('只看一种原因', 'One reason only'), optional: true },
    {
      name: 'department',
      type: () => Department,
      title: t('只看一个部门', 'One department only'),
      optional: true,
    },
  ],
  source: {
    kind: 'connection',
    from: undefined,
    on: (_parent, item, { reason, department }) =>
      sql`${reason ? sql`${item('reason')} = ${reason}` : sql`true`} and ${department ? sql`${item('department')} = ${department}` : sql`true`}`,
  },
})
