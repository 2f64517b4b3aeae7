import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { makeCluster } from '../cluster.ts'
import { smallDisk } from '../small-disk.ts'
import { findPrograms } from './cluster.ts'
import { openCounty, SCHEMA } from './county.ts'
import { acknowledgedNothing, client, makeGround, type Ground } from './faults/clients.ts'
import { fileClient } from './faults/file-client.ts'
import { FAULTS, type Fault } from './faults/faults.ts'
import { judge } from './faults/judge.ts'
import { Record } from './faults/record.ts'
import { faultsFound, show, tableOf, type Shown } from './faults/report.ts'
import { openStage, type Stage } from './faults/stage.ts'
import { memoryOf } from './processes.ts'

const HELP = `npm run bench:faults -- [options]   two servers of one county under load, while things fail

  --seconds <n>        each phase, default 60
  --connections <list> loads without a fault, default 16,64,256; faults come under the middle one
  --scale <n>          size of the county, default 1: 2,000 projects
  --faults <words>     only faults whose names hold one of these, listed by commas; and no load without a fault
  --quick              a smoke test: scale 0.2, 6 s a phase, 8 connections
  --json <file>        write all figures there

Ends with 1 where something acknowledged was lost or done twice, the books or sums are wrong, or an error had no name.`

const say = (line: string) => void process.stderr.write(`${line}\n`)
const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { seconds: text, connections: text, scale: text, json: text, faults: text, quick: { type: 'boolean' }, help: { type: 'boolean' } },
}) // prettier-ignore
if (values.help) {
  process.stdout.write(`${HELP}\n`)
  process.exit()
}
const seconds = Number(values.seconds ?? (values.quick ? 6 : 60))
const levels = (values.connections ?? (values.quick ? '8' : '16,64,256')).split(',').map(Number)
const scale = Number(values.scale ?? (values.quick ? 0.2 : 1))
/** How long a fault that lasts does so: a third of its phase, so that there is a before and an after. */
const lasting = (seconds * 1000) / 6

const DISK_MB = 4096
const disk = await smallDisk(DISK_MB)
const folder = await mkdtemp(join(tmpdir(), 'quanyu-faults-'))
const settings = { max_connections: '200', shared_buffers: '256MB', max_wal_size: '512MB' }
const cluster = await makeCluster(findPrograms(), { settings, ...(disk ? { folder: disk.folder } : {}) })
let stage: Stage | undefined
try {
  await cluster.start()
  const urlOf = (database: string) => Object.assign(new URL(cluster.url), { pathname: `/${database}` }).href
  const url = await openCounty({ urlOf, postmaster: null, stop: async () => {} }, scale, folder, say)
  stage = await openStage(cluster, disk, new URL(url).pathname.slice(1))
  const ground = await makeGround(stage.servers[0]!.address)
  const done = acknowledgedNothing()
  const shown: Shown[] = []
  const middle = levels[Math.floor(levels.length / 2)]!
  const wanted = values.faults?.split(',')
  for (const connections of wanted ? [] : levels)
    shown.push(await phaseOf(stage, 'no fault', connections, ground, done))
  for (const fault of FAULTS.filter(({ name }) => wanted?.some((word) => name.includes(word)) ?? true)) {
    const why = fault.impossible?.(stage)
    if (why) say(`${fault.name}: not done, ${why}`)
    else shown.push(await phaseOf(stage, fault.name, middle, ground, done, fault))
  }
  const laws = await judge(url, done, { DATABASE_URL: url, QUANYU_SCHEMA: SCHEMA, QUANYU_DATA_DIR: folder })
  const found = faultsFound(
    shown,
    laws,
    new Set(FAULTS.filter((each) => each.breaksConnections).map(({ name }) => name)),
  )
  process.stdout.write(`${tableOf(shown)}\n\n`)
  for (const { what, broken, of } of laws) process.stdout.write(`${what}: ${broken} of ${of}\n`)
  process.stdout.write(found.length > 0 ? `\nMust not be:\n${found.join('\n')}\n` : '\nAll held.\n')
  if (values.json) await writeFile(values.json, JSON.stringify({ shown, laws, found }, null, 2))
  if (found.length > 0) {
    process.exitCode = 1
    for (const { said } of stage.servers) say(errorsOf(said()))
  }
} finally {
  await stage?.stop()
  await cluster.remove()
  await disk?.remove()
  await rm(folder, { recursive: true, force: true })
}

async function phaseOf(
  stage: Stage,
  name: string,
  connections: number,
  ground: Ground,
  done: ReturnType<typeof acknowledgedNothing>,
  fault?: Fault,
): Promise<Shown> {
  say(`${name}, ${connections} connections …`)
  const phase = new Record()
  const over = new AbortController()
  const terms = { addresses: stage.servers.map(({ address }) => address), phase, done, signal: over.signal }
  const watched = watch(stage, over.signal)
  await loopLate(stage)
  const begun = performance.now()
  const clients = Promise.all([
    ...Array.from({ length: connections }, (_, number) => client({ ...terms, number, ground })),
    fileClient(terms),
  ])
  let recovery: number | null = null
  let mended = 0
  if (fault) {
    await setTimeout(lasting)
    await fault.run(stage, lasting)
    mended = performance.now()
  }
  await setTimeout(Math.max(lasting, seconds * 1000 - (performance.now() - begun)))
  const loop = await loopLate(stage)
  over.abort()
  await clients
  if (fault) recovery = phase.failingAfter(mended)
  const took = (performance.now() - begun) / 1000
  return show(name, connections, took, phase, recovery, { memory: await watched, loop })
}

/** The most memory that a server held, until the signal. */
async function watch({ servers }: Stage, signal: AbortSignal): Promise<number> {
  let most = 0
  while (!signal.aborted) {
    for (const server of servers) most = Math.max(most, memoryOf(server.pid())?.now ?? 0)
    await setTimeout(250)
  }
  return most
}

/** How late the event loop was at most since it was last asked, in milliseconds. */
async function loopLate({ servers }: Stage): Promise<number | null> {
  const late = await Promise.all(
    servers.map(async ({ address }) => {
      const told = await fetch(`${address}/metrics`).then((response) => response.text(), () => '')
      return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(told)?.[1] ?? NaN) * 1000
    }),
  ) // prettier-ignore
  const known = late.filter((each) => Number.isFinite(each))
  return known.length > 0 ? Math.max(...known) : null
}

/** The last lines that a server wrote of errors that it could not name. */
function errorsOf(said: string) {
  const lines = said.split('\n').filter((line) => /INTERNAL_SERVER_ERROR|"level":"error"/.test(line))
  return lines.slice(-5).join('\n')
}
