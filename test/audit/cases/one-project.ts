import type { CaseBook, Expected } from './case-book.ts'
import type { Money, Paid, Work } from './paper.ts'

type Label = readonly [theme: string, expected: Expected, why: string, rules?: string]

/** A case of one project: {村} and {乡} in its name and in whom it pays stand for its village and its township. */
export const oneProject =
  (book: CaseBook) =>
  ([theme, expected, why, rules = '']: Label, given: Work) =>
    book.case(
      theme,
      expected,
      why,
      (work, v) => {
        const say = (text: string) => text.replace('{村}', v.name).replace('{乡}', v.township)
        const money = given.money?.map(({ paid, held, ...each }) => ({
          ...each,
          ...(paid && {
            paid: paid.map((one) => ({ ...one, ...(one.payee ? { payee: say(one.payee) } : {}) })),
          }),
          ...(held && { held: { ...held, recipient: say(held.recipient ?? '{乡}人民政府') } }),
        }))
        work({ ...given, name: say(given.name), ...(money ? { money } : {}) })
      },
      { rules },
    )

/** One document's money for all of a project. */
export const whole = (amount: number, more: Partial<Money> & { paid: Paid[] }): Money[] => [
  { amount, ...more },
]
