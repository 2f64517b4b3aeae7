import { Client, type ClientConfig, type Pool } from 'pg'

/** A connection that others wait for is kept so long, even by whoever always has something to ask on it. */
const TENURE_MS = 200

/** Connections of one county, of which some may be given up. */
export interface Connections {
  /** How many nobody uses at the moment. */
  idle(): number
  /** When the last of them was used, by performance.now(). */
  usedAt(): number
  /** Gives up one that nobody uses. */
  shed(): void
}

/**
 * How many connections of one kind a process has at once, whichever counties they are of. Who finds none left waits, in the
 * order of coming; meanwhile the county whose connections have been unused for the longest gives one up.
 */
export class ConnectionBudget {
  #held = 0
  #leaving = 0
  readonly #waiting: (() => void)[] = []
  readonly #all = new Set<Connections>()

  constructor(readonly most: number) {}

  add(connections: Connections) {
    this.#all.add(connections)
  }
  remove(connections: Connections) {
    this.#all.delete(connections)
  }

  get held(): number {
    return this.#held
  }
  get waiting(): number {
    return this.#waiting.length
  }
  /** Whether more connections are waited for than are being given up. */
  get isWanted(): boolean {
    return this.#waiting.length > this.#leaving
  }
  /** Whether a connection that has stood since then must go once what it does is done: others wait, and it has had its time. */
  mustGo(since: number, isIdle: boolean): boolean {
    return this.isWanted && (isIdle || performance.now() - since >= TENURE_MS)
  }

  async take(): Promise<void> {
    if (this.#held < this.most) {
      this.#held++
      return
    }
    const given = new Promise<void>((go) => this.#waiting.push(go))
    this.#makeRoom()
    await given
  }

  give() {
    if (this.#leaving > 0) this.#leaving--
    const next = this.#waiting.shift()
    // The place goes from hand to hand.
    if (next) next()
    else this.#held--
  }

  /** One is about to be given up. */
  leaves() {
    this.#leaving++
  }

  #makeRoom() {
    while (this.isWanted) {
      let longest: Connections | undefined
      for (const each of this.#all)
        if (each.idle() > 0 && (!longest || each.usedAt() < longest.usedAt())) longest = each
      if (!longest) return
      this.leaves()
      longest.shed()
    }
  }
}

type Done = (error: Error | null) => void

/** A client that waits for a place in the budget before it connects, and gives it back when it has ended. */
export function clientWithin(budget: ConnectionBudget): typeof Client {
  class BudgetedClient extends Client {
    #hasPlace = false

    // With or without a callback, as the one that it stands for.
    override connect: any = (done?: Done) => {
      const connecting = budget.take().then(() => {
        this.#hasPlace = true
        this.once('end', () => this.#leave())
        return super.connect()
      })
      connecting.catch(() => this.#leave())
      if (!done) return connecting
      connecting.then(
        () => done(null),
        (error: Error) => done(error),
      )
    }
    #leave() {
      if (this.#hasPlace) budget.give()
      this.#hasPlace = false
    }
  }
  return BudgetedClient as unknown as typeof Client
}

/** Has a pool, whose clients wait for a place in the budget, give connections up when others wait. Gives how to leave it. */
export function shareBudget(pool: Pool, budget: ConnectionBudget): () => void {
  const since = new WeakMap<object, number>()
  let [usedAt, leaving] = [0, 0]
  const connections: Connections = {
    idle: () => (pool.waitingCount > 0 ? 0 : pool.idleCount - leaving),
    usedAt: () => usedAt,
    shed() {
      leaving++
      void pool
        .connect()
        .then((client) => client.release(true))
        .finally(() => leaving--)
        .catch(() => {})
    },
  }
  pool.on('connect', (client) => since.set(client, performance.now()))
  pool.on('release', (error, client) => {
    usedAt = performance.now()
    if (error || !budget.mustGo(since.get(client) ?? 0, pool.waitingCount === 0)) return
    budget.leaves()
    // The pool lets go of a client that is ending.
    void (client as unknown as Client).end().catch(() => {})
  })
  budget.add(connections)
  return () => budget.remove(connections)
}

export type ClientKind = new (config: ClientConfig) => Client
