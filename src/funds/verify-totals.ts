import { sql } from 'kysely'
import type { LedgerReading } from '../ledger/read-entries.js'

/** A sum that is kept beside what it is of, and is not what the ledger's entries come to. */
export interface TotalFault {
  table: 'fund' | 'allocation' | 'disbursement' | 'payment'
  id: string
  column: string
  kept: string
  entries: string
}

/** All sums that do not agree with the entries, recomputed from these alone; the first hundred. */
export const verifyTotals = ({ rows }: LedgerReading, fund: string | null = null): Promise<TotalFault[]> => {
  const only = (column: string) => (fund === null ? sql`true` : sql`${sql.ref(column)} = ${fund}::uuid`)
  return rows(sql`/* verify-totals */
    with entered as materialized (
      -- A reversal takes back what the entry that it names did.
      select e.chain_id, e.amount * case when r.id is null then 1 else -1 end as amount, coalesce(r.kind, e.kind) as kind,
        coalesce(r.from_account_id, e.from_account_id) as giver, coalesce(r.to_account_id, e.to_account_id) as taker
      from ledger_entry e left join ledger_entry r on r.id = e.reverses_id where ${only('e.chain_id')}),
    step as materialized (
      select s.*, f.kind as giver_kind, t.kind as taker_kind from entered s join ledger_account f on f.id = s.giver join ledger_account t on t.id = s.taker),
    effect(id, name, amount) as (
      select s.taker, 'fund amount', s.amount from step s where giver_kind = 'OUTSIDE'
      union all select s.giver, case kind when 'RETURN' then 'fund returned_amount' when 'CARRY_OVER' then 'fund carried_over_amount' else 'fund amount' end, case when kind in ('RETURN', 'CARRY_OVER') then s.amount else -s.amount end from step s where giver_kind = 'FUND' and taker_kind = 'OUTSIDE'
      union all select s.giver, 'fund allocated_amount', s.amount from step s where giver_kind = 'FUND' and taker_kind = 'ALLOCATION'
      union all select s.taker, 'fund allocated_amount', -s.amount from step s where giver_kind = 'ALLOCATION' and taker_kind = 'FUND'
      union all select s.chain_id, v.name, v.sign * s.amount from step s, (values ('fund allocated_amount', -1), ('fund carried_over_amount', 1)) v(name, sign) where giver_kind = 'ALLOCATION' and taker_kind = 'OUTSIDE'
      union all select s.taker, 'allocation amount', s.amount from step s where taker_kind = 'ALLOCATION' and (giver_kind = 'FUND' or giver_kind = 'ALLOCATION' and kind <> 'CORRECTION')
      union all select s.giver, 'allocation amount', -s.amount from step s where giver_kind = 'ALLOCATION' and (taker_kind in ('FUND', 'OUTSIDE') or taker_kind = 'ALLOCATION' and kind <> 'CORRECTION')
      union all select s.giver, 'allocation returned_amount', s.amount from step s where giver_kind = 'ALLOCATION' and taker_kind = 'FUND' and kind = 'RETURN'
      union all select s.giver, 'allocation carried_over_amount', s.amount from step s where giver_kind = 'ALLOCATION' and taker_kind = 'OUTSIDE'
      union all select s.giver, 'allocation disbursed_amount', s.amount from step s where giver_kind = 'ALLOCATION' and (taker_kind = 'DISBURSEMENT' or taker_kind = 'ALLOCATION' and kind = 'CORRECTION')
      union all select s.taker, 'allocation disbursed_amount', -s.amount from step s where taker_kind = 'ALLOCATION' and (giver_kind = 'DISBURSEMENT' or giver_kind = 'ALLOCATION' and kind = 'CORRECTION')
      union all select s.taker, 'disbursement amount', s.amount from step s where giver_kind = 'ALLOCATION' and taker_kind = 'DISBURSEMENT'
      union all select s.giver, 'disbursement amount', -s.amount from step s where giver_kind = 'DISBURSEMENT' and taker_kind = 'ALLOCATION'
      union all select s.giver, 'disbursement paid_amount', s.amount from step s where giver_kind = 'DISBURSEMENT' and taker_kind in ('PAYMENT', 'DISBURSEMENT')
      union all select s.taker, 'disbursement paid_amount', -s.amount from step s where taker_kind = 'DISBURSEMENT' and giver_kind in ('PAYMENT', 'DISBURSEMENT')
      union all select s.taker, 'payment amount', s.amount from step s where giver_kind = 'DISBURSEMENT' and taker_kind = 'PAYMENT'
      union all select s.giver, 'payment amount', -s.amount from step s where giver_kind = 'PAYMENT' and taker_kind = 'DISBURSEMENT'),
    summed as (select id, name, sum(amount) as amount from effect group by id, name),
    ours as materialized (select a.id, a.fund_id from allocation a where ${only('a.fund_id')}),
    kept(id, name, amount) as (
      select f.id, v.name, v.amount from fund f, lateral (values ('fund amount', f.amount), ('fund allocated_amount', f.allocated_amount), ('fund returned_amount', f.returned_amount), ('fund carried_over_amount', f.carried_over_amount)) v(name, amount) where ${only('f.id')}
      union all select a.id, v.name, v.amount from allocation a, lateral (values ('allocation amount', a.amount), ('allocation disbursed_amount', a.disbursed_amount), ('allocation returned_amount', a.returned_amount), ('allocation carried_over_amount', a.carried_over_amount)) v(name, amount) where ${only('a.fund_id')}
      union all select d.id, v.name, v.amount from disbursement d join ours o on o.id = d.allocation_id, lateral (values ('disbursement amount', d.amount), ('disbursement paid_amount', d.paid_amount)) v(name, amount)
      union all select p.id, 'payment amount', p.amount from payment p join disbursement d on d.id = p.disbursement_id join ours o on o.id = d.allocation_id),
    wrong(id, name, kept, entries) as (
      select coalesce(k.id, s.id), coalesce(k.name, s.name), coalesce(k.amount, 0), coalesce(s.amount, 0) from kept k full join summed s on s.id = k.id and s.name = k.name where coalesce(k.amount, 0) <> coalesce(s.amount, 0)
      -- An allocation's payments are those of its disbursements, and its latest history is what stands.
      union all select a.id, 'allocation paid_amount', a.paid_amount, coalesce(sum(d.paid_amount), 0) from allocation a left join disbursement d on d.allocation_id = a.id where ${only('a.fund_id')} group by a.id having a.paid_amount <> coalesce(sum(d.paid_amount), 0)
      union all select a.id, 'allocation history', coalesce(h.amount + h.disbursed_amount + h.paid_amount, 0), a.amount + a.disbursed_amount + a.paid_amount from allocation a left join lateral
        (select * from allocation_history x where x.allocation_id = a.id order by x.recorded_at desc limit 1) h on true
        where ${only('a.fund_id')} and (h.amount, h.disbursed_amount, h.paid_amount, h.returned_amount, h.carried_over_amount) is distinct from (a.amount, a.disbursed_amount, a.paid_amount, a.returned_amount, a.carried_over_amount))
    select split_part(name, ' ', 1) as table, id::text, split_part(name, ' ', 2) as column, kept::numeric(18,2)::text, entries::numeric(18,2)::text from wrong order by 1, 3, 2 limit 100`)
}
