import { sql } from 'kysely'
import { DateTimeScalar } from '../values/scalars.js'
import { Money, type ArgumentWord, type Sql } from '../graph/column-kind.js'
import { Column, Concept, read, relate } from '../graph/words.js'
import { Department } from '../projects/department.js'
import { Project } from '../projects/project.js'
import { Allocation } from './allocation.js'
import { Fund } from './fund.js'
import { keptSumOf } from './kept-sums.js'

@Concept('资金汇总（元） Sums of money, yuan', { table: null })
export class Funding {
  @Column(
    Money,
    '已分配（元）：经调整、退回、结转之后 Allocated, after adjustments, returns and carry-overs, yuan',
  )
  allocated: string
  @Column(Money, '已拨付（元） Disbursed, yuan')
  disbursed: string
  @Column(Money, '已支付（元） Paid, yuan')
  paid: string
  @Column(Money, '已分配未拨付（元） Allocated and not disbursed, yuan')
  undisbursed: string
  @Column(Money, '已拨付未支付（元） Disbursed and not paid, yuan')
  unpaid: string
  @Column(
    Money,
    '已退回：分配退回资金的，资金退回上级的（元） Returned: by allocations to their funds, by a fund to the level above, yuan',
  )
  returned: string
  @Column(Money, '已结转至以后年度（元） Carried over into later fiscal years, yuan')
  carriedOver: string
  @Column(Money, '结余：在手未支付的（元） Left: in hand and not paid, yuan')
  left: string
  @Column(Money, '未分配（元）；只对资金有意义 Not allocated, yuan; null where it means nothing', {
    optional: true,
  })
  unallocated: string | null
}

export const AS_OF: ArgumentWord = {
  name: 'asOf',
  type: () => DateTimeScalar,
  title: '截至该时刻账上所记；不填为当前 As the books stood at that moment; now when absent',
  optional: true,
}

/** The columns of what allocations come to: allocation_history and allocation bear the same. */
const SUMS = sql`amount as allocated, disbursed_amount as disbursed, paid_amount as paid, returned_amount as returned, carried_over_amount as carried_over`

/** What allocations come to, now or at a moment: a subquery with id and the sums. `ids` is a query for their ids; `still` narrows to those that were so at the moment. */
export function moneyOfAllocations(asOf: unknown, ids: Sql, still: Sql = sql`true`): Sql {
  if (!asOf) return sql`(select a.id, ${SUMS} from allocation a where a.id in (${ids}))`
  return sql`(select w.id, h.* from (${ids}) w(id) cross join lateral (
      select ${SUMS}, h.project_id from allocation_history h where h.allocation_id = w.id and h.recorded_at <= ${asOf}::timestamptz order by h.recorded_at desc limit 1) h
    where ${still})`
}

/** The sums of some money that is allocated: a subquery of one row. */
export const sumOf = (money: Sql): Sql =>
  sql`(select coalesce(sum(allocated), 0) as allocated, coalesce(sum(disbursed), 0) as disbursed, coalesce(sum(paid), 0) as paid, coalesce(sum(allocated - disbursed), 0) as undisbursed,
    coalesce(sum(disbursed - paid), 0) as unpaid, coalesce(sum(returned), 0) as returned, coalesce(sum(carried_over), 0) as carried_over, coalesce(sum(allocated - paid), 0) as left, null::numeric as unallocated from ${money} m)`

relate(Allocation, 'funding', 'one', Funding, '资金汇总 Sums of money', {
  arguments: [AS_OF],
  from: ({ asOf }, allocation) => sumOf(moneyOfAllocations(asOf, sql`select ${allocation('id')}`)),
})
relate(Project, 'funding', 'one', Funding, '资金汇总 Sums of money', {
  arguments: [AS_OF],
  from: ({ asOf }, project) =>
    sumOf(
      asOf
        ? moneyOfAllocations(
            asOf,
            sql`select distinct p.allocation_id from allocation_history p where p.project_id = ${project('id')}`,
            sql`h.project_id = ${project('id')}`,
          )
        : keptSumOf('PROJECT', project('id')),
    ),
})
relate(Fund, 'funding', 'one', Funding, '资金汇总 Sums of money', {
  arguments: [AS_OF],
  from: ({ asOf }, fund) => {
    const own = asOf
      ? sql`(select h.amount, h.allocated_amount, h.returned_amount, h.carried_over_amount from (select 1) one left join lateral
          (select * from fund_history h where h.fund_id = ${fund('id')} and h.recorded_at <= ${asOf}::timestamptz order by h.recorded_at desc limit 1) h on true)`
      : sql`(select ${fund('amount')} as amount, ${fund('allocated_amount')} as allocated_amount, ${fund('returned_amount')} as returned_amount, ${fund('carried_over_amount')} as carried_over_amount)`
    const drawn = sumOf(
      asOf
        ? moneyOfAllocations(asOf, sql`select p.id from allocation p where p.fund_id = ${fund('id')}`)
        : keptSumOf('FUND', fund('id')),
    )
    return sql`(select s.allocated, s.disbursed, s.paid, s.undisbursed, s.unpaid, coalesce(o.returned_amount, 0) as returned, coalesce(o.carried_over_amount, 0) as carried_over,
        coalesce(o.amount - o.returned_amount - o.carried_over_amount, 0) - s.paid as left,
        coalesce(o.amount - o.allocated_amount - o.returned_amount - o.carried_over_amount, 0) as unallocated from ${own} o, ${drawn} s)`
  },
})

read({
  name: 'departmentFunding',
  title: '一个部门主管的资金汇总 Sums of the money that a department is in charge of',
  optional: false,
  type: Funding,
  arguments: [{ name: 'department', type: () => Department, title: '部门 Department' }, AS_OF],
  source: {
    kind: 'one',
    from: ({ department, asOf }) =>
      sumOf(
        asOf
          ? moneyOfAllocations(asOf, sql`select p.id from allocation p where p.department = ${department}`)
          : sql`(select k.* from kept_sum k where k.grain = 'AREA_DEPARTMENT' and k.department = ${department})`,
      ),
  },
})
