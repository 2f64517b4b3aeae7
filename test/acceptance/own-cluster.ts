import { execFile } from 'node:child_process'
import { chmod, chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { findPrograms, findUser, freePort } from '../bench/cluster.ts'

const run = promisify(execFile)

/** Where the server's programs are, or null where none are installed. */
export function serverPrograms(): string | null {
  try {
    return findPrograms()
  } catch {
    return null
  }
}

export interface OwnCluster {
  url: string
  start(): Promise<void>
  /** Ends the server and all its processes at once, as a failing machine would: nothing is written out any more. */
  kill(): Promise<void>
  /** Ends the processes of its connections alone. */
  killConnections(): Promise<void>
}

/** A PostgreSQL of the test's own, which it may kill. Its settings are PostgreSQL's: what is committed is on the disk. */
export async function startOwnCluster(bin: string, folder = tmpdir()): Promise<OwnCluster> {
  const user = findUser()
  const data = await mkdtemp(join(folder, 'quanyu-cluster-'))
  await chmod(data, 0o700)
  if (user) await chown(data, user.uid, user.gid)
  const program = (name: string, ...args: string[]) =>
    run(join(bin, name), args, { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  await program('initdb', '-D', data, '-U', 'quanyu', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`
  const postmaster = async () => Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0])
  const start = async () => {
    const log = join(data, 'log')
    await program('pg_ctl', 'start', '-w', '-s', '-D', data, '-l', log, '-o', options).catch(
      async (error: unknown) => {
        throw new Error(await readFile(log, 'utf8').catch(() => 'no log was written'), { cause: error })
      },
    )
  }
  const kill = async () => {
    const main = await postmaster()
    // It is held still first, so that it starts no new ones. Until all are gone their shared memory is in use.
    end(main, 'SIGSTOP')
    const all = [main, ...(await childrenOf(main))]
    for (const pid of all) end(pid)
    for (const pid of all) await gone(pid)
    // A zombie may bear the number for a while yet, which no process does on a machine that has failed.
    await rm(join(data, 'postmaster.pid'), { force: true })
  }
  await start()
  onTestFinished(async () => {
    await kill().catch(() => {})
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    url: `postgresql://quanyu@127.0.0.1:${port}/postgres`,
    start,
    kill,
    killConnections: async () => {
      for (const pid of await childrenOf(await postmaster()))
        if (/ 127\.0\.0\.1\(/.test(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''))) end(pid)
    },
  }
}

const end = (pid: number, signal: NodeJS.Signals = 'SIGKILL') => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself.
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      return /^PPid:\s+(\d+)$/m.exec(status)?.[1] === String(parent) ? [Number(pid)] : []
    }),
  )
  return found.flat()
}

async function gone(pid: number) {
  for (;;) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    // What nobody waits for stays as a zombie, which holds nothing.
    if (status === '' || /^State:\s+Z/m.test(status)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
