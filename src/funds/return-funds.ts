import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { lockTies } from '../database/lock-ties.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { post, type Account, type Draft } from '../ledger/post.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { applyTotals } from './apply-totals.js'
import { checkAmount, checkDate, getRow, keyOf, refuse } from './check-money.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { getAllocation, getDisbursement, getFund, readOpened } from './find-money.js'
import { LedgerEntry } from './ledger-entry.js'
import { NotFound, AmountNotPositive, InsufficientFunds } from './money-problems.js'
import { Payment } from './payment.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({
  description: describe(
    '退回未用的资金：收款人退给单位，单位退回分配，分配退回资金，资金退回上级；四者之一',
    'Return unused money one step: just one of the four',
  ),
})
export class ReturnFundsInput extends MoneyInput {
  @Field(() => ID, {
    nullable: true,
    description: describe('资金：未分配的退回上级', 'A fund: back to the level above'),
  })
  fundId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: describe('分配：未拨付的退回资金', 'An allocation: back to its fund'),
  })
  allocationId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: describe('拨付：未支付的退回分配', 'A disbursement: back to its allocation'),
  })
  disbursementId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: describe('支付：收款人退还的', 'A payment: refunded by the payee'),
  })
  paymentId?: string | null
  @Field(() => MoneyScalar, { description: describe('金额（元）', 'Amount, yuan') })
  amount: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('退回日期，默认今天', 'Returned on; today when absent'),
  })
  returnedOn?: string | null
  @Field(() => String, { nullable: true, description: describe('依据文号', 'Document') })
  documentNumber?: string | null
  @Field(() => String, { nullable: true, description: describe('理由', 'Reason') })
  reason?: string | null
}

/** What money goes back from and to, with the date before which it cannot. */
interface Way {
  fund: string
  from: Account
  to: Account
  since: string | null
}

/** Takes unused money one step back, or refuses with InsufficientFunds. Locks: the lock of ties for an allocation's, the fund's chain. */
export const returnFunds = (work: Work, input: ReturnFundsInput): Promise<Handle> =>
  enterOnce(work, 'returnFunds', input, LedgerEntry, async (id, today) => {
    const amount = checkAmount(input.amount)
    if (input.allocationId) await lockTies(work)
    const { since, from, to, fund } = await readOpened(work, () => findWay(work, input))
    const draft: Draft = {
      id,
      chainId: fund,
      from,
      to,
      amount,
      kind: 'RETURN',
      businessDate: checkDate(input.returnedOn, since, today),
      documentNumber: input.documentNumber?.trim() || null,
      memo: input.reason?.trim() || null,
      idempotencyKey: input.idempotencyKey,
    }
    await post(work, [draft])
    await applyTotals(work, [draft])
    if (from.kind === 'ALLOCATION') work.changes.add('allocation', [from.id!])
    else if (from.kind !== 'FUND') work.changes.add(from.kind.toLowerCase(), [from.id!])
  })

export const returnFundsMutation = mutation('returnFunds', {
  title: t('退回未用的资金', 'Return unused money one step'),
  input: argument(ReturnFundsInput, '退回', 'The return'),
  gives: LedgerEntry,
  refuses: [InsufficientFunds, AmountNotPositive, ...ENTRY_REFUSALS],
  result: t('退回的结果：所记的分录', 'The entry, or why not'),
  who: FINANCE,
  run: returnFunds,
})

async function findWay(work: Work, input: ReturnFundsInput): Promise<Way> {
  const { fundId, allocationId, disbursementId, paymentId } = input
  if ([fundId, allocationId, disbursementId, paymentId].filter(Boolean).length !== 1)
    refuse(
      new NotFound(
        { givenId: null },
        { zh: '资金、分配、拨付或支付', en: 'fund, allocation, disbursement or payment' },
      ),
    )
  if (fundId) {
    const { id, receivedOn } = await getFund(work, { fundId })
    return { fund: id, from: { kind: 'FUND', id }, to: { kind: 'OUTSIDE', id: null }, since: receivedOn }
  }
  if (allocationId) {
    const { id, fund, allocatedOn } = await getAllocation(work, allocationId)
    return {
      fund,
      from: { kind: 'ALLOCATION', id },
      to: { kind: 'FUND', id: fund },
      since: allocatedOn,
    }
  }
  if (disbursementId) {
    const { id, allocation, fund, disbursedOn } = await getDisbursement(work, disbursementId)
    return {
      fund,
      from: { kind: 'DISBURSEMENT', id },
      to: { kind: 'ALLOCATION', id: allocation },
      since: disbursedOn,
    }
  }
  const payment = await getRow<{ id: string; disbursement: string; fund: string; paidOn: string }>(
    work,
    sql`/* return-funds: payment */ select p.id::text, p.disbursement_id::text as disbursement, a.fund_id::text as fund, p.paid_on::text as "paidOn"
      from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id where p.id = ${keyOf(paymentId!, Payment, { zh: '支付', en: 'payment' })}::uuid`,
    paymentId!,
    { zh: '支付', en: 'payment' },
  )
  return {
    fund: payment.fund,
    from: { kind: 'PAYMENT', id: payment.id },
    to: { kind: 'DISBURSEMENT', id: payment.disbursement },
    since: payment.paidOn,
  }
}
