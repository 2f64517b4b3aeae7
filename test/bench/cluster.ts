import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The PostgreSQL that everything in one run stands on. */
export interface Cluster {
  /** Connection of its superuser, without a database's name at the end. */
  urlOf(database: string): string
  /** Where its own; a server that was given is not looked into. */
  postmaster: number | null
  stop(): Promise<void>
}

const SETTINGS = {
  // The clients of a run are on this machine; a crash costs the benchmark's data and nothing else.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  shared_buffers: '512MB',
  work_mem: '32MB',
  // The data is in memory: as one sets it for such a server, for all who ask.
  random_page_cost: '1.1',
  effective_cache_size: '2GB',
  max_wal_size: '4GB',
  max_connections: '120',
}

/** The server that is named, or one of its own in a folder, which keeps its data for the next run. */
export async function openCluster(given: string | undefined, folder: string): Promise<Cluster> {
  if (given !== undefined) {
    const urlOf = (database: string) => {
      const url = new URL(given)
      url.pathname = `/${database}`
      return url.href
    }
    return { urlOf, postmaster: null, stop: async () => {} }
  }
  const bin = findPrograms()
  const user = findUser()
  const data = join(
    reachable(folder, user) ? folder : join(tmpdir(), `quanyu-bench-${folderKey(folder)}`),
    'cluster',
  )
  const passwordFile = `${data}.password`
  const program = (name: string, ...args: string[]) =>
    run(join(bin, name), args, { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  if (!existsSync(join(data, 'PG_VERSION'))) {
    await mkdir(dirname(data), { recursive: true })
    await mkdir(data, { mode: 0o700 })
    await writeFile(passwordFile, randomUUID(), { mode: 0o600 })
    if (user) for (const path of [data, passwordFile]) await chown(path, user.uid, user.gid)
    await program(
      'initdb',
      '-D',
      data,
      '-U',
      'bench',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    )
  }
  await takeOver(join(dirname(data), 'run.pid'), () =>
    program('pg_ctl', 'stop', '-s', '-m', 'fast', '-D', data),
  )
  const port = await freePort()
  const options = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}='${value}'`)
  await program(
    'pg_ctl',
    'start',
    '-w',
    '-s',
    '-D',
    data,
    '-l',
    join(data, 'server.log'),
    '-o',
    [`-p ${port}`, ...options].join(' '),
  )
  const password = await readFile(passwordFile, 'utf8')
  return {
    urlOf: (database) => `postgresql://bench:${password}@127.0.0.1:${port}/${database}`,
    postmaster: Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]),
    stop: async () => {
      await program('pg_ctl', 'stop', '-s', '-m', 'fast', '-D', data)
      await rm(join(dirname(data), 'run.pid'), { force: true })
    },
  }
}

/** One run at a time has the folder. A run that was killed has left its server behind: that is stopped. */
async function takeOver(file: string, stop: () => Promise<unknown>) {
  const other = Number(await readFile(file, 'utf8').catch(() => '0'))
  if (other > 0 && other !== process.pid && existsSync(`/proc/${other}`))
    throw new Error(`Another run (process ${other}) is using ${dirname(file)}: wait for its end.`)
  await writeFile(file, String(process.pid))
  if (other > 0) await stop().catch(() => {})
}

/** Where Debian puts the server, or wherever else it is found. */
export function findPrograms(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .filter((name) => Number(name) >= 15 && existsSync(join(debian, name, 'bin/initdb')))
        .sort((one, other) => Number(other) - Number(one))
    : []
  const withPostgis = versions.find((name) =>
    existsSync(`/usr/share/postgresql/${name}/extension/postgis.control`),
  )
  if (withPostgis) return join(debian, withPostgis, 'bin')
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()
  } catch {
    throw new Error(
      'No PostgreSQL ≥ 15 with PostGIS here: install postgresql-15-postgis-3, or set DATABASE_URL.',
    )
  }
}

/** PostgreSQL does not run as root: then as the system's postgres, or nobody. */
export function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const [, , uid, gid] = execFileSync('getent', ['passwd', name], { encoding: 'utf8' }).split(':')
      return { uid: Number(uid), gid: Number(gid) }
    } catch {
      // Not a user of this machine.
    }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither postgres nor nobody.')
}

/** Whether another user may walk down to a folder. */
function reachable(folder: string, user: object | undefined): boolean {
  if (!user) return true
  for (let path = dirname(folder); path !== dirname(path); path = dirname(path))
    if ((statSync(path).mode & 0o001) === 0) return false
  return true
}
const folderKey = (folder: string) => Buffer.from(folder).toString('base64url').slice(-24)

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
