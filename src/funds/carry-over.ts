import { sql } from 'kysely'
import { Field, ID, InputType, Int } from 'type-graphql'
import { lockTies } from '../database/lock-ties.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { openChains, post, type Draft } from '../ledger/post.js'
import { newId } from '../values/new-id.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { allThatIsLeft } from './adjust-allocation.js'
import { applyTotals } from './apply-totals.js'
import { checkAmount, checkDate, checkYear, refuse } from './check-money.js'
import { NotReversible } from './correction-problems.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { getAllocation, getFund } from './find-money.js'
import { LedgerEntry } from './ledger-entry.js'
import { NotFound, AmountNotPositive, InsufficientFunds } from './money-problems.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({
  description: describe(
    '把未用的资金结转到以后年度：未分配的，或一笔分配未拨付的',
    'Carry unused money over into a later fiscal year: a fund’s unallocated, or an allocation’s undisbursed',
  ),
})
export class CarryOverInput extends MoneyInput {
  @Field(() => ID, { nullable: true, description: describe('资金；或给出分配', 'The fund; or allocationId') })
  fundId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: describe('分配：项目在新年度继续使用', 'The allocation: its project goes on using it'),
  })
  allocationId?: string | null
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe('金额（元）；不填为全部未用', 'Amount, yuan; all that is left when absent'),
  })
  amount?: string | null
  @Field(() => Int, {
    nullable: true,
    description: describe(
      '结转至的预算年度，默认下一年',
      'Fiscal year that it goes to; the next when absent',
    ),
  })
  toFiscalYear?: number | null
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('结转日期，默认今天', 'Carried over on; today when absent'),
  })
  carriedOn?: string | null
  @Field(() => String, { nullable: true, description: describe('依据文号', 'Document') })
  documentNumber?: string | null
}

/**
 * Carries unused money over: into the fund that stands for it in the later year, made at the first time; an allocation's
 * goes on to its project there. Gives the entry in the later year's fund. Locks: the lock of ties, both chains.
 */
export const carryOver = (work: Work, input: CarryOverInput): Promise<Handle> =>
  enterOnce(work, 'carryOver', input, LedgerEntry, async (id, today) => {
    if (Boolean(input.fundId) === Boolean(input.allocationId))
      refuse(new NotFound({ givenId: null }, { zh: '资金或分配', en: 'fund or allocation' }))
    await lockTies(work)
    const allocation = input.allocationId ? await getAllocation(work, input.allocationId) : null
    const fund = await getFund(
      work,
      allocation ? { documentNumber: allocation.documentNumber } : { fundId: input.fundId! },
    )
    const carriedOn = checkDate(input.carriedOn, allocation?.allocatedOn ?? fund.receivedOn, today)
    const year = input.toFiscalYear ?? fund.fiscalYear + 1
    checkYear(year, 'input.toFiscalYear')
    if (year <= fund.fiscalYear)
      return new NotReversible({
        zh: `只能结转到 ${fund.fiscalYear} 年以后的年度。`,
        en: `Money can be carried over only into a fiscal year after ${fund.fiscalYear}.`,
      })
    const target = await getLaterFund(work, fund.id, year, carriedOn)
    await openChains(work, [fund.id, target])
    await receive(work, target, carriedOn)
    const giver = allocation
      ? ({ kind: 'ALLOCATION', id: allocation.id } as const)
      : ({ kind: 'FUND', id: fund.id } as const)
    const amount = input.amount ? checkAmount(input.amount) : await allThatIsLeft(work, giver.id)
    const out = newId()
    const common = {
      amount,
      businessDate: carriedOn,
      documentNumber: input.documentNumber?.trim() || fund.documentNumber,
      idempotencyKey: input.idempotencyKey,
    }
    const drafts: Draft[] = [
      {
        ...common,
        id: out,
        chainId: fund.id,
        from: giver,
        to: { kind: 'OUTSIDE', id: null },
        kind: 'CARRY_OVER',
        counterpartId: id,
      },
      {
        ...common,
        id,
        chainId: target,
        from: { kind: 'OUTSIDE', id: null },
        to: { kind: 'FUND', id: target },
        kind: 'CARRY_OVER',
        counterpartId: out,
      },
    ]
    if (allocation) {
      const later = await getLaterAllocation(work, allocation.id, target, carriedOn)
      drafts.push({
        ...common,
        chainId: target,
        from: { kind: 'FUND', id: target },
        to: { kind: 'ALLOCATION', id: later },
        kind: 'ALLOCATION',
      })
      work.changes.add('allocation', [allocation.id, later])
    }
    await post(work, drafts)
    await applyTotals(work, drafts)
    work.changes.add('fund', [fund.id, target])
  })

export const carryOverMutation = mutation('carryOver', {
  title: t('把未用的资金结转到以后年度', 'Carry unused money over into a later fiscal year'),
  input: argument(CarryOverInput, '结转', 'The carry-over'),
  gives: LedgerEntry,
  refuses: [InsufficientFunds, AmountNotPositive, NotReversible, ...ENTRY_REFUSALS],
  result: t('结转的结果：新年度资金账中的分录', 'The entry in the later year’s fund, or why not'),
  who: FINANCE,
  run: carryOver,
})

/** The fund of a later year that takes over what another leaves. */
async function getLaterFund(work: Work, from: string, year: number, carriedOn: string): Promise<string> {
  const [known] = await work.rows<{ id: string }>(
    sql`/* carry-over: fund */ select id::text from fund where carried_from_id = ${from}::uuid and fiscal_year = ${year} order by id limit 1`,
  )
  if (known) return known.id
  const id = newId()
  const made = await work.run(sql`/* carry-over: new fund */
    insert into fund (id, document_number, name, level, programme, fiscal_year, amount, received_on, kind, further_levels, upstream_document, pool_number, functional_codes, purposes, performance_target, carried_from_id, recorded_at)
    select ${id}::uuid, document_number || ${`-结转${year}`}, name || '（结转）', level, programme, ${year}, 0, ${carriedOn}::date, 'CARRIED_OVER', further_levels, upstream_document, pool_number, functional_codes, purposes, performance_target, id, money_moment()
    from fund where id = ${from}::uuid on conflict (document_number) do nothing`)
  if (made > 0) return id
  return refuse(
    new NotReversible({
      zh: `结转后的文号（原文号加“-结转${year}”）已为另一笔资金所用，请先核对那一笔。`,
      en: `The document number after carry-over (the fund’s own with “-结转${year}”) already belongs to another fund. Check that fund first.`,
    }),
  )
}

/** The later fund is received on the first day on which something is carried over into it. */
const receive = (work: Work, fund: string, carriedOn: string) =>
  work.run(sql`/* carry-over: received */
    update fund set received_on = least(${carriedOn}::date, (select min(e.business_date) from ledger_entry e where e.to_account_id = fund.id and e.kind = 'CARRY_OVER'))
    where id = ${fund}::uuid and (received_on is null or received_on > ${carriedOn}::date)`)

/**
 * The allocation of the later fund to the same project or place: it bears the same number, unless an allocation to something
 * else has that already; then a number of its own, which begins with it.
 */
async function getLaterAllocation(
  work: Work,
  from: string,
  fund: string,
  carriedOn: string,
): Promise<string> {
  const [known] = await work.rows<{ id: string }>(sql`/* carry-over: allocation */
    select l.id::text from allocation l join allocation a on a.id = ${from}::uuid
      and (l.external_id = a.external_id or starts_with(l.external_id, a.external_id || '-结转'))
      and (l.project_id, l.project_source_id, l.place, l.village_code, l.area_code) is not distinct from (a.project_id, a.project_source_id, a.place, a.village_code, a.area_code)
    where l.fund_id = ${fund}::uuid order by l.external_id <> a.external_id, l.id limit 1`)
  if (known) return known.id
  const id = newId()
  await work.run(sql`/* carry-over: new allocation */
    insert into allocation (id, fund_id, external_id, project_id, project_source_id, department, amount, allocated_on, place, village_code, area_code, purpose, economic_code, plan_documents, after_completion, recorded_at)
    select ${id}::uuid, ${fund}::uuid, external_id || case when exists (select from allocation l where l.fund_id = ${fund}::uuid and l.external_id = a.external_id) then ${`-结转${id.slice(-6)}`} else '' end,
      project_id, project_source_id, department, 0, ${carriedOn}::date, place, village_code, area_code, purpose, economic_code, plan_documents, after_completion, money_moment()
    from allocation a where id = ${from}::uuid`)
  return id
}
