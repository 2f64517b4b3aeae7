import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { lockTies } from '../database/lock-ties.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { openChains, post } from '../ledger/post.js'
import { Department } from '../database/department.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { checkLength, NAME_MAX } from '../values/text.js'
import { Allocation } from './allocation.js'
import { checkAmount, checkDate, refuse } from './check-money.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { getFund, getProjectSource } from './find-money.js'
import { DetailMissing, DuplicateNumber, AmountNotPositive, InsufficientFunds } from './money-problems.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({
  description: describe('把资金分配到项目或地点', 'Allocate part of a fund to a project or a place'),
})
export class AllocateFundInput extends MoneyInput {
  @Field(() => ID, {
    nullable: true,
    description: describe('资金；或给出文号', 'The fund; or its document number'),
  })
  fundId?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe('文号；或给出资金', 'Document number; or fundId'),
  })
  documentNumber?: string | null
  @Field(() => ID, {
    nullable: true,
    description: describe('项目；没有项目的，写明地点', 'The project; else a place'),
  })
  projectId?: string | null
  @Field(() => String, { nullable: true, description: describe('地点', 'Place') })
  place?: string | null
  @Field(() => String, { nullable: true, description: describe('村级代码', 'Village code') })
  villageCode?: string | null
  @Field(() => String, { nullable: true, description: describe('项目区代码', 'Area code') })
  areaCode?: string | null
  @Field(() => MoneyScalar, { description: describe('金额（元）', 'Amount, yuan') })
  amount: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('分配日期，默认今天', 'Allocated on; today when absent'),
  })
  allocatedOn?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe('编号，不填由系统给', 'Number within the fund; given when absent'),
  })
  externalId?: string | null
  @Field(() => Department, {
    nullable: true,
    description: describe('主管部门，默认项目的', 'Department; the project’s when absent'),
  })
  department?: Department | null
  @Field(() => String, { nullable: true, description: describe('用途', 'Purpose') })
  purpose?: string | null
  @Field(() => String, { nullable: true, description: describe('经济分类科目', 'Economic budget code') })
  economicCode?: string | null
  @Field(() => [String], {
    nullable: true,
    description: describe('立项文号', 'Documents under which the project was planned'),
  })
  planDocuments?: string[] | null
  @Field(() => Boolean, {
    defaultValue: false,
    description: describe('先建后补', 'Whether it is a subsidy after completion'),
  })
  afterCompletion?: boolean
}

/** Gives part of a fund to a project or a place, or refuses with InsufficientFunds. Locks: the lock of ties, the fund's chain. */
export const allocateFund = (work: Work, input: AllocateFundInput): Promise<Handle> =>
  enterOnce(work, 'allocateFund', input, Allocation, async (id, today) => {
    const amount = checkAmount(input.amount)
    checkLength(input.place, NAME_MAX, 'input.place')
    checkLength(input.purpose, NAME_MAX, 'input.purpose')
    await lockTies(work)
    const fund = await getFund(work, input)
    const source = input.projectId ? await getProjectSource(work, input.projectId) : null
    if (!source && !(input.place?.trim() || input.villageCode?.trim() || input.areaCode?.trim()))
      refuse(new DetailMissing({ field: 'projectId' }, { zh: '项目或地点', en: 'project or place' }))
    const allocatedOn = checkDate(input.allocatedOn, fund.receivedOn, today)
    const externalId = input.externalId?.trim() || `账-${id.slice(-12)}`
    await openChains(work, [fund.id])
    await post(work, [
      {
        chainId: fund.id,
        from: { kind: 'FUND', id: fund.id },
        to: { kind: 'ALLOCATION', id },
        amount,
        kind: 'ALLOCATION',
        businessDate: allocatedOn,
        documentNumber: fund.documentNumber,
        idempotencyKey: input.idempotencyKey,
      },
    ])
    const written = await work.run(sql`/* allocate-fund */
      with drawn as (update fund set allocated_amount = allocated_amount + ${amount}::numeric where id = ${fund.id}::uuid)
      insert into allocation (id, fund_id, external_id, project_id, project_source_id, department, amount, stated_amount, allocated_on, place, village_code, area_code, purpose, economic_code, plan_documents, after_completion, recorded_at)
      values (${id}::uuid, ${fund.id}::uuid, ${externalId}, ${source?.project ?? null}::uuid, ${source?.id ?? null}::uuid, ${input.department ?? source?.department ?? Department.FINANCE}, ${amount}::numeric, ${amount}::numeric, ${allocatedOn}::date,
        ${input.place?.trim() || null}, ${input.villageCode?.trim() || null}, ${input.areaCode?.trim() || null}, ${input.purpose ?? null}, ${input.economicCode ?? null}, ${input.planDocuments ?? null}::text[], ${input.afterCompletion ?? false}, money_moment())
      on conflict (fund_id, external_id) do nothing`)
    if (written === 0) return new DuplicateNumber({ externalId })
    work.changes.add('allocation', [id])
  })

export const allocateFundMutation = mutation('allocateFund', {
  title: t('把资金分配到项目或地点', 'Allocate part of a fund'),
  input: argument(AllocateFundInput, '分配', 'The allocation'),
  gives: Allocation,
  refuses: [InsufficientFunds, DuplicateNumber, AmountNotPositive, ...ENTRY_REFUSALS],
  result: t('分配的结果', 'The allocation, or why not'),
  who: FINANCE,
  run: allocateFund,
})
