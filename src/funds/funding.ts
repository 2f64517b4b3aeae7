import { sql } from 'kysely'
import { DateTimeScalar } from '../values/scalars.js'
import { Money, type ArgumentWord, type Sql } from '../graph/column-kind.js'
import { Column, Concept, relate, type Class } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { Allocation } from './allocation.js'
import { Fund } from './fund.js'

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
  @Column(Money, '未分配（元）；只对资金有意义 Not allocated, yuan; null where it means nothing', { optional: true })
  unallocated: string | null
}

export const AS_OF: ArgumentWord = { name: 'asOf', type: () => DateTimeScalar, title: '截至该时刻账上所记；不填为当前 As the books stood at that moment; now when absent', optional: true }

/** What was disbursed and paid of each allocation, now or at a moment: a subquery with id, allocated, disbursed, paid. */
export function moneyOfAllocations(asOf: unknown, which: Sql): Sql {
  if (!asOf)
    return sql`(select a.id, a.amount as allocated, a.disbursed_amount as disbursed, coalesce((select sum(d.paid_amount) from disbursement d where d.allocation_id = a.id), 0) as paid from allocation a where ${which})`
  const moment = sql`${asOf}::timestamptz`
  return sql`(select a.id, a.amount as allocated,
      coalesce((select sum(d.amount) from disbursement_at(${moment}) d where d.allocation_id = a.id), 0) as disbursed,
      coalesce((select sum(p.amount) from disbursement_at(${moment}) d join payment_at(${moment}) p on p.disbursement_id = d.id where d.allocation_id = a.id), 0) as paid
    from allocation_at(${moment}) a where ${which})`
}

export const sumOf = (money: Sql, unallocated: Sql = sql`null::numeric`): Sql =>
  sql`(select coalesce(sum(allocated), 0) as allocated, coalesce(sum(disbursed), 0) as disbursed, coalesce(sum(paid), 0) as paid, coalesce(sum(allocated - disbursed), 0) as undisbursed, ${unallocated} as unallocated from ${money} m)`

const relateFunding = (on: Class, column: string, isFund = false) =>
  relate(on, 'funding', 'one', Funding, '资金汇总 Sums of money', {
    arguments: [AS_OF],
    from: ({ asOf }, parent) => sumOf(moneyOfAllocations(asOf, sql`${sql.ref(`a.${column}`)} = ${parent('id')}`), isFund ? sql`${parent('amount')} - coalesce(sum(allocated), 0)` : undefined),
  })
relateFunding(Fund, 'fund_id', true)
relateFunding(Project, 'project_id')
relateFunding(Allocation, 'id')
