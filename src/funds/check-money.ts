import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { findNode } from '../graph/node.js'
import type { Class } from '../graph/words.js'
import type { Day } from '../values/date.js'
import { compareMoney, type Money } from '../values/money.js'
import { InputError, Refusal, type Problem } from '../values/problem.js'
import { AmountNotPositive, DatesOutOfOrder, NotFound } from './money-problems.js'
import type { Message } from '../values/message.js'

export const refuse = (problem: Problem): never => {
  throw new Refusal(problem)
}

/** Fiscal years that the tables take. */
const YEAR_MIN = 1949
const YEAR_MAX = 2200

/** Refuses a fiscal year that no record may have. */
export function checkYear(year: number, path: string) {
  if (year < YEAR_MIN || year > YEAR_MAX)
    throw new InputError(
      'BAD_YEAR',
      {
        zh: `年度应在 ${YEAR_MIN} 至 ${YEAR_MAX} 之间，实为 ${year}。`,
        en: `The fiscal year must be from ${YEAR_MIN} to ${YEAR_MAX}; found ${year}.`,
      },
      path,
    )
}

export const checkAmount = (amount: Money) =>
  compareMoney(amount, '0.00') > 0 ? amount : refuse(new AmountNotPositive({ amount }))

/** What is wrong with a date after the step before it, or null; `today` is the database's. */
export function dateProblem(
  date: string | null | undefined,
  notBefore: string | null,
  today: Day,
): DatesOutOfOrder | null {
  if (!date) return null
  if (date > today) return new DatesOutOfOrder({ date, notBefore: null, notAfter: today })
  return notBefore && date < notBefore ? new DatesOutOfOrder({ date, notBefore, notAfter: null }) : null
}

/** A business date that is given, or else today; not before the step before it, and not in the future. */
export function checkDate(date: string | null | undefined, notBefore: string | null, today: Day): Day {
  const problem = dateProblem(date, notBefore, today)
  if (problem) refuse(problem)
  return date ?? today
}

/** The key in a global id of a type; refuses what names nothing of it. */
export function keyOf(id: string, type: Class, what: Message): string {
  const node = findNode(id)
  return node?.concept.target === type ? node.id : refuse(new NotFound({ givenId: id }, what))
}

/** The one row that a statement finds; refused where there is none. */
export async function getRow<T>(
  work: Work,
  statement: ReturnType<typeof sql>,
  given: string,
  what: Message,
): Promise<T> {
  const [row] = await work.rows<T>(statement)
  return row ?? refuse(new NotFound({ givenId: given }, what))
}
