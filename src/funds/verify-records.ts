import { sql } from 'kysely'
import type { LedgerReading } from '../ledger/read-entries.js'
import { contentOf, peopleOf, STATED, type StatedTable } from './stated-columns.js'

/** A record that is not what its latest statement says. Which columns differ is told, never what stands in them. */
export interface RecordFault {
  table: string
  id: string
  /** The document number or number by which people know it, where it is there. */
  number: string | null
  /**
   * UNSTATED: no statement is of it. GONE: it was deleted, and not withdrawn. DIFFERS: columns differ from the statement. DISAGREES: columns
   * differ from the entry that the record was entered with.
   */
  what: 'UNSTATED' | 'GONE' | 'DIFFERS' | 'DISAGREES'
  columns: string[]
}

const TABLES = Object.keys(STATED) as StatedTable[]

/**
 * All records that do not agree with what was stated of them; the first hundred. Those of chains that are broken are left
 * out: what a broken chain says may be anything.
 */
export const verifyRecords = (
  { rows }: LedgerReading,
  fund: string | null,
  broken: readonly string[],
): Promise<RecordFault[]> => {
  const only = (column: string) => (fund === null ? sql`true` : sql`${sql.ref(column)} = ${fund}::uuid`)
  const ours = {
    fund: sql`select r.id from fund r where ${only('r.id')}`,
    allocation: sql`select r.id from allocation r where ${only('r.fund_id')}`,
    disbursement: sql`select r.id from disbursement r join allocation a on a.id = r.allocation_id where ${only('a.fund_id')}`,
    payment: sql`select r.id from payment r join disbursement d on d.id = r.disbursement_id join allocation a on a.id = d.allocation_id where ${only('a.fund_id')}`,
    invoice: sql`select r.id from invoice r join payment y on y.id = r.payment_id join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id where ${only('a.fund_id')}`,
  }
  const compared = TABLES.map(
    (table) => sql`
      select ${sql.lit(table)} as table_name, coalesce(r.id, s.record_id) as id, ${sql.ref(`r.${STATED[table].number}`)} as number,
        case when s.record_id is null then 'UNSTATED' when r.id is null then 'GONE' else 'DIFFERS' end as what, case when not s.is_broken then s.content::jsonb end as stated, coalesce(s.is_broken, false) as is_broken, ${contentOf(table)} as content,
        ${peopleOf(table, sql`s.salt`)} is distinct from s.people as people_differ
      from ${fund === null ? sql`${sql.table(table)} r` : sql`(select t.* from ${sql.table(table)} t where t.id in (${ours[table]})) r`}
      full join (select l.* from latest l where l.table_name = ${sql.lit(table)}) s on s.record_id = r.id
      where r.id is not null or ${fund === null ? sql`true` : sql`s.fund_id = ${fund}::uuid and not exists (select from ${sql.table(table)} t where t.id = s.record_id)`}`,
  )
  return rows(sql`/* verify-records */
    with latest as materialized (
      select distinct on (s.table_name, s.record_id) s.*, c.fund_id, s.chain_id = any(${broken}::uuid[]) as is_broken from ledger_statement s left join ledger_statement_chain c on c.id = s.chain_id
      where s.table_name = any(${TABLES}::text[]) order by s.table_name, s.record_id, s.version desc),
    entered as materialized (select e.to_account_id as id, e.from_account_id as source, e.business_date as day, row_number() over (partition by e.to_account_id order by e.sequence) as place
      from ledger_entry e where e.kind in ('RECEIPT', 'ALLOCATION', 'DISBURSEMENT', 'PAYMENT', 'CORRECTION')),
    wrong as (
      select table_name, id, number, what, array(
        select key from jsonb_each(stated) o full join jsonb_each(content) n using (key) where what = 'DIFFERS' and o.value is distinct from n.value
        union all select v.column_name from (values ${sql.join(TABLES.flatMap((table) => STATED[table].people.map((column) => sql`(${sql.lit(table)}, ${sql.lit(column)})`)))}) v(of_table, column_name) where what = 'DIFFERS' and people_differ and v.of_table = c.table_name
        order by 1) as columns
      from (${sql.join(compared, sql` union all `)}) c where not is_broken and (what <> 'DIFFERS' or stated is distinct from content or people_differ) and not (what = 'GONE' and stated ? 'withdrawn')
      union all
      -- What is known twice: a record is of the day, and drawn from the account, of an entry that it was entered by; as it was
      -- first stated, of its first. What was found when statements began may have been corrected without an entry.
      select l.table_name, l.record_id, null, 'DISAGREES', array_remove(array[
        case when not exists (select from entered e where e.id = r.id and e.day = r.day and (l.version > 1 or e.place = 1)) then r.day_column end,
        case when not exists (select from entered e where e.id = r.id and coalesce(e.source = r.source, true) and (l.version > 1 or e.place = 1)) then r.source_column end], null)
      from (
        select 'allocation' as table_name, r.id, r.allocated_on as day, 'allocated_on' as day_column, r.fund_id as source, 'fund_id' as source_column from allocation r where r.allocated_on is not null and ${only('r.fund_id')}
        union all select 'fund', r.id, r.received_on, 'received_on', null, null from fund r where r.received_on is not null and ${only('r.id')}
        union all select 'disbursement', r.id, r.disbursed_on, 'disbursed_on', r.allocation_id, 'allocation_id' from disbursement r where r.id in (${ours.disbursement})
        union all select 'payment', r.id, r.paid_on, 'paid_on', r.disbursement_id, 'disbursement_id' from payment r where r.id in (${ours.payment})
      ) r join latest l on l.record_id = r.id and l.table_name = r.table_name
      where exists (select from entered e where e.id = r.id) and not exists (select from ledger_statement f where f.record_id = r.id and f.kind = 'FOUND')
        and not exists (select from entered e where e.id = r.id and e.day = r.day and coalesce(e.source = r.source, true) and (l.version > 1 or e.place = 1)))
    select table_name as table, id::text, number, what, columns from wrong order by 1, 3, 2 limit 100`)
}
