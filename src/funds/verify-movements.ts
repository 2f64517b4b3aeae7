import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { LedgerReading } from '../ledger/read-entries.js'
import { entryEffects } from './entry-effects.js'
import { idsOf, SUMS, type HistoryFault, type Kept } from './verify-histories.js'
import { utcText } from './stated-columns.js'

/** What sums by business day add up, all of it, against what each entry comes to; the first hundred that differ. */
export const verifyMovements = ({ rows }: LedgerReading, fund: string | null): Promise<HistoryFault[]> => {
  const ours = idsOf(fund)
  return rows(sql`/* verify-movements */
    with ${entryEffects(fund === null ? sql`true` : sql`e.chain_id = ${fund}::uuid`)},
    change(of_table, id, name, amount, recorded_at, business_date, entry_id) as (
      select split_part(name, ' ', 1), id, split_part(name, ' ', 2), amount, recorded_at, business_date, entry_id from effect where name like 'fund %' or name like 'allocation %'
      union all
      select 'allocation', d.allocation_id, 'paid_amount', e.amount, e.recorded_at, e.business_date, e.entry_id
      from effect e join disbursement d on d.id = e.id where e.name = 'disbursement paid_amount'),
    wrong(of_table, id, moment) as (${differing('fund', ours)} union all ${differing('allocation', ours)})
    select of_table || '_movement' as table, id::text, ${utcText(sql`moment`)} as "recordedAt" from wrong order by 1, 2, 3 limit 100`)
}

function differing(of: Kept, ours: (of: Kept, id: Sql) => Sql): Sql {
  const sums = SUMS[of]
  const row = (alias: string) =>
    sql`row(${sql.join([sql.ref(`${alias}.recorded_at`), ...sums.map((column) => sql.ref(`${alias}.${column}`))])})`
  return sql`
    select ${sql.lit(of)}, coalesce(k.id, c.id), coalesce(k.recorded_at, c.recorded_at)
    from (select ${sql.ref(`m.${of}_id`)} as id, m.* from ${sql.table(`${of}_movement`)} m where ${ours(of, sql.ref(`m.${of}_id`))}) k
    full join (
      select id, entry_id, business_date, recorded_at, ${sql.join(sums.map((column) => sql`coalesce(sum(amount) filter (where name = ${sql.lit(column)}), 0) as ${sql.ref(column)}`))}
      from change where of_table = ${sql.lit(of)} and ${ours(of, sql`id`)} group by id, entry_id, business_date, recorded_at
      having ${sql.join(
        sums.map((column) => sql`coalesce(sum(amount) filter (where name = ${sql.lit(column)}), 0) <> 0`),
        sql` or `,
      )}) c on c.id = k.id and c.entry_id = k.entry_id and c.business_date = k.business_date
    where k.id is null or c.id is null or ${row('k')} is distinct from ${row('c')}`
}
