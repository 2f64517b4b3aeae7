import { execFile } from 'node:child_process'
import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findPrograms, findUser, freePort } from './bench/cluster.ts'

const run = promisify(execFile)

/** Where the server's programs are, or null where no PostgreSQL with PostGIS is installed. */
export function serverPrograms(): string | null {
  try {
    return findPrograms()
  } catch {
    return null
  }
}

export interface ThrowawayCluster {
  url: string
  data: string
  start(): Promise<void>
  /** Ends it as an administrator does who does not wait for its clients. */
  stop(): Promise<void>
  /** Ends it and removes its folder. */
  remove(): Promise<void>
}

/** A PostgreSQL that is made for tests and removed after them, with PostgreSQL's own settings but for those that are given. */
export async function makeCluster(
  bin: string,
  { folder = tmpdir(), settings = {} }: { folder?: string; settings?: Record<string, string> } = {},
): Promise<ThrowawayCluster> {
  const user = findUser()
  const data = await mkdtemp(join(folder, 'quanyu-cluster-'))
  await chmod(data, 0o700)
  if (user) await chown(data, user.uid, user.gid)
  const program = (name: string, ...args: string[]) =>
    run(join(bin, name), args, { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  const named = ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  await program('initdb', ...named)
  const port = await freePort()
  const options = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings })
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
  const start = async () => {
    const log = join(data, 'log')
    await program('pg_ctl', 'start', '-w', '-s', '-D', data, '-l', log, '-o', `-p ${port} ${options}`).catch(
      async (error: unknown) => {
        throw new Error(await readFile(log, 'utf8').catch(() => 'no log was written'), { cause: error })
      },
    )
  }
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    data,
    start,
    stop: async () => void (await program('pg_ctl', 'stop', '-s', '-m', 'fast', '-D', data)),
    remove: async () => {
      await program('pg_ctl', 'stop', '-s', '-m', 'immediate', '-D', data).catch(() => {})
      await rm(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
