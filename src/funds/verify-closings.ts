import { sql } from 'kysely'
import type { LedgerReading } from '../ledger/read-entries.js'
import { utcText } from './stated-columns.js'

/** What a year that was closed does not stand by. */
export interface ClosingFault {
  fiscalYear: number
  fund: string
  /** The account, or the entry; null where it is the step itself. */
  id: string | null
  /**
   * STEP: the step and what was stated of it differ, or one of them is missing. BALANCE: the account's balance at the year's
   * end, as the books stood at the closing, is not what was stated. HEAD: nor is the head of the chain. LATER: an entry of
   * the closed year was recorded after it.
   */
  what: 'STEP' | 'BALANCE' | 'HEAD' | 'LATER'
}

/**
 * All closings of fiscal years against the steps, the heads and the entries; the first hundred faults. What follows begins
 * with a closing's balances, since no entry of the year comes after it.
 */
export const verifyClosings = (
  { rows }: LedgerReading,
  fund: string | null,
  broken: readonly string[],
): Promise<ClosingFault[]> => {
  const ours = (column: string) => (fund === null ? sql`true` : sql`${sql.ref(column)} = ${fund}::uuid`)
  return rows(sql`/* verify-closings */
    with stated as materialized (
      select s.record_id as fund, s.content::jsonb as content, (s.content::jsonb->>'fiscal_year')::integer as year, s.recorded_at
      from ledger_statement s where s.table_name = 'fiscal_year_step' and ${ours('s.record_id')} and s.chain_id <> all(${broken}::uuid[]) and s.record_id <> all(${broken}::uuid[])),
    step as materialized (
      select s.*, row_number() over (partition by s.fiscal_year order by s.ordinal desc) = 1 as is_last,
        jsonb_build_object('step', s.id, 'fiscal_year', s.fiscal_year, 'ordinal', s.ordinal, 'kind', s.kind, 'document_number', s.document_number, 'reason', s.reason, 'taken_by', s.taken_by, 'taken_at', ${utcText(sql`s.taken_at`)}, 'recorded_at', ${utcText(sql`s.recorded_at`)}) as content
      from fiscal_year_step s),
    begun as materialized (select e.chain_id as fund, min(e.recorded_at) as at from ledger_entry e where ${ours('e.chain_id')} and e.chain_id <> all(${broken}::uuid[]) group by e.chain_id),
    closing as materialized (select fund, year, content, content->>'step' as step, (content->>'sequence')::bigint as sequence, (content->>'block')::bigint as block, make_date(year, 12, 31) as until from stated where content->>'kind' = 'CLOSED'),
    expected as (select c.fund, c.year, c.step, b.key::uuid as account, b.value::numeric as amount from closing c cross join lateral jsonb_each_text(c.content->'balances') b),
    found as (
      select c.fund, c.year, c.step, v.account, sum(v.amount) as amount from closing c join ledger_entry e on e.chain_id = c.fund and e.sequence <= c.sequence and e.business_date <= c.until
      cross join lateral (values (e.to_account_id, e.amount), (e.from_account_id, -e.amount)) v(account, amount) group by c.fund, c.year, c.step, v.account having sum(v.amount) <> 0),
    wrong(year, fund, id, what) as (
      select s.year, s.fund, null::uuid, 'STEP' from stated s left join step p on p.id = (s.content->>'step')::uuid
      where p.id is null or s.content - '{sequence,block,head,balances}'::text[] <> p.content or s.recorded_at <> p.taken_at
      union all
      select p.fiscal_year, b.fund, null, 'STEP' from step p join begun b on b.at < p.taken_at
      where not exists (select from stated s where s.fund = b.fund and s.content->>'step' = p.id::text)
      union all
      select coalesce(x.year, f.year), coalesce(x.fund, f.fund), coalesce(x.account, f.account), 'BALANCE' from expected x full join found f on f.fund = x.fund and f.step = x.step and f.account = x.account
      where x.amount is distinct from f.amount
      union all
      -- The first entry after the closing bears the head that was stated; where there is none, the chain does.
      select c.year, c.fund, null, 'HEAD' from closing c join ledger_chain h on h.id = c.fund left join ledger_entry n on n.chain_id = c.fund and n.sequence = c.sequence + 1
      where coalesce(encode(n.previous_hash, 'hex'), encode(h.head, 'hex')) <> c.content->>'head' or coalesce(n.block - 1, h.block) <> c.block or n.id is null and h.sequence <> c.sequence
      union all
      select p.fiscal_year, e.chain_id, e.id, 'LATER' from ledger_entry e
      join (select max(fiscal_year) as fiscal_year from step where is_last and kind <> 'REOPENED') p on e.business_date <= make_date(p.fiscal_year, 12, 31)
      join step c on c.fiscal_year = p.fiscal_year and c.kind = 'CLOSED' and c.ordinal = (select max(o.ordinal) from step o where o.fiscal_year = p.fiscal_year and o.kind = 'CLOSED')
      where e.recorded_at > c.taken_at and ${ours('e.chain_id')})
    select year as "fiscalYear", fund::text, id::text, what from wrong order by 1, 2, 4, 3 limit 100`)
}
