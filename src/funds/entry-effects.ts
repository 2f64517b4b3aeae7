import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * What each entry does to the sums of funds, allocations, disbursements and payments, as common table expressions of which
 * the last is effect(id, name, amount, recorded_at, business_date, entry_id); a name is 'fund amount', 'payment amount' … `only`
 * narrows to entries `e`. An allocation’s payments are those of its disbursements, and not among them.
 */
export const entryEffects = (only: Sql): Sql => sql`
  entered as materialized (
    -- A reversal takes back what the entry that it names did.
    select e.id as entry_id, e.chain_id, e.amount * case when r.id is null then 1 else -1 end as amount, coalesce(r.kind, e.kind) as kind, e.recorded_at, e.business_date,
      coalesce(r.from_account_id, e.from_account_id) as giver, coalesce(r.to_account_id, e.to_account_id) as taker
    from ledger_entry e left join ledger_entry r on r.id = e.reverses_id where ${only}),
  step as materialized (
    select s.*, f.kind as giver_kind, t.kind as taker_kind from entered s join ledger_account f on f.id = s.giver join ledger_account t on t.id = s.taker),
  effect as (
    select v.id, v.name, v.sign * s.amount as amount, s.recorded_at, s.business_date, s.entry_id from step s cross join lateral (values
      (s.taker, 'fund amount', 1, giver_kind = 'OUTSIDE'),
      (s.giver, case kind when 'RETURN' then 'fund returned_amount' when 'CARRY_OVER' then 'fund carried_over_amount' else 'fund amount' end, case when kind in ('RETURN', 'CARRY_OVER') then 1 else -1 end, giver_kind = 'FUND' and taker_kind = 'OUTSIDE'),
      (s.giver, 'fund allocated_amount', 1, giver_kind = 'FUND' and taker_kind = 'ALLOCATION'),
      (s.taker, 'fund allocated_amount', -1, giver_kind = 'ALLOCATION' and taker_kind = 'FUND'),
      (s.chain_id, 'fund allocated_amount', -1, giver_kind = 'ALLOCATION' and taker_kind = 'OUTSIDE'),
      (s.chain_id, 'fund carried_over_amount', 1, giver_kind = 'ALLOCATION' and taker_kind = 'OUTSIDE'),
      (s.taker, 'allocation amount', 1, taker_kind = 'ALLOCATION' and (giver_kind = 'FUND' or giver_kind = 'ALLOCATION' and kind <> 'CORRECTION')),
      (s.giver, 'allocation amount', -1, giver_kind = 'ALLOCATION' and (taker_kind in ('FUND', 'OUTSIDE') or taker_kind = 'ALLOCATION' and kind <> 'CORRECTION')),
      (s.giver, 'allocation returned_amount', 1, giver_kind = 'ALLOCATION' and taker_kind = 'FUND' and kind = 'RETURN'),
      (s.giver, 'allocation carried_over_amount', 1, giver_kind = 'ALLOCATION' and taker_kind = 'OUTSIDE'),
      (s.giver, 'allocation disbursed_amount', 1, giver_kind = 'ALLOCATION' and (taker_kind = 'DISBURSEMENT' or taker_kind = 'ALLOCATION' and kind = 'CORRECTION')),
      (s.taker, 'allocation disbursed_amount', -1, taker_kind = 'ALLOCATION' and (giver_kind = 'DISBURSEMENT' or giver_kind = 'ALLOCATION' and kind = 'CORRECTION')),
      (s.taker, 'disbursement amount', 1, giver_kind = 'ALLOCATION' and taker_kind = 'DISBURSEMENT'),
      (s.giver, 'disbursement amount', -1, giver_kind = 'DISBURSEMENT' and taker_kind = 'ALLOCATION'),
      (s.giver, 'disbursement paid_amount', 1, giver_kind = 'DISBURSEMENT' and taker_kind in ('PAYMENT', 'DISBURSEMENT')),
      (s.taker, 'disbursement paid_amount', -1, taker_kind = 'DISBURSEMENT' and giver_kind in ('PAYMENT', 'DISBURSEMENT')),
      (s.taker, 'payment amount', 1, giver_kind = 'DISBURSEMENT' and taker_kind = 'PAYMENT'),
      (s.giver, 'payment amount', -1, giver_kind = 'PAYMENT' and taker_kind = 'DISBURSEMENT')
    ) v(id, name, sign, holds) where v.holds)`
