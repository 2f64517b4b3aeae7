import { sql } from 'kysely'
import type { Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import type { Work } from '../../database/work.js'
import { Disbursement } from '../../funds/disbursement.js'
import { Payment } from '../../funds/payment.js'
import { recordDisbursements } from '../../funds/record-disbursements.js'
import { recordPayments } from '../../funds/record-payments.js'
import { wordsOf } from '../../graph/words.js'
import type { Said } from '../../values/message.js'
import { writeHeld } from '../records/write-held.js'
import { chooseDisbursement, disbursementsOf, draw } from './choose-disbursement.js'
import { allocationsOf, fitting, unfitting, type NamedAllocation } from './fitting-allocations.js'
import { paymentRow, withoutCode, type PaymentRow } from './payment-row.js'
import { refundProblem } from './refund-problem.js'
import { standingPayments } from './standing-payments.js'

/** What a row is drawn on: a disbursement that stands, or one that is made with it; or why it is not entered. */
type Drawn =
  | { disbursement: string; externalId: string }
  | { direct: NamedAllocation; externalId: string }
  | { property: string; problem: Said }

/**
 * Writes payments as the treasury lists them. Each is drawn on the only disbursement that fits; where the treasury paid the
 * payee at once, a disbursement is made with it that bears the voucher's number. A voucher that stands is not changed by
 * another row. Locks: those of recordDisbursements and recordPayments.
 */
export async function recordTreasuryPayments(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const results: Recorded[] = new Array(rows.length)
  let left = [...rows.keys()]
  for (;;) {
    await work.run(sql`savepoint treasury`)
    const { written, orphans } = await write(work, left.map((place) => paymentRow(rows[place]!))) // prettier-ignore
    left.forEach((place, index) => (results[place] = written[index]!))
    if (orphans.size === 0) break
    // A disbursement does not stay without the payment that it was made for.
    await work.run(sql`rollback to savepoint treasury`)
    await work.run(sql`release savepoint treasury`)
    left = left.filter((_, index) => !orphans.has(index))
  }
  await work.run(sql`release savepoint treasury`)
  return results
}

async function write(
  work: Work,
  rows: readonly PaymentRow[],
): Promise<{ written: Recorded[]; orphans: Set<number> }> {
  const drawn = await drawnOn(work, rows)
  const made = new Map<number, string>()
  const written: Recorded[] = new Array(rows.length)
  const direct = drawn.flatMap((each, place) => ('direct' in each ? [{ place, ...each }] : []))
  const disbursed = await writeHeld(
    work,
    { concept: wordsOf(Disbursement), write: recordDisbursements },
    direct.map(({ place, direct: { document, externalId: number }, externalId }) => {
      const { amount, paidOn, unit, payee } = rows[place]!
      return { allocation: [document, number], externalId, amount, disbursedOn: paidOn, recipient: unit === null ? payee : withoutCode(unit) }
    }), // prettier-ignore
  )
  direct.forEach(({ place }, index) => {
    const each = disbursed[index]!
    if (each.outcome === 'REJECTED') written[place] = asOfPayment(each)
    else made.set(place, each.id)
  })
  const asked = drawn.flatMap((each, place) => {
    if ('problem' in each) written[place] = { outcome: 'REJECTED', problems: [each] }
    if ('problem' in each || ('direct' in each && !made.has(place))) return []
    const { amount, paidOn, payee, account, contractNumber } = rows[place]!
    const disbursement = 'direct' in each ? each.externalId : each.disbursement
    return [{ place, row: { disbursement, externalId: each.externalId, amount, paidOn, payee, account, contractNumber } }]
  }) // prettier-ignore
  const paid = await writeHeld(
    work,
    { concept: wordsOf(Payment), write: recordPayments },
    asked.map(({ row }) => row),
  )
  const orphans = new Set<number>()
  asked.forEach(({ place }, index) => {
    const each = paid[index]!
    const beside = made.get(place)
    written[place] = each.outcome === 'REJECTED' || beside === undefined ? each : { ...each, beside: { table: 'disbursement', id: beside } } // prettier-ignore
    if (each.outcome === 'REJECTED' && beside !== undefined) orphans.add(place)
  })
  return { written, orphans }
}

/** What was refused of the disbursement that a payment makes, in the payment's own fields. */
const asOfPayment = (refused: Extract<Recorded, { outcome: 'REJECTED' }>): Recorded => ({
  ...refused,
  problems: refused.problems.map(({ property, problem }) => ({
    property: ({ disbursedOn: 'paidOn', recipient: 'unit', allocation: 'documentNumber' })[property] ?? property,
    problem,
  })),
}) // prettier-ignore

async function drawnOn(work: Work, rows: readonly PaymentRow[]): Promise<Drawn[]> {
  const distinct = (texts: readonly (string | null)[]) => [...new Set(texts.filter((text) => text !== null))]
  const named = await allocationsOf(work, distinct(rows.map(({ documentNumber }) => documentNumber)))
  const standing = await standingPayments(work, distinct(rows.map(({ externalId }) => externalId)))
  const fits = rows.map((row) => fitting(row, named.get(row.documentNumber)!))
  const disbursements = await disbursementsOf(work, distinct(fits.flatMap((fit) => (fit.length === 1 ? [fit[0]!.id] : [])))) // prettier-ignore
  return rows.map((row, place): Drawn => {
    const refund = refundProblem(row)
    if (refund) return refund
    const { externalId } = row
    if (externalId === null || externalId === '') return { property: 'externalId', problem: NO_NUMBER }
    const fit = fits[place]!
    const before = standing.get(externalId)
    if (before)
      return fit.some(({ id }) => id === before.allocation)
        ? { disbursement: before.disbursement, externalId: before.number }
        : { property: 'documentNumber', problem: elsewhere(externalId, before.document) }
    if (fit.length !== 1) return { property: 'documentNumber', problem: unfitting(row, fit, named.get(row.documentNumber)!) } // prettier-ignore
    const choice = chooseDisbursement(row, disbursements.get(fit[0]!.id)!)
    if (choice === 'DIRECT') return { direct: fit[0]!, externalId }
    if ('problem' in choice) return { property: 'documentNumber', ...choice }
    draw(choice.of, row.amount)
    return { disbursement: choice.of.externalId, externalId }
  })
}

const NO_NUMBER: Said = {
  zh: '没有支付凭证号：同一张表的其他行有号，请补上本行的，以免重复登记。',
  en: 'It has no voucher number, and the other rows have. Enter it, so that the payment is not entered twice.',
}

const elsewhere = (voucher: string, document: string): Said => ({
  zh: `支付凭证号 ${voucher} 已登记在 ${document} 的另一笔分配下，与本行的文号、项目或单位不同。已支付的不因导入而改写：请用更正支付（correctPayment）写明理由，或冲销（reverseEntry）后重新登记。`,
  en: `Voucher ${voucher} was entered under another allocation (of ${document}) than the document, project or unit of this row. A payment is not changed by importing it: correct it by correctPayment, giving the reason, or reverse it (reverseEntry) and enter it anew.`,
})
