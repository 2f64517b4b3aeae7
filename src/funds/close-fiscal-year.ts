import { sql } from 'kysely'
import { Field, InputType, Int } from 'type-graphql'
import { argument, mutation } from '../database/mutation.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { describe, t } from '../values/title.js'
import { checkYear, refuse } from './check-money.js'
import { closedUntil, FiscalYearStepRefused } from './closed-days.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { FiscalYearStep, type FiscalYearStepKind } from './fiscal-year-step.js'
import { FINANCE } from './money-mutation.js'
import { DetailMissing } from './money-problems.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'

@InputType({ description: describe('年度结账', 'Close a fiscal year') })
export class CloseFiscalYearInput extends MoneyInput {
  @Field(() => Int, { description: describe('年度', 'Fiscal year') })
  fiscalYear: number
  @Field(() => String, { description: describe('依据文号', 'Document') })
  documentNumber: string
  @Field(() => String, { nullable: true, description: describe('说明', 'Remark') })
  reason?: string | null
}

/** Keeps whoever enters money out, and waits for those who do; then locks all chains. */
export const lockDays = (work: Work) =>
  work.withOwnerRole(async () => {
    await work.run(sql`/* lock-days */ select pg_advisory_xact_lock(ledger_days_lock())`)
    await work.run(sql`/* lock-days: chains */ select ledger_open(array(select id from ledger_chain))`)
  })

export interface YearStep {
  ordinal: number
  kind: FiscalYearStepKind
  takenBy: string
}
/** The last step of a year, if it has one. */
export async function lastStep(work: Work, fiscalYear: number): Promise<YearStep | undefined> {
  const [step] = await work.rows<YearStep>(sql`/* last-step */
    select ordinal, kind, taken_by as "takenBy" from fiscal_year_step where fiscal_year = ${fiscalYear} order by ordinal desc limit 1`)
  return step
}

/** Writes a step, and states it in the chain of every fund. */
export async function takeYearStep(
  work: Work,
  id: string,
  step: { fiscalYear: number; kind: FiscalYearStepKind; documentNumber: string; reason: string | null },
  last: YearStep | undefined,
) {
  await work.run(sql`/* take-year-step */
    insert into fiscal_year_step (id, fiscal_year, ordinal, kind, document_number, reason, taken_by, taken_at)
    values (${id}::uuid, ${step.fiscalYear}, ${(last?.ordinal ?? 0) + 1}, ${step.kind}, ${step.documentNumber}, ${step.reason}, ${work.principal.name}, money_moment())`)
  await work.withOwnerRole(() =>
    work.run(sql`/* take-year-step: state */ select state_fiscal_year_step(${id}::uuid)`),
  )
  work.changes.add('fiscal_year_step', [id])
}

/**
 * Closes a fiscal year, and with it the years before: its balances are stated, and no entry bears a day of it any more.
 * Locks: the days, all chains.
 */
export const closeFiscalYear = (work: Work, input: CloseFiscalYearInput): Promise<Handle> =>
  enterOnce(work, 'closeFiscalYear', input, FiscalYearStep, async (id, today) => {
    const { fiscalYear } = input
    checkYear(fiscalYear, 'input.fiscalYear')
    const documentNumber =
      input.documentNumber.trim() ||
      refuse(new DetailMissing({ field: 'documentNumber' }, { zh: '依据文号', en: 'document number' }))
    if (today <= `${fiscalYear}-12-31`)
      return new FiscalYearStepRefused(
        { fiscalYear },
        {
          zh: `${fiscalYear} 年度尚未结束，次年一月一日起方可结账。`,
          en: `Fiscal year ${fiscalYear} is not over. It can be closed from 1 January of the next year.`,
        },
      )
    await lockDays(work)
    const closed = await closedUntil(work)
    if (closed && closed >= `${fiscalYear}-12-31`)
      return new FiscalYearStepRefused(
        { fiscalYear },
        {
          zh: `已结账至 ${closed}，${fiscalYear} 年度不必再结。`,
          en: `The books are closed until ${closed}, so fiscal year ${fiscalYear} is closed already.`,
        },
      )
    const negative = await belowZero(work, `${fiscalYear}-12-31`)
    if (negative)
      return new FiscalYearStepRefused(
        { fiscalYear },
        {
          zh: `文号“${negative.document}”有账户到 ${fiscalYear} 年末为 ${negative.balance} 元，低于零（共 ${negative.count} 个这样的账户）：支出的业务日期早于收入，或收入没有写明日期（以登记之日计）。请先补上或更正日期：资金与分配可随报表再次导入，其余冲销后按实际日期重新登记；再结账。`,
          en: `An account of “${negative.document}” stands at ${negative.balance} yuan at the end of ${fiscalYear}, below zero (${negative.count} such accounts): money went out on a day before it came in, or came in without a date, so that the day of entry counts. Give or correct the dates first (import funds and allocations again with their dates; reverse other entries and enter them on their actual days), then close the year.`,
        },
      )
    const step = { fiscalYear, kind: 'CLOSED', documentNumber, reason: input.reason?.trim() || null } as const
    await takeYearStep(work, id, step, await lastStep(work, fiscalYear))
  })

export const closeFiscalYearMutation = mutation('closeFiscalYear', {
  title: t(
    '年度结账：此后不再登记该年度及以前的分录',
    'Close a fiscal year: nothing is entered in it any more',
  ),
  input: argument(CloseFiscalYearInput, '结账', 'The closing'),
  gives: FiscalYearStep,
  refuses: [FiscalYearStepRefused, DetailMissing, IdempotencyConflict],
  result: t('结账的结果', 'The step, or why not'),
  who: FINANCE,
  run: closeFiscalYear,
})

/** The account that stands lowest below zero at the end of a day, and how many do. All chains are locked. */
async function belowZero(work: Work, day: string) {
  const [found] = await work.rows<{ document: string; balance: string; count: string }>(sql`/* below-zero */
    select f.document_number as document, b.balance::text, count(*) over ()::text as count from (
      select account, chain_id, sum(amount)::numeric(18,2) as balance from (
        select to_account_id as account, chain_id, amount from ledger_entry where business_date <= ${day}::date
        union all select from_account_id, chain_id, -amount from ledger_entry where business_date <= ${day}::date) m
      group by account, chain_id) b
    join ledger_account a on a.id = b.account and a.kind <> 'OUTSIDE' join fund f on f.id = a.chain_id
    where b.balance < 0 order by b.balance, b.account limit 1`)
  return found
}
