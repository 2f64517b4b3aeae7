import type { RawBuilder } from 'kysely'
import { administrator, type Principal } from './principal.js'
import { profileOf } from './reading/profile.js'
import { setLocalRole } from './reading/reader.js'
import { stopperOf } from './stop-work.js'
import type { Database } from './database.js'

/** Reads of one moment: what others commit meanwhile is not seen. */
export interface Snapshot {
  rows<T>(statement: RawBuilder<unknown>): Promise<T[]>
}

/** What ends a snapshot before it is read: that nobody waits for it any more, and how long one statement may run (0: any time). */
export interface SnapshotBounds {
  signal?: AbortSignal | undefined
  statementMsMax?: number | undefined
}

/**
 * Reads many statements of one snapshot, as whoever asks sees it; nothing can be written in it. It takes no locks that a writer
 * would meet.
 */
export function snapshotOf<T>(
  database: Database,
  reading: (snapshot: Snapshot) => Promise<T>,
  principal: Principal = administrator(''),
  { signal, statementMsMax = 0 }: SnapshotBounds = {},
): Promise<T> {
  const profile = profileOf(database, principal)
  const stopper = stopperOf(database, { signal })
  const read = database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (kysely) => {
      stopper.check()
      await setLocalRole(kysely, profile, {
        ...stopper.settings,
        statement_timeout: String(statementMsMax),
        // Large sets are joined and grouped: in memory, not through files.
        work_mem: '64MB',
        search_path: profile.readPath,
      })
      return reading({
        rows: async <R>(statement: RawBuilder<unknown>) => {
          stopper.check()
          return (await statement.execute(kysely)).rows as R[]
        },
      })
    })
  return read.finally(stopper.finish)
}
