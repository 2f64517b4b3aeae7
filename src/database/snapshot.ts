import type { RawBuilder } from 'kysely'
import { administrator, type Principal } from './principal.js'
import { profileOf } from './reading/profile.js'
import { setLocalRole } from './reading/reader.js'
import type { Database } from './database.js'

/** Reads of one moment: what others commit meanwhile is not seen. */
export interface Snapshot {
  rows<T>(statement: RawBuilder<unknown>): Promise<T[]>
}

/**
 * Reads many statements of one snapshot, as whoever asks sees it; nothing can be written in it. It takes no locks that a writer
 * would meet.
 */
export function snapshotOf<T>(
  database: Database,
  reading: (snapshot: Snapshot) => Promise<T>,
  principal: Principal = administrator(''),
): Promise<T> {
  const profile = profileOf(database, principal)
  return database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (kysely) => {
      // Large sets are joined and grouped: in memory, not through files.
      await setLocalRole(kysely, profile, { work_mem: '64MB', search_path: profile.readPath })
      return reading({
        rows: async <R>(statement: RawBuilder<unknown>) => (await statement.execute(kysely)).rows as R[],
      })
    })
}
