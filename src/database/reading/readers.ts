import { randomUUID } from 'node:crypto'
import { ownerOf, type Principal } from '../principal.js'
import { profileOf, type Profile } from './profile.js'
import { embeddedReader, type Reader } from './reader.js'
import { ServerReader, type InTurn } from './server-reader.js'
import { Turns, type Owner } from '../turns.js'
import type { Database } from '../database.js'

/** How many reads of one caller are run at once by themselves, and how many of all who come without credentials. */
const OWN_MAX = 4
const PUBLIC_MAX = 8
/** How many of one address that comes without credentials: what two hold, all others must not wait for. */
const PUBLIC_OWN_MAX = 2
/** The administrator's, who is one. */
const ADMINISTRATOR_MAX = 10
const WAITING_MAX = 1000

const ownersOf = (principal: Principal): Owner[] => {
  const own = { name: ownerOf(principal), most: OWN_MAX, waitingMax: WAITING_MAX }
  if (principal.role === 'ADMINISTRATOR') return [{ ...own, most: ADMINISTRATOR_MAX }]
  if (principal.role !== 'PUBLIC') return [own]
  return [
    { ...own, most: PUBLIC_OWN_MAX },
    { name: 'PUBLIC', most: PUBLIC_MAX, waitingMax: WAITING_MAX },
  ]
}

interface Readers {
  server?: ServerReader
  /** Begun when something is first asked of it. */
  standby?: ServerReader
  /** Nobody's profile, by which connections are proved. */
  example: Profile
  turns: Turns
}
const known = new WeakMap<Database, Readers>()

function readersOf(database: Database): Readers {
  let readers = known.get(database)
  if (!readers) {
    const { connection, kysely } = database
    const turns = new Turns()
    // Nobody’s department, so that a connection cannot have had it from anywhere else.
    const example = profileOf(database, { name: '', role: 'PUBLIC', department: randomUUID() })
    readers = {
      turns,
      example,
      ...(connection ? { server: new ServerReader(connection, kysely, example) } : {}),
    }
    known.set(database, readers)
  }
  return readers
}

/** Reads in a caller's name. Each caller has a few reads run at once, and the others wait their turn. */
export function readerFor(database: Database, principal: Principal): Reader {
  const { turns, server } = readersOf(database)
  const owners = ownersOf(principal)
  const profile = profileOf(database, principal)
  const inTurn: InTurn = (read) => turns.run(owners, read)
  if (server)
    return {
      rows: (statement, signal) => server.rows({ profile, inTurn }, statement, signal),
      text: (read, values, signal) => server.text({ profile, inTurn }, read, values, signal),
    }
  const embedded = embeddedReader(database.kysely, profile)
  return {
    rows: (statement) => inTurn(() => embedded.rows(statement)),
    text: (read, values) => inTurn(() => embedded.text(read, values)),
  }
}

/**
 * Reads on the standby, where there is one and it has what was committed before a place in the primary's log; null where it
 * has not. What it fails at is to be asked of the primary.
 */
export async function standbyReaderFor(
  database: Database,
  principal: Principal,
  position: bigint,
): Promise<Pick<Reader, 'text'> | null> {
  const { standby } = database
  if (!standby || !(await standby.has(position))) return null
  const readers = readersOf(database)
  const server = (readers.standby ??= new ServerReader(
    standby.connectionTo(database.schema),
    database.kysely,
    readers.example,
  ))
  const profile = profileOf(database, principal)
  const inTurn: InTurn = (read) => readers.turns.run(ownersOf(principal), read)
  return {
    text: (read, values, signal) =>
      server.text({ profile, inTurn }, read, values, signal).catch((error: unknown) => {
        // What is wrong with the values is wrong on the primary too, and what a replay stood against is no fault of the standby's.
        const { code = '' } = error as { code?: string }
        if (!signal?.aborted && !/^(2[0-3]|40|57014)/.test(code)) standby.fail()
        throw error
      }),
  }
}

export async function closeReaders(database: Database) {
  const readers = known.get(database)
  known.delete(database)
  await Promise.all([readers?.server?.close(), readers?.standby?.close()])
}
