import { sql } from 'kysely'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import {
  Instant,
  Integer,
  Money,
  Text,
  Words,
  type ArgumentWord,
  type Arguments,
  type Row,
  type Sql,
} from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, derive, Id, Reference, relate } from '../graph/words.js'
import { Allocation } from '../funds/allocation.js'
import { Department } from '../database/department.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { AreaTie, candidatesIn, TieCandidate } from './area-tie.js'
import { TieReason } from './tie-words.js'
import { t } from '../values/title.js'

/** What awaits a reviewer: a project, a part of one, or an allocation that does not just follow an unresolved project. */
@Concept(t('待定事项', 'What awaits a reviewer'), { key: [], unrecorded: true })
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
  @Column(Words, t('说明', 'Explanation'))
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

/** The place as the record writes it: an allocation's own before its project's. */
export const placeOf = (item: Row): Sql =>
  sql`coalesce((select a.place from allocation a where a.id = ${item('allocation_id')}), (select p.place from project p where p.id = ${item('project_id')}))`
derive(
  TieWorkItem,
  'place',
  Text,
  t('记录所写的地点；没有写时为空', 'The place as the record writes it; null where it writes none'),
  placeOf,
  { optional: true },
)

/** The area and the division of an item's best candidate: one row, or none where there is no candidate. */
export const bestCandidateOf = (item: Row): Sql =>
  sql`(select (t.candidates->0->>'areaId')::uuid as candidate_area_id, (t.candidates->0->>'divisionId')::uuid as reading_id from area_tie t where t.id = ${item('id')})`

relate(
  TieWorkItem,
  'candidateArea',
  'one',
  ConsolidationArea,
  t(
    '最优候选的项目区；区外或无候选时为空',
    'Area of the best candidate; null for outside or without a candidate',
  ),
  {
    optional: true,
    on: (item, area) => sql`${area('id')} = (select b.candidate_area_id from ${bestCandidateOf(item)} b)`,
  },
)
relate(
  TieWorkItem,
  'reading',
  'one',
  AdministrativeDivision,
  t(
    '最优候选所读作的区划；没有时为空',
    'Division that the best candidate was read as; null where there is none',
  ),
  {
    optional: true,
    on: (item, division) => sql`${division('id')} = (select b.reading_id from ${bestCandidateOf(item)} b)`,
  },
)

export const WORKLIST_ARGUMENTS: readonly ArgumentWord[] = [
  { name: 'reason', type: () => TieReason, title: t('只看一种原因', 'One reason only'), optional: true },
  {
    name: 'department',
    type: () => Department,
    title: t('只看一个部门', 'One department only'),
    optional: true,
  },
  {
    name: 'candidateAreaCode',
    type: () => String,
    title: t('只看候选中有此项目区的', 'Only those with this area among their candidates'),
    optional: true,
  },
]

/** Which items the arguments of the worklist mean. */
export const worklistCondition = (item: Row, { reason, department, candidateAreaCode }: Arguments): Sql =>
  sql.join(
    [
      sql`true`,
      ...(reason == null ? [] : [sql`${item('reason')} = ${reason}`]),
      ...(department == null ? [] : [sql`${item('department')} = ${department}`]),
      ...(candidateAreaCode == null
        ? []
        : [
            sql`exists (select from ${candidatesIn(sql`(select t.candidates from area_tie t where t.id = ${item('id')})`)} c join consolidation_area a on a.id = c.area_id where a.code = ${candidateAreaCode}::text)`,
          ]),
    ],
    sql` and `,
  )

read({
  name: 'tieWorklist',
  title: t('待定清单', 'What awaits a reviewer'),
  optional: false,
  type: TieWorkItem,
  arguments: [...WORKLIST_ARGUMENTS],
  source: {
    kind: 'connection',
    from: undefined,
    on: (_parent, item, args) => worklistCondition(item, args),
  },
})
