import type { Database } from './open.js'
import type { Principal } from './principal.js'
import { profileOf, type Profile } from './profile.js'
import { embeddedReader, type OpenReader, type Reader } from './reader.js'
import { ServerReader } from './server-reader.js'

/**
 * How many profiles have connections at once, and how many connections one may hold, besides as many lanes: in all they
 * stay below PostgreSQL's own limit of a hundred.
 */
const PROFILES_MAX = 8
const CONNECTIONS_MAX = 4
/** The administrator's, who is one and always has its place. */
const OWN_CONNECTIONS_MAX = 10

interface Place {
  reader: OpenReader
  /** How many are being answered. */
  busy: number
  /** It takes nobody more, and goes when it has answered those that it has. */
  isRetiring: boolean
}

/** The readers of one database: a few places, which profiles take by turns. */
class Readers {
  readonly #places = new Map<string, Place>()
  readonly #waiting: (() => void)[] = []
  #taken = 0
  constructor(readonly database: Database) {}

  async use<T>(profile: Profile, ask: (reader: Reader) => Promise<T>): Promise<T> {
    const place = await this.#enter(profile)
    try {
      return await ask(place.reader)
    } finally {
      place.busy--
      this.#release(place)
    }
  }

  async #enter(profile: Profile): Promise<Place> {
    for (;;) {
      const known = this.#places.get(profile.key)
      if (known && !known.isRetiring) {
        known.busy++
        // The last to be used is the last to go.
        this.#places.delete(profile.key)
        this.#places.set(profile.key, known)
        return known
      }
      if (!known && (profile.role === null || this.#taken < PROFILES_MAX)) return this.#open(profile)
      if (!known) this.#retireOne()
      await new Promise<void>((go) => this.#waiting.push(go))
    }
  }

  #open(profile: Profile): Place {
    const { connection, kysely } = this.database
    const own = profile.role === null
    const place = {
      reader: connection
        ? new ServerReader(connection, kysely, profile, own ? OWN_CONNECTIONS_MAX : CONNECTIONS_MAX)
        : embeddedReader(kysely, profile),
      busy: 1,
      isRetiring: false,
    }
    if (!own) this.#taken++
    this.#places.set(profile.key, place)
    return place
  }

  /** The one unused for longest makes room: at once when nobody is being answered there, else as soon as it can. */
  #retireOne() {
    const others = [...this.#places].filter(([key, { isRetiring }]) => key !== '' && !isRetiring)
    // One that goes already makes room for one who waits already.
    if (this.#places.size - others.length - 1 > this.#waiting.length) return
    const [, place] = others.find(([, { busy }]) => busy === 0) ?? others[0] ?? []
    if (!place) return
    place.isRetiring = true
    this.#release(place)
  }

  #release(place: Place) {
    if (!place.isRetiring || place.busy > 0) return
    // Its connections count until they are closed.
    void place.reader
      .close()
      .catch(() => {})
      .then(() => {
        for (const [key, each] of this.#places) if (each === place) this.#places.delete(key)
        this.#taken--
        for (const go of this.#waiting.splice(0)) go()
      })
  }

  async close() {
    await Promise.all([...this.#places.values()].map(({ reader }) => reader.close()))
    this.#places.clear()
  }
}

const readers = new WeakMap<Database, Readers>()

/** Reads in a caller's name. Callers who may see the same share a few connections, made when first asked for. */
export function readerFor(database: Database, principal: Principal): Reader {
  let known = readers.get(database)
  if (!known) readers.set(database, (known = new Readers(database)))
  const profile = profileOf(database, principal)
  const all = known
  return {
    rows: (statement, signal) => all.use(profile, (reader) => reader.rows(statement, signal)),
    text: (read, values, signal) => all.use(profile, (reader) => reader.text(read, values, signal)),
  }
}

export async function closeReaders(database: Database) {
  const known = readers.get(database)
  readers.delete(database)
  await known?.close()
}
