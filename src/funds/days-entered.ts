import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * What records and their corrections brought to a record from its source, by business day: a JSON list of { day, amount }, in
 * the order of entry, without days that come to nothing. What was reversed is left out with its reversal.
 */
export const daysEntered = (record: Sql, source: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('day', day::text, 'amount', amount::text) order by last), '[]') from (
    select e.business_date as day, sum(case e.to_account_id when ${record} then e.amount else -e.amount end)::numeric(18,2) as amount, max(e.sequence) as last
    from (
      select n.* from ledger_entry n where n.to_account_id = ${record} and n.from_account_id = ${source}
      union all select n.* from ledger_entry n where n.from_account_id = ${record} and n.to_account_id = ${source}) e
    where e.kind in ('RECEIPT', 'ALLOCATION', 'DISBURSEMENT', 'PAYMENT', 'CORRECTION') and not exists (select from ledger_entry r where r.reverses_id = e.id)
    group by e.business_date having sum(case e.to_account_id when ${record} then e.amount else -e.amount end) <> 0) by_day)`

/** The first business day on which anything was drawn from a record, null where nothing was. */
export const usedOn = (record: Sql): Sql => sql`(
  select min(e.business_date)::text from ledger_entry e where e.from_account_id = ${record} and e.kind not in ('CORRECTION', 'REVERSAL'))`
