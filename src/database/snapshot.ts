import { IsolationLevel } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Kysely, RawBuilder } from 'kysely'
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
  const em = database.orm.em.fork() as unknown as SqlEntityManager
  return em.transactional(
    async (inner) => {
      const kysely = inner.getTransactionContext<Kysely<unknown>>()!
      // Large sets are joined and grouped: in memory, not through files.
      await setLocalRole(kysely, profile, { work_mem: '64MB', search_path: profile.readPath })
      return reading({
        rows: async <R>(statement: RawBuilder<unknown>) => (await statement.execute(kysely)).rows as R[],
      })
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  )
}
