import type { ConnectionBudget, Connections } from '../counties/connection-budget.js'
import type { Lane } from './lane.js'

/** Until so much waits on a lane the next is not used: what travels together costs less. */
const LANE_DUE_MS = 4

/** A few lanes, begun when they are needed and renewed now and then. */
export class Lanes {
  readonly #lanes: Lane[] = []
  #since = performance.now()

  constructor(
    readonly most: number,
    readonly msMax: number,
    readonly begin: () => Lane,
    /** Where many counties share connections, those that wait for one have a lane end. */
    readonly budget?: ConnectionBudget,
  ) {
    budget?.add(this.#connections)
  }

  readonly #connections: Connections = {
    idle: () => this.#idle().length,
    usedAt: () => Math.min(...this.#idle().map(({ usedAt }) => usedAt)),
    shed: () => this.#end(this.#idle()[0]!),
  }
  #idle() {
    return this.#lanes.filter(({ asked, isBroken }) => asked === 0 && !isBroken)
  }

  /** The first lane on which little waits; where there is none, the one on which the least does. */
  pick(): Lane {
    if (performance.now() - this.#since > this.msMax) this.#renew()
    for (let place = 0; place < this.most; place++)
      if (!this.#lanes[place] || this.#lanes[place]!.isBroken) this.#lanes[place] = this.begin()
    return (
      this.#lanes.find(({ due }) => due < LANE_DUE_MS) ??
      this.#lanes.reduce((best, lane) => (lane.due < best.due ? lane : best))
    )
  }

  /** Ends lanes that others wait for: those that nobody uses, and those that have had their time. */
  yield() {
    const { budget } = this
    if (!budget?.isWanted) return
    for (const lane of this.#lanes)
      if (!lane.isBroken && budget.mustGo(lane.since, lane.asked === 0)) {
        budget.leaves()
        this.#end(lane)
      }
  }

  /** Nothing more is asked on it; it goes when all is answered. */
  #end(lane: Lane) {
    lane.isBroken = true
    void lane.close()
  }

  #renew() {
    this.#since = performance.now()
    for (const lane of this.#lanes.splice(0)) void lane.close()
  }

  async close() {
    this.budget?.remove(this.#connections)
    await Promise.all(this.#lanes.splice(0).map((lane) => lane.close()))
  }
}
