import { sql } from 'kysely'
import { administrator } from '../../database/principal.js'
import { work } from '../../database/work.js'
import type { Database } from '../../database/database.js'

/** Nobody goes on with what was cancelled. */
const CANCELLED_DAYS = 1

/**
 * Removes the files of jobs of which nothing was written, so many days after they were last touched; a job that was still open
 * is cancelled by it. What was written has its file kept: somebody may have to answer for it. Gives how many files went.
 */
export const pruneImportFiles = (database: Database, days: number): Promise<number> =>
  work(database, administrator('quanyu'), [], async (unit) => {
    const jobs = await unit.rows<{ id: string }>(sql`/* import files: prune */
      update import_job set file_removed_at = now(), finished_at = coalesce(finished_at, now()),
        state = case when state in ('WAITING', 'READ', 'CHECKED') then 'CANCELLED' else state end
      where file_removed_at is null and state in ('WAITING', 'READ', 'CHECKED', 'REFUSED', 'CANCELLED')
        and asked_at < now() - make_interval(days => case when state = 'CANCELLED' then least(${days}::integer, ${CANCELLED_DAYS}::integer) else ${days}::integer end)
      returning id::text`)
    const ids = jobs.map(({ id }) => id)
    for (const table of ['import_file_part', 'import_job_row'])
      await unit.run(sql`delete from ${sql.table(table)} where job_id = any(${ids}::uuid[])`)
    return ids.length
  })
