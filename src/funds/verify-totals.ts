import { sql } from 'kysely'
import type { LedgerReading } from '../ledger/read-entries.js'
import { entryEffects } from './entry-effects.js'

/** A sum that is kept beside what it is of, and is not what the ledger's entries come to. */
export interface TotalFault {
  table: 'fund' | 'allocation' | 'disbursement' | 'payment'
  id: string
  column: string
  kept: string
  entries: string
}

/** All sums that do not agree with the entries, recomputed from these alone, or with what was drawn from them; the first hundred. */
export const verifyTotals = ({ rows }: LedgerReading, fund: string | null = null): Promise<TotalFault[]> => {
  const only = (column: string) => (fund === null ? sql`true` : sql`${sql.ref(column)} = ${fund}::uuid`)
  return rows(sql`/* verify-totals */
    with ${entryEffects(only('e.chain_id'))},
    summed as (select id, name, sum(amount) as amount from effect group by id, name),
    ours as materialized (select a.id, a.fund_id from allocation a where ${only('a.fund_id')}),
    kept(id, name, amount) as (
      select f.id, v.name, v.amount from fund f, lateral (values ('fund amount', f.amount), ('fund allocated_amount', f.allocated_amount), ('fund returned_amount', f.returned_amount), ('fund carried_over_amount', f.carried_over_amount)) v(name, amount) where ${only('f.id')}
      union all select a.id, v.name, v.amount from allocation a, lateral (values ('allocation amount', a.amount), ('allocation disbursed_amount', a.disbursed_amount), ('allocation returned_amount', a.returned_amount), ('allocation carried_over_amount', a.carried_over_amount)) v(name, amount) where ${only('a.fund_id')}
      union all select d.id, v.name, v.amount from disbursement d join ours o on o.id = d.allocation_id, lateral (values ('disbursement amount', d.amount), ('disbursement paid_amount', d.paid_amount)) v(name, amount)
      union all select p.id, 'payment amount', p.amount from payment p join disbursement d on d.id = p.disbursement_id join ours o on o.id = d.allocation_id),
    differing(id, name, kept, entries) as (
      select coalesce(k.id, s.id), coalesce(k.name, s.name), coalesce(k.amount, 0), coalesce(s.amount, 0) from kept k full join summed s on s.id = k.id and s.name = k.name where coalesce(k.amount, 0) <> coalesce(s.amount, 0)),
    -- What stands below each comes to what was drawn from it; an allocation's payments are those of its disbursements.
    below(id, name, kept, entries) as (
      select f.id, 'fund allocated_amount', f.allocated_amount, coalesce(sum(a.amount), 0) from fund f left join allocation a on a.fund_id = f.id where ${only('f.id')} group by f.id
      union all select a.id, v.name, v.kept, v.below from allocation a left join (select d.allocation_id as id, sum(d.amount) as amount, sum(d.paid_amount) as paid_amount from disbursement d join ours o on o.id = d.allocation_id group by d.allocation_id) d on d.id = a.id,
        lateral (values ('allocation disbursed_amount', a.disbursed_amount, coalesce(d.amount, 0)), ('allocation paid_amount', a.paid_amount, coalesce(d.paid_amount, 0))) v(name, kept, below) where ${only('a.fund_id')}
      union all select d.id, 'disbursement paid_amount', d.paid_amount, coalesce(sum(p.amount), 0) from disbursement d join ours o on o.id = d.allocation_id left join payment p on p.disbursement_id = d.id group by d.id),
    wrong as (
      select * from differing
      union all select b.* from below b where b.kept <> b.entries and not exists (select from differing w where w.id = b.id and w.name = b.name))
    select split_part(name, ' ', 1) as table, id::text, split_part(name, ' ', 2) as column, kept::numeric(18,2)::text, entries::numeric(18,2)::text from wrong order by 1, 3, 2 limit 100`)
}
