import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Allocation } from '../funds/allocation.js'
import { AS_OF, moneyOfAllocations } from '../funds/funding.js'
import { Fund } from '../funds/fund.js'
import { keptSumOf } from '../funds/kept-sums.js'
import { Money, type Sql } from '../graph/column-kind.js'
import { Column, Concept, read, relate } from '../graph/words.js'
import { Department } from '../projects/department.js'
import { Project } from '../projects/project.js'
import { moneyOfArea, standing } from './area-funding.js'

@Concept(
  '资金汇总的归属覆盖：已归属 + 区外 + 待定 = 全部 How far sums of money are covered by ties: tied + outside + unresolved = total, to the fen',
  { table: null },
)
export class MoneyCoverage {
  @Column(Money, '已分配的全部（元） All that is allocated, yuan')
  total: string
  @Column(Money, '已归属项目区（元） Tied to an area, yuan')
  tied: string
  @Column(Money, '在项目区外（元） Outside every area, yuan')
  outside: string
  @Column(
    Money,
    '待定（元）；对项目区，是候选中有本区、或许还会归入本区的 Unresolved, yuan; for an area, what has it among its candidates and may yet be its own',
  )
  unresolved: string
}

/** Adds up rows of status and allocated. */
const covered = (rows: Sql): Sql =>
  sql`(select coalesce(sum(c.allocated), 0) as total, ${sql.join(
    ['tied', 'outside', 'unresolved'].map(
      (name) =>
        sql`coalesce(sum(c.allocated) filter (where c.status = ${sql.lit(name.toUpperCase())}), 0) as ${sql.ref(name)}`,
    ),
  )} from ${rows} c)`

/** Some allocations' money under the ties that stand now, or stood at a moment; of split ones, their parts. */
function underTies(asOf: unknown, money: Sql): Sql {
  const tie = (alias: string) => standing(asOf, sql.ref(`${alias}.tied_at`), sql.ref(`${alias}.ended_at`))
  return sql`(select coalesce(o.status, w.status, 'UNRESOLVED') as status, coalesce(y.amount, m.allocated) as allocated, coalesce(o.candidates, w.candidates) as candidates
    from ${money} m
    left join allocation_part y on y.allocation_id = m.id and ${standing(asOf, sql`y.recorded_at`, sql`y.ended_at`)}
    left join area_tie o on o.allocation_part_id = y.id and ${tie('o')}
    left join area_tie w on y.id is null and w.allocation_id = m.id and ${tie('w')})`
}

const TITLE = '资金汇总的归属覆盖 How far the sums of money are covered by ties'

relate(Fund, 'fundingCoverage', 'one', MoneyCoverage, TITLE, {
  arguments: [AS_OF],
  from: ({ asOf }, fund) =>
    covered(
      asOf
        ? underTies(
            asOf,
            moneyOfAllocations(asOf, sql`select p.id from allocation p where p.fund_id = ${fund('id')}`),
          )
        : keptSumOf('FUND', fund('id')),
    ),
})
relate(Allocation, 'fundingCoverage', 'one', MoneyCoverage, TITLE, {
  arguments: [AS_OF],
  from: ({ asOf }, allocation) =>
    covered(underTies(asOf, moneyOfAllocations(asOf, sql`select ${allocation('id')}`))),
})
relate(Project, 'fundingCoverage', 'one', MoneyCoverage, TITLE, {
  arguments: [AS_OF],
  from: ({ asOf }, project) =>
    covered(
      underTies(
        asOf,
        asOf
          ? moneyOfAllocations(
              asOf,
              sql`select distinct p.allocation_id from allocation_history p where p.project_id = ${project('id')}`,
              sql`h.project_id = ${project('id')}`,
            )
          : moneyOfAllocations(
              asOf,
              sql`select p.id from allocation p where p.project_id = ${project('id')}`,
            ),
      ),
    ),
})
relate(ConsolidationArea, 'fundingCoverage', 'one', MoneyCoverage, TITLE, {
  arguments: [AS_OF],
  from: ({ asOf }, area) => {
    const now = standing(asOf, sql`t.tied_at`, sql`t.ended_at`)
    const may = sql`t.status = 'UNRESOLVED' and ${now} and t.candidates @> jsonb_build_array(jsonb_build_object('areaId', ${area('id')}))`
    // Its parts' ties name parts of allocations, whose allocations are looked up; each then counts by its own ties.
    const waiting = sql`select t.allocation_id as id from area_tie t where t.allocation_id is not null and ${may}
      union select y.allocation_id from area_tie t join allocation_part y on y.id = t.allocation_part_id where ${may}`
    const own = asOf ? moneyOfArea(asOf, area('id')) : keptSumOf('AREA', area('id'))
    return covered(sql`(select 'TIED' as status, k.allocated from ${own} k
      union all select u.status, u.allocated from ${underTies(asOf, moneyOfAllocations(asOf, waiting))} u
        where u.status = 'UNRESOLVED' and u.candidates @> jsonb_build_array(jsonb_build_object('areaId', ${area('id')})))`)
  },
})

read({
  name: 'departmentFundingCoverage',
  title:
    '一个部门主管的资金的归属覆盖 How far the money that a department is in charge of is covered by ties',
  optional: false,
  type: MoneyCoverage,
  arguments: [{ name: 'department', type: () => Department, title: '部门 Department' }, AS_OF],
  source: {
    kind: 'one',
    from: ({ department, asOf }) =>
      covered(
        asOf
          ? underTies(
              asOf,
              moneyOfAllocations(asOf, sql`select p.id from allocation p where p.department = ${department}`),
            )
          : sql`(select k.* from kept_sum k where k.grain = 'AREA_DEPARTMENT' and k.department = ${department})`,
      ),
  },
})
