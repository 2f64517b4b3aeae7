import { sql } from 'kysely'
import { gatherStatistics, MANY_ROWS } from '../database/gather-statistics.js'
import {
  advisoryLock,
  work,
  type Follower,
  type Principal,
  type Work,
  type WorkTerms,
} from '../database/work.js'
import { isStopped } from '../database/stop-work.js'
import { InputError } from '../values/problem.js'
import { refusalIn } from './unstorable.js'
import { NO_ANSWERS, type Answers } from './forms/form-context.js'
import { knownFunds } from './forms/known-funds.js'
import { readLists, StandingLists } from './forms/standing-lists.js'
import { knownReadings } from './forms/learned/known-readings.js'
import { FormQuestions } from './forms/questions/question.js'
import { writeQuestions } from './forms/questions/write-questions.js'
import { FileIntake } from './file-intake.js'
import { findFiles } from './find-files.js'
import { noCounts, type FileReport } from './import-report.js'
import { getMapping, loadMappings } from './tables/load-mappings.js'
import type { Mapping } from './tables/mapping.js'
import { orderFiles } from './order-files.js'
import { openSource } from './readers/open-source.js'
import type { ReaderLimits, SourceFile } from './readers/source.js'
import { recogniseFile, type FilePlan } from './tables/recognise-file.js'
import type { RowResult } from './records/write-records.js'
import type { Database } from '../database/database.js'

export interface ImportOptions {
  principal: Principal
  /** What follows a change in the same unit of work. */
  followers: readonly Follower[]
  /** The department whose files they are; a row's own department goes before it. */
  department?: string | undefined
  /** What was answered for forms that do not say it themselves. */
  answers?: Answers | undefined
  /** The mapping to read them by, instead of recognising it. */
  mapping?: string | undefined
  mappingsDir?: string | undefined
  dryRun?: boolean | undefined
  /** Rows a unit of work; a whole file where absent. */
  batch?: number | undefined
  /** Where files of rejected rows go; beside their source where absent, and nowhere where null. */
  rejectedDir?: string | null | undefined
  limits?: Partial<ReaderLimits> | undefined
  signal?: AbortSignal | undefined
  /** What was asked for, as the trail has it, and what ends it in the middle of a statement; else it ends between two. */
  terms?: WorkTerms | undefined
  /** Asked for, the rows are counted beforehand. */
  onProgress?: ((progress: ImportProgress) => void) | undefined
  onResult?: ((path: string, result: RowResult) => void) | undefined
  onFile?: ((report: FileReport) => void) | undefined
  /** Given each file as it is opened to be written. */
  onIntake?: ((intake: FileIntake) => void) | undefined
  /** Puts what was mended in the place of what stands in a file. */
  mend?: ((source: SourceFile) => SourceFile) | undefined
}

export interface ImportProgress {
  path: string
  file: number
  files: number
  rows: number
  rowsTotal: number | null
}

export interface ImportResult {
  files: FileReport[]
  /** Files in folders that are no tables. */
  passedOver: string[]
}

/**
 * Takes files in: each is recognised first, then written in the order of what refers to what, each in full or not at all.
 * A file that is refused leaves the database as it was, and the others go on.
 */
export async function importFiles(
  database: Database,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportResult> {
  const { files, passedOver } = await findFiles(paths)
  if (options.answers?.documentNumber !== undefined && files.length > 1)
    throw new InputError(
      'ANSWERS_FOR_ONE_FILE',
      `给出了资金文号的答案只对一张表，现有 ${files.length} 个文件，请逐个导入。A document number answers for one file: import them one by one.`,
    )
  const { mappings, answers } = await whatIsKnown(database, options)
  const reports: FileReport[] = []
  const tell = async (report: FileReport) => {
    if (report.error instanceof FormQuestions && !options.dryRun && options.rejectedDir !== null)
      report.questionsFile = await writeQuestions(report.path, report.error.questions, options.rejectedDir)
    reports.push(report)
    options.onFile?.(report)
  }
  const plans: FilePlan[] = []
  for (const path of files) {
    if (options.signal?.aborted) break
    try {
      plans.push(
        await recogniseFile(path, {
          mappings,
          department: options.department,
          answers,
          limits: options.limits ?? {},
          countRows: options.onProgress !== undefined,
        }),
      )
    } catch (error) {
      await tell(refused(path, error))
    }
  }
  const ordered = orderFiles(plans)
  if (options.dryRun) await tryFiles(database, ordered, mappings, { ...options, answers }, tell)
  else
    for (const [index, plan] of ordered.entries()) {
      if (options.signal?.aborted) break
      await tell(await importFile(database, plan, mappings, { ...options, answers }, index, ordered.length))
    }
  const written = reports.reduce((sum, { inserted, updated }) => sum + inserted + updated, 0)
  if (!options.dryRun && written >= MANY_ROWS) await gatherStatistics(database)
  return { files: reports, passedOver }
}

/** By which tables are recognised: the mappings, what was answered, and what stands in the county. */
export async function whatIsKnown(
  database: Database,
  { principal, mapping, mappingsDir, answers }: ImportOptions,
): Promise<{ mappings: readonly Mapping[]; answers: Answers }> {
  const all = await loadMappings(mappingsDir)
  const mappings = mapping === undefined ? all : [getMapping(all, mapping)]
  const funds = await work(database, principal, [], knownFunds)
  const readings = await work(database, principal, [], knownReadings)
  const lists = new StandingLists((scopes) =>
    work(database, principal, [], (unit) => readLists(unit, scopes)),
  )
  return { mappings, answers: { ...NO_ANSWERS, ...answers, funds, readings, lists } }
}

export async function importFile(
  database: Database,
  plan: FilePlan,
  mappings: readonly Mapping[],
  options: ImportOptions,
  index: number,
  files: number,
): Promise<FileReport> {
  let intake: FileIntake | undefined
  let standing: FileReport | undefined
  try {
    intake = await openIntake(plan, mappings, options, index, files)
    const current = intake
    const { terms } = options
    await work(database, options.principal, [], (unit) => current.judgeShapes(unit), terms)
    const taking = async (unit: Work) => {
      await advisoryLock(unit, 'intake')
      return current.take(unit, options.batch ?? Infinity)
    }
    for (let done = false; !done;) {
      done = await work(database, options.principal, options.followers, taking, terms)
      standing = structuredClone({ ...intake.report })
    }
    const { rejectedDir } = options
    const rejectedFile =
      rejectedDir === null ? null : await intake.rejected.write(intake.source, plan.path, rejectedDir)
    if (rejectedFile) intake.report.rejectedFile = rejectedFile
    const partsFile = rejectedDir === null ? null : await intake.severalPlaces.write(plan.path, rejectedDir)
    if (partsFile) intake.report.partsFile = partsFile
    if (intake.rejected.leftOut > 0)
      intake.report.skipped.push({
        zh: `退回的行太多，另有 ${intake.rejected.leftOut} 行未写入退回文件，可在导入批次的各行中查到。`,
        en: `Too many rows were rejected: another ${intake.rejected.leftOut} are not in the file of rejected rows; find them in the rows of the import run.`,
      })
    return intake.report
  } catch (error) {
    return brokenOff(plan, error, standing, options)
  } finally {
    await intake?.source.close()
  }
}

/** Everything happens as it would, files one after another in one unit of work, which is then undone. */
export async function tryFiles(
  database: Database,
  plans: readonly FilePlan[],
  mappings: readonly Mapping[],
  options: ImportOptions,
  tell: (report: FileReport) => Promise<void>,
) {
  const done = new Error('a dry run ends here')
  const undo: Follower = () => Promise.reject(done)
  await work(database, options.principal, [...options.followers, undo], async (unit) => {
    await advisoryLock(unit, 'intake')
    for (const [index, plan] of plans.entries()) {
      if (options.signal?.aborted) throw done
      await tell(await tryFile(unit, plan, mappings, options, index, plans.length))
    }
  }).catch((error: unknown) => {
    if (error !== done) throw error
  })
}

async function tryFile(
  unit: Work,
  plan: FilePlan,
  mappings: readonly Mapping[],
  options: ImportOptions,
  index: number,
  files: number,
): Promise<FileReport> {
  let intake: FileIntake | undefined
  await unit.run(sql`savepoint file`)
  try {
    intake = await openIntake(plan, mappings, options, index, files)
    await intake.take(unit, Infinity)
    await unit.run(sql`release savepoint file`)
    delete intake.report.runId
    return { ...intake.report, state: 'DRY_RUN' }
  } catch (error) {
    await unit.run(sql`rollback to savepoint file`)
    return brokenOff(plan, error, undefined, options)
  } finally {
    await intake?.source.close()
  }
}

async function openIntake(
  plan: FilePlan,
  mappings: readonly Mapping[],
  { department, answers, limits, signal, onProgress, onResult, onIntake, mend }: ImportOptions,
  index: number,
  files: number,
): Promise<FileIntake> {
  const opened = await openSource(plan.path, limits)
  const source = mend ? mend(opened) : opened
  const onRows =
    onProgress &&
    ((rows: number) => onProgress({ path: plan.path, file: index + 1, files, rows, rowsTotal: plan.rows }))
  try {
    const intake = new FileIntake(source, plan, {
      mappings,
      department,
      answers,
      signal,
      onRows,
      onResult: onResult && ((result) => onResult(plan.path, result)),
    })
    onIntake?.(intake)
    return intake
  } catch (error) {
    await source.close()
    throw error
  }
}

function refused(path: string, error: unknown): FileReport {
  const reason = refusalIn(error, path)
  if (!reason) throw error
  return {
    path,
    state: 'REFUSED',
    tables: [],
    skipped: [],
    unknownSheets: 0,
    rejectedRows: [],
    error: reason,
    ...noCounts(),
  }
}

/** With batches, those that were written before stand; else nothing of the file does. */
function brokenOff(
  plan: FilePlan,
  error: unknown,
  standing: FileReport | undefined,
  { signal }: ImportOptions,
): FileReport {
  const kept: FileReport = standing ?? {
    path: plan.path,
    state: 'STOPPED',
    tables: [],
    skipped: [],
    unknownSheets: 0,
    rejectedRows: [],
    ...noCounts(),
  }
  if (signal?.aborted && (error === signal.reason || isStopped(error))) return { ...kept, state: 'STOPPED' }
  const { error: reason } = refused(plan.path, error)
  return { ...kept, state: 'REFUSED', error: reason! }
}
