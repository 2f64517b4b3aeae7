/** Seconds for which what the public reads may be kept, here and by whoever it was sent to. */
export const KEPT_SECONDS = 60
/** How many are kept at most, and how many characters of JSON they would be. */
const KEPT_MAX = 500
const CHARACTERS_MAX = 16 * 2 ** 20

interface Kept {
  json: string
  readAt: number
}

/** Something that was read, and how many seconds ago. */
export interface Read<T> {
  value: T
  seconds: number
}

/** What the public read a moment ago, for whoever asks for the same next. What there is not is read each time. */
export class KeptReads {
  readonly #kept = new Map<string, Kept>()
  #characters = 0
  constructor(readonly clock: () => number = () => performance.now()) {}

  async find<T>(key: readonly string[], read: () => Promise<T | null>): Promise<Read<T> | null> {
    const name = JSON.stringify(key)
    const now = this.clock()
    const kept = this.#kept.get(name)
    if (kept && now - kept.readAt < KEPT_SECONDS * 1000)
      return { value: JSON.parse(kept.json) as T, seconds: Math.floor((now - kept.readAt) / 1000) }
    const value = await read()
    this.#drop(name)
    if (value === null) return null
    this.#keep(name, { json: JSON.stringify(value), readAt: now })
    return { value, seconds: 0 }
  }

  #keep(name: string, kept: Kept) {
    this.#kept.set(name, kept)
    this.#characters += kept.json.length
    // The oldest stand first.
    for (const each of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_MAX && this.#characters <= CHARACTERS_MAX) return
      this.#drop(each)
    }
  }

  #drop(name: string) {
    this.#characters -= this.#kept.get(name)?.json.length ?? 0
    this.#kept.delete(name)
  }
}
