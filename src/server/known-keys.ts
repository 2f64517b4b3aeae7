import { Turns } from '../database/turns.js'

/** How long what a key opens is remembered: a key that is revoked opens nothing after this. */
const KEY_MS = 1000
const KEYS_MAX = 1000
/** How many keys that nobody has come in with before are looked up at once for one client, and how many wait. */
const STRANGE = { most: 1, waitingMax: 200 }

/** What keys open: looked up when somebody shows one, and remembered for a second. */
export class KnownKeys<Found> {
  readonly #opened = new Map<string, { at: number; found: Promise<Found | null> }>()
  /** Whoever has come in before does not wait for those who try keys. */
  readonly #familiar = new Set<string>()
  readonly #turns = new Turns()

  /** `from` is the client that shows it. */
  find(key: string, from: string, lookUp: () => Promise<Found | null>): Promise<Found | null> {
    // By a clock that nobody sets: a key that was revoked opens nothing again when the hour is put back.
    const now = performance.now()
    const before = this.#opened.get(key)
    if (before && now - before.at < KEY_MS) return before.found
    this.#opened.delete(key)
    if (this.#opened.size >= KEYS_MAX) this.#opened.delete(this.#opened.keys().next().value!)
    const found = this.#lookUp(key, from, lookUp)
    const opened = { at: now, found }
    found.catch(() => {
      if (this.#opened.get(key) === opened) this.#opened.delete(key)
    })
    this.#opened.set(key, opened)
    return found
  }

  async #lookUp(key: string, from: string, lookUp: () => Promise<Found | null>) {
    if (this.#familiar.has(key)) return lookUp()
    const found = await this.#turns.run([{ name: from, ...STRANGE }], lookUp)
    if (found && this.#familiar.size < KEYS_MAX) this.#familiar.add(key)
    return found
  }
}
