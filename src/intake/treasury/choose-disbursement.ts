import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { Message } from '../../values/message.js'
import { compareMoney, formatMoney, subtractMoney, type Money } from '../../values/money.js'
import { unitName, type PaymentRow } from './payment-row.js'

/** A disbursement of an allocation, and whether it was made with one payment alone. */
export interface KnownDisbursement {
  externalId: string
  allocation: string
  disbursedOn: string
  recipient: string
  left: Money
  /** It bears its payment's number: the treasury paid the payee at once. */
  direct: boolean
}

export async function disbursementsOf(
  work: Work,
  allocations: readonly string[],
): Promise<Map<string, KnownDisbursement[]>> {
  const rows = await work.withOwnerRole(() =>
    work.rows<KnownDisbursement>(sql`/* treasury: disbursements of allocations */
      select d.external_id as "externalId", d.allocation_id::text as allocation, d.disbursed_on::text as "disbursedOn", d.recipient,
        (d.amount - d.paid_amount)::numeric(18,2)::text as left,
        exists (select from payment p where p.disbursement_id = d.id and p.external_id = d.external_id) as direct
      from disbursement d where d.allocation_id = any(${[...allocations]}::uuid[]) order by d.disbursed_on, d.external_id`),
  )
  const found = new Map<string, KnownDisbursement[]>(allocations.map((id) => [id, []]))
  for (const row of rows) found.get(row.allocation)!.push(row)
  return found
}

export type Choice = { of: KnownDisbursement } | 'DIRECT' | { problem: Message }

const CANDIDATES_MAX = 5

/**
 * What a payment was drawn on: the disbursement that bears its voucher's number; else the only one that was reported for its
 * allocation, came before it and has enough left. Where none was reported the treasury paid the payee at once.
 */
export function chooseDisbursement(row: PaymentRow, disbursements: readonly KnownDisbursement[]): Choice {
  const same = disbursements.find(({ externalId }) => externalId === row.externalId)
  if (same) return { of: same }
  const reported = disbursements.filter(({ direct }) => !direct)
  if (reported.length === 0) return 'DIRECT'
  const able = reported.filter(
    ({ left, disbursedOn }) => compareMoney(left, row.amount) >= 0 && disbursedOn <= row.paidOn,
  )
  const own = able.filter(({ recipient }) => row.unit !== null && unitName(recipient) === unitName(row.unit))
  const fit = own.length > 0 ? own : able
  if (fit.length === 1) return { of: fit[0]! }
  const named = (fit.length > 0 ? fit : reported)
    .slice(0, CANDIDATES_MAX)
    .map(({ externalId, disbursedOn, left }) => `${externalId}（${disbursedOn}，余 ${formatMoney(left)}）`)
    .join('、')
  return {
    problem:
      fit.length === 0
        ? {
            zh: `该分配已报送过拨付，其中没有一笔在 ${row.paidOn} 之前、余额够支付 ${formatMoney(row.amount)} 元，没有登记：${named}。请先补报拨付，或更正本行。`,
            en: `Disbursements of the allocation were reported, and none of them came before ${row.paidOn} with ${formatMoney(row.amount)} yuan left, so the row was not entered: ${named}. Report the disbursement first, or correct the row.`,
          }
        : {
            zh: `该分配有 ${fit.length} 笔拨付都可能支付本行，没有登记：${named}。请按“支付”表报送，写明拨付编号（disbursement_external_id）。`,
            en: `${fit.length} disbursements of the allocation may have paid this row, so it was not entered: ${named}. Send it as the table of payments, with disbursement_external_id.`,
          },
  }
}

/** What a disbursement has left after a payment that was drawn on it. */
export const draw = (from: KnownDisbursement, amount: Money) => {
  from.left = subtractMoney(from.left, amount)
}
