import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { isAnother, standsOfAllocations, whenOf, type When } from './allocated-money.js'
import { TWO_TIMES } from './funding.js'
import { FundingFigure } from './funding-figure.js'
import type { Grain } from '../funds/rollup.js'
import { Integer, type Row, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { fieldsOf, filterCondition } from '../graph/filter.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate, wordsOf } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t, type Title } from '../values/title.js'

@Concept(
  t(
    '一组资金及其归属覆盖：已归属 + 区外 + 待定 = 全部',
    'Money of one group: tied + outside + unresolved = total, to the fen',
  ),
  {
    table: null,
  },
)
export class FundingGroup {
  @Column(Choice(Department), t('部门；未按其分组时为空', 'Department; null unless grouped by it'), {
    optional: true,
  })
  department: Department | null
  @Column(Choice(FundProgramme), t('专项；未按其分组时为空', 'Programme; null unless grouped by it'), {
    optional: true,
  })
  programme: FundProgramme | null
  @Column(Choice(FundLevel), t('资金级次；未按其分组时为空', 'Level; null unless grouped by it'), {
    optional: true,
  })
  level: FundLevel | null
  @Column(Integer, t('预算年度；未按其分组时为空', 'Fiscal year; null unless grouped by it'), {
    optional: true,
  })
  fiscalYear: number | null
}
relate(
  FundingGroup,
  'area',
  'one',
  ConsolidationArea,
  t('项目区；区外、待定及未按其分组时为空', 'Area; null for what is in none, and unless grouped by it'),
  { optional: true, on: (group, area) => sql`${area('id')} = ${group('area_id')}` },
)

const FIGURES = ['allocations', 'allocated', 'disbursed', 'paid', 'returned', 'carried_over']
const STATUSES: Readonly<Record<string, Title>> = {
  total: t('全部', 'All'),
  tied: t('已归属', 'Tied to an area'),
  outside: t('项目区外', 'Outside every area'),
  unresolved: t('待定', 'Unresolved'),
}
const figure = (group: Row, name: string): Sql =>
  sql`(select ${sql.join(FIGURES.map((column) => sql`${group(`${name}_${column}`)} as ${sql.ref(column)}`))}, ${group(`${name}_allocated`)} - ${group(`${name}_disbursed`)} as undisbursed)`
for (const [name, title] of Object.entries(STATUSES))
  relate(FundingGroup, name, 'one', FundingFigure, title, { from: (_args, group) => figure(group, name) })

export const FundingGrouping = enumeration('FundingGrouping', t('分组依据', 'What money is grouped by'), {
  DEPARTMENT: t('部门', 'Department'),
  PROGRAMME: t('专项', 'Programme'),
  LEVEL: t('资金级次', 'Level'),
  FISCAL_YEAR: t('预算年度', 'Fiscal year'),
  AREA: t('项目区', 'Area'),
})
type Key = keyof typeof FundingGrouping

const KEYS: Record<Key, { column: string; property: string; none: Sql }> = {
  DEPARTMENT: { column: 'department', property: 'department', none: sql`null::text` },
  PROGRAMME: { column: 'programme', property: 'programme', none: sql`null::text` },
  LEVEL: { column: 'level', property: 'level', none: sql`null::text` },
  FISCAL_YEAR: { column: 'fiscal_year', property: 'fiscalYear', none: sql`null::integer` },
  AREA: { column: 'area_id', property: 'area', none: sql`null::uuid` },
}
/** From the coarsest to the finest: the first that has all the keys is read. */
const GRAINS: [Grain, Key[]][] = [
  ['AREA', ['AREA']],
  ['CLASS', ['DEPARTMENT', 'PROGRAMME', 'LEVEL', 'FISCAL_YEAR']],
  ['AREA_DEPARTMENT', ['AREA', 'DEPARTMENT']],
  ['AREA_PROGRAMME', ['AREA', 'PROGRAMME']],
  ['AREA_LEVEL', ['AREA', 'LEVEL']],
  ['AREA_YEAR', ['AREA', 'FISCAL_YEAR']],
  ['CUBE', ['DEPARTMENT', 'PROGRAMME', 'LEVEL', 'FISCAL_YEAR', 'AREA']],
]

const totals = sql.join(
  Object.keys(STATUSES).flatMap((name) => {
    const only = name === 'total' ? sql`` : sql` filter (where k.status = ${sql.lit(name.toUpperCase())})`
    return FIGURES.map(
      (column) => sql`coalesce(sum(${sql.ref(`k.${column}`)})${only}, 0) as ${sql.ref(`${name}_${column}`)}`,
    )
  }),
)

/** What the rollups would have been at another time: recomputed from the books, allocation by allocation. */
const asBooksStood = (when: When): Sql =>
  sql`(select s.*, a.department, f.programme, f.level, f.fiscal_year from ${standsOfAllocations(when, sql`select p.id from allocation p`)} s join allocation a on a.id = s.id join fund f on f.id = a.fund_id)`

read({
  name: 'fundingBy',
  title: t(
    '分组的资金汇总，各附归属覆盖；不给分组依据则为总数',
    'Money by group, each with its coverage; all of it where no key is given',
  ),
  optional: false,
  type: FundingGroup,
  filtered: FundingGroup,
  arguments: [
    {
      name: 'groupBy',
      type: () => [FundingGrouping],
      title: t('分组依据，可多个', 'What to group by, one key or more'),
    },
    ...TWO_TIMES,
  ],
  source: {
    kind: 'list',
    order: (group) =>
      sql`${sql.join(['department', 'programme', 'level', 'fiscal_year'].map(group))}, (select a.code from consolidation_area a where a.id = ${group('area_id')})`,
    from: ({ groupBy, filter, ...args }) => {
      const group = groupBy as Key[]
      const asked = filter ? fieldsOf(filter as never) : new Set<string>()
      const needed = (Object.keys(KEYS) as Key[]).filter(
        (key) => group.includes(key) || asked.has(KEYS[key].property),
      )
      const [grain] = GRAINS.find(([, keys]) => needed.every((key) => keys.includes(key)))!
      const [sums, own] = isAnother(whenOf(args))
        ? [asBooksStood(whenOf(args)), sql`true`]
        : [sql`kept_sum`, sql`k.grain = ${sql.lit(grain)}`]
      const keys = Object.entries(KEYS).map(([key, { column, none }]) =>
        group.includes(key as Key) ? sql.ref(`k.${column}`) : sql`${none} as ${sql.ref(column)}`,
      )
      const only = filter
        ? sql` and ${filterCondition(wordsOf(FundingGroup), filter as never, (column) => sql.ref(`k.${column}`))}`
        : sql``
      // Sums that have come to nothing again are no group any more; the total of everything is one in any case.
      const by =
        group.length > 0
          ? sql` group by ${sql.join([...new Set(group)].map((key) => sql.ref(`k.${KEYS[key].column}`)))} having sum(k.allocations) <> 0`
          : sql``
      return sql`(select ${sql.join(keys)}, ${totals} from ${sums} k where ${own}${only}${by})`
    },
  },
})
