import { sql } from 'kysely'
import { Int } from 'type-graphql'
import type { Work } from '../database/work.js'
import { fact, problem } from '../graph/problem.js'
import type { Day } from '../values/date.js'
import type { Message } from '../values/message.js'
import { DateScalar } from '../values/scalars.js'

const words = (day: Day, closedUntil: Day): Message => ({
  zh: `${closedUntil.slice(0, 4)} 年度已结账，业务日期 ${day} 的分录不再登记。请以未结账年度的日期登记更正；确需改动已结账年度的，由两人凭文件重新开账（reopenFiscalYear）。`,
  en: `Fiscal year ${closedUntil.slice(0, 4)} is closed, so nothing is entered on ${day}. Enter a correction on a day of an open year; if the closed year itself must change, two persons reopen it by a document (reopenFiscalYear).`,
})

export const FiscalYearClosed = problem(
  'FISCAL_YEAR_CLOSED',
  { zh: '年度已结账', en: 'The fiscal year is closed' },
  {
    date: fact(DateScalar, '业务日期', 'The business day'),
    closedUntil: fact(DateScalar, '已结账至', 'The last day that is closed'),
  },
  ({ date, closedUntil }) => words(date, closedUntil),
)

/** Whether a business day is of a year that is closed. */
export const isClosed = (day: Day, closedUntil: Day | null): boolean =>
  closedUntil !== null && day <= closedUntil

/** Why the steps of an imported row cannot be entered, or null. */
export function closedProblem(
  property: string,
  days: readonly (string | null)[],
  closedUntil: Day | null,
): { property: string; problem: Message } | null {
  const day = days.find((each) => each !== null && isClosed(each, closedUntil))
  return day ? { property, problem: words(day, closedUntil!) } : null
}

export const FiscalYearStepRefused = problem(
  'FISCAL_YEAR_STEP_REFUSED',
  { zh: '年度不能这样结账或开账', en: 'The fiscal year cannot be closed or reopened like this' },
  { fiscalYear: fact(Int, '年度', 'Fiscal year') },
  (_given, why: Message) => why,
)

/** The last day that is closed, null where none is. Certain until the end of the work once its chains are open. */
export const closedUntil = (work: Work): Promise<Day | null> =>
  work.withOwnerRole(async () => {
    const [row] = await work.rows<{ day: Day | null }>(
      sql`/* closed-until */ select ledger_closed_until()::text as day`,
    )
    return row!.day
  })
