import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from './bench/cluster.ts'
import { ask, dropCounty } from './bench/county.ts'
import { makeCluster, serverPrograms } from './cluster.ts'

/**
 * As many as there are workers: roles belong to a whole server, so each worker has one of its own. Three keep two processors
 * busy, for a test also waits: for a page, or for a process that starts.
 */
export const SERVERS = 3
/** What a test's server loses when the machine fails is lost with the test. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum_naptime: '10s',
  max_wal_size: '2GB',
  max_connections: '200',
  shared_buffers: '256MB',
  // As in all sessions of the product's own: compiling statements costs seconds and saves nothing.
  jit: 'off',
  // A session that begins need not load them.
  shared_preload_libraries: 'plpgsql,postgis-3',
}
const MEMORY = '/dev/shm'

/**
 * Where PostgreSQL with PostGIS is installed the tests run on servers made for them, which is faster than the embedded
 * database; else on that. DATABASE_URL names a server to be used instead; QUANYU_TEST_EMBEDDED asks for the embedded one.
 */
export default async function startServers() {
  // What is made once in a run, for several files; and whatever else tests and the processes that they start put down for a
  // time, some of them as other users: it goes with the run, also what a killed process left.
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-run-'))
  await chmod(folder, 0o755)
  process.env.QUANYU_TEST_RUN = folder
  process.env.TMPDIR = folder
  // Each process that a test starts loads the same modules: they are compiled once in a run.
  process.env.NODE_COMPILE_CACHE ??= join(folder, 'compiled')
  const stopServers = await start()
  return async () => {
    await stopServers?.()
    if (process.env.DATABASE_URL) await dropDemonstrations(process.env.DATABASE_URL)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The demonstration and the copies of it, which files share, on a server that stays (`acceptance/demonstration.ts`). */
async function dropDemonstrations(url: string) {
  const cluster = await openCluster(url, '')
  const made = await ask<{ name: string }>(
    cluster.urlOf('postgres'),
    `select datname as name from pg_database where datname ~ '^quanyu_(demonstration|copy)_\\d'`,
  )
  for (const { name } of made) await dropCounty(cluster, name)
}

async function start() {
  if (process.env.DATABASE_URL || process.env.QUANYU_TEST_EMBEDDED) return undefined
  const programs = serverPrograms()
  if (programs === null) return undefined
  const terms = { settings: SETTINGS, ...(existsSync(MEMORY) ? { folder: MEMORY } : {}) }
  const clusters = await Promise.all(Array.from({ length: SERVERS }, () => makeCluster(programs, terms)))
  await Promise.all(clusters.map(({ start }) => start()))
  process.env.QUANYU_TEST_SERVERS = clusters.map(({ url }) => url).join(' ')
  return async () => {
    await Promise.all(clusters.map(({ remove }) => remove()))
  }
}
