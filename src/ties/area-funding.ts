import { sql } from 'kysely'
import { relate } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { AS_OF, Funding, moneyOfAllocations, sumOf } from '../funds/funding.js'

/**
 * The money of an area is that of the allocations tied to it, and the shares of those whose project was split. What was
 * disbursed and paid of a share follows its part of the amount; rounding is carried along the parts, so that they make
 * the whole to the fen.
 */
relate(ConsolidationArea, 'funding', 'one', Funding, '归属本区的资金汇总 Sums of the money tied to this area', {
  arguments: [AS_OF],
  from: ({ asOf }, area) => {
    const standing = asOf ? sql`t.tied_at <= ${asOf}::timestamptz and (t.ended_at is null or t.ended_at > ${asOf}::timestamptz)` : sql`t.ended_at is null`
    const parts = asOf ? sql`y.recorded_at <= ${asOf}::timestamptz and (y.ended_at is null or y.ended_at > ${asOf}::timestamptz)` : sql`y.ended_at is null`
    const whole = moneyOfAllocations(asOf, sql`a.id in (select t.allocation_id from area_tie t where t.area_id = ${area('id')} and ${standing} and t.allocation_id is not null)`)
    const shared = sql`(select y.id, y.allocation_id, y.amount, sum(y.amount) over w as upto from allocation_part y
      where ${parts} and y.allocation_id in (select z.allocation_id from allocation_part z join area_tie t on t.allocation_part_id = z.id where t.area_id = ${area('id')} and ${standing})
      window w as (partition by y.allocation_id order by y.part_id))`
    const money = moneyOfAllocations(asOf, sql`a.id in (select z.allocation_id from allocation_part z join area_tie t on t.allocation_part_id = z.id where t.area_id = ${area('id')} and ${standing})`)
    const share = (column: 'disbursed' | 'paid') => sql`round(${sql.ref(`m.${column}`)} * s.upto / m.allocated, 2) - round(${sql.ref(`m.${column}`)} * (s.upto - s.amount) / m.allocated, 2)`
    return sumOf(sql`(select allocated, disbursed, paid from ${whole} w
      union all
      select s.amount, ${share('disbursed')}, ${share('paid')} from ${shared} s join ${money} m on m.id = s.allocation_id join area_tie t on t.allocation_part_id = s.id and t.area_id = ${area('id')} and ${standing})`)
  },
})
