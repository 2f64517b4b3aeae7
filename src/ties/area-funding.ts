import { sql } from 'kysely'
import type { Row, Sql } from '../graph/column-kind.js'
import { relate } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { AS_OF, Funding, moneyOfAllocations, sumOf } from '../funds/funding.js'
import { keptSumOf } from '../funds/kept-sums.js'
import { ProjectPart } from '../projects/project-part.js'

/** Whether a row stood at a moment, or stands now. */
export const standing = (asOf: unknown, since: Sql, until: Sql): Sql =>
  asOf
    ? sql`${since} <= ${asOf}::timestamptz and (${until} is null or ${until} > ${asOf}::timestamptz)`
    : sql`${until} is null`

/**
 * The money of parts of allocations. What was disbursed and paid of a part follows its share of the amount; rounding is
 * carried along the parts, so that they make the whole to the fen.
 */
function moneyOfParts(asOf: unknown, own: (part: Row) => Sql): Sql {
  const rowOf =
    (alias: string): Row =>
    (column) =>
      sql.ref(`${alias}.${column}`)
  const standingPart = (alias: string) =>
    standing(asOf, sql.ref(`${alias}.recorded_at`), sql.ref(`${alias}.ended_at`))
  const shared = sql`(select z.allocation_id from allocation_part z where ${standingPart('z')} and ${own(rowOf('z'))})`
  const parts = sql`(select y.id, y.part_id, y.allocation_id, y.amount, sum(y.amount) over (partition by y.allocation_id order by y.part_id) as upto
    from allocation_part y where ${standingPart('y')} and y.allocation_id in ${shared})`
  const share = (column: string) =>
    sql`coalesce(round(${sql.ref(`m.${column}`)} * s.upto / nullif(m.allocated, 0), 2) - round(${sql.ref(`m.${column}`)} * (s.upto - s.amount) / nullif(m.allocated, 0), 2), 0) as ${sql.ref(column)}`
  const shares = sql.join(['disbursed', 'paid', 'returned', 'carried_over'].map(share))
  return sql`(select s.allocation_id as id, s.amount as allocated, ${shares} from ${parts} s join ${moneyOfAllocations(asOf, sql`select distinct x.allocation_id from ${shared} x`)} m on m.id = s.allocation_id where ${own(rowOf('s'))})`
}

/** What each allocation brings to an area: those tied to it, and the shares of those whose project was split. A subquery with id and the sums. */
export function moneyOfArea(asOf: unknown, area: Sql): Sql {
  const tied = (column: 'allocation_id' | 'allocation_part_id') =>
    sql`(select ${sql.ref(`t.${column}`)} from area_tie t where t.area_id = ${area} and ${standing(asOf, sql`t.tied_at`, sql`t.ended_at`)} and ${sql.ref(`t.${column}`)} is not null)`
  const columns = sql`id, allocated, disbursed, paid, returned, carried_over`
  return sql`(select ${columns} from ${moneyOfAllocations(asOf, tied('allocation_id'))} w
    union all select ${columns} from ${moneyOfParts(asOf, (part) => sql`${part('id')} in ${tied('allocation_part_id')}`)} s)`
}

relate(
  ConsolidationArea,
  'funding',
  'one',
  Funding,
  '归属本区的资金汇总 Sums of the money tied to this area',
  {
    arguments: [AS_OF],
    from: ({ asOf }, area) => sumOf(asOf ? moneyOfArea(asOf, area('id')) : keptSumOf('AREA', area('id'))),
  },
)
relate(ProjectPart, 'funding', 'one', Funding, '本分部的资金汇总 Sums of the money of this part', {
  arguments: [AS_OF],
  from: ({ asOf }, part) => sumOf(moneyOfParts(asOf, (share) => sql`${share('part_id')} = ${part('id')}`)),
})
