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

const given = <T>(value: T | null): Read<T> | null => (value === null ? null : { value, seconds: 0 })

/** What the public read a moment ago, for whoever asks for the same next. What there is not is read each time. */
export class KeptReads {
  readonly #kept = new Map<string, Kept>()
  /** What is being read, for all who ask for it meanwhile. */
  readonly #reading = new Map<string, Promise<unknown>>()
  #characters = 0
  constructor(readonly clock: () => number = () => performance.now()) {}

  async find<T>(key: readonly string[], read: () => Promise<T | null>): Promise<Read<T> | null> {
    const name = JSON.stringify(key)
    const now = this.clock()
    const kept = this.#kept.get(name)
    if (kept && now - kept.readAt < KEPT_SECONDS * 1000)
      return { value: JSON.parse(kept.json) as T, seconds: Math.floor((now - kept.readAt) / 1000) }
    const under = this.#reading.get(name) as Promise<T | null> | undefined
    if (under) {
      const value = await under.catch(() => undefined)
      // Whoever began it may have gone: then it is read again.
      return value === undefined ? this.find(key, read) : given(value)
    }
    const reading = this.#read(name, read).finally(() => this.#reading.delete(name))
    this.#reading.set(name, reading)
    return given(await reading)
  }

  async #read<T>(name: string, read: () => Promise<T | null>): Promise<T | null> {
    const readAt = this.clock()
    const value = await read()
    this.#drop(name)
    if (value !== null) this.#keep(name, { json: JSON.stringify(value), readAt })
    return value
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
