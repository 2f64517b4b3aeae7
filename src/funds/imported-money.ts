import type { AccountKind } from '../ledger/post.js'
import { addMoney, compareMoney, formatMoney, subtractMoney, type Money } from '../values/money.js'
import type { Moved } from './apply-totals.js'
import type { Message, Said } from '../values/message.js'

interface Giver {
  id: string
  chain: string
  left: Money
}
interface Was {
  id: string
  amount: Money
  stated: Money
  from: string
  chain: string
  left: Money
}

/** What a row does to the books: the amount that stands after it, and its steps. */
export interface Drawing {
  amount: Money
  /** The account and its new chain, where it goes to another fund's. */
  rehoused?: { account: string; chain: string }
  pending: Step[]
}
type Step = (own: string) => Moved
type Refused = { property: string; problem: Said }

/** Works out, row after row, what imported amounts do to accounts whose chains are locked. Touches no database. */
export class Books {
  constructor(
    readonly kind: AccountKind,
    readonly sourceKind: AccountKind,
  ) {}

  /** What a row does, or why it cannot. `left` of its source falls by what it takes. */
  draw(
    amount: Money,
    source: Giver,
    was: Was | undefined,
    lacking: (asked: Money, left: Money) => Message,
  ): Drawing | Refused {
    if (compareMoney(amount, '0.00') <= 0)
      return {
        property: 'amount',
        problem: {
          zh: `金额须大于零，实为 ${formatMoney(amount)} 元。`,
          en: `Amount must be positive; found ${formatMoney(amount)} yuan. Correct the amount.`,
        },
      }
    if (!was) return this.#take(amount, source, amount, lacking, 'NEW')
    const stands = standing(amount, was)
    if (compareMoney(stands, '0.00') < 0)
      return {
        property: 'amount',
        problem: {
          zh: `已退回或调出的多于本行所报：现余 ${formatMoney(was.amount)} 元，原报 ${formatMoney(was.stated)} 元。`,
          en: `More was returned or moved than this row states: ${formatMoney(was.amount)} yuan remain of the ${formatMoney(was.stated)} yuan stated before. Check the amount.`,
        },
      }
    if (was.from !== source.id) return this.#move(stands, amount, source, was, lacking)
    const more = subtractMoney(stands, was.amount)
    if (compareMoney(more, '0.00') > 0) return this.#take(more, source, stands, lacking, 'CORRECTION')
    if (more === '0.00') return { amount: stands, pending: [] }
    return this.#giveBack(subtractMoney('0.00', more), source, was, stands)
  }

  /** The steps of a drawing, once its row has an id. */
  steps = ({ pending }: Drawing, own: string): Moved[] => pending.map((step) => step(own))

  #take(
    asked: Money,
    source: Giver,
    stands: Money,
    lacking: (asked: Money, left: Money) => Message,
    why: 'NEW' | 'CORRECTION',
  ): Drawing | Refused {
    if (compareMoney(asked, source.left) > 0)
      return { property: 'amount', problem: lacking(asked, source.left) }
    source.left = subtractMoney(source.left, asked)
    return { amount: stands, pending: [this.#down(asked, source, why)] }
  }

  #giveBack(less: Money, source: Giver, was: Was, stands: Money): Drawing | Refused {
    if (compareMoney(less, was.left) > 0)
      return {
        property: 'amount',
        problem: {
          zh: `不能减到 ${formatMoney(stands)} 元：其中 ${formatMoney(subtractMoney(was.amount, was.left))} 元已往下使用。`,
          en: `The amount cannot be reduced to ${formatMoney(stands)} yuan: ${formatMoney(subtractMoney(was.amount, was.left))} yuan of it are already used.`,
        },
      }
    was.left = subtractMoney(was.left, less)
    source.left = addMoney(source.left, less)
    return { amount: stands, pending: [this.#up(less, source)] }
  }

  /** A disbursement that was not paid on, and now names another allocation: what it drew from the one is drawn from the other. */
  #move(
    stands: Money,
    amount: Money,
    source: Giver,
    was: Was,
    lacking: (asked: Money, left: Money) => Message,
  ): Drawing | Refused {
    const pending: Step[] = []
    if (compareMoney(stands, source.left) > 0)
      return { property: 'amount', problem: lacking(amount, source.left) }
    const old = { id: was.from, chain: was.chain }
    const apart = was.chain !== source.chain
    source.left = subtractMoney(source.left, stands)
    if (was.amount !== '0.00') {
      if (apart) pending.push(this.#up(was.amount, old), this.#down(was.amount, source, 'CORRECTION'))
      else pending.push(this.#across(was.amount, source, old))
    }
    const more = subtractMoney(stands, was.amount)
    if (compareMoney(more, '0.00') > 0) pending.push(this.#down(more, source, 'CORRECTION'))
    else if (more !== '0.00') pending.push(this.#up(subtractMoney('0.00', more), source))
    return {
      amount: stands,
      pending,
      ...(apart ? { rehoused: { account: was.id, chain: source.chain } } : {}),
    }
  }

  #down =
    (amount: Money, source: { id: string; chain: string }, why: 'NEW' | 'CORRECTION'): Step =>
    (own) => ({
      chainId: source.chain,
      from: { kind: this.sourceKind, id: source.id },
      to: { kind: this.kind, id: own },
      amount,
      kind: why === 'NEW' ? (this.kind as 'ALLOCATION' | 'DISBURSEMENT' | 'PAYMENT') : 'CORRECTION',
    })
  #up =
    (amount: Money, source: { id: string; chain: string }): Step =>
    (own) => ({
      chainId: source.chain,
      from: { kind: this.kind, id: own },
      to: { kind: this.sourceKind, id: source.id },
      amount,
      kind: 'CORRECTION',
    })
  #across =
    (amount: Money, source: Giver, old: { id: string; chain: string }): Step =>
    () => ({
      chainId: source.chain,
      from: { kind: this.sourceKind, id: source.id },
      to: { kind: this.sourceKind, id: old.id },
      amount,
      kind: 'CORRECTION',
    })
}

/**
 * What stands when a row states an amount: what stood, changed by what it states differently from before. What was
 * reversed whole stays so until a row states something else; then that stands.
 */
function standing(amount: Money, { amount: stood, stated }: Was): Money {
  if (amount === stated) return stood
  return stood === '0.00' ? amount : addMoney(stood, subtractMoney(amount, stated))
}
