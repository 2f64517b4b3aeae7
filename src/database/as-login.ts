import type { RawBuilder } from 'kysely'
import { administrator } from './principal.js'
import { profileOf } from './reading/profile.js'
import { setLocalRole } from './reading/reader.js'
import type { Database } from './database.js'

const LOGIN = administrator('')

/**
 * Runs one statement of the platform's own, as the login itself: who asks, who was refused, what was read of people. It
 * has connections of its own, so that whoever keeps all writers' busy does not keep others from being let in.
 */
export const asLogin = <T>(database: Database, statement: RawBuilder<T>): Promise<T[]> =>
  database.access.transaction().execute(async (work) => {
    await setLocalRole(work, profileOf(database, LOGIN))
    return (await statement.execute(work)).rows
  })
