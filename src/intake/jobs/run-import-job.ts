import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/database.js'
import { isKeyGood } from '../../database/api-key.js'
import { gatherStatistics, MANY_ROWS } from '../../database/gather-statistics.js'
import { forbiddenMessage, neededToWrite, refuseWrite } from '../../database/rights/forbidden.js'
import { administrator } from '../../database/principal.js'
import { work, type Follower } from '../../database/work.js'
import { nameIn } from '../../values/message.js'
import { InputError, Refusal } from '../../values/problem.js'
import type { FileIntake } from '../file-intake.js'
import { answersOf, type Answers } from '../forms/form-context.js'
import { FormQuestions } from '../forms/questions/question.js'
import { importFile, tryFiles, whatIsKnown, type ImportOptions } from '../import-files.js'
import type { FileReport } from '../import-report.js'
import { targetOf } from '../records/target.js'
import type { ReaderLimits } from '../readers/source.js'
import { recogniseFile, type FilePlan } from '../tables/recognise-file.js'
import { dropParts, fetchParts, keepParts } from './file-parts.js'
import type { JobToRun } from './import-job.js'
import { mendedSource } from './mended-source.js'
import { RejectedOfJob } from './rejected-of-job.js'
import { settle, settling, tellProgress, type Settled } from './settle-import-job.js'
import { leftOutOf, tablesOfJob } from './tables-of-job.js'
import { temporaryFolder } from './temporary-folder.js'
import { UnresolvedOfJob } from './unresolved-of-job.js'

/** What a server brings to the jobs that it works on. */
export interface JobTerms {
  followers: readonly Follower[]
  mappingsDir?: string | undefined
  limits?: Partial<ReaderLimits> | undefined
}

/** What a key asked for is not written once the key has been revoked or has expired. */
class KeyEnded extends InputError {
  constructor() {
    super('KEY_ENDED', {
      zh: '请求写入所用的密钥已作废或已过期，没有写入。请用有效的密钥重新请求。',
      en: 'The key by which writing was asked for has been revoked or has expired, so nothing was written. Ask again with a valid key.',
    })
  }
}

/** The step is no longer asked for: it was cancelled, or another server has done it. All that it wrote is taken back. */
export class NoLongerAsked extends Error {}

const PROGRESS_MS = 500

/**
 * Does the step of a job that is asked for, in the rights of whoever asked for it. What a commit writes and that it is done
 * are one transaction: the job is finished, or as if the step had not begun.
 */
export async function runImportJob(
  database: Database,
  job: JobToRun,
  terms: JobTerms,
  signal: AbortSignal,
): Promise<void> {
  const folder = await temporaryFolder('import')
  try {
    // The folder's name is part of what a table is known by: it is the same for every file of a sender.
    const path = join(folder, 'imports', job.fileName)
    await mkdir(join(folder, 'imports'))
    await fetchParts(database, job.id, 'FILE', path)
    await runStep({ database, job, path, folder, options: optionsOf(database, job, terms, signal) })
  } catch (error) {
    const problem = problemOf(error)
    if (signal.aborted || !problem) throw error
    const questions = error instanceof FormQuestions ? error.questions : []
    await settle(
      database,
      job,
      questions.length > 0 ? { state: 'WAITING', questions } : { state: 'REFUSED', problem },
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

interface Running { database: Database; job: JobToRun; path: string; folder: string; options: ImportOptions } // prettier-ignore

function optionsOf(database: Database, job: JobToRun, terms: JobTerms, signal: AbortSignal): ImportOptions {
  const answers: Answers = {
    ...answersOf(job.answers, job.fileName),
    door: 'JOB',
    sender: job.principal.department,
  }
  let told = performance.now()
  return {
    principal: job.principal,
    followers: terms.followers,
    department: job.department ?? answers.department,
    answers,
    mapping: answers.table,
    mappingsDir: terms.mappingsDir,
    limits: terms.limits,
    rejectedDir: null,
    signal,
    terms: { operation: 'commitImport', bounds: { signal } },
    mend: (source) => mendedSource(source, job.mends),
    onProgress: ({ rows }) => {
      const now = performance.now()
      // The embedded database has one connection, which the step itself has until it is done.
      if (now - told < PROGRESS_MS || database.kind === 'embedded') return
      told = now
      void tellProgress(database, job, rows).catch(() => {})
    },
  }
}

/** What is wrong with a file or with what it would do; null for a failure of another kind. */
const problemOf = (error: unknown) =>
  error instanceof Refusal
    ? { code: error.problem.code, said: error.problem.said }
    : error instanceof InputError
      ? { code: error.code, said: error.said }
      : null

async function runStep(running: Running): Promise<void> {
  const { database, job, path, options } = running
  const { mappings, answers } = await whatIsKnown(database, options)
  const { department, limits = {}, mend, signal } = options
  const plan = await recogniseFile(path, {
    mappings,
    department,
    answers,
    limits,
    countRows: true,
    mend,
    signal,
  })
  for (const { section } of plan.tables) {
    const { table, title } = targetOf(section.recognised.mapping.target).concept
    if (!refuseWrite(job.principal, table!, 'importRecords')) continue
    const what = nameIn(title)
    const words = { zh: `导入“${what.zh}”`, en: `importing “${what.en}”` }
    throw new InputError('FORBIDDEN', forbiddenMessage(words, neededToWrite(table!)))
  }
  const known = { ...options, answers }
  if (job.state === 'READING') await settle(database, job, { state: 'READ', ...partsOf(plan) })
  else if (job.state === 'CHECKING') await check(running, plan, mappings, known)
  else await commit(running, plan, mappings, known)
}

const partsOf = (plan: FilePlan, report?: FileReport, unresolved?: UnresolvedOfJob) => ({
  tables: tablesOfJob(plan, report, unresolved),
  leftOut: leftOutOf(plan.skipped),
  rowsTotal: plan.rows,
})

const reportParts = (
  plan: FilePlan,
  report: FileReport,
  unresolved?: UnresolvedOfJob,
): Omit<Settled, 'state'> => {
  const { inserted, updated, unchanged, rejected } = report
  return {
    ...partsOf(plan, report, unresolved),
    counts: { inserted, updated, unchanged, rejected },
    rowsDone: inserted + updated + unchanged + rejected,
  }
}

type Mappings = Parameters<typeof importFile>[2]

/** Everything happens as it would, and is taken back; what came of it is kept. */
async function check(
  { database, job, folder }: Running,
  plan: FilePlan,
  mappings: Mappings,
  options: ImportOptions,
) {
  const rejected = new RejectedOfJob()
  const unresolved = new UnresolvedOfJob()
  let intake: FileIntake | undefined
  let report: FileReport | undefined
  const watching: ImportOptions = {
    ...options,
    dryRun: true,
    followers: [...options.followers, unresolved.look],
    onResult: (of, result) => [rejected, unresolved].forEach((each) => each.add(of, result)),
    onIntake: (each) => (intake = each),
  }
  await tryFiles(database, [plan], mappings, watching, async (told) => void (report = told))
  options.signal?.throwIfAborted()
  if (report!.state !== 'DRY_RUN') throw report!.error ?? new Error('the check came to no report')
  await work(database, administrator('imports'), [], async ({ run, kysely }) => {
    const touched = await run(settling(job, { state: 'CHECKED', ...reportParts(plan, report!, unresolved) }))
    if (touched > 0) await keepRejected(kysely, job, { rejected, intake: intake!, path: plan.path, folder })
  })
}

interface Rejected { rejected: RejectedOfJob; intake: FileIntake; path: string; folder: string } // prettier-ignore

async function keepRejected(
  kysely: Kysely<unknown>,
  { id }: JobToRun,
  { rejected, intake, path, folder }: Rejected,
) {
  await rejected.keep(kysely, id)
  const file = await intake.rejected.write(intake.source, path, folder)
  if (file) await keepParts(kysely, id, 'REJECTED', basename(file), file)
  else await dropParts(kysely, id, 'REJECTED')
}

async function commit(
  { database, job, folder }: Running,
  plan: FilePlan,
  mappings: Mappings,
  options: ImportOptions,
) {
  const rejected = new RejectedOfJob()
  let intake: FileIntake | undefined
  const isDone: Follower = async (unit) => {
    const { kysely, run } = unit
    const { report } = intake!
    if (!(await isKeyGood(unit, job.principal))) throw new KeyEnded()
    await keepRejected(kysely, job, { rejected, intake: intake!, path: plan.path, folder })
    // Last of all: until then nobody who cancels it waits for what follows from it.
    const touched = await run(
      settling(job, { state: 'DONE', runId: report.runId!, ...reportParts(plan, report) }),
    )
    if (touched === 0) throw new NoLongerAsked()
  }
  const report = await importFile(
    database,
    plan,
    mappings,
    {
      ...options,
      followers: [...options.followers, isDone],
      onResult: rejected.add,
      onIntake: (each) => (intake = each),
    },
    0,
    1,
  )
  if (report.state !== 'IMPORTED')
    throw report.error ?? options.signal?.reason ?? new Error('the commit came to no end')
  if (report.inserted + report.updated >= MANY_ROWS) await gatherStatistics(database)
}
