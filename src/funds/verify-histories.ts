import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { LedgerReading } from '../ledger/read-entries.js'
import { entryEffects } from './entry-effects.js'
import { utcText } from './stated-columns.js'

/** A moment at which a history says otherwise than the entries and statements come to, or nothing where it should. */
export interface HistoryFault {
  table: 'fund_history' | 'allocation_history' | 'fund_movement' | 'allocation_movement'
  /** The fund or the allocation. */
  id: string
  recordedAt: string
}

/** The sums that histories and movements have. */
export const SUMS = {
  fund: ['amount', 'allocated_amount', 'returned_amount', 'carried_over_amount'],
  allocation: ['amount', 'disbursed_amount', 'paid_amount', 'returned_amount', 'carried_over_amount'],
} as const
export type Kept = keyof typeof SUMS

const tableOf = (of: Kept) => `${of}_history`
const keyOf = (of: Kept) => sql.ref(`h.${of}_id`)

/** The condition that an id is that of a fund, or of one of its allocations; of any where no fund is asked about. */
export const idsOf =
  (fund: string | null) =>
  (of: Kept, id: Sql): Sql =>
    fund === null
      ? sql`true`
      : of === 'fund'
        ? sql`${id} = ${fund}::uuid`
        : sql`${id} in (select a.id from allocation a where a.fund_id = ${fund}::uuid)`

/**
 * What asOf answers from, all of it: rows from before there were statements against what was stated of them, later ones
 * against what entries and statements come to at each of their moments. The first hundred that differ, without those of
 * chains that are broken.
 */
export const verifyHistories = (
  { rows }: LedgerReading,
  fund: string | null,
  broken: readonly string[],
): Promise<HistoryFault[]> => {
  const ours = idsOf(fund)
  return rows(sql`/* verify-histories */
    with ${entryEffects(fund === null ? sql`true` : sql`e.chain_id = ${fund}::uuid`)},
    stated as not materialized (select s.table_name, s.record_id as id, s.version, s.kind, s.recorded_at, s.content from ledger_statement s where s.chain_id <> all(${broken}::uuid[])),
    -- A disbursement that moved was another allocation's before.
    moved as materialized (select s.id, s.version, s.recorded_at, (s.content::jsonb->>'allocation_id')::uuid as allocation from stated s
      where s.table_name = 'disbursement' and exists (select from stated t where t.table_name = 'disbursement' and t.id = s.id and t.version = 2)),
    change(of_table, id, name, amount, moment) as (
      select split_part(name, ' ', 1), id, split_part(name, ' ', 2), amount, recorded_at from effect where name like 'fund %' or name like 'allocation %'
      union all
      select 'allocation', coalesce((select m.allocation from moved m where m.id = e.id and m.recorded_at <= e.recorded_at order by m.version desc limit 1), d.allocation_id), 'paid_amount', e.amount, e.recorded_at
      from effect e join disbursement d on d.id = e.id where e.name = 'disbursement paid_amount'),
    wrong(of_table, id, moment) as (${differing('fund', ours)} union all ${differing('allocation', ours)}
      union all ${found('fund', ours)} union all ${found('allocation', ours)})
    select of_table || '_history' as table, id::text, ${utcText(sql`moment`)} as "recordedAt" from wrong w
    where not exists (select from ledger_statement s where s.record_id = w.id and s.chain_id = any(${broken}::uuid[])) order by 1, 2, 3 limit 100`)
}

/** A row of a history as it was stated when statements began. */
const asFound = (of: Kept): Sql =>
  sql`json_build_array(${sql.join([
    utcText(sql`h.recorded_at`),
    ...(of === 'allocation' ? [sql`h.fund_id`, sql`h.project_id`] : []),
    ...SUMS[of].map((column) => sql`${sql.ref(`h.${column}`)}::text`),
  ])})::jsonb`

/** When statements began for a record, which stood already: until then its history is as it was found. */
const begun = (of: Kept): Sql =>
  sql`(select s.id, s.recorded_at from stated s where s.table_name = ${sql.lit(of)} and s.kind = 'FOUND')`

function found(of: Kept, ours: (of: Kept, id: Sql) => Sql): Sql {
  return sql`
    select ${sql.lit(of)}, coalesce(h.id, s.id), coalesce(h.recorded_at, (s.content::jsonb->>0)::timestamptz)
    from (select ${keyOf(of)} as id, h.recorded_at, ${asFound(of)} as row from ${sql.table(tableOf(of))} h join ${begun(of)} b on b.id = ${keyOf(of)} and h.recorded_at <= b.recorded_at) h
    full join (select s.id, s.content from stated s where s.table_name = ${sql.lit(tableOf(of))}) s on s.id = h.id and s.content::jsonb = h.row
    where (h.id is null or s.id is null) and ${ours(of, sql`coalesce(h.id, s.id)`)}`
}

/** Moments at which what a history has is not what follows, and those at which it has a row without an occasion, or none. */
function differing(of: Kept, ours: (of: Kept, id: Sql) => Sql): Sql {
  const sums = SUMS[of]
  const pointed = of === 'allocation' ? sql`, p.fund_id, p.project_id` : sql``
  const follows = sql.join(sums.map((column) => sql.ref(`p.${column}`)))
  return sql`
    select ${sql.lit(of)}, p.id, p.moment from (
      select p.*, lag(row(${follows}${pointed})) over (partition by p.id order by p.moment) as before, row(${follows}${pointed}) as follows from (
        select e.id, e.moment, e.has_occasion, e.kept, ${sql.join(sums.map((column) => sql`sum(${sql.ref(`e.${column}`)}) over past as ${sql.ref(column)}`))}
          ${of === 'allocation' ? sql`, (s.content::jsonb->>'fund_id')::uuid as fund_id, (s.content::jsonb->>'project_id')::uuid as project_id` : sql``}
        from (
          select id, moment, bool_or(has_occasion) as has_occasion, (array_agg(kept) filter (where kept is not null))[1] as kept, max(max(version)) over (partition by id order by moment) as version,
            ${sql.join(sums.map((column) => sql`coalesce(sum(amount) filter (where name = ${sql.lit(column)}), 0) as ${sql.ref(column)}`))}
          from (
            select c.id, c.moment, c.name, c.amount, true as has_occasion, null::jsonb as kept, null::bigint as version from change c where c.of_table = ${sql.lit(of)}
            union all select s.id, s.recorded_at, null, null, true, null, s.version from stated s where s.table_name = ${sql.lit(of)}
            union all select ${keyOf(of)}, h.recorded_at, null, null, false, to_jsonb(h), null from ${sql.table(tableOf(of))} h
          ) every where ${ours(of, sql`id`)} group by id, moment
        ) e ${of === 'allocation' ? sql`left join stated s on s.table_name = 'allocation' and s.id = e.id and s.version = e.version` : sql``}
        window past as (partition by e.id order by e.moment)
      ) p
    ) p left join ${begun(of)} b on b.id = p.id
    where (b.id is null or p.moment > b.recorded_at)
      and case when p.kept is null then p.before is distinct from p.follows
        else not p.has_occasion or row(${sql.join(sums.map((column) => sql`(p.kept->>${sql.lit(column)})::numeric`))}${of === 'allocation' ? sql`, (p.kept->>'fund_id')::uuid, (p.kept->>'project_id')::uuid` : sql``}) is distinct from p.follows end`
}
