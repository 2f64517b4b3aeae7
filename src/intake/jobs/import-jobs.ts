import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../../database/database.js'
import { findJobToRun, isStillAsked, waitingJobs, type JobToRun } from './import-job.js'
import { isOwnJob } from './own-import-job.js'
import { NoLongerAsked, runImportJob, type JobTerms } from './run-import-job.js'
import { failStep, settle } from './settle-import-job.js'
import type { Principal } from '../../database/principal.js'

const LOOK_MS = 500
const LOOKED_AT_MAX = 20

/** What this process works on of a county: with an embedded database nobody else can say that it was cancelled. */
const underWay = new WeakMap<Database, { job: JobToRun; stop: AbortController }>()

const CANCELLED = new NoLongerAsked('cancelled')

/** Stops a job that this process works on, where it is the caller's own. */
export function stopHere(database: Database, principal: Principal, id: string) {
  const found = underWay.get(database)
  if (database.kind === 'embedded' && found?.job.id === id && isOwnJob(principal, found.job))
    found.stop.abort(CANCELLED)
}

export interface RunnerTerms extends JobTerms {
  onBegin?: (job: JobToRun) => void
  /** Told of what failed by no fault of a file; of which job, where it was one. */
  onError: (error: unknown, job?: JobToRun) => void
}

/** Works on the jobs that wait, one after another, until there is none. Gives how many steps it did. */
export async function runWaitingJobs(
  database: Database,
  terms: RunnerTerms,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  for (let done = 0; ; done++) {
    if (signal.aborted || !(await runNext(database, terms, signal))) return done
  }
}

/** Takes up the first of the waiting jobs that no other server works on. */
async function runNext(database: Database, terms: RunnerTerms, signal: AbortSignal): Promise<boolean> {
  for (const id of await waitingJobs(database, LOOKED_AT_MAX)) {
    const taken = await whileOurs(database, id, async () => {
      const job = await findJobToRun(database, id)
      if (job) await runStopping(database, job, terms, signal)
      return job !== null
    })
    if (taken) return true
  }
  return false
}

/**
 * Does something while this process alone works on a job: by a lock of a connection of its own, which ends with this process
 * however it ends. No other process opens an embedded database.
 */
async function whileOurs(database: Database, id: string, doing: () => Promise<boolean>): Promise<boolean> {
  if (database.kind === 'embedded') return doing()
  return database.access.transaction().execute(async (holding) => {
    const { rows } = await sql<{ ours: boolean }>`/* import job: ours */
      select pg_try_advisory_xact_lock(hashtextextended(${`${database.schema}/import job ${id}`}, 0)) as ours`.execute(
      holding,
    )
    return rows[0]!.ours && doing()
  })
}

async function runStopping(database: Database, job: JobToRun, terms: RunnerTerms, signal: AbortSignal) {
  const stop = new AbortController()
  const onStop = () => stop.abort(signal.reason)
  signal.addEventListener('abort', onStop)
  underWay.set(database, { job, stop })
  terms.onBegin?.(job)
  const looking = database.kind === 'embedded' ? undefined : setInterval(() => void look(), LOOK_MS)
  const look = async () => {
    if (!(await isStillAsked(database, job).catch(() => true))) stop.abort(CANCELLED)
  }
  try {
    await runImportJob(database, job, terms, stop.signal)
  } catch (error) {
    // Told to stop, it leaves the job as it was, to be taken up again.
    if (signal.aborted) return
    if (stop.signal.aborted) await cancelled(database, job)
    else if (!(error instanceof NoLongerAsked)) {
      terms.onError(error, job)
      await failStep(database, job)
    }
  } finally {
    clearInterval(looking)
    signal.removeEventListener('abort', onStop)
    underWay.delete(database)
  }
}

/** With an embedded database whoever cancels a job waits until its step is taken back: that it is cancelled is kept here. */
const cancelled = async (database: Database, job: JobToRun) =>
  void (await settle(database, job, { state: 'CANCELLED' }))

/** Works on jobs as they come, until it is told to stop. */
export async function keepRunningJobs(database: Database, terms: RunnerTerms, signal: AbortSignal) {
  while (!signal.aborted) {
    await runWaitingJobs(database, terms, signal).catch((error: unknown) => {
      // The database may be away for a while.
      if (!signal.aborted) terms.onError(error)
    })
    await wait(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}
