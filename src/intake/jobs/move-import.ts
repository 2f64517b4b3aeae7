import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { workAs, type Caller } from '../../database/caller.js'
import { argument, mutation, type Mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { getKey, Handle } from '../../graph/node.js'
import { ImportJob, type ImportJobState } from '../../origins/import-job.js'
import { Problem } from '../../values/problem.js'
import { describe, t, type Title } from '../../values/title.js'
import { ImportFileGone, ImportJobNotReady, UnknownImportJob } from './import-job-problems.js'
import { stopHere } from './import-jobs.js'
import { findOwnJob, IMPORTERS, type OwnJob } from './own-import-job.js'

@InputType({ description: describe('一个导入任务', 'An import job') })
export class ImportJobInput {
  @Field(() => ID, { description: describe('导入任务', 'The job') })
  jobId: string
}

type Said = ReturnType<typeof sql<unknown>>

/** Asks for a step of a job, in the name of the caller, from the states that allow it. */
export async function askForStep(
  work: Work,
  job: OwnJob,
  to: ImportJobState,
  { from, more = sql`` }: { from: readonly ImportJobState[]; more?: Said },
): Promise<Handle | Problem> {
  const handle = new Handle(ImportJob, job.id)
  if (job.state === to && from.length > 0 && !from.includes(to)) return handle
  if (!job.hasFile && to !== 'CANCELLED') return new ImportFileGone()
  const touched = await work.run(sql`/* import job: ask */
    update import_job set state = ${to}, asked_at = clock_timestamp(), principal = ${JSON.stringify(work.principal)}::jsonb, rows_done = 0, failures = 0, retry_at = null,
      problem_code = null, problem = null, finished_at = case when ${to === 'CANCELLED'} then clock_timestamp() end ${more}
    where id = ${job.id}::uuid and state = any(${[...from]}::text[])`)
  if (touched > 0) return handle
  const [now] = await work.rows<{ state: ImportJobState }>(
    sql`select state from import_job where id = ${job.id}::uuid`,
  )
  return now!.state === to ? handle : new ImportJobNotReady({ jobState: now!.state })
}

/** What every mutation of a job may answer. */
export const JOB_PROBLEMS = [UnknownImportJob, ImportJobNotReady, ImportFileGone] as const
export const JOB_RIGHTS = { roles: IMPORTERS }

const moving = (name: string, title: Title, to: ImportJobState, from: readonly ImportJobState[]): Mutation =>
  mutation(name, {
    title,
    input: argument(ImportJobInput, '任务', 'The job'),
    gives: ImportJob,
    refuses: JOB_PROBLEMS,
    result: {
      ...t('对导入任务的操作的结果', 'What came of a step of an import job'),
      name: 'ImportJobResult',
    },
    who: JOB_RIGHTS,
    runAs: (caller: Caller, { jobId }: ImportJobInput) => {
      // With an embedded database the step under way has the one connection: it is stopped first.
      if (to === 'CANCELLED') stopHere(caller.database, caller.principal, getKey(jobId, 'ImportJob'))
      return workAs({ ...caller, followers: [] }, async (work) => {
        const job = await findOwnJob(work, jobId, name)
        if (job instanceof Problem) return job
        return work.withOwnerRole(() => askForStep(work, job, to, { from }))
      })
    },
  })

/** Checks a file as it would be written, and takes all of it back: a dry run. */
export const checkImportMutation = moving(
  'checkImport',
  t('检查导入任务（试运行，不写入）', 'Check an import job: a dry run that writes nothing'),
  'CHECKING',
  ['READ', 'CHECKED', 'REFUSED'],
)

/** Writes a file, whole or not at all. */
export const commitImportMutation = moving(
  'commitImport',
  t('提交导入任务：整个文件写入，或全不写入', 'Commit an import job: the whole file is written, or nothing'),
  'COMMITTING',
  ['READ', 'CHECKED'],
)

/** Gives up a job at any moment before its commit is through. */
export const cancelImportMutation = moving(
  'cancelImport',
  t('取消导入任务；写入完成前随时可以', 'Cancel an import job, at any moment before it is written'),
  'CANCELLED',
  ['READING', 'WAITING', 'READ', 'CHECKING', 'CHECKED', 'COMMITTING', 'REFUSED'],
)
