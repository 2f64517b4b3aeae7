import { sql } from 'kysely'
import { findIds } from '../database/find-ids.js'
import { lockTies } from '../database/lock-ties.js'
import { recordRows, type Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import { openChains } from '../ledger/post.js'
import { Invoice } from './invoice.js'
import { Payment } from './payment.js'

/**
 * Writes invoices: payment (its number), number, amount, and optionally invoiceCode, issuedOn. What an invoice says is stated in
 * the chain of its payment's fund. Locks: the lock of ties, the chains in the order of their ids.
 */
export async function recordInvoices(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const payments = await findIds(
    work,
    Payment,
    rows.map(({ payment }) => payment),
  )
  await openChainsOfPayments(work, sql`select unnest(${payments.filter((id) => id !== null)}::uuid[])`)
  return recordRows(work, Invoice, rows)
}

/** Takes a turn on the chains of the funds that some payments are paid from, before any row of theirs is written. */
export const openChainsOfPayments = (work: Work, payments: Sql) =>
  work.withOwnerRole(async () => {
    await lockTies(work)
    const chains = await work.rows<{ id: string }>(
      sql`/* open-chains-of-payments */ select distinct invoice_fund(p.id)::text as id from (${payments}) p(id) where invoice_fund(p.id) is not null`,
    )
    await openChains(
      work,
      chains.map(({ id }) => id),
    )
  })
