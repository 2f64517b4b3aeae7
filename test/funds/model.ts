/** The books of one county in plain maps and fen, without a database: what the ledger is compared with. */
export type Outcome = { ok: true; id: string } | { ok: false; code: string; left?: bigint }

export interface Sums {
  allocated: bigint
  disbursed: bigint
  paid: bigint
  returned: bigint
  carriedOver: bigint
}
type Node =
  | { kind: 'FUND'; amount: bigint; allocated: bigint; returned: bigint; carriedOver: bigint }
  | ({ kind: 'ALLOCATION'; fund: string } & Sums)
  | { kind: 'DISBURSEMENT'; allocation: string; amount: bigint; paid: bigint }
  | { kind: 'PAYMENT'; disbursement: string; amount: bigint }
/** What an entry did: how much went from one to another, and how it is counted. */
interface Step {
  from: string | null
  to: string | null
  amount: bigint
  kind: 'RETURN' | 'CARRY_OVER' | null
  /** The other half of what went from fund to fund. */
  other: Step | null
  isReversal: boolean
  isReversed: boolean
}

type Refusal = Extract<Outcome, { ok: false }>
/** What comes into a thing on a day, or goes out of it. */
interface Move {
  id: string
  amount: bigint
  day: string
}

export class Model {
  readonly nodes = new Map<string, Node>()
  /** Each with its business day, in the order in which they were recorded. */
  readonly entries: { id: string; day: string; step: Step }[] = []

  left(id: string): bigint {
    const node = this.nodes.get(id)!
    switch (node.kind) {
      case 'FUND':
        return node.amount - node.allocated - node.returned - node.carriedOver
      case 'ALLOCATION':
        return node.allocated - node.disbursed
      case 'DISBURSEMENT':
        return node.amount - node.paid
      case 'PAYMENT':
        return node.amount
    }
  }

  addFund(id: string) {
    this.nodes.set(id, { kind: 'FUND', amount: 0n, allocated: 0n, returned: 0n, carriedOver: 0n })
  }
  addAllocation(id: string, fund: string) {
    const none = { allocated: 0n, disbursed: 0n, paid: 0n, returned: 0n, carriedOver: 0n }
    this.nodes.set(id, { kind: 'ALLOCATION', fund, ...none })
  }

  /** The sums of a fund: of its allocations, and its own. */
  fund(id: string) {
    const own = this.nodes.get(id) as Extract<Node, { kind: 'FUND' }>
    const sums = { allocated: 0n, disbursed: 0n, paid: 0n }
    for (const node of this.nodes.values())
      if (node.kind === 'ALLOCATION' && node.fund === id)
        for (const column of ['allocated', 'disbursed', 'paid'] as const) sums[column] += node[column]
    const { returned, carriedOver } = own
    return {
      ...sums,
      returned,
      carriedOver,
      unallocated: this.left(id),
      undisbursed: sums.allocated - sums.disbursed,
      left: own.amount - returned - carriedOver - sums.paid,
    }
  }
  allocation(id: string) {
    const { allocated, disbursed, paid, returned, carriedOver } = this.nodes.get(id) as Sums
    const [undisbursed, left] = [allocated - disbursed, allocated - paid]
    return { allocated, disbursed, paid, returned, carriedOver, undisbursed, left }
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

  /** Why money cannot leave a thing on a day, or null. */
  refuse(from: string | null, amount: bigint, day: string): Refusal | null {
    if (amount <= 0n) return { ok: false, code: 'AMOUNT_NOT_POSITIVE' }
    if (from === null) return null
    if (amount > this.left(from)) return { ok: false, code: 'INSUFFICIENT_FUNDS', left: this.left(from) }
    return this.refuseByDay([{ id: from, amount: -amount, day }])
  }
  /** Why some moves would leave something with less than nothing on a day, or null: the first day counts. */
  refuseByDay(moves: readonly Move[]): Refusal | null {
    const short = [...new Set(moves.map(({ id }) => id))].flatMap((id) => {
      const own = moves.filter((move) => move.id === id)
      const all = [...this.#movesOf(id), ...own]
      const upTo = (some: readonly Move[], day: string) =>
        some.reduce((sum, move) => (move.day <= day ? sum + move.amount : sum), 0n)
      const days = [...new Set(all.map(({ day }) => day))].toSorted()
      const day = days.find((each) => upTo(all, each) < 0n && upTo(own, each) < 0n)
      return day === undefined ? [] : [{ day, left: upTo(all, day) - upTo(own, day) }]
    })
    const [first] = short.toSorted((a, b) => (a.day < b.day ? -1 : 1))
    return first ? { ok: false, code: 'INSUFFICIENT_FUNDS', left: first.left > 0n ? first.left : 0n } : null
  }
  #movesOf(id: string): Move[] {
    return this.entries.flatMap(({ day, step: { from, to, amount, isReversal } }) => {
      const into = (to === id ? amount : 0n) - (from === id ? amount : 0n)
      return into === 0n ? [] : [{ id, day, amount: isReversal ? -into : into }]
    })
  }

  /** Moves money; its entry gets its id where that is known. */
  move(
    from: string | null,
    to: string | null,
    amount: bigint,
    day: string,
    { kind = null }: Partial<Step> = {},
  ): Step {
    const step = { from, to, amount, kind, other: null, isReversal: false, isReversed: false }
    this.#follow(step, 1n)
    this.entries.push({ id: '', day, step })
    return step
  }
  /** Out of a fund or an allocation, into the fund of the later year, and on to the allocation there. */
  carryOver(from: string, into: string, onward: string | null, amount: bigint, day: string) {
    if (!this.nodes.has(into)) this.addFund(into)
    if (onward && !this.nodes.has(onward)) this.addAllocation(onward, into)
    const out = this.move(from, null, amount, day, { kind: 'CARRY_OVER' })
    out.other = this.move(null, into, amount, day)
    out.other.other = out
    if (onward) this.move(into, onward, amount, day)
  }
  /** What must have the money when an entry is taken back. */
  takerOf(index: number): string | null {
    const { to, other } = this.entries[index]!.step
    return to ?? other?.to ?? null
  }
  reverse(index: number, day: string) {
    const { step } = this.entries[index]!
    for (const half of step.other ? [step, step.other] : [step]) {
      half.isReversed = true
      this.#follow(half, -1n)
      this.entries.push({ id: '', day, step: { ...half, isReversal: true, isReversed: false } })
    }
  }

  /** The books of a business day, as they were known after so many entries: what had happened by then, added up anew. */
  asOf(entries: number, day: string): Model {
    const then = new Model()
    for (const [id, node] of this.nodes) {
      if (node.kind === 'FUND') then.addFund(id)
      else if (node.kind === 'ALLOCATION') then.addAllocation(id, node.fund)
      else
        then.nodes.set(
          id,
          node.kind === 'DISBURSEMENT' ? { ...node, amount: 0n, paid: 0n } : { ...node, amount: 0n },
        )
    }
    for (const { step, day: own } of this.entries.slice(0, entries))
      if (own <= day) then.#follow(step, step.isReversal ? -1n : 1n)
    return then
  }

  #follow({ from, to, amount, kind }: Step, sign: bigint) {
    const more = sign * amount
    const giver = from === null ? null : this.nodes.get(from)!
    const taker = to === null ? null : this.nodes.get(to)!
    if (!giver && taker?.kind === 'FUND') taker.amount += more
    else if (giver?.kind === 'FUND' && !taker)
      giver[kind === 'CARRY_OVER' ? 'carriedOver' : 'returned'] += more
    else if (giver?.kind === 'ALLOCATION' && !taker) {
      const fund = this.nodes.get(giver.fund) as Extract<Node, { kind: 'FUND' }>
      for (const one of [giver, fund]) {
        one.allocated -= more
        one.carriedOver += more
      }
    } else if (giver?.kind === 'FUND' && taker?.kind === 'ALLOCATION') {
      giver.allocated += more
      taker.allocated += more
    } else if (giver?.kind === 'ALLOCATION' && taker?.kind === 'FUND') {
      taker.allocated -= more
      giver.allocated -= more
      if (kind === 'RETURN') giver.returned += more
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
