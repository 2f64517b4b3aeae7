import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import type { Work } from '../../database/work.js'
import { MoneyDrawn } from './withdrawal-problems.js'

/** What was paid under contracts (`which`, over c): by their number, or to the contractor where it has no other contract there. */
const paidUnder = (which: Sql): Sql => sql`
  select y.amount from contract c join allocation a on coalesce(a.project_id, c.project_id) = c.project_id join disbursement d on d.allocation_id = a.id
    join payment y on y.disbursement_id = d.id
  where ${which} and y.amount > 0 and (
    (y.contract_number = c.number and (a.project_id is not null or not exists (select from contract o where o.number = c.number and o.id <> c.id)))
    or (y.contract_number is null and a.project_id is not null and y.payee = c.contractor
      and not exists (select from contract o where o.project_id = c.project_id and o.contractor = c.contractor and o.id <> c.id)))`

/** The money that stands on a record of a table. */
const DRAWN: Readonly<Record<string, (id: Sql) => Sql>> = {
  project: (id) => sql`select a.amount from allocation a where a.project_id = ${id}`,
  contract: (id) => paidUnder(sql`c.id = ${id}`),
  // What was paid beyond the contract and its other supplements was paid on this one.
  contract_supplement: (id) => sql`
    select p.paid - p.otherwise as amount from (
      select (select sum(y.amount) from (${paidUnder(sql`c.id = s.contract_id`)}) y) as paid,
        k.amount + coalesce((select sum(o.amount) from contract_supplement o where o.contract_id = k.id and o.id <> s.id), 0) as otherwise
      from contract_supplement s join contract k on k.id = s.contract_id where s.id = ${id} and s.amount > 0) p
    where p.paid > p.otherwise`,
}

/** The money that was drawn on a record, as the refusal that it is: what a project was given, what a contract was paid. */
export async function moneyDrawnOn(
  work: Work,
  table: string,
  id: string,
): Promise<InstanceType<typeof MoneyDrawn> | null> {
  const drawn = DRAWN[table]?.(sql`${id}::uuid`)
  if (!drawn) return null
  const [sum] = await work.rows<{ entries: number; amount: string }>(
    sql`/* money-drawn-on */ select count(*)::integer as entries, coalesce(sum(m.amount), 0)::text as amount from (${drawn}) m`,
  )
  return sum!.entries > 0 ? new MoneyDrawn(sum!) : null
}
