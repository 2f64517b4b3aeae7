import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Fund } from '../funds/fund.js'
import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { isAnother, OWN, ownSumsOf, standsOfAllocations, whenOf, type When } from './allocated-money.js'
import { fundsAt } from './fund-class-at.js'
import { TWO_TIMES } from './funding.js'
import { FundingFigure } from './funding-figure.js'
import { moneyByPayee } from './money-by-payee.js'
import { grainToRead, type Grain } from '../funds/rollup.js'
import { Integer, Money, Text, type Row, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { conjunctsOf, fieldsOf, filterCondition, type Filter } from '../graph/filter.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate, wordsOf } from '../graph/words.js'
import { Department } from '../database/department.js'
import { InputError } from '../values/problem.js'
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
  @Column(
    Text,
    t(
      '收款人；尚未支付给任何人的、未按其分组的为空',
      'Payee; null for what is paid to nobody yet, and unless grouped by it',
    ),
    { optional: true, people: true },
  )
  payee: string | null
  // Of a group, and not of the rows that a filter narrows.
  @Column(
    { ...Money, opaque: true },
    t(
      '未分配（元）；只在按资金文件分组、且未再按部门、项目区、收款人分组或筛选时有',
      'Not allocated, yuan; only where grouped by fund, and neither grouped nor narrowed by department, area or payee',
    ),
    { optional: true },
  )
  unallocated: string | null
}
relate(
  FundingGroup,
  'fund',
  'one',
  Fund,
  t('资金文件；未按其分组时为空', 'Fund; null unless grouped by it'),
  { optional: true, on: (group, fund) => sql`${fund('id')} = ${group('fund_id')}` },
)
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
  FUND: t('资金文件，尚无分配的也在内', 'Fund, those too of which nothing is allocated'),
  PAYEE: t(
    '收款人：各人已得的；尚未支付的自成一组。只有现在的账',
    'Payee: what each was paid; what is paid to nobody yet is a group of its own. As the books stand now only',
  ),
})
type Key = keyof typeof FundingGrouping

const KEYS: Record<Key, { column: string; property: string; none: Sql }> = {
  DEPARTMENT: { column: 'department', property: 'department', none: sql`null::text` },
  PROGRAMME: { column: 'programme', property: 'programme', none: sql`null::text` },
  LEVEL: { column: 'level', property: 'level', none: sql`null::text` },
  FISCAL_YEAR: { column: 'fiscal_year', property: 'fiscalYear', none: sql`null::integer` },
  AREA: { column: 'area_id', property: 'area', none: sql`null::uuid` },
  FUND: { column: 'fund_id', property: 'fund', none: sql`null::uuid` },
  PAYEE: { column: 'payee', property: 'payee', none: sql`null::text` },
}
/** What a fund says of all of its money: by these it is not divided. */
const OF_FUND: readonly Key[] = ['FUND', 'LEVEL', 'PROGRAMME', 'FISCAL_YEAR']
/** What is the same for all money of an allocation. */
const OF_ALLOCATION = ['department', 'programme', 'level', 'fiscalYear', 'fund']
/** There are no more departments, areas or years than that; of funds and payees the largest are given. */
const GROUPS_MAX = 20_000
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
  sql`(select s.*, a.department, a.fund_id, f.programme, f.level, f.fiscal_year from ${standsOfAllocations(when, sql`select p.id from allocation p`)} s join allocation a on a.id = s.id join ${fundsAt(when)} f on f.id = a.fund_id)`

const NO_FIGURES = sql.join(FIGURES.map((column) => sql`0 as ${sql.ref(column)}`))

/**
 * Funds with where their money stands, and of each what is not allocated, in a row of no status. The sums of a fund are of all of
 * its money: who does not see all areas is told of the allocations that he sees, and of nothing that is not allocated.
 */
function moneyOfFunds(when: When): Sql {
  const figures = sql`s.status, ${sql.join(FIGURES.map((column) => sql.ref(`s.${column}`)))}, case when (select sees_all_areas()) then 0::numeric end as unallocated`
  const stands = sql`select a.fund_id, ${figures} from ${standsOfAllocations(when, sql`select p.id from allocation p`)} s join allocation a on a.id = s.id`
  const own = isAnother(when)
    ? ownSumsOf(when, sql`u.id`)
    : sql`(select ${sql.join(OWN.map((column) => sql.ref(`u.${column}`)))})`
  return sql`(select z.*, f.level, f.programme, f.fiscal_year from (
      ${
        isAnother(when)
          ? stands
          : sql`select s.fund_id, ${figures} from kept_sum s where s.grain = 'FUND' and (select sees_all_areas())
      union all ${stands} where not (select sees_all_areas())`
      }
      union all select u.id, null, ${NO_FIGURES}, o.amount - o.allocated_amount - o.returned_amount - o.carried_over_amount from fund u cross join lateral ${own} o where o.amount is not null and (select sees_all_areas())
    ) z join ${fundsAt(when)} f on f.id = z.fund_id)`
}

/** The rows that are grouped: of the rollups where they have the keys, else of the allocations. */
function rowsOf(
  needed: readonly Key[],
  when: When,
  filter: Filter | undefined,
): { rows: Sql; own: Sql; unallocated: Sql } {
  const unknown = sql`null::numeric`
  if (needed.includes('PAYEE')) {
    if (isAnother(when))
      throw new InputError('PAYEES_NOW_ONLY', {
        zh: '按收款人分组、筛选只有现在的账，请去掉 asOf、bookedOn。',
        en: 'Money is grouped and narrowed by payee as the books stand now only: leave out asOf and bookedOn.',
      })
    // Payees are worked out of those allocations alone that may be in an answer.
    const ofAllocations = filter && conjunctsOf(filter, OF_ALLOCATION)
    const rows = moneyByPayee(
      ofAllocations && ((row) => filterCondition(wordsOf(FundingGroup), ofAllocations, row)),
    )
    return { rows, own: sql`true`, unallocated: unknown }
  }
  if (needed.includes('FUND') && needed.every((key) => OF_FUND.includes(key)))
    return { rows: moneyOfFunds(when), own: sql`true`, unallocated: sql`sum(k.unallocated)` }
  const grain = isAnother(when)
    ? undefined
    : GRAINS.find(([, keys]) => needed.every((key) => keys.includes(key)))
  return grain
    ? { rows: sql`kept_sum`, own: sql`k.grain = ${grainToRead(grain[0])}`, unallocated: unknown }
    : { rows: asBooksStood(when), own: sql`true`, unallocated: unknown }
}

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
      sql`${sql.join(['department', 'programme', 'level', 'fiscal_year'].map(group))}, (select a.code from consolidation_area a where a.id = ${group('area_id')}), (select f.document_number from fund f where f.id = ${group('fund_id')}), ${group('payee')}`,
    from: ({ groupBy, filter, ...args }) => {
      const group = groupBy as Key[]
      const asked = filter ? fieldsOf(filter as Filter) : new Set<string>()
      const needed = (Object.keys(KEYS) as Key[]).filter(
        (key) => group.includes(key) || asked.has(KEYS[key].property),
      )
      const { rows, own, unallocated } = rowsOf(needed, whenOf(args), filter as Filter | undefined)
      const keys = Object.entries(KEYS).map(([key, { column, none }]) =>
        group.includes(key as Key) ? sql.ref(`k.${column}`) : sql`${none} as ${sql.ref(column)}`,
      )
      const only = filter
        ? sql` and ${filterCondition(wordsOf(FundingGroup), filter as Filter, (column) => sql.ref(`k.${column}`))}`
        : sql``
      const left = group.includes('FUND') ? unallocated : sql`null::numeric`
      // Sums that have come to nothing again are no group any more; the total of everything is one in any case.
      const by =
        group.length > 0
          ? sql` group by ${sql.join([...new Set(group)].map((key) => sql.ref(`k.${KEYS[key].column}`)))} having sum(k.allocations) <> 0 or ${left} <> 0 order by sum(k.allocated) desc limit ${sql.lit(GROUPS_MAX)}`
          : sql``
      return sql`(select ${sql.join(keys)}, ${totals}, ${left} as unallocated from ${rows} k where ${own}${only}${by})`
    },
  },
})
