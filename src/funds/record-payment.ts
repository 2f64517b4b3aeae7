import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { post } from '../ledger/post.js'
import { accountNumber } from '../values/account-number.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { checkAmount, checkDate, refuse } from './check-money.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { getDisbursement, readOpened } from './find-money.js'
import { DetailMissing, DuplicateNumber, AmountNotPositive, InsufficientFunds } from './money-problems.js'
import { Payment } from './payment.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({ description: describe('登记一笔支付', 'Record a payment to a payee') })
export class RecordPaymentInput extends MoneyInput {
  @Field(() => ID, { description: describe('拨付', 'The disbursement that it is paid from') })
  disbursementId: string
  @Field(() => MoneyScalar, { description: describe('金额（元）', 'Amount, yuan') })
  amount: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('支付日期，默认今天', 'Paid on; today when absent'),
  })
  paidOn?: string | null
  @Field(() => String, { description: describe('收款人', 'Payee') })
  payee: string
  @Field(() => String, { nullable: true, description: describe('收款账号', 'Account of the payee') })
  account?: string | null
  @Field(() => String, { nullable: true, description: describe('合同编号', 'Contract number') })
  contractNumber?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe('编号，不填由系统给', 'Number; given when absent'),
  })
  externalId?: string | null
}

/** Records what a unit paid out of a disbursement, or refuses with InsufficientFunds. Locks the fund's chain. */
export const recordPayment = (work: Work, input: RecordPaymentInput): Promise<Handle> =>
  enterOnce(work, 'recordPayment', input, Payment, async (id, today) => {
    const amount = checkAmount(input.amount)
    const payee =
      input.payee.trim() || refuse(new DetailMissing({ field: 'payee' }, { zh: '收款人', en: 'payee' }))
    const disbursement = await readOpened(work, () => getDisbursement(work, input.disbursementId))
    const paidOn = checkDate(input.paidOn, disbursement.disbursedOn, today)
    const externalId = input.externalId?.trim() || `账-${id.slice(-12)}`
    await post(work, [
      {
        chainId: disbursement.fund,
        from: { kind: 'DISBURSEMENT', id: disbursement.id },
        to: { kind: 'PAYMENT', id },
        amount,
        kind: 'PAYMENT',
        businessDate: paidOn,
        idempotencyKey: input.idempotencyKey,
      },
    ])
    const written = await work.run(sql`/* record-payment */
      with paid as (update disbursement set paid_amount = paid_amount + ${amount}::numeric where id = ${disbursement.id}::uuid),
      sum as (update allocation set paid_amount = paid_amount + ${amount}::numeric where id = ${disbursement.allocation}::uuid)
      insert into payment (id, disbursement_id, external_id, amount, stated_amount, paid_on, payee, account, contract_number, recorded_at)
      values (${id}::uuid, ${disbursement.id}::uuid, ${externalId}, ${amount}::numeric, ${amount}::numeric, ${paidOn}::date, ${payee}, ${input.account?.trim() ? accountNumber(input.account) : null}, ${input.contractNumber ?? null}, money_moment())
      on conflict (external_id) do nothing`)
    if (written === 0) return new DuplicateNumber({ externalId })
    work.changes.add('payment', [id])
  })

export const recordPaymentMutation = mutation('recordPayment', {
  title: t('登记一笔支付', 'Record a payment'),
  input: argument(RecordPaymentInput, '支付', 'The payment'),
  gives: Payment,
  refuses: [InsufficientFunds, DuplicateNumber, AmountNotPositive, ...ENTRY_REFUSALS],
  result: t('支付的结果', 'The payment, or why not'),
  who: FINANCE,
  run: recordPayment,
})
