import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MAIN, quanyu, SCHEMA } from './county.ts'

export const KINDS = ['limit', 'postgraphile', 'postgraphile-kept', 'quanyu'] as const
export type Kind = (typeof KINDS)[number]

/** A server under test, a process of its own. */
export interface Server {
  kind: Kind
  url: string
  pid: number
  /** What a request to it must carry beside its body. */
  headers: Record<string, string>
  /** What it must carry to be answered as another, named as for `quanyu keys make`. */
  headersAs(...terms: string[]): Promise<Record<string, string>>
  stop(): Promise<void>
}

/** As many connections as Quanyu takes, each read as Quanyu reads: no compiling just in time, times in UTC. */
const POOL = 10
const OPTIONS = `-c search_path=${SCHEMA},public -c jit=off -c timezone=UTC`
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** A package of its own, so that only who measures installs it. */
const PEER = here('peer')
const PROGRAMS: Record<Kind, string[]> = {
  limit: [here('servers/limit.ts')],
  postgraphile: [here('peer/postgraphile.ts')],
  'postgraphile-kept': [here('peer/postgraphile.ts')],
  quanyu: [MAIN, 'serve'],
}
const START_MS_MAX = 300_000

export async function startServer(kind: Kind, databaseUrl: string): Promise<Server> {
  if (kind.startsWith('postgraphile') && !existsSync(`${PEER}/node_modules/.package-lock.json`))
    await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: PEER })
  const child = spawn(process.execPath, PROGRAMS[kind], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      BENCH_SCHEMA: SCHEMA,
      BENCH_POOL: String(POOL),
      BENCH_OPTIONS: OPTIONS,
      QUANYU_SCHEMA: SCHEMA,
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(kind, child)
  // A department's system with a key of its own: the database holds it to what its role may see.
  const bearing = async (...terms: string[]) => ({
    authorization: `Bearer ${await makeKey(databaseUrl, terms)}`,
  })
  const headers = kind === 'quanyu' ? await bearing('--department', 'FINANCE') : {}
  return { kind, url, pid: child.pid!, headers, headersAs: bearing, stop: () => stop(child) }
}

const makeKey = async (databaseUrl: string, terms: readonly string[]): Promise<string> =>
  (
    await quanyu(['keys', 'make', '--name', 'benchmark', '--days', '1', ...terms], {
      DATABASE_URL: databaseUrl,
      QUANYU_SCHEMA: SCHEMA,
    })
  ).trim()

function addressOf(kind: Kind, child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${kind} does not start:\n${said}`))
    }, START_MS_MAX)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(said)
      if (!found) return
      clearTimeout(patience)
      resolve(found[0])
    }
    child.stdout!.on('data', listen)
    child.stderr!.on('data', listen)
    child.on('close', (status) => {
      clearTimeout(patience)
      reject(new Error(`${kind} ended with ${status}:\n${said}`))
    })
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('close', () => resolve())
    child.kill('SIGTERM')
  })
}
