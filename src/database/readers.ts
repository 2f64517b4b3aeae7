import type { Database } from './open.js'
import type { Principal } from './principal.js'
import { profileOf } from './profile.js'
import { embeddedReader, type Reader } from './reader.js'
import { ServerReader } from './server-reader.js'

/** How many profiles have connections at once; the one unused for longest makes room. */
const PROFILES_MAX = 16
/** Connections that one profile may hold: times the above they stay below PostgreSQL's own limit of a hundred. */
const CONNECTIONS_MAX = 4
/** The administrator's, who is one. */
const OWN_CONNECTIONS_MAX = 10

const readers = new WeakMap<Database, Map<string, Reader>>()

/** Reads in a caller's name. Callers who may see the same share a few connections, made when first asked for. */
export function readerFor(database: Database, principal: Principal): Reader {
  let known = readers.get(database)
  if (!known) readers.set(database, (known = new Map()))
  const profile = profileOf(database, principal)
  let reader = known.get(profile.key)
  if (!reader) {
    for (const [oldest, idle] of known) {
      if (known.size < PROFILES_MAX) break
      known.delete(oldest)
      // What it has been asked it still answers.
      void idle.close()
    }
    const { connection, kysely } = database
    reader = connection
      ? new ServerReader(
          connection,
          kysely,
          profile,
          profile.role === null ? OWN_CONNECTIONS_MAX : CONNECTIONS_MAX,
        )
      : embeddedReader(kysely, profile)
  } else known.delete(profile.key)
  known.set(profile.key, reader)
  return reader
}

export async function closeReaders(database: Database) {
  const known = [...(readers.get(database)?.values() ?? [])]
  readers.delete(database)
  await Promise.all(known.map((reader) => reader.close()))
}
