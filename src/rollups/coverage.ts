import { sql } from 'kysely'
import { Integer, Money, Text, type Arguments, type Row, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { Department } from '../database/department.js'
import { grainToRead, type Grain } from '../funds/rollup.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { isAnother, whenOf } from './allocated-money.js'
import { subjectsAt, unallocatedOf } from './coverage-at.js'
import { fundsAt } from './fund-class-at.js'
import { TWO_TIMES } from './funding.js'
import { TieReason } from '../ties/tie-words.js'
import { t } from '../values/title.js'

@Concept(t('覆盖数', 'How many and how much'), { table: null })
export class CoverageFigure {
  @Column(Integer, t('项目数', 'Projects; a split one counts as its parts'))
  projects: number
  @Column(Integer, t('分配笔数', 'Allocations; those of a split project count as their parts'))
  allocations: number
  @Column(Money, t('分配金额（元）', 'Money of the allocations, yuan'))
  amount: string
}

@Concept(t('某一待定原因的覆盖数', 'What is unresolved for one reason'), { table: null })
export class ReasonFigure {
  @Column(Choice(TieReason), t('待定原因', 'Reason'))
  reason: TieReason
}

@Concept(
  t('归属覆盖率：已归属 + 区外 + 待定 = 全部', 'Coverage: tied + outside + unresolved = all, to the fen'),
  {
    table: null,
  },
)
export class TieCoverage {
  @Column(Money, t('资金中尚未分配的部分（元）', 'Money of the funds not allocated yet, yuan'))
  unallocated: string
}

const figure = (row: Row, prefix: string) =>
  sql`(select ${row(`${prefix}_projects`)} as projects, ${row(`${prefix}_allocations`)} as allocations, ${row(`${prefix}_amount`)} as amount)`
for (const [name, title] of [
  ['total', t('全部', 'All')],
  ['tied', t('已归属', 'Tied to an area')],
  ['outside', t('项目区外', 'Outside every area')],
  ['unresolved', t('待定', 'Unresolved')],
] as const)
  relate(TieCoverage, name, 'one', CoverageFigure, title, {
    from: (_args, coverage) => figure(coverage, name),
  })
relate(ReasonFigure, 'figure', 'one', CoverageFigure, t('数', 'How many and how much'), {
  from: (_args, reason) => figure(reason, 'own'),
})
relate(TieCoverage, 'byReason', 'list', ReasonFigure, t('待定的各原因', 'What is unresolved, by reason'), {
  from: (_args, coverage) =>
    sql`(select * from jsonb_to_recordset(${coverage('by_reason')}) as r(reason text, own_projects integer, own_allocations integer, own_amount numeric))`,
  order: (reason) => reason('reason'),
})

/**
 * What a coverage is of, by department, area and tie: the rollups. Only where a programme, a year or another time is
 * asked for the subjects themselves are read; a project is in a programme and a year by its allocations.
 */
function subjects({ department, programme, fiscalYear, areaCode, ...times }: Arguments): Sql {
  const ofFund = [
    ...(programme ? [sql`f.programme = ${programme}`] : []),
    ...(fiscalYear != null ? [sql`f.fiscal_year = ${fiscalYear}::integer`] : []),
  ]
  const conditions = [
    ...(department ? [sql`s.department = ${department}`] : []),
    ...(areaCode != null
      ? [sql`s.area_id = (select a.id from consolidation_area a where a.code = ${areaCode})`]
      : []),
    ...(ofFund.length > 0
      ? [
          sql`case when s.fund_id is null then s.project_id in (select a.project_id from allocation a join ${fundsAt(whenOf(times))} f on f.id = a.fund_id where a.project_id is not null and ${sql.join(ofFund, sql` and `)})
          else s.fund_id in (select f.id from ${fundsAt(whenOf(times))} f where ${sql.join(ofFund, sql` and `)}) end`,
        ]
      : []),
  ]
  const all = conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
  if (isAnother(whenOf(times))) return sql`(select s.* from ${subjectsAt(whenOf(times))} s where ${all})`
  return ofFund.length > 0
    ? sql`(select s.* from tie_subject s where ${all})`
    : sql`(select s.*, s.allocated as amount from kept_sum s where s.grain = ${sql.lit(department ? 'AREA_DEPARTMENT' : 'AREA')} and ${all})`
}

const totals = sql.join(
  ['total', 'tied', 'outside', 'unresolved'].flatMap((name) => {
    const only = name === 'total' ? sql`` : sql` filter (where status = ${sql.lit(name.toUpperCase())})`
    return ['projects', 'allocations', 'amount'].map(
      (column) => sql`coalesce(sum(${sql.ref(column)})${only}, 0) as ${sql.ref(`${name}_${column}`)}`,
    )
  }),
)
/** Sums that have come to nothing again are no group any more. */
const notNone = sql`having sum(projects) <> 0 or sum(allocations) <> 0`
const byReason = (rows: Sql) =>
  sql`(select coalesce(jsonb_agg(r), '[]') from (select reason, sum(projects) as own_projects, sum(allocations) as own_allocations, sum(amount) as own_amount from ${rows} u where status = 'UNRESOLVED' group by reason ${notNone}) r)`

function unallocated({ department, programme, fiscalYear, areaCode, ...times }: Arguments): Sql {
  // Money that nobody has been given belongs to no department and no area.
  if (department || areaCode != null) return sql`0`
  return unallocatedOf(
    whenOf(times),
    sql`${programme ? sql`f.programme = ${programme}` : sql`true`} and ${fiscalYear != null ? sql`f.fiscal_year = ${fiscalYear}::integer` : sql`true`}`,
  )
}

read({
  name: 'tieCoverage',
  title: t('归属覆盖率', 'Coverage of ties'),
  optional: false,
  type: TieCoverage,
  arguments: [
    { name: 'department', type: () => Department, title: t('部门', 'Department'), optional: true },
    { name: 'programme', type: () => FundProgramme, title: t('专项', 'Programme'), optional: true },
    { name: 'fiscalYear', type: Integer.graphql, title: t('预算年度', 'Fiscal year'), optional: true },
    {
      name: 'areaCode',
      type: () => String,
      title: t('项目区代码：只看归属该区的', 'Only what is tied to this area'),
      optional: true,
    },
    ...TWO_TIMES,
  ],
  source: {
    kind: 'one',
    from: (args) =>
      sql`(with subject as materialized ${subjects(args)} select ${totals}, ${byReason(sql`subject`)} as by_reason, ${unallocated(args)} as unallocated from subject)`,
  },
})

export const CoverageGrouping = enumeration(
  'CoverageGrouping',
  t('分组依据', 'What coverage is grouped by'),
  {
    DEPARTMENT: t('部门', 'Department'),
    PROGRAMME: t('专项', 'Programme'),
    LEVEL: t('资金级次', 'Level of the money'),
    FISCAL_YEAR: t('预算年度', 'Fiscal year'),
    AREA: t('项目区', 'Area'),
  },
)

@Concept(t('一组的归属覆盖率', 'Coverage of one group'), { table: null })
export class CoverageGroup {
  @Column(Text, t('组', 'Group: an enum value, a year or an area’s code; null where there is none'), {
    optional: true,
  })
  key: string | null
}
relate(CoverageGroup, 'coverage', 'one', TieCoverage, t('覆盖率', 'Coverage'), {
  from: (_args, group) =>
    sql`(select ${sql.join(['by_reason', 'unallocated', ...['total', 'tied', 'outside', 'unresolved'].flatMap((name) => ['projects', 'allocations', 'amount'].map((column) => `${name}_${column}`))].map((column) => sql`${group(column)} as ${sql.ref(column)}`))})`,
})

/**
 * Which of the rollups a grouping reads, and by what; at another time, and of the funds, the same of a fund `f`. A project has
 * no fund of its own: by programme, level and year only allocations are counted.
 */
const GROUPS: Record<keyof typeof CoverageGrouping, { grain: Grain; key: Sql; ofFund?: Sql }> = {
  DEPARTMENT: { grain: 'AREA_DEPARTMENT', key: sql`s.department` },
  PROGRAMME: { grain: 'CLASS', key: sql`s.programme`, ofFund: sql`f.programme` },
  LEVEL: { grain: 'CLASS', key: sql`s.level`, ofFund: sql`f.level` },
  FISCAL_YEAR: { grain: 'CLASS', key: sql`s.fiscal_year::text`, ofFund: sql`f.fiscal_year::text` },
  AREA: { grain: 'AREA', key: sql`(select a.code from consolidation_area a where a.id = s.area_id)` },
}

read({
  name: 'tieCoverageBy',
  title: t(
    '分组的归属覆盖率；按专项、级次、年度分组时只计分配',
    'Coverage by group; by programme, level and year only allocations are counted',
  ),
  optional: false,
  type: CoverageGroup,
  arguments: [
    { name: 'groupBy', type: () => CoverageGrouping, title: t('分组依据', 'What to group by') },
    ...TWO_TIMES,
  ],
  source: {
    kind: 'list',
    order: (group) => group('key'),
    from: ({ groupBy, ...times }) => {
      const { grain, key, ofFund } = GROUPS[groupBy as keyof typeof CoverageGrouping]
      const when = whenOf(times)
      const left = ofFund ? unallocatedOf(when, sql`${ofFund} is not distinct from g.key`) : sql`0`
      const columns = sql`s.status, s.reason, s.projects, s.allocations`
      const subject = isAnother(when)
        ? sql`select ${columns}, s.amount, ${ofFund ?? key} as key from ${subjectsAt(when)} s ${ofFund ? sql`join ${fundsAt(when)} f on f.id = s.fund_id` : sql``}`
        : sql`select ${columns}, s.allocated as amount, ${key} as key from kept_sum s where s.grain = ${grainToRead(grain)}`
      return sql`(with subject as materialized (${subject})
        select g.*, ${byReason(sql`(select * from subject x where x.key is not distinct from g.key)`)} as by_reason, ${left} as unallocated from (select key, ${totals} from subject group by key ${notNone}) g)`
    },
  },
})
