import { sql } from 'kysely'
import { Instant, Text, Words, YesNo, type Row, type Sql } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate, wordsOf } from '../graph/words.js'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Allocation } from '../funds/allocation.js'
import { rollupOf } from '../funds/rollup.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { AllocationPart } from './allocation-part.js'
import { TieMethod, TieReason, TieStatus } from './tie-words.js'
import { t } from '../values/title.js'

/** What spoke for or against a tie; kept with it as it was weighed. */
@Concept(t('归属证据', 'Evidence of a tie'), { table: null })
export class TieEvidence {
  @Column(Choice(TieMethod), t('依据', 'Method'))
  method: TieMethod
  @Column(Words, t('说明', 'What it says'))
  text: string
  @Column(YesNo, t('是否支持', 'Whether it supports the tie'))
  supports: boolean
}
relate(TieEvidence, 'area', 'one', ConsolidationArea, t('所指项目区', 'The area that it points to'), {
  optional: true,
  on: (evidence, area) => sql`${area('id')} = ${evidence('area_id')}`,
})

/** An answer that a reviewer may choose. */
@Concept(t('候选归属', 'A candidate for a tie, best first'), { table: null })
export class TieCandidate {
  @Column(Words, t('理由', 'What speaks for it'))
  text: string
  @Column(
    Choice(TieMethod),
    t('最强的依据；早先判定的可能没有', 'The strongest method that leads there; ties of earlier may lack it'),
    { optional: true },
  )
  method: TieMethod | null
}
relate(
  TieCandidate,
  'division',
  'one',
  AdministrativeDivision,
  t(
    '由哪个区划得出；没有或不止一个时为空',
    'The division by which it was read; null where there is none, or several',
  ),
  {
    optional: true,
    on: (candidate, division) => sql`${division('id')} = ${candidate('division_id')}`,
  },
)
relate(
  TieCandidate,
  'area',
  'one',
  ConsolidationArea,
  t('项目区；为空表示区外', 'The area; null means outside every area'),
  {
    optional: true,
    on: (candidate, area) => sql`${area('id')} = ${candidate('area_id')}`,
  },
)

/** Where a subject stands, and why. A subject has one current tie; the ones before stay, with the time they ended. */
@Concept(t('归属', 'Where a subject stands, and why'), { key: [] })
export class AreaTie {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['tieHistory', t('历次归属', 'Ties, the present one too')],
  })
  project: Project | null
  @Reference(ProjectPart, t('项目分部', 'Part of a project'), { optional: true })
  projectPart: ProjectPart | null
  @Reference(Allocation, t('分配', 'Allocation'), {
    optional: true,
    inverse: ['tieHistory', t('历次归属', 'Ties, the present one too')],
  })
  allocation: Allocation | null
  @Reference(AllocationPart, t('分配分部', 'Part of an allocation'), { optional: true })
  allocationPart: AllocationPart | null
  @Column(Choice(TieStatus), t('状态', 'Status'))
  status: TieStatus
  @Reference(ConsolidationArea, t('项目区', 'Area'), { optional: true })
  area: ConsolidationArea | null
  @Column(Choice(TieMethod), t('依据', 'Method'), { optional: true })
  method: TieMethod | null
  @Column(Choice(TieReason), t('待定原因', 'Reason'), { optional: true })
  reason: TieReason | null
  @Column(Words, t('说明', 'Explanation'))
  explanation: string
  @Column(Text, t('规则版本', 'Version of the rules that weighed it'))
  rulesVersion: string
  @Column(Instant, t('起始时间', 'Stands since'), { preset: 'now()' })
  tiedAt: string
  @Column(Instant, t('终止时间', 'Stood until'), { optional: true })
  endedAt: string | null
}
relate(
  AreaTie,
  'evidence',
  'list',
  TieEvidence,
  t('证据', 'All evidence that was weighed, for and against'),
  {
    from: (_args, tie) =>
      sql`(select ordinality as place, (value->>'method') as method, (value->>'areaId')::uuid as area_id, value->>'text' as text, (value->>'supports')::boolean as supports from jsonb_array_elements(${tie('evidence')}) with ordinality)`,
    order: (evidence) => evidence('place'),
  },
)
/** The candidates of a tie, from the list that it keeps. */
export const candidatesIn = (list: Sql): Sql =>
  sql`(select c.ordinality as place, (c.value->>'areaId')::uuid as area_id, c.value->>'text' as text, c.value->>'method' as method, (c.value->>'divisionId')::uuid as division_id
    from jsonb_array_elements(${list}) with ordinality c)`

relate(AreaTie, 'candidates', 'list', TieCandidate, t('候选', 'Candidates, best first'), {
  from: (_args, tie) => candidatesIn(tie('candidates')),
  order: (candidate) => candidate('place'),
})

/**
 * How many projects and allocations lie in an area: what is kept of it, which counts in their place the parts of those that
 * were split.
 */
const counted = (column: 'projects' | 'allocations', parts: Sql) => (area: Row) =>
  sql`select coalesce(sum(k.${sql.ref(column)}), 0)::bigint - (select count(*) from area_tie t join ${parts} where t.area_id = ${area('id')} and t.ended_at is null) from ${rollupOf('AREA', area('id'))} k`

for (const [subject, column, count] of [
  [
    Project,
    'project_id',
    counted(
      'projects',
      sql`project_part x on x.id = t.project_part_id and x.ended_at is null join project p on p.id = x.project_id and p.merged_into_id is null`,
    ),
  ],
  [ProjectPart, 'project_part_id', null],
  [
    Allocation,
    'allocation_id',
    counted('allocations', sql`allocation_part x on x.id = t.allocation_part_id and x.ended_at is null`),
  ],
  [AllocationPart, 'allocation_part_id', null],
] as const) {
  // A part that was given up is tied nowhere any more.
  relate(subject, 'tie', 'one', AreaTie, t('现行归属', 'The one current tie'), {
    optional: subject === ProjectPart || subject === AllocationPart,
    on: (row, tie) => sql`${tie(column)} = ${row('id')} and ${tie('ended_at')} is null`,
  })
  relate(subject, 'area', 'one', ConsolidationArea, t('所属项目区', 'The area it is tied to'), {
    optional: true,
    on: (row, area) =>
      sql`${area('id')} = (select t.area_id from area_tie t where ${sql.ref(`t.${column}`)} = ${row('id')} and t.ended_at is null)`,
    through: (row, area) => ({
      from: sql`area_tie as tie`,
      on: sql`tie.${sql.ref(column)} = ${row('id')} and tie.ended_at is null and ${area('id')} = tie.area_id`,
    }),
  })
  const { name, title, table } = wordsOf(subject)
  relate(
    ConsolidationArea,
    `${name[0]!.toLowerCase()}${name.slice(1)}s`,
    'connection',
    subject,
    t(`归属本区的${title.zh}`, `Tied to this area: ${title.en}`),
    {
      // Joined and not looked up: the ties stand in the order of what they tie, so that a page reads no more than it shows.
      from: (_args, area) =>
        sql`(select s.* from area_tie t join ${sql.table(table!)} s on s.id = ${sql.ref(`t.${column}`)} where t.area_id = ${area('id')} and t.ended_at is null)`,
      // A project that was merged into another stands in an area by that one.
      ...(subject === Project ? { on: (_area, row) => sql`${row('merged_into_id')} is null` } : {}),
      through: (area, row) => ({
        from: sql`area_tie as tie`,
        on: sql`tie.area_id = ${area('id')} and tie.ended_at is null and tie.${sql.ref(column)} = ${row('id')}${subject === Project ? sql` and ${row('merged_into_id')} is null` : sql``}`,
      }),
      count:
        count ??
        ((area) =>
          sql`select count(*) from area_tie t where t.area_id = ${area('id')} and t.ended_at is null and ${sql.ref(`t.${column}`)} is not null`),
    },
  )
}
