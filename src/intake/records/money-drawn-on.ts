import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { MoneyDrawn } from './withdrawal-problems.js'

/** The money that was drawn on a record, as the refusal that it is: what a project was given, what a contract was paid. */
export async function moneyDrawnOn(
  work: Work,
  table: string,
  id: string,
): Promise<InstanceType<typeof MoneyDrawn> | null> {
  const drawn =
    table === 'project'
      ? sql`select a.amount from allocation a where a.project_id = ${id}::uuid`
      : table === 'contract'
        ? sql`select y.amount from contract c join allocation a on a.project_id = c.project_id join disbursement d on d.allocation_id = a.id
            join payment y on y.disbursement_id = d.id and y.contract_number = c.number where c.id = ${id}::uuid`
        : null
  if (!drawn) return null
  const [sum] = await work.rows<{ entries: number; amount: string }>(
    sql`/* money-drawn-on */ select count(*)::integer as entries, coalesce(sum(m.amount), 0)::text as amount from (${drawn}) m`,
  )
  return sum!.entries > 0 ? new MoneyDrawn(sum!) : null
}
