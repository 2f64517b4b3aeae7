import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { argument, mutation } from '../database/mutation.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { post, type Draft } from '../ledger/post.js'
import { newId } from '../values/new-id.js'
import { compareMoney, subtractMoney, type Money } from '../values/money.js'
import { accountNumber } from '../values/account-number.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { describe, t } from '../values/title.js'
import { applyTotals, type Moved } from './apply-totals.js'
import { closedUntil, isClosed } from './closed-days.js'
import { checkAmount, checkDate, getRow, keyOf, refuse } from './check-money.js'
import { AlreadyReversed, NotReversible } from './correction-problems.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { readOpened } from './find-money.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'
import { AmountNotPositive, DetailMissing, DuplicateNumber, InsufficientFunds } from './money-problems.js'
import { Payment } from './payment.js'

@InputType({
  description: describe(
    '更正一笔支付：原支付冲销，按所填另记一笔；不填的照原支付',
    'Correct a payment: it is reversed, and entered anew with what is given; what is absent stays',
  ),
})
export class CorrectPaymentInput extends MoneyInput {
  @Field(() => ID, { description: describe('支付', 'The payment') })
  paymentId: string
  @Field(() => String, { nullable: true, description: describe('收款人', 'Payee') })
  payee?: string | null
  @Field(() => String, { nullable: true, description: describe('收款账号', 'Account of the payee') })
  account?: string | null
  @Field(() => MoneyScalar, { nullable: true, description: describe('金额（元）', 'Amount, yuan') })
  amount?: string | null
  @Field(() => DateScalar, { nullable: true, description: describe('支付日期', 'Paid on') })
  paidOn?: string | null
  @Field(() => String, { nullable: true, description: describe('合同编号', 'Contract number') })
  contractNumber?: string | null
  @Field(() => String, { description: describe('理由', 'Reason') })
  reason: string
  @Field(() => String, { description: describe('依据文号', 'Document') })
  documentNumber: string
}

interface Paid {
  id: string
  number: string
  amount: string
  paidOn: string
  payee: string
  account: string | null
  contract: string | null
  disbursement: string
  disbursedOn: string
  /** Whether the disbursement was made for this payment alone: it bears the payment’s number. */
  direct: boolean
  allocation: string
  fund: string
  entry: string
  entered: string
  reversedBy: string | null
}

/**
 * Reverses a payment and enters it anew, as one: the former stays on record with nothing left of it. The reversal is of the
 * day on which it was paid, so that the sums of every business day are right, unless that day is closed. Locks the fund's chain.
 */
export const correctPayment = (work: Work, input: CorrectPaymentInput): Promise<Handle> =>
  enterOnce(work, 'correctPayment', input, Payment, async (id, today) => {
    const reason =
      input.reason.trim() || refuse(new DetailMissing({ field: 'reason' }, { zh: '理由', en: 'reason' }))
    const documentNumber =
      input.documentNumber.trim() ||
      refuse(new DetailMissing({ field: 'documentNumber' }, { zh: '依据文号', en: 'document number' }))
    const was = await readPaid(work, input.paymentId)
    if (was.reversedBy) return new AlreadyReversed({ by: was.reversedBy })
    if (was.amount !== was.entered)
      return new NotReversible({
        zh: '这笔支付已有退回或更正，不能整笔更正：请先冲销那些分录。',
        en: 'Part of this payment was returned or corrected. Reverse those entries first.',
      })
    // What was paid in a year that is closed is put right in the open one: reversed and entered on the day of the correction.
    const closed = await closedUntil(work)
    const yearIsClosed = isClosed(was.paidOn, closed)
    const reversedOn = yearIsClosed ? today : was.paidOn
    const now = {
      amount: input.amount ? checkAmount(input.amount) : was.amount,
      paidOn: input.paidOn ? checkDate(input.paidOn, was.disbursedOn, today) : reversedOn,
      payee: input.payee?.trim() || was.payee,
      account: accountNumber(input.account ?? '') || was.account,
      contract: input.contractNumber?.trim() || was.contract,
    }
    const isSame = (key: keyof typeof now) => now[key] === was[key] || (key === 'paidOn' && !input.paidOn)
    if ((Object.keys(now) as (keyof typeof now)[]).every(isSame))
      return new NotReversible({
        zh: '所填与原支付相同，无可更正。',
        en: 'What is given is what the payment says already. Give what is to be different.',
      })
    const number = `${was.number}-更${id.slice(-6)}`
    const common = { chainId: was.fund, documentNumber, memo: reason, idempotencyKey: input.idempotencyKey }
    const [disbursement, former] = [
      { kind: 'DISBURSEMENT', id: was.disbursement } as const,
      { kind: 'PAYMENT', id: was.id } as const,
    ]
    const entered: Moved = {
      chainId: was.fund,
      from: disbursement,
      to: { kind: 'PAYMENT', id },
      amount: now.amount,
      kind: 'PAYMENT',
    }
    const batchId = newId()
    const drafts: Draft[] = [
      {
        ...common,
        from: former,
        to: disbursement,
        amount: was.amount,
        kind: 'REVERSAL',
        businessDate: reversedOn,
        reversesId: was.entry,
        batchId,
      },
      { ...common, ...entered, businessDate: now.paidOn, batchId },
    ]
    const moved = was.direct ? alongWith(was, now.amount) : []
    const [more, less] = [moved.filter(isDown), moved.filter((move) => !isDown(move))]
    const asDraft = (move: Moved): Draft => ({ ...common, ...move, businessDate: now.paidOn, batchId })
    await post(work, [drafts[0]!, ...more.map(asDraft), drafts[1]!, ...less.map(asDraft)])
    await applyTotals(work, [{ ...entered, to: former, amount: was.amount }], { takenBack: true })
    await applyTotals(work, more)
    const written = await work.run(sql`/* correct-payment */
      insert into payment (id, disbursement_id, external_id, amount, stated_amount, paid_on, payee, account, contract_number, recorded_at)
      values (${id}::uuid, ${was.disbursement}::uuid, ${number}, ${now.amount}::numeric, ${now.amount}::numeric, ${now.paidOn}::date, ${now.payee}, ${now.account}, ${now.contract}, money_moment())
      on conflict (external_id) do nothing`)
    if (written === 0) return new DuplicateNumber({ externalId: number })
    await applyTotals(work, [entered], { except: new Set([id]) })
    await applyTotals(work, less)
    work.changes.add('payment', [was.id, id])
  })

const isDown = ({ from }: Moved) => from.kind === 'ALLOCATION'

/** What the treasury paid at once was disbursed by the same amount: that follows the payment. */
function alongWith({ fund, allocation, disbursement, amount }: Paid, now: Money): Moved[] {
  const more = subtractMoney(now, amount)
  if (more === '0.00') return []
  const [above, own] = [
    { kind: 'ALLOCATION', id: allocation } as const,
    { kind: 'DISBURSEMENT', id: disbursement } as const,
  ]
  const common = { chainId: fund, kind: 'CORRECTION' } as const
  return [
    compareMoney(more, '0.00') > 0
      ? { ...common, from: above, to: own, amount: more }
      : { ...common, from: own, to: above, amount: subtractMoney('0.00', more) },
  ]
}

/** A payment and the entry that it was made with, once its fund's chain is locked. */
async function readPaid(work: Work, given: string): Promise<Paid> {
  const key = keyOf(given, Payment, { zh: '支付', en: 'payment' })
  const read = () =>
    getRow<Paid>(
      work,
      sql`/* correct-payment: as it was */
      select p.id::text, p.external_id as number, p.amount::text, p.paid_on::text as "paidOn", p.payee, p.account, p.contract_number as contract, d.id::text as disbursement, d.disbursed_on::text as "disbursedOn",
        (p.external_id = d.external_id or starts_with(p.external_id, d.external_id || '-更')) and d.amount = p.amount as direct, a.id::text as allocation,
        a.fund_id::text as fund, e.id::text as entry, e.amount::text as entered, r.id::text as "reversedBy"
      from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id
      join ledger_entry e on e.to_account_id = p.id and e.kind = 'PAYMENT' left join ledger_entry r on r.reverses_id = e.id
      where p.id = ${key}::uuid order by e.sequence limit 1`,
      given,
      { zh: '支付', en: 'payment' },
    )
  return readOpened(work, read)
}

export const correctPaymentMutation = mutation('correctPayment', {
  title: t('更正一笔支付：冲销后另记', 'Correct a payment: reverse it and enter it anew'),
  input: argument(CorrectPaymentInput, '更正', 'The correction'),
  gives: Payment,
  refuses: [
    InsufficientFunds,
    DuplicateNumber,
    AmountNotPositive,
    AlreadyReversed,
    NotReversible,
    ...ENTRY_REFUSALS,
  ],
  result: t('更正的结果：另记的支付', 'The payment that stands instead, or why not'),
  who: FINANCE,
  run: correctPayment,
})
