/** The books of one county in plain maps and fen, without a database: what the ledger is compared with. */
export type Outcome = { ok: true; id: string } | { ok: false; code: string; left?: bigint }

export interface Sums {
  allocated: bigint
  disbursed: bigint
  paid: bigint
  returned: bigint
}
type Node =
  | { kind: 'FUND'; amount: bigint; allocated: bigint; returned: bigint }
  | ({ kind: 'ALLOCATION'; fund: string } & Sums)
  | { kind: 'DISBURSEMENT'; allocation: string; amount: bigint; paid: bigint }
  | { kind: 'PAYMENT'; disbursement: string; amount: bigint }
/** What an entry did: how much went from one to another, and whether it was a return. */
interface Step {
  from: string | null
  to: string | null
  amount: bigint
  isReturn: boolean
  isReversal: boolean
  isReversed: boolean
}

export class Model {
  readonly nodes = new Map<string, Node>()
  readonly entries: { id: string; step: Step }[] = []

  left(id: string): bigint {
    const node = this.nodes.get(id)!
    switch (node.kind) {
      case 'FUND':
        return node.amount - node.allocated - node.returned
      case 'ALLOCATION':
        return node.allocated - node.disbursed
      case 'DISBURSEMENT':
        return node.amount - node.paid
      case 'PAYMENT':
        return node.amount
    }
  }

  /** The sums of a fund: of its allocations, and its own. */
  fund(id: string): Sums & { unallocated: bigint } {
    const own = this.nodes.get(id) as Extract<Node, { kind: 'FUND' }>
    const sums = { allocated: 0n, disbursed: 0n, paid: 0n }
    for (const node of this.nodes.values())
      if (node.kind === 'ALLOCATION' && node.fund === id)
        for (const column of ['allocated', 'disbursed', 'paid'] as const) sums[column] += node[column]
    return { ...sums, returned: own.returned, unallocated: this.left(id) }
  }

  parentOf(id: string): string | null {
    const node = this.nodes.get(id)!
    if (node.kind === 'ALLOCATION') return node.fund
    if (node.kind === 'DISBURSEMENT') return node.allocation
    return node.kind === 'PAYMENT' ? node.disbursement : null
  }
  fundOf(id: string): string {
    const parent = this.parentOf(id)
    return parent === null ? id : this.fundOf(parent)
  }

  /** Why money cannot leave a thing, or null. */
  refuse(from: string | null, amount: bigint): Extract<Outcome, { ok: false }> | null {
    if (amount <= 0n) return { ok: false, code: 'AMOUNT_NOT_POSITIVE' }
    if (from !== null && amount > this.left(from))
      return { ok: false, code: 'INSUFFICIENT_FUNDS', left: this.left(from) }
    return null
  }

  /** Moves money, and remembers it under the entry’s id where that is known. */
  move(
    from: string | null,
    to: string | null,
    amount: bigint,
    { isReturn = false, isReversal = false } = {},
  ) {
    const step = { from, to, amount, isReturn, isReversal, isReversed: false }
    this.#follow(step, 1n)
    this.entries.push({ id: '', step })
  }
  reverse(index: number) {
    const { step } = this.entries[index]!
    step.isReversed = true
    this.#follow(step, -1n)
    this.entries.push({ id: '', step: { ...step, isReversal: true, isReversed: false } })
  }

  #follow({ from, to, amount, isReturn }: Step, sign: bigint) {
    const more = sign * amount
    const giver = from === null ? null : this.nodes.get(from)!
    const taker = to === null ? null : this.nodes.get(to)!
    if (!giver && taker?.kind === 'FUND') taker.amount += more
    else if (giver?.kind === 'FUND' && !taker) giver.returned += more
    else if (giver?.kind === 'FUND' && taker?.kind === 'ALLOCATION') {
      giver.allocated += more
      taker.allocated += more
    } else if (giver?.kind === 'ALLOCATION' && taker?.kind === 'FUND') {
      taker.allocated -= more
      giver.allocated -= more
      if (isReturn) giver.returned += more
    } else if (giver?.kind === 'ALLOCATION' && taker?.kind === 'ALLOCATION') {
      giver.allocated -= more
      taker.allocated += more
    } else if (giver?.kind === 'ALLOCATION' && taker?.kind === 'DISBURSEMENT') {
      giver.disbursed += more
      taker.amount += more
    } else if (giver?.kind === 'DISBURSEMENT' && taker?.kind === 'ALLOCATION') {
      taker.disbursed -= more
      giver.amount -= more
    } else {
      const [unit, payment, way] =
        giver?.kind === 'DISBURSEMENT' && taker?.kind === 'PAYMENT'
          ? [giver, taker, more]
          : [
              taker as Extract<Node, { kind: 'DISBURSEMENT' }>,
              giver as Extract<Node, { kind: 'PAYMENT' }>,
              -more,
            ]
      unit.paid += way
      payment.amount += way
      ;(this.nodes.get(unit.allocation) as Extract<Node, { kind: 'ALLOCATION' }>).paid += way
    }
  }
}
