/** How much more than a second's worth may come at once, after a pause: a page asks for many things together. */
const BURST = 10
/** Buckets kept at once; whoever has not come for longest is forgotten first. */
const BUCKETS_MAX = 20_000

interface Bucket {
  tokens: number
  /** When they were counted, in milliseconds. */
  at: number
}

/** A bucket of tokens a name: each request takes one, and so many come back a second. */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>()
  constructor(
    readonly perSecond: number,
    readonly clock: () => number = () => performance.now(),
  ) {}

  /** Takes a token; gives how many seconds to wait for the next where there is none, and 0 where there was one. */
  take(name: string): number {
    const now = this.clock()
    const most = this.perSecond * BURST
    const { tokens, at } = this.#buckets.get(name) ?? { tokens: most, at: now }
    const there = Math.min(most, tokens + ((now - at) / 1000) * this.perSecond)
    const isLet = there >= 1
    // Set anew, it stands last: the map is in the order of use.
    this.#buckets.delete(name)
    if (this.#buckets.size >= BUCKETS_MAX) this.#buckets.delete(this.#buckets.keys().next().value!)
    this.#buckets.set(name, { tokens: isLet ? there - 1 : there, at: now })
    return isLet ? 0 : Math.ceil((1 - there) / this.perSecond)
  }
}
