import { sql } from 'kysely'
import { DateTimeScalar } from '../values/scalars.js'
import { Money, type ArgumentWord, type Sql } from '../graph/column-kind.js'
import { Column, Concept, relate, type Class } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { Allocation } from './allocation.js'
import { Fund } from './fund.js'
import { keptSumOf } from './kept-sums.js'

@Concept('资金汇总（元） Sums of money, yuan', { table: null })
export class Funding {
  @Column(Money, '已分配（元） Allocated, yuan')
  allocated: string
  @Column(Money, '已拨付（元） Disbursed, yuan')
  disbursed: string
  @Column(Money, '已支付（元） Paid, yuan')
  paid: string
  @Column(Money, '已分配未拨付（元） Allocated and not disbursed, yuan')
  undisbursed: string
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

/** What was disbursed and paid of each allocation, now or at a moment: a subquery with id, allocated, disbursed, paid. */
export function moneyOfAllocations(asOf: unknown, which: Sql): Sql {
  if (!asOf)
    return sql`(select a.id, a.amount as allocated, a.disbursed_amount as disbursed, coalesce((select sum(d.paid_amount) from disbursement d where d.allocation_id = a.id), 0) as paid from allocation a where ${which})`
  const moment = sql`${asOf}::timestamptz`
  // Set by set: asked of one allocation after another, the payments of a county would be read as often.
  return sql`(with allocated as materialized (select a.id, a.amount from allocation_at(${moment}) a where ${which}),
      disbursed as materialized (${drawnAt(moment, 'disbursement', 'allocation_id', sql`u.id as allocation_id`, sql`allocated`)}),
      paid as materialized (select allocation_id, sum(amount) as amount from (${drawnAt(moment, 'payment', 'disbursement_id', sql`u.allocation_id`, sql`disbursed`)}) p group by allocation_id)
    select a.id, a.amount as allocated, coalesce(d.amount, 0) as disbursed, coalesce(p.amount, 0) as paid
    from allocated a left join (select allocation_id, sum(amount) as amount from disbursed group by allocation_id) d on d.allocation_id = a.id left join paid p on p.allocation_id = a.id)`
}

/** What was drawn from some rows, as the books had it at a moment: what stands since, and what stood then and was corrected later. */
const drawnAt = (
  moment: Sql,
  table: 'disbursement' | 'payment',
  column: string,
  key: Sql,
  from: Sql,
): Sql => sql`
  select t.id, ${key}, t.amount from ${from} u join ${sql.table(table)} t on ${sql.ref(`t.${column}`)} = u.id where t.recorded_at <= ${moment}
  union all
  select v.record_id, ${key}, (v.content->>'amount')::numeric from record_version v join ${from} u on u.id = (v.content->>${sql.lit(column)})::uuid
  where v.table_name = ${sql.lit(table)} and v.recorded_at <= ${moment} and v.superseded_at > ${moment}`

export const sumOf = (money: Sql, unallocated: Sql = sql`null::numeric`): Sql =>
  sql`(select coalesce(sum(allocated), 0) as allocated, coalesce(sum(disbursed), 0) as disbursed, coalesce(sum(paid), 0) as paid, coalesce(sum(allocated - disbursed), 0) as undisbursed, ${unallocated} as unallocated from ${money} m)`

/** Now by the sums that are kept, where there are any; at a moment from the books. */
const relateFunding = (on: Class, column: string, grain?: 'FUND' | 'PROJECT') =>
  relate(on, 'funding', 'one', Funding, '资金汇总 Sums of money', {
    arguments: [AS_OF],
    from: ({ asOf }, parent) =>
      sumOf(
        grain && !asOf
          ? keptSumOf(grain, parent('id'))
          : moneyOfAllocations(asOf, sql`${sql.ref(`a.${column}`)} = ${parent('id')}`),
        grain === 'FUND' ? sql`${parent('amount')} - coalesce(sum(allocated), 0)` : undefined,
      ),
  })
relateFunding(Fund, 'fund_id', 'FUND')
relateFunding(Project, 'project_id', 'PROJECT')
relateFunding(Allocation, 'id')
