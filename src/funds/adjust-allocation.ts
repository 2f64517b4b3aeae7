import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { lockTies } from '../database/lock-ties.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { openChains, post, type Draft } from '../ledger/post.js'
import type { Money } from '../values/money.js'
import { newId } from '../values/new-id.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { applyTotals } from './apply-totals.js'
import { checkAmount, checkDate, refuse } from './check-money.js'
import { OtherFund, SameAllocation } from './correction-problems.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { getAllocation, getProjectSource, type FoundAllocation } from './find-money.js'
import { LedgerEntry } from './ledger-entry.js'
import { DetailMissing, InsufficientFunds, NotFound, AmountNotPositive } from './money-problems.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({
  description: describe(
    '把一笔分配的未拨付资金调给另一笔',
    'Move money that is not yet disbursed to another allocation',
  ),
})
export class AdjustAllocationInput extends MoneyInput {
  @Field(() => ID, { description: describe('调出的分配', 'The allocation that it is moved from') })
  fromAllocationId: string
  @Field(() => ID, {
    nullable: true,
    description: describe('调入的分配；或给出项目', 'The allocation that it goes to; or toProjectId'),
  })
  toAllocationId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: describe(
      '调入的项目：同一资金中没有它的分配时新建',
      'The project that it goes to: an allocation is made where it has none of this fund',
    ),
  })
  toProjectId?: string | null
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe('金额（元）；不填为全部未拨付', 'Amount, yuan; all that is left when absent'),
  })
  amount?: string | null
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('调整日期，默认今天', 'Adjusted on; today when absent'),
  })
  adjustedOn?: string | null
  @Field(() => String, { description: describe('调整文号', 'Document of the adjustment') })
  documentNumber: string
  @Field(() => String, { nullable: true, description: describe('理由', 'Reason') })
  reason?: string | null
}

/** Moves money between two allocations of one fund by a document. Locks: the lock of ties, the fund's chain. */
export const adjustAllocation = (work: Work, input: AdjustAllocationInput): Promise<Handle> =>
  enterOnce(work, 'adjustAllocation', input, LedgerEntry, async (id, today) => {
    const documentNumber =
      input.documentNumber.trim() ||
      refuse(
        new DetailMissing(
          { field: 'documentNumber' },
          { zh: '调整文号', en: 'number of the adjustment document' },
        ),
      )
    await lockTies(work)
    const from = await getAllocation(work, input.fromAllocationId)
    const adjustedOn = checkDate(input.adjustedOn, from.allocatedOn, today)
    await openChains(work, [from.fund])
    const to = await findTaker(work, input, from, adjustedOn)
    if (to.fund !== from.fund) return new OtherFund({ from: from.fund, to: to.fund })
    if (to.id === from.id) return new SameAllocation()
    const amount = input.amount ? checkAmount(input.amount) : await allThatIsLeft(work, from.id)
    const draft: Draft = {
      id,
      chainId: from.fund,
      from: { kind: 'ALLOCATION', id: from.id },
      to: { kind: 'ALLOCATION', id: to.id },
      amount,
      kind: 'ADJUSTMENT',
      businessDate: adjustedOn,
      documentNumber,
      memo: input.reason?.trim() || null,
      idempotencyKey: input.idempotencyKey,
    }
    await post(work, [draft])
    await applyTotals(work, [draft])
    work.changes.add('allocation', [from.id, to.id])
  })

export const adjustAllocationMutation = mutation('adjustAllocation', {
  title: t('在同一资金的分配之间调整', 'Move money between allocations of one fund'),
  input: argument(AdjustAllocationInput, '调整', 'The adjustment'),
  gives: LedgerEntry,
  refuses: [InsufficientFunds, AmountNotPositive, OtherFund, SameAllocation, ...ENTRY_REFUSALS],
  result: t('调整的结果：所记的分录', 'The entry, or why not'),
  who: FINANCE,
  run: adjustAllocation,
})

/** What an account holds; refused where it holds nothing. Its chain is locked. */
export async function allThatIsLeft(work: Work, account: string): Promise<Money> {
  const [row] = await work.rows<{ balance: Money }>(
    sql`/* all-that-is-left */ select balance::text from ledger_account where id = ${account}::uuid`,
  )
  const left = row?.balance ?? '0.00'
  return left === '0.00' ? refuse(new InsufficientFunds({ asked: '0.01', left })) : left
}

async function findTaker(
  work: Work,
  { toAllocationId, toProjectId }: AdjustAllocationInput,
  from: FoundAllocation,
  adjustedOn: string,
): Promise<Pick<FoundAllocation, 'id' | 'fund'>> {
  if (Boolean(toAllocationId) === Boolean(toProjectId))
    refuse(new NotFound({ givenId: null }, { zh: '调入的分配或项目', en: 'target allocation or project' }))
  if (toAllocationId) return getAllocation(work, toAllocationId)
  const source = await getProjectSource(work, toProjectId!)
  const [known] = await work.rows<{ id: string }>(sql`/* adjust-allocation: of the project */
    select id::text from allocation where fund_id = ${from.fund}::uuid and project_id = ${source.project}::uuid and id <> ${from.id}::uuid order by id limit 1`)
  if (known) return { id: known.id, fund: from.fund }
  const id = newId()
  await work.run(sql`/* adjust-allocation: a new one */
    insert into allocation (id, fund_id, external_id, project_id, project_source_id, department, amount, allocated_on, recorded_at)
    values (${id}::uuid, ${from.fund}::uuid, ${`调整-${id.slice(-12)}`}, ${source.project}::uuid, ${source.id}::uuid, ${source.department}, 0, ${adjustedOn}::date, money_moment())`)
  return { id, fund: from.fund }
}
