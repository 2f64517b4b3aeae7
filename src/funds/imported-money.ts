import type { AccountKind, EntryKind } from '../ledger/post.js'
import { addMoney, compareMoney, formatMoney, subtractMoney, type Money } from '../values/money.js'
import type { Moved } from './apply-totals.js'
import type { Message, Said } from '../values/message.js'

interface Giver {
  id: string
  chain: string
  left: Money
  since: string | null
}
/** What a business day's entries brought to a record from its source; less than nothing where they took. */
export interface OnDay {
  day: string
  amount: Money
}
interface Was {
  id: string
  amount: Money
  stated: Money
  from: string
  chain: string
  left: Money
  days: OnDay[]
  /** The day that the record itself bears. */
  day: string | null
  /** The first day on which anything was drawn from it. */
  usedOn: string | null
  /** Whether a payment was ever made from it, also one that was reversed. */
  wasPaidFrom: boolean
}
/** What a row states, and of which day; a row that leaves the day out leaves it as it was. */
export interface Stated {
  amount: Money
  day: string | null
}

/** An entry that a row makes, with its business day: null where there is none to go by, so that it is today. */
type Entered = Moved & { businessDate: string | null }
type Step = (own: string) => Entered

/** What a row does to the books: the amount that stands after it, and its steps. */
export interface Drawing {
  amount: Money
  /** The account and its new chain, where it goes to another fund's. */
  rehoused?: { account: string; chain: string }
  pending: Step[]
}
export type Refused = { property: string; problem: Said }

/** Works out, row after row, what imported amounts do to accounts whose chains are locked. Touches no database. */
export class Books {
  constructor(
    readonly kind: AccountKind,
    readonly sourceKind: AccountKind,
    readonly date: string,
    readonly from: string,
    readonly lacking: (asked: Money, left: Money) => Message,
  ) {}

  /** What a row does, or why it cannot. `left` of its source falls by what it takes. */
  draw({ amount, day }: Stated, source: Giver, was: Was | undefined): Drawing | Refused {
    if (compareMoney(amount, '0.00') <= 0)
      return {
        property: 'amount',
        problem: {
          zh: `金额须大于零，实为 ${formatMoney(amount)} 元，请核对。`,
          en: `Amount must be positive; found ${formatMoney(amount)} yuan. Correct the amount.`,
        },
      }
    if (!was)
      return this.#take(amount, source, {
        amount,
        pending: [this.#down(amount, source, day ?? source.since, this.kind as EntryKind)],
      })
    const stands = standing(amount, was)
    if (compareMoney(stands, '0.00') < 0)
      return {
        property: 'amount',
        problem: {
          zh: `已退回或调出的多于本行所报：现余 ${formatMoney(was.amount)} 元，原报 ${formatMoney(was.stated)} 元。`,
          en: `More was returned or moved than this row states: ${formatMoney(was.amount)} yuan remain of the ${formatMoney(was.stated)} yuan stated before. Check the amount.`,
        },
      }
    const stood = was.days.at(-1)?.day ?? source.since
    const now = day ?? stood
    const isMoved = was.from !== source.id
    const isRedated = isOther(day, was)
    const refused = isMoved ? this.#refuseMove(was) : isRedated ? refuseDay(this.date, day!, was) : null
    if (refused) return refused
    if (isMoved) return this.#move(stands, source, was, now)
    const pending = isRedated ? this.#redate(source, was, now!) : []
    const more = subtractMoney(stands, was.amount)
    if (more === '0.00') return { amount: stands, pending }
    if (compareMoney(more, '0.00') > 0)
      return this.#take(more, source, {
        amount: stands,
        pending: [...pending, this.#down(more, source, now)],
      })
    return this.#giveBack(subtractMoney('0.00', more), source, was, { amount: stands, pending }, now)
  }

  /** The steps of a drawing, once its row has an id. */
  steps = ({ pending }: Drawing, own: string): Entered[] => pending.map((step) => step(own))

  #take(asked: Money, source: Giver, drawing: Drawing): Drawing | Refused {
    if (compareMoney(asked, source.left) > 0)
      return { property: 'amount', problem: this.lacking(asked, source.left) }
    source.left = subtractMoney(source.left, asked)
    return drawing
  }

  #giveBack(
    less: Money,
    source: Giver,
    was: Was,
    { amount, pending }: Drawing,
    day: string | null,
  ): Drawing | Refused {
    if (compareMoney(less, was.left) > 0)
      return {
        property: 'amount',
        problem: {
          zh: `不能减到 ${formatMoney(amount)} 元：其中 ${formatMoney(subtractMoney(was.amount, was.left))} 元已往下使用。`,
          en: `The amount cannot be reduced to ${formatMoney(amount)} yuan: ${formatMoney(subtractMoney(was.amount, was.left))} yuan of it are already used.`,
        },
      }
    was.left = subtractMoney(was.left, less)
    source.left = addMoney(source.left, less)
    return { amount, pending: [...pending, this.#up(less, source, day)] }
  }

  /** Takes what was entered back on its own days, and enters it on another: every day’s sums are then right. */
  #redate = (source: Giver, { days }: Was, day: string): Step[] =>
    days
      .filter((each) => each.day !== day)
      .flatMap((each) =>
        isMore(each.amount)
          ? [this.#up(each.amount, source, each.day), this.#down(each.amount, source, day)]
          : [
              this.#down(negative(each.amount), source, each.day),
              this.#up(negative(each.amount), source, day),
            ],
      )

  #refuseMove({ amount, days, wasPaidFrom }: Was): Refused | null {
    const entered = days.reduce((sum, each) => addMoney(sum, each.amount), '0.00')
    if (!wasPaidFrom && entered === amount) return null
    return {
      property: this.from,
      problem: wasPaidFrom
        ? {
            zh: '曾由它支付（后已冲销），不能改记到别处：请以新编号另行登记。',
            en: 'Payments were made from it and reversed, so it cannot be moved. Enter a new one under a new number.',
          }
        : {
            zh: '其中已有退回，不能改记到别处：请先冲销退回，或以新编号另行登记。',
            en: 'Part of it was returned, so it cannot be moved. Reverse the return first, or enter a new one under a new number.',
          },
    }
  }

  /** A disbursement that was never paid on, and now names another allocation: what it drew from the one is drawn from the other. */
  #move(stands: Money, source: Giver, was: Was, day: string | null): Drawing | Refused {
    const old = { id: was.from, chain: was.chain }
    const back = was.days.map((each) =>
      isMore(each.amount)
        ? this.#up(each.amount, old, each.day)
        : this.#down(negative(each.amount), old, each.day),
    )
    return this.#take(stands, source, {
      amount: stands,
      pending: [...back, ...(stands === '0.00' ? [] : [this.#down(stands, source, day)])],
      ...(was.chain === source.chain ? {} : { rehoused: { account: was.id, chain: source.chain } }),
    })
  }

  #down =
    (
      amount: Money,
      source: { id: string; chain: string },
      businessDate: string | null,
      kind: EntryKind = 'CORRECTION',
    ): Step =>
    (own) => ({
      chainId: source.chain,
      from: { kind: this.sourceKind, id: source.id },
      to: { kind: this.kind, id: own },
      amount,
      kind,
      businessDate,
    })
  #up =
    (amount: Money, source: { id: string; chain: string }, businessDate: string | null): Step =>
    (own) => ({
      chainId: source.chain,
      from: { kind: this.kind, id: own },
      to: { kind: this.sourceKind, id: source.id },
      amount,
      kind: 'CORRECTION',
      businessDate,
    })
}

const isMore = (amount: Money) => compareMoney(amount, '0.00') > 0
const negative = (amount: Money) => subtractMoney('0.00', amount)

/** Whether a row says that a record is of another day than it was entered on. */
export const isOther = (day: string | null, was: Pick<Was, 'day' | 'days'>): boolean =>
  day !== null && (was.days.length === 0 ? was.day !== day : was.days.some((each) => each.day !== day))

/** Why what was entered cannot be of another day, or null. */
export function refuseDay(
  property: string,
  day: string,
  { amount, days, usedOn }: Pick<Was, 'amount' | 'days' | 'usedOn'>,
): Refused | null {
  if (usedOn !== null && day > usedOn)
    return {
      property,
      problem: {
        zh: `日期 ${day} 晚于由它用出的第一笔（${usedOn}）。请更正日期。`,
        en: `The date ${day} is after the first use of this money (${usedOn}). Correct the date.`,
      },
    }
  if (amount !== '0.00' && days.length > 0) return null
  return {
    property,
    problem: {
      zh: '这笔资金已全部冲销或退回，或由调整、结转而来，日期不由导入更改。如有误，请以新编号另行登记。',
      en: 'All of this money was reversed or returned, or it came by an adjustment or carry-over, so an import does not change its date. Enter a new record under a new number.',
    },
  }
}

/**
 * What stands when a row states an amount: what stood, changed by what it states differently from before. What was
 * reversed whole stays so until a row states something else; then that stands.
 */
function standing(amount: Money, { amount: stood, stated }: Pick<Was, 'amount' | 'stated'>): Money {
  if (amount === stated) return stood
  return stood === '0.00' ? amount : addMoney(stood, subtractMoney(amount, stated))
}
