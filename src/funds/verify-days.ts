import { sql } from 'kysely'
import type { LedgerReading } from '../ledger/read-entries.js'

/** An account that holds less than nothing at the end of a business day. */
export interface ShortDay {
  account: string
  chain: string
  day: string
  balance: string
}

/**
 * Accounts that hold less than nothing at the end of a business day, each with the first such day; the first hundred. Money of which
 * no day is known bears the day on which it was entered: where an account has such money, what came in on the day
 * of its entry counts as if it had always been there.
 */
export const verifyDays = ({ rows }: LedgerReading, fund: string | null = null): Promise<ShortDay[]> =>
  rows(sql`/* verify-days */
    with account as materialized (select a.id, a.chain_id, a.last_in_on = 'infinity' as is_undated from ledger_account a where a.kind <> 'OUTSIDE' and ${fund === null ? sql`true` : sql`a.chain_id = ${fund}::uuid`}),
    moved as (
      select a.id, case when a.is_undated and e.business_date = county_day(e.recorded_at) then '-infinity' else e.business_date end as day, e.amount from account a join ledger_entry e on e.to_account_id = a.id
      union all select a.id, e.business_date, -e.amount from account a join ledger_entry e on e.from_account_id = a.id),
    held as (select m.id, m.day, sum(sum(m.amount)) over (partition by m.id order by m.day) as balance from moved m group by m.id, m.day)
    select a.id::text as account, a.chain_id::text as chain, s.day::text, s.balance::numeric(18,2)::text as balance
    from (select distinct on (h.id) h.* from held h where h.balance < 0 order by h.id, h.day) s join account a on a.id = s.id order by 1 limit 100`)
