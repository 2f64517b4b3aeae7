import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import { createClient, type Ask } from '../../src/client/index.js'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** When what was started goes: with its test, or with all tests of its file (`afterAll`). */
export type AtTheEnd = (end: () => Promise<void>) => void
/** What several files share goes with the run: a server with its worker, folders and databases after all of them. */
export const withTheRun: AtTheEnd = () => {}

/** Settings of a county of its own: a folder, or a schema on the server that the tests are given. */
export async function countySettings(finished: AtTheEnd = onTestFinished): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'acceptance-'))
  finished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return {
    QUANYU_DATA_DIR: folder,
    QUANYU_SCHEMA: `acceptance_${process.pid}_${Math.floor(performance.now())}`,
    PORT: '0',
    // Nothing stands before it that had to notice.
    QUANYU_DRAIN_SECONDS: '0',
    // Whoever asks from this machine is its administrator, as in the demonstration.
    QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR',
  }
}

/** The settings of an empty county that stands ready: one that is lent on a server; the embedded database makes its own. */
export async function migratedCounty(
  finished: AtTheEnd = onTestFinished,
  more: Record<string, string> = {},
): Promise<Record<string, string>> {
  const settings = { ...(await countySettings(finished)), ...more }
  if (!process.env.DATABASE_URL) return settings
  const { lendCounty } = await import('../county.js')
  const { schema, giveBack } = await lendCounty(async (county) =>
    expect(await quanyu(['migrate'], { ...settings, QUANYU_SCHEMA: county.schema })).toMatchObject({
      status: 0,
    }),
  )
  finished(giveBack)
  return { ...settings, QUANYU_SCHEMA: schema }
}

export interface Ran {
  status: number | string | null | undefined
  output: string
  errors: string
}

/** Runs the `quanyu` command here, which spares the start of a process: what counts is what it says and does. */
export async function quanyu(args: readonly string[], settings: Record<string, string>): Promise<Ran> {
  const { run } = await import('../../src/commands/run.js')
  const { env, stdout, stderr, exitCode } = process
  const writes = [stdout.write, stderr.write] as const
  const said = [[], []] as [string[], string[]]
  process.env = { ...env, ...settings }
  for (const [index, stream] of [stdout, stderr].entries())
    stream.write = (chunk: string | Uint8Array) => {
      said[index]!.push(Buffer.from(chunk as string).toString())
      return true
    }
  try {
    process.exitCode = 0
    await run(args)
    return { status: process.exitCode, output: said[0].join(''), errors: said[1].join('') }
  } finally {
    process.env = env
    ;[stdout.write, stderr.write] = writes
    process.exitCode = exitCode
  }
}

/** Runs it as a process of its own, where the process itself is in question. */
export function quanyuProcess(args: readonly string[], settings: Record<string, string>): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...settings } })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output, errors })))
}

export interface Serving {
  address: string
  ask: Ask
  child: ChildProcess
  said(): string
  /** The lines of its log on queries that it answered field by field; whoever takes them has expected them. */
  takeFallbacks(): string[]
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** What a server logs of each query, by its kind, that one statement should have answered. */
const FALLBACK = /answered field by field/

/** Starts a server and waits for its address. Where it answers a query the slow way that fails the test. */
export async function startServer(
  settings: Record<string, string>,
  args = ['serve'],
  { main = MAIN, finished = onTestFinished }: { main?: string; finished?: AtTheEnd } = {},
): Promise<Serving> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...settings },
    // The server ends with the channel to it, so that it never outlives whoever has started it.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)
      if (found) resolve(found[1]!)
    }
    child.stdout!.on('data', listen)
    child.stderr!.on('data', listen)
    child.on('close', (status) => reject(new Error(`the server ended with ${status}: ${said}`)))
  })
  const stop = (signal: NodeJS.Signals = 'SIGTERM') =>
    new Promise<number | null>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
      child.on('close', (status) => resolve(status))
      child.kill(signal)
    })
  const fallbacks = () => said.split('\n').filter((line) => FALLBACK.test(line))
  let expected = 0
  const takeFallbacks = () => {
    const fallen = fallbacks().slice(expected)
    expected += fallen.length
    return fallen
  }
  finished(async () => {
    await stop('SIGKILL')
    expect(takeFallbacks()).toEqual([])
  })
  return {
    address,
    child,
    stop,
    takeFallbacks,
    said: () => said,
    ask: createClient({ url: `${address}/graphql` }),
  }
}

let empty: Promise<Serving> | undefined

/** A county with nothing in it, served, for all tests of a worker that write nothing. */
export async function emptyServer(): Promise<Serving> {
  empty ??= (async () => {
    const settings = await migratedCounty(withTheRun)
    return startServer(settings, ['serve'], { finished: withTheRun })
  })()
  const serving = await empty
  onTestFinished(() => expect(serving.takeFallbacks()).toEqual([]))
  return serving
}
