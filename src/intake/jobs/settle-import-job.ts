import { sql, type RawBuilder } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import type { ImportJobState } from '../../origins/import-job.js'
import { inLines, type Said } from '../../values/message.js'
import type { Question } from '../forms/questions/question.js'
import type { Counts } from '../import-report.js'
import type { JobToRun } from './import-job.js'

/** What a step has come to. */
export interface Settled {
  state: ImportJobState
  questions?: readonly Question[]
  tables?: readonly object[]
  leftOut?: readonly string[]
  rowsTotal?: number | null
  rowsDone?: number
  counts?: Counts
  problem?: { code: string; said: Said }
  runId?: string
}

const NONE: Counts = { inserted: 0, updated: 0, unchanged: 0, rejected: 0 }

/** Writes what a step has come to, where it is still asked for: it touches no row where it is not. */
export const settling = ({ id, state, askedAt }: JobToRun, to: Settled): RawBuilder<unknown> => {
  const { questions = [], tables, leftOut, rowsTotal, rowsDone = 0, counts = NONE, problem, runId } = to
  const isEnd = to.state === 'DONE' || to.state === 'REFUSED'
  return sql`/* import job: settle */
    update import_job set state = ${to.state}, questions = ${JSON.stringify(questions.map((each) => ({ ...each, text: inLines(each.text) })))}::jsonb,
      tables = coalesce(${tables ? JSON.stringify(tables) : null}::jsonb, tables), left_out = coalesce(${leftOut ? [...leftOut] : null}::text[], left_out),
      rows_total = coalesce(${rowsTotal ?? null}::integer, rows_total), rows_done = ${rowsDone}, inserted = ${counts.inserted}, updated = ${counts.updated},
      unchanged = ${counts.unchanged}, rejected = ${counts.rejected}, problem_code = ${problem?.code ?? null}, problem = ${problem ? inLines(problem.said) : null},
      run_id = ${runId ?? null}::uuid, finished_at = case when ${isEnd} then clock_timestamp() end, failures = 0, retry_at = null
    where id = ${id}::uuid and state = ${state} and asked_at = ${askedAt}::timestamptz`
}

export const settle = (database: Database, job: JobToRun, to: Settled) => asLogin(database, settling(job, to))

/** How far a step has come, for whoever watches; what it has written is not seen before it is done. */
export const tellProgress = (database: Database, { id, state, askedAt }: JobToRun, rowsDone: number) =>
  asLogin(
    database,
    sql`/* import job: progress */
      update import_job set rows_done = ${rowsDone} where id = ${id}::uuid and state = ${state} and asked_at = ${askedAt}::timestamptz`,
  )

/** After how many failures that are no fault of the file a step is given up. */
const FAILURES_MAX = 5
const AGAIN: Said = {
  zh: '处理时出了故障（不是文件的问题），已放弃，未写入任何内容。请稍后再次检查或提交；若仍如此，请联系管理员查看日志。',
  en: 'Something failed that is no fault of the file, and the step was given up: nothing was written. Check or commit it again later; if it fails again, the administrator finds the cause in the log.',
}

/** A step that failed by no fault of the file is begun again after a while, and given up after some times. */
export async function failStep(database: Database, job: JobToRun) {
  if (job.failures + 1 >= FAILURES_MAX)
    return void (await settle(database, job, {
      state: 'REFUSED',
      problem: { code: 'IMPORT_FAILED', said: AGAIN },
    }))
  await asLogin(
    database,
    sql`/* import job: failed */
      update import_job set failures = failures + 1, retry_at = now() + make_interval(secs => 2 ^ (failures + 1))
      where id = ${job.id}::uuid and state = ${job.state} and asked_at = ${job.askedAt}::timestamptz`,
  )
}
