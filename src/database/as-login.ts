import type { RawBuilder } from 'kysely'
import { administrator } from './principal.js'
import { profileOf } from './reading/profile.js'
import { setLocalRole } from './reading/reader.js'
import { Turns } from './turns.js'
import type { Database } from './database.js'

const LOGIN = administrator('')
/** Of the connections that many counties share for this, one county has no more at once, and waits for no lock for longer. */
const COUNTY_MAX = 2
const WAITING_MAX = 500
const LOCK_MS_MAX = 5000
const turns = new Turns()

/**
 * Runs one statement of the platform's own, as the login itself: who asks, who was refused, what was read of people. It
 * has connections of its own, so that whoever keeps all writers' busy does not keep others from being let in.
 */
export function asLogin<T>(database: Database, statement: RawBuilder<T>): Promise<T[]> {
  const isShared = database.connection?.budget !== undefined
  const run = () =>
    database.access.transaction().execute(async (work) => {
      const bound = isShared ? { lock_timeout: String(LOCK_MS_MAX) } : {}
      await setLocalRole(work, profileOf(database, LOGIN), bound)
      return (await statement.execute(work)).rows
    })
  if (!isShared) return run()
  return turns.run([{ name: database.schema, most: COUNTY_MAX, waitingMax: WAITING_MAX }], run)
}
