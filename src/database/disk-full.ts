import { sql } from 'kysely'
import { databaseFaultOf } from './database-fault.js'
import type { Database } from './database.js'

/** Databases that had no room for a write, which none has been shown to have since. */
const full = new WeakSet<Database>()

/** Remembers that a write found no room; gives the error on. */
export function noteDiskFull(database: Database, error: unknown): never {
  if (databaseFaultOf(error) === 'DISK_FULL') full.add(database)
  throw error
}

/** Whether the disk is full, as far as is known: after a write has found it so, by trying to take a little room. */
export async function isDiskFull(database: Database): Promise<boolean> {
  if (!full.has(database)) return false
  try {
    await database.access.transaction().execute(async (work) => {
      await sql`create temporary table room on commit drop as select repeat(md5(n::text), 30) from generate_series(1, 1000) n`.execute(
        work,
      )
    })
    full.delete(database)
    return false
  } catch (error) {
    if (databaseFaultOf(error) === 'DISK_FULL') return true
    throw error
  }
}
