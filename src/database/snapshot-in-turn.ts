import { readMsMaxOf } from './reading/connection.js'
import { ownerOf, type Principal } from './principal.js'
import { snapshotOf, type Snapshot } from './snapshot.js'
import { Turns } from './turns.js'
import type { Database } from './database.js'

/** A snapshot takes one of the connections that writers need, for seconds: of one caller one at once, and few in the county. */
const OWN_MAX = 1
const OWN_WAITING_MAX = 3
const COUNTY_MAX = 3
const COUNTY_WAITING_MAX = 1000
/** Where many counties share a process, each has three connections for writing. */
const SHARED_COUNTY_MAX = 1

const turnsOf = new WeakMap<Database, Turns>()

/** Reads one snapshot for whoever asks a server for it: in turn, within the time of a read, and while somebody waits for it. */
export function snapshotInTurn<T>(
  database: Database,
  principal: Principal,
  signal: AbortSignal,
  reading: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  let turns = turnsOf.get(database)
  if (!turns) turnsOf.set(database, (turns = new Turns()))
  const { connection } = database
  const owners = [
    { name: ownerOf(principal), most: OWN_MAX, waitingMax: OWN_WAITING_MAX },
    {
      name: 'county',
      most: connection?.budget ? SHARED_COUNTY_MAX : COUNTY_MAX,
      waitingMax: COUNTY_WAITING_MAX,
    },
  ]
  return turns.run(owners, () =>
    snapshotOf(database, reading, principal, {
      signal,
      statementMsMax: connection && readMsMaxOf(connection, principal.role),
    }),
  )
}
