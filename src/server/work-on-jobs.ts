import { Worker } from 'node:worker_threads'
import type { Config } from '../config.js'
import type { Counties, County } from '../database/counties/counties.js'
import { countiesInTurn } from '../database/counties/counties-in-turn.js'
import type { Database } from '../database/database.js'
import { findJobToRun, waitingJobs } from '../intake/jobs/import-job.js'
import { keepRunningJobs } from '../intake/jobs/import-jobs.js'
import { pruneImportFiles } from '../intake/jobs/prune-import-files.js'
import { sweepTemporaryFolders } from '../intake/jobs/temporary-folder.js'
import { settle } from '../intake/jobs/settle-import-job.js'
import { render, type Said } from '../values/message.js'
import { FOLLOWERS } from './followers.js'

const LOOK_MS = 500
const HOUR_MS = 3_600_000
/** What a job may take of memory before it is ended as too large. */
const HEAP_MB = 700

const TOO_LARGE: Said = {
  zh: '处理这一文件所需的内存超过上限，未写入任何内容，请拆分后分别报送。',
  en: 'The file takes more memory than is allowed, and nothing was written. Split it and send the parts.',
}

/**
 * Works on import jobs beside what the server answers; gives how to stop it. With PostgreSQL in a thread that is begun when
 * there is a job; the embedded database has one connection, so there it is done here, and reads wait while a file is written.
 */
export function workOnJobs(
  counties: Counties,
  config: Config,
  log: (what: object, said: string) => void,
): () => Promise<void> {
  const prune = async () => {
    for (const name of counties.names()) {
      const county = counties.find(name)
      await county
        ?.whenReady()
        .then(() => pruneImportFiles(county.database, config.importFileDays))
        .catch((error: unknown) =>
          log(
            { err: error, ...(counties.isMany ? { county: name } : {}) },
            '清理导入文件未成，稍后再试 files of imports were not removed, tried again later',
          ),
        )
    }
  }
  const sweep = () =>
    sweepTemporaryFolders().catch((error: unknown) =>
      log({ err: error }, '清理临时文件夹未成 temporary folders of imports were not removed'),
    )
  const clean = () => {
    void prune()
    // What a process left that was killed a moment ago goes an hour later: it may only seem to be gone.
    void sweep()
  }
  clean()
  const hourly = setInterval(clean, HOUR_MS)
  const one = counties.isMany ? undefined : counties.opened()[0]!.database
  const end = one?.kind === 'embedded' ? workHere(one, config, log) : workApart(counties, log)
  return async () => {
    clearInterval(hourly)
    await end()
  }
}

const FAILED = '导入任务出错，稍后重试 an import job failed and is tried again'

function workHere(database: Database, config: Config, log: (what: object, said: string) => void) {
  const stop = new AbortController()
  const working = keepRunningJobs(
    database,
    {
      followers: FOLLOWERS,
      mappingsDir: config.mappingsDir,
      limits: { fileBytesMax: config.fileBytesMax },
      onError: (error, job) => log({ err: error, job: job?.id }, FAILED),
    },
    stop.signal,
  )
  return async () => {
    stop.abort(new Error('the server stops'))
    await working
  }
}

type FromThread = { begun: string } | { failed: string | null; why: string }

function workApart(counties: Counties, log: (what: object, said: string) => void) {
  let ended: Promise<void> | undefined
  let thread: Worker | undefined
  let isStopping = false
  const begin = ({ name, database }: County) => {
    const worker = new Worker(new URL('./jobs-thread.js', import.meta.url), {
      workerData: { schema: name },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    let current: string | undefined
    worker.on('message', (said: FromThread) => {
      if ('begun' in said) current = said.begun
      else log({ why: said.why, job: said.failed }, FAILED)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      log({ err: error, job: current }, FAILED)
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' && current) void refuseTooLarge(database, current)
    })
    thread = worker
    ended = new Promise((resolve) => worker.once('exit', () => resolve()))
    void ended.then(() => (thread = undefined))
  }
  const toLookAt = countiesInTurn(counties)
  let isLooking = false
  const look = async () => {
    if (thread || isStopping || isLooking) return
    isLooking = true
    for (const county of toLookAt()) {
      const [waiting] = await waitingJobs(county.database, 1).catch(() => [])
      if (waiting && !thread && !isStopping) begin(county)
    }
    isLooking = false
  }
  const looking = setInterval(() => void look(), LOOK_MS)
  return async () => {
    isStopping = true
    clearInterval(looking)
    thread?.postMessage('stop')
    await ended
  }
}

async function refuseTooLarge(database: Database, id: string) {
  const job = await findJobToRun(database, id)
  if (job)
    await settle(database, job, {
      state: 'REFUSED',
      problem: { code: 'FILE_TOO_LARGE', said: render(TOO_LARGE) },
    })
}
