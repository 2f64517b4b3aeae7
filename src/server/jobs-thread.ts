import { parentPort, workerData } from 'node:worker_threads'
import './schema.js'
import { readConfig } from '../config.js'
import { openDatabase } from '../database/open.js'
import { runWaitingJobs } from '../intake/jobs/import-jobs.js'
import { FOLLOWERS } from './followers.js'

/** A few for the work, its cancelling and its progress. */
const CONNECTIONS_MAX = 3

/**
 * Works on import jobs in a thread of its own, with connections of its own, until none is left: what is read meanwhile does not
 * wait for what is parsed here, and the memory that it takes is given back. Its process begins it again when there are more.
 */
const port = parentPort!
const config = readConfig()
const stop = new AbortController()
port.once('message', () => stop.abort(new Error('the server stops')))
const database = await openDatabase({
  ...config,
  ...(workerData as { schema: string }),
  connectionsMax: CONNECTIONS_MAX,
})
try {
  await runWaitingJobs(
    database,
    {
      followers: FOLLOWERS,
      mappingsDir: config.mappingsDir,
      limits: { fileBytesMax: config.fileBytesMax },
      onBegin: (job) => port.postMessage({ begun: job.id }),
      onError: (error, job) =>
        port.postMessage({ failed: job?.id ?? null, why: String((error as Error).stack ?? error) }),
    },
    stop.signal,
  )
} finally {
  port.close()
  await database.close()
}
