import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import type { Principal } from '../../database/principal.js'
import type { ImportJobState } from '../../origins/import-job.js'
import type { Mend } from './mended-source.js'

/** The states in which a job has something to be done, by whichever server takes it up. */
export type StepUnderWay = Extract<ImportJobState, 'READING' | 'CHECKING' | 'COMMITTING'>

/** A job as the server that works on it sees it. */
export interface JobToRun {
  id: string
  fileName: string
  department: string | null
  areaId: string | null
  sentRole: Principal['role']
  state: StepUnderWay
  /** Whoever asked for the step, in whose rights it is done. */
  principal: Principal
  answers: Record<string, unknown>
  /** When the step was asked for: another one is another step. */
  askedAt: string
  failures: number
  mends: Mend[]
}

/** The jobs that wait for a server, the longest waiting first. */
export const waitingJobs = async (database: Database, most: number): Promise<string[]> => {
  const rows = await asLogin(
    database,
    sql<{ id: string }>`/* import jobs: waiting */
      select id::text from import_job where state in ('READING', 'CHECKING', 'COMMITTING') and (retry_at is null or retry_at <= now())
      order by asked_at limit ${most}`,
  )
  return rows.map(({ id }) => id)
}

/** A job with a step to be done; null where there is none any more. */
export async function findJobToRun(database: Database, id: string): Promise<JobToRun | null> {
  const [job] = await asLogin(
    database,
    sql<JobToRun>`/* import job: to run */
      select j.id::text, j.file_name as "fileName", j.department, j.area_id::text as "areaId", j.sent_role as "sentRole", j.state, j.principal, j.answers, j.asked_at::text as "askedAt", j.failures,
        coalesce((select jsonb_agg(jsonb_build_object('sheet', m.sheet, 'row', m.row_number, 'place', m.place, 'value', m.value)) from import_mend m where m.job_id = j.id), '[]') as mends
      from import_job j where j.id = ${id}::uuid and j.state in ('READING', 'CHECKING', 'COMMITTING')`,
  )
  return job ?? null
}

/** Whether a job's step is still the one that was begun: it may have been cancelled, or done by another server. */
export async function isStillAsked(database: Database, { id, state, askedAt }: JobToRun): Promise<boolean> {
  const rows = await asLogin(
    database,
    sql`/* import job: still asked */
      select from import_job where id = ${id}::uuid and state = ${state} and asked_at = ${askedAt}::timestamptz`,
  )
  return rows.length > 0
}
