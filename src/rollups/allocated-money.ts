import { sql } from 'kysely'
import type { Arguments, Row, Sql } from '../graph/column-kind.js'

/** The columns of what allocations come to: allocation_history and allocation bear the same. */
const SUMS = sql`amount as allocated, disbursed_amount as disbursed, paid_amount as paid, returned_amount as returned, carried_over_amount as carried_over`
const COLUMNS = ['amount', 'disbursed_amount', 'paid_amount', 'returned_amount', 'carried_over_amount']
const FIGURES = ['allocated', 'disbursed', 'paid', 'returned', 'carried_over']
const figuresOf = (alias: string) => sql.join(FIGURES.map((column) => sql.ref(`${alias}.${column}`)))

/** Whether a row stood at a moment, or stands now. */
export const standing = ({ asOf }: When, since: Sql, until: Sql): Sql =>
  asOf
    ? sql`${since} <= ${asOf}::timestamptz and (${until} is null or ${until} > ${asOf}::timestamptz)`
    : sql`${until} is null`

/**
 * Which books are asked: those known at a moment (`asOf`), or now; with all that they hold, or only with what had happened
 * by the end of a business day (`bookedOn`). Where money stands, and whose it is, goes by what was known.
 */
export interface When {
  asOf?: unknown
  bookedOn?: unknown
}
export const whenOf = ({ asOf, bookedOn }: Arguments): When => ({ asOf, bookedOn })
/** Whether the stored rollups do not answer. */
export const isAnother = ({ asOf, bookedOn }: When) => Boolean(asOf || bookedOn)

/** The sums of an allocation's or a fund's movements `v` by a business day, with how many there are. */
export const moved = (table: string, columns: readonly string[], id: Sql, { asOf, bookedOn }: When): Sql =>
  sql`(select count(*) as movements, ${sql.join(columns.map((column) => sql`coalesce(sum(${sql.ref(`v.${column}`)}), 0) as ${sql.ref(column)}`))}
    from ${sql.table(`${table}_movement`)} v where ${sql.ref(`v.${table}_id`)} = ${id} and v.business_date <= ${bookedOn}::date${asOf ? sql` and v.recorded_at <= ${asOf}::timestamptz` : sql``})`

/** What allocations come to: a subquery with id and the sums. `ids` is a query for their ids; `still` narrows to those that were so at the moment. */
export function moneyOfAllocations(when: When, ids: Sql, still: Sql = sql`true`): Sql {
  const { asOf, bookedOn } = when
  if (bookedOn) {
    const known = asOf
      ? sql`cross join lateral (select h.project_id from allocation_history h where h.allocation_id = w.id and h.recorded_at <= ${asOf}::timestamptz order by h.recorded_at desc limit 1) h`
      : sql``
    return sql`(select w.id, ${SUMS} from (${ids}) w(id) ${known} cross join lateral ${moved('allocation', COLUMNS, sql`w.id`, when)} m where m.movements > 0 and ${still})`
  }
  if (!asOf) return sql`(select a.id, ${SUMS} from allocation a where a.id in (${ids}))`
  return sql`(select w.id, h.* from (${ids}) w(id) cross join lateral (
      select ${SUMS}, h.project_id from allocation_history h where h.allocation_id = w.id and h.recorded_at <= ${asOf}::timestamptz order by h.recorded_at desc limit 1) h
    where ${still})`
}

const rowOf =
  (alias: string): Row =>
  (column) =>
    sql.ref(`${alias}.${column}`)

/**
 * The money of parts of allocations: a subquery with id (the allocation's), share_id (the part's) and the sums. What was
 * disbursed and paid of a part follows its share of the amount, as in the rollups; the parts make the whole to the fen.
 * Who sees some parts of an allocation is told of these alone, as the shares of the whole that they are.
 */
export const moneyOfParts = (when: When, own: (part: Row) => Sql): Sql =>
  sharesOf(when, own(rowOf('z')), own(rowOf('y')))

/** Of the allocations of which a part `z` is as `has` says, the money of the parts `y` that are as `own` says. */
function sharesOf(when: When, has: Sql, own: Sql): Sql {
  const shared = sql`select z.allocation_id from allocation_part z where ${standing(when, sql`z.recorded_at`, sql`z.ended_at`)} and ${has}`
  const parts = sql`(select s.* from part_shares(array(${shared}), ${when.asOf ?? null}::timestamptz) s join allocation_part y on y.id = s.id where ${own})`
  const shares = sql.join(
    FIGURES.slice(1).map(
      (column) =>
        sql`coalesce(share_of(${sql.ref(`m.${column}`)}, s.before, s.own, s.whole), 0) as ${sql.ref(column)}`,
    ),
  )
  // By a business day the whole was another sum than the parts are of now.
  const allocated = when.bookedOn
    ? sql`coalesce(share_of(m.allocated, s.before, s.own, s.whole), 0)`
    : sql`s.amount`
  return sql`(select s.allocation_id as id, s.id as share_id, ${allocated} as allocated, ${shares} from ${parts} s cross join lateral ${moneyOfAllocations(when, sql`select s.allocation_id`)} m)`
}

const STATUS = sql`m.id, coalesce(t.status, 'UNRESOLVED') as status, t.reason, t.area_id, 1 as allocations`
const tieOf = (when: When, key: 'allocation_id' | 'allocation_part_id', id: Sql) =>
  sql`left join area_tie t on ${sql.ref(`t.${key}`)} = ${id} and ${standing(when, sql`t.tied_at`, sql`t.ended_at`)}`
/** What has no tie is unresolved to who sees all; to others it stands where they do not see. */
const SEEN = sql`(t.id is not null or (select sees_all_areas()))`

/** Where parts of allocations stand: a subquery with the allocation's id, status, reason, area_id and the sums, a row a part. */
export const standsOfParts = (when: When, own: (part: Row) => Sql): Sql =>
  standsOfShares(when, moneyOfParts(when, own))
const standsOfShares = (when: When, shares: Sql): Sql =>
  sql`(select ${STATUS}, ${figuresOf('m')} from ${shares} m ${tieOf(when, 'allocation_part_id', sql`m.share_id`)} where ${SEEN})`

/** Where allocations stand, under their own ties or those of their parts: a subquery with id, status, reason, area_id and the sums. */
export function standsOfAllocations(when: When, ids: Sql, still?: Sql): Sql {
  const money = moneyOfAllocations(when, ids, still)
  const split = sql`exists (select from allocation_part y where y.allocation_id = m.id and ${standing(when, sql`y.recorded_at`, sql`y.ended_at`)})`
  const parts = standsOfShares(
    when,
    sharesOf(when, sql`z.allocation_id in (select m.id from ${money} m)`, sql`true`),
  )
  return sql`(select ${STATUS}, ${figuresOf('m')} from ${money} m ${tieOf(when, 'allocation_id', sql`m.id`)} where not ${split} and ${SEEN} union all select * from ${parts} p)`
}

/** The columns of what a fund itself comes to. */
export const OWN = ['amount', 'allocated_amount', 'returned_amount', 'carried_over_amount']
/** What a fund itself came to by a business day or at a moment: a subquery of one row, null where it was not there yet. */
export const ownSumsOf = (when: When, id: Sql): Sql =>
  when.bookedOn
    ? moved('fund', OWN, id, when)
    : sql`(select ${sql.join(OWN.map((column) => sql.ref(`h.${column}`)))} from (select 1) one left join lateral
        (select * from fund_history h where h.fund_id = ${id} and h.recorded_at <= ${when.asOf}::timestamptz order by h.recorded_at desc limit 1) h on true)`

/** The sums of some money that is allocated: a subquery of one row. `stands` has the same money by where it stands. */
export const sumOf = (money: Sql, stands: Sql): Sql =>
  sql`(select coalesce(sum(allocated), 0) as allocated, coalesce(sum(disbursed), 0) as disbursed, coalesce(sum(paid), 0) as paid, coalesce(sum(allocated - disbursed), 0) as undisbursed,
    coalesce(sum(disbursed - paid), 0) as unpaid, coalesce(sum(returned), 0) as returned, coalesce(sum(carried_over), 0) as carried_over, coalesce(sum(allocated - paid), 0) as left, null::numeric as unallocated,
    (select coalesce(jsonb_agg(z), '[]') from (select status, sum(allocations) as allocations, ${sql.join(FIGURES.map((column) => sql`sum(${sql.ref(column)}) as ${sql.ref(column)}`))} from ${stands} y group by status) z) as stands from ${money} m)`

/** The sums of allocations. */
export const sumOfAllocations = (when: When, ids: Sql, still?: Sql): Sql =>
  sumOf(moneyOfAllocations(when, ids, still), standsOfAllocations(when, ids, still))

/** The money figures of a stored rollup, which has where it stands too. */
export const figuresOfRollup = (kept: Sql): Sql => sumOf(kept, kept)
