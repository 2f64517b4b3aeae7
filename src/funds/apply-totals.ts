import { sql } from 'kysely'
import { RowsPassedOver } from '../database/rights/forbidden.js'
import type { Work } from '../database/work.js'
import type { Draft } from '../ledger/post.js'
import { addMoney, subtractMoney, type Money } from '../values/money.js'

export type Moved = Pick<Draft, 'chainId' | 'from' | 'to' | 'amount' | 'kind'>
type Table = 'fund' | 'allocation' | 'disbursement' | 'payment'

/** Sums that stand beside what they are of, and by how much each changes. */
class Changes {
  readonly of = new Map<string, Money>()
  add(table: Table, id: string, column: string, amount: Money, sign: 1 | -1) {
    const key = `${table} ${id} ${column}`
    const was = this.of.get(key) ?? '0.00'
    this.of.set(key, sign === 1 ? addMoney(was, amount) : subtractMoney(was, amount))
  }
}

/** What an entry does to the sums; `sign` is -1 when it is taken back. */
function follow(changes: Changes, { chainId, from, to, amount, kind }: Moved, sign: 1 | -1) {
  const add = (table: Table, id: string, column: string, way: 1 | -1 = 1) =>
    changes.add(table, id, column, amount, (way * sign) as 1 | -1)
  const [giver, taker] = [from.id ?? chainId, to.id ?? chainId]
  switch (`${from.kind} ${to.kind}`) {
    case 'OUTSIDE FUND':
      return add('fund', taker, 'amount')
    case 'FUND OUTSIDE':
      if (kind === 'RETURN') return add('fund', giver, 'returned_amount')
      return kind === 'CARRY_OVER'
        ? add('fund', giver, 'carried_over_amount')
        : add('fund', giver, 'amount', -1)
    case 'FUND ALLOCATION':
      add('fund', giver, 'allocated_amount')
      return add('allocation', taker, 'amount')
    case 'ALLOCATION FUND':
      add('fund', taker, 'allocated_amount', -1)
      add('allocation', giver, 'amount', -1)
      return kind === 'RETURN' ? add('allocation', giver, 'returned_amount') : undefined
    case 'ALLOCATION OUTSIDE':
      add('fund', chainId, 'allocated_amount', -1)
      add('fund', chainId, 'carried_over_amount')
      add('allocation', giver, 'amount', -1)
      return add('allocation', giver, 'carried_over_amount')
    case 'ALLOCATION ALLOCATION':
      add('allocation', giver, 'amount', -1)
      return add('allocation', taker, 'amount')
    case 'ALLOCATION DISBURSEMENT':
      add('allocation', giver, 'disbursed_amount')
      return add('disbursement', taker, 'amount')
    case 'DISBURSEMENT ALLOCATION':
      add('allocation', taker, 'disbursed_amount', -1)
      return add('disbursement', giver, 'amount', -1)
    case 'DISBURSEMENT PAYMENT':
      add('disbursement', giver, 'paid_amount')
      return add('payment', taker, 'amount')
    case 'PAYMENT DISBURSEMENT':
      add('disbursement', taker, 'paid_amount', -1)
      return add('payment', giver, 'amount', -1)
    default:
      throw new Error(`no money goes from ${from.kind} to ${to.kind}`)
  }
}

const COLUMNS: Record<Table, readonly string[]> = {
  fund: ['amount', 'allocated_amount', 'returned_amount', 'carried_over_amount'],
  allocation: ['amount', 'disbursed_amount', 'paid_amount', 'returned_amount', 'carried_over_amount'],
  disbursement: ['amount', 'paid_amount'],
  payment: ['amount'],
}

/**
 * Brings the sums beside funds, allocations, disbursements and payments in line with entries; an allocation's payments are
 * those of its disbursements. Entries are written in the owner's role, sums their caller's: where it may not, all is taken back.
 * `except` are what a writer writes the amounts of himself. Locks: the chains are held already.
 */
export async function applyTotals(
  work: Work,
  moves: readonly Moved[],
  {
    takenBack = false,
    except = new Set<string>(),
  }: { takenBack?: boolean; except?: ReadonlySet<string> } = {},
) {
  const changes = new Changes()
  for (const move of moves) follow(changes, move, takenBack ? -1 : 1)
  const rows = new Map<Table, Map<string, Record<string, string>>>()
  for (const [key, amount] of changes.of) {
    const [table, id, column] = key.split(' ') as [Table, string, string]
    if (amount === '0.00' || (column === 'amount' && except.has(id))) continue
    const ofTable = rows.get(table) ?? new Map<string, Record<string, string>>()
    rows.set(table, ofTable.set(id, { ...ofTable.get(id), id, [column]: amount }))
  }
  const disbursements = rows.get('disbursement')
  for (const table of ['fund', 'allocation', 'disbursement', 'payment'] as const) {
    const changed = rows.get(table)
    if (!changed) continue
    const columns = COLUMNS[table].map((column) => sql.ref(column))
    const touched = await work.run(sql`/* apply-totals */
      update ${sql.table(table)} t set ${sql.join(columns.map((column) => sql`${column} = t.${column} + coalesce(r.${column}, 0)`))}
      from jsonb_to_recordset(${JSON.stringify([...changed.values()])}::jsonb) as r(id uuid, ${sql.join(columns.map((column) => sql`${column} numeric`))})
      where t.id = r.id`)
    if (touched < changed.size) throw new RowsPassedOver(table)
  }
  const paid = [...(disbursements?.values() ?? [])].filter(({ paid_amount }) => paid_amount !== undefined)
  if (paid.length > 0)
    await work.run(sql`/* apply-totals: paid of allocations */
      update allocation a set paid_amount = a.paid_amount + p.amount
      from (select d.allocation_id, sum(r.paid_amount) as amount from jsonb_to_recordset(${JSON.stringify(paid)}::jsonb) as r(id uuid, paid_amount numeric) join disbursement d on d.id = r.id group by d.allocation_id) p
      where p.allocation_id = a.id and p.amount <> 0`)
}
