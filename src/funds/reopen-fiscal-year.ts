import { Field, InputType, Int } from 'type-graphql'
import { argument, mutation } from '../database/mutation.js'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import type { Message } from '../values/message.js'
import { describe, t } from '../values/title.js'
import { checkYear, refuse } from './check-money.js'
import { lastStep, lockDays, takeYearStep } from './close-fiscal-year.js'
import { closedUntil, FiscalYearStepRefused } from './closed-days.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { FiscalYearStep } from './fiscal-year-step.js'
import { FINANCE } from './money-mutation.js'
import { DetailMissing } from './money-problems.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'

@InputType({
  description: describe(
    '重新开账：一人申请，另一人同意，各写明理由与文号',
    'Reopen a closed fiscal year: one person asks, another consents, each with reason and document',
  ),
})
export class ReopenFiscalYearInput extends MoneyInput {
  @Field(() => Int, { description: describe('年度', 'Fiscal year') })
  fiscalYear: number
  @Field(() => String, { description: describe('理由', 'Reason') })
  reason: string
  @Field(() => String, { description: describe('依据文号', 'Document') })
  documentNumber: string
  @Field(() => Boolean, {
    nullable: true,
    description: describe(
      '不予开账：拒绝他人的申请，或撤回自己的申请',
      'Decline what another person asked for, or withdraw what one asked for oneself',
    ),
  })
  decline?: boolean | null
}

/**
 * Asks that the year that was closed last be opened again; or, where another person has asked for it, opens it or declines. It
 * is closed anew when it has been put right. Locks: the days, all chains.
 */
export const reopenFiscalYear = (work: Work, input: ReopenFiscalYearInput): Promise<Handle> =>
  enterOnce(work, 'reopenFiscalYear', input, FiscalYearStep, async (id) => {
    const { fiscalYear } = input
    checkYear(fiscalYear, 'input.fiscalYear')
    const reason =
      input.reason.trim() || refuse(new DetailMissing({ field: 'reason' }, { zh: '理由', en: 'reason' }))
    const documentNumber =
      input.documentNumber.trim() ||
      refuse(new DetailMissing({ field: 'documentNumber' }, { zh: '依据文号', en: 'document number' }))
    await lockDays(work)
    const closed = await closedUntil(work)
    const last = await lastStep(work, fiscalYear)
    const not = (why: Message) => new FiscalYearStepRefused({ fiscalYear }, why)
    if (!last || last.kind === 'REOPENED')
      return not({
        zh: `${fiscalYear} 年度没有单独结账，无须开账。`,
        en: `Fiscal year ${fiscalYear} was not closed by itself, so there is nothing to reopen.`,
      })
    if (closed !== `${fiscalYear}-12-31`)
      return not({
        zh: `已结账至 ${closed}：请先重新开 ${closed!.slice(0, 4)} 年度的账。`,
        en: `The books are closed until ${closed}. Reopen fiscal year ${closed!.slice(0, 4)} first.`,
      })
    if (input.decline && last.kind !== 'REOPENING_ASKED')
      return not({
        zh: `${fiscalYear} 年度没有待同意的开账申请。`,
        en: `No reopening of fiscal year ${fiscalYear} is waiting for consent.`,
      })
    if (!input.decline && last.kind === 'REOPENING_ASKED' && last.takenBy === work.principal.name)
      return not({
        zh: '开账由您申请，须由另一人同意。',
        en: 'You asked for the reopening; another person must consent.',
      })
    const kind = input.decline
      ? 'REOPENING_DECLINED'
      : last.kind === 'REOPENING_ASKED'
        ? 'REOPENED'
        : 'REOPENING_ASKED'
    await takeYearStep(work, id, { fiscalYear, kind, documentNumber, reason }, last)
  })

export const reopenFiscalYearMutation = mutation('reopenFiscalYear', {
  title: t(
    '重新开账：先由一人申请，再由另一人同意',
    'Reopen a fiscal year: one person asks, another consents',
  ),
  input: argument(ReopenFiscalYearInput, '开账', 'The reopening'),
  gives: FiscalYearStep,
  refuses: [FiscalYearStepRefused, DetailMissing, IdempotencyConflict],
  result: t('开账的结果', 'The step, or why not'),
  who: {
    ...FINANCE,
    note: { zh: '须两人：一人申请，另一人同意', en: 'by two persons: one asks, another consents' },
  },
  run: reopenFiscalYear,
})
