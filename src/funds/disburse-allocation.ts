import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { openChains, post } from '../ledger/post.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { checkAmount, checkDate, refuse } from './check-money.js'
import { Disbursement } from './disbursement.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { getAllocation } from './find-money.js'
import { DetailMissing, DuplicateNumber, AmountNotPositive, InsufficientFunds } from './money-problems.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({ description: describe('把分配的资金拨付给单位', 'Pass money of an allocation on to a unit') })
export class DisburseAllocationInput extends MoneyInput {
  @Field(() => ID, { description: describe('分配', 'The allocation') })
  allocationId: string
  @Field(() => MoneyScalar, { description: describe('金额（元）', 'Amount, yuan') })
  amount: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('拨付日期，默认今天', 'Disbursed on; today when absent'),
  })
  disbursedOn?: string | null
  @Field(() => String, { description: describe('收款单位', 'Recipient') })
  recipient: string
  @Field(() => String, {
    nullable: true,
    description: describe('编号，不填由系统给', 'Number; given when absent'),
  })
  externalId?: string | null
  @Field(() => [String], {
    nullable: true,
    description: describe('经由的单位，依次', 'Units that it passes through, in order'),
  })
  passedThrough?: string[] | null
}

/** Passes money of an allocation on, or refuses with InsufficientFunds. Locks the fund's chain. */
export const disburseAllocation = (work: Work, input: DisburseAllocationInput): Promise<Handle> =>
  enterOnce(work, 'disburseAllocation', input, Disbursement, async (id, today) => {
    const amount = checkAmount(input.amount)
    const recipient =
      input.recipient.trim() ||
      refuse(new DetailMissing({ field: 'recipient' }, { zh: '收款单位', en: 'recipient' }))
    // An allocation stays in its fund; a file that was under way may have changed its day.
    await openChains(work, [(await getAllocation(work, input.allocationId)).fund])
    const allocation = await getAllocation(work, input.allocationId)
    const disbursedOn = checkDate(input.disbursedOn, allocation.allocatedOn, today)
    const externalId = input.externalId?.trim() || `账-${id.slice(-12)}`
    await post(work, [
      {
        chainId: allocation.fund,
        from: { kind: 'ALLOCATION', id: allocation.id },
        to: { kind: 'DISBURSEMENT', id },
        amount,
        kind: 'DISBURSEMENT',
        businessDate: disbursedOn,
        idempotencyKey: input.idempotencyKey,
      },
    ])
    const written = await work.run(sql`/* disburse-allocation */
      with drawn as (update allocation set disbursed_amount = disbursed_amount + ${amount}::numeric where id = ${allocation.id}::uuid)
      insert into disbursement (id, allocation_id, external_id, amount, stated_amount, disbursed_on, recipient, passed_through, recorded_at)
      values (${id}::uuid, ${allocation.id}::uuid, ${externalId}, ${amount}::numeric, ${amount}::numeric, ${disbursedOn}::date, ${recipient}, ${input.passedThrough ?? null}::text[], money_moment())
      on conflict (external_id) do nothing`)
    if (written === 0) return new DuplicateNumber({ externalId })
    work.changes.add('disbursement', [id])
  })

export const disburseAllocationMutation = mutation('disburseAllocation', {
  title: t('把分配的资金拨付给单位', 'Pass money of an allocation on'),
  input: argument(DisburseAllocationInput, '拨付', 'The disbursement'),
  gives: Disbursement,
  refuses: [InsufficientFunds, DuplicateNumber, AmountNotPositive, ...ENTRY_REFUSALS],
  result: t('拨付的结果', 'The disbursement, or why not'),
  who: FINANCE,
  run: disburseAllocation,
})
