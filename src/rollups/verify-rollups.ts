import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import type { Grain } from '../funds/rollup.js'
import type { Sql } from '../graph/column-kind.js'

/** A stored rollup, and what recomputing it from its records gives. */
export interface SumDifference {
  /** The keys of the sum: its grain, and the project, fund, area … that it is of. */
  of: Record<string, string>
  figure: string
  kept: string
  recomputed: string
}

export interface SumsVerified {
  /** How many sums were compared. */
  sums: number
  differing: number
  first: SumDifference | null
}

const KEYS = [
  'project_id',
  'fund_id',
  'area_id',
  'department',
  'programme',
  'level',
  'fiscal_year',
  'status',
  'reason',
]
const COUNTS = ['projects', 'allocations']
const FIGURES = [...COUNTS, 'allocated', 'disbursed', 'paid', 'returned', 'carried_over']
const typeOf = (figure: string) => sql.raw(COUNTS.includes(figure) ? 'bigint' : 'numeric(20,2)')
const CLASS = ['department', 'programme', 'level', 'fiscal_year']
/** The keys that the rows of each grain have; those of a class are of money only. */
const GRAINS: Record<Grain, string[]> = {
  PROJECT: ['project_id'],
  FUND: ['fund_id', 'status', 'reason'],
  AREA: ['area_id', 'status', 'reason'],
  AREA_DEPARTMENT: ['area_id', 'department', 'status', 'reason'],
  AREA_PROGRAMME: ['area_id', 'programme', 'status', 'reason'],
  AREA_LEVEL: ['area_id', 'level', 'status', 'reason'],
  AREA_YEAR: ['area_id', 'fiscal_year', 'status', 'reason'],
  CLASS: [...CLASS, 'status', 'reason'],
  CUBE: ['area_id', ...CLASS, 'status', 'reason'],
}
const OF_MONEY = new Set<string>(['fund_id', 'programme', 'level', 'fiscal_year'])
const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))

/**
 * Every subject that is counted, worked out from the records alone: projects and parts of projects, allocations and
 * parts of allocations, each under its present tie. An allocation has parts only while its project has them. It shares
 * nothing with what keeps the sums.
 */
const recounted = sql`tie as materialized (select * from area_tie where ended_at is null),
  split as materialized (
    select y.*, sum(y.amount) over all_parts as whole, sum(y.amount) over so_far as upto, row_number() over so_far as place, count(*) over all_parts as places
    from allocation_part y join allocation a on a.id = y.allocation_id join project_part x on x.id = y.part_id and x.project_id = a.project_id and x.ended_at is null where y.ended_at is null
    window all_parts as (partition by y.allocation_id), so_far as (partition by y.allocation_id order by y.part_id)),
  share as materialized (
    select id, allocation_id, amount, case when whole = 0 then place - 1 else upto - amount end as begins, case when whole = 0 then place else upto end as ends, case when whole = 0 then places else whole end as whole from split),
  subject as (
    select null::uuid as project_id, null::uuid as fund_id, p.department, t.area_id, t.status, t.reason, 1 as projects, 0 as allocations, 0.00 as allocated, 0.00 as disbursed, 0.00 as paid, 0.00 as returned, 0.00 as carried_over
    from project p left join tie t on t.project_id = p.id
    where p.merged_into_id is null and p.id not in (select x.project_id from project_part x where x.ended_at is null)
    union all
    select null, null, p.department, t.area_id, t.status, t.reason, 1, 0, 0, 0, 0, 0, 0
    from project_part x join project p on p.id = x.project_id left join tie t on t.project_part_id = x.id
    where x.ended_at is null and p.merged_into_id is null
    union all
    select a.project_id, a.fund_id, a.department, t.area_id, t.status, t.reason, 0, 1, a.amount, a.disbursed_amount, a.paid_amount, a.returned_amount, a.carried_over_amount
    from allocation a left join tie t on t.allocation_id = a.id where a.id not in (select allocation_id from split)
    union all
    select a.project_id, a.fund_id, a.department, t.area_id, t.status, t.reason, 0, 1, y.amount, ${sql.join(
      ['disbursed', 'paid', 'returned', 'carried_over'].map((figure) => {
        const total = sql.ref(`a.${figure}_amount`)
        return sql`round(${total} * y.ends / y.whole, 2) - round(${total} * y.begins / y.whole, 2)`
      }),
    )}
    from share y join allocation a on a.id = y.allocation_id left join tie t on t.allocation_part_id = y.id),
  standing as materialized (
    select s.project_id, s.fund_id, s.department, s.area_id, coalesce(s.status, 'UNRESOLVED') as status, case when s.status is null then 'NO_EVIDENCE' else s.reason end as reason,
      f.programme, f.level, f.fiscal_year, ${names(FIGURES)}
    from subject s left join fund f on f.id = s.fund_id)`

const grains = sql.join(
  Object.entries(GRAINS).map(
    ([grain, keys]) =>
      sql`(${sql.lit(grain)}, ${sql.lit(`{${keys.join()}}`)}::text[], ${sql.lit(keys.some((key) => OF_MONEY.has(key)))})`,
  ),
)
const recomputed = sql`(select g.grain, ${sql.join(KEYS.map((key) => sql`case when ${sql.lit(key)} = any(g.keys) then s.${sql.ref(key)} end as ${sql.ref(key)}`))}, ${names(FIGURES)}
  from standing s cross join (values ${grains}) g(grain, keys, of_money)
  where (not g.of_money or s.fund_id is not null) and (g.grain <> 'PROJECT' or s.project_id is not null))`

const sums = (rows: Sql) =>
  sql`select grain, ${names(KEYS)}, ${sql.join(FIGURES.map((figure) => sql`sum(${sql.ref(figure)}) as ${sql.ref(figure)}`))} from ${rows} r group by grain, ${names(KEYS)}`

/** Recomputes every rollup from the records and compares, to the fen. One statement, so that both are of one moment. */
export async function verifySums({ rows }: Pick<Work, 'rows'>): Promise<SumsVerified> {
  const [found] = await rows<{
    sums: number
    differing: number
    first: Differing | null
  }>(sql`/* verify-sums */
    with ${recounted},
    kept as (${sums(sql`kept_sum`)}),
    recomputed as (${sums(recomputed)}),
    -- Both sides under one key, so that one pass compares them.
    side as (select true as is_kept, * from kept union all select false, * from recomputed),
    compared as (
      select grain, ${names(KEYS)}, ${sql.join(
        FIGURES.flatMap((figure) => [
          sql`coalesce(sum(${sql.ref(figure)}) filter (where is_kept), 0)::${typeOf(figure)} as ${sql.ref(`kept_${figure}`)}`,
          sql`coalesce(sum(${sql.ref(figure)}) filter (where not is_kept), 0)::${typeOf(figure)} as ${sql.ref(`new_${figure}`)}`,
        ]),
      )} from side group by grain, ${names(KEYS)}),
    wrong as (select * from compared where ${sql.join(
      FIGURES.map((figure) => sql`${sql.ref(`kept_${figure}`)} <> ${sql.ref(`new_${figure}`)}`),
      sql` or `,
    )})
    select (select count(*)::integer from compared) as sums, (select count(*)::integer from wrong) as differing,
      (select jsonb_object_agg(e.key, e.value) from (select * from wrong order by grain, ${names(KEYS)} limit 1) w, jsonb_each_text(to_jsonb(w)) e) as first`)
  return { sums: found!.sums, differing: found!.differing, first: found!.first && told(found!.first) }
}

type Differing = Record<string, string | null>

function told(row: Differing): SumDifference {
  const figure = FIGURES.find((name) => row[`kept_${name}`] !== row[`new_${name}`])!
  const keys = ['grain', ...KEYS].filter((key) => row[key] !== null)
  return {
    of: Object.fromEntries(keys.map((key) => [key, row[key]!])),
    figure,
    kept: row[`kept_${figure}`]!,
    recomputed: row[`new_${figure}`]!,
  }
}
