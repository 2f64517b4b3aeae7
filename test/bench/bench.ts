import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openCluster } from './cluster.ts'
import { compare, Disagreement } from './compare.ts'
import { ask, openCounty, ROOT, SCHEMA } from './county.ts'
import { judge } from './judge.ts'
import { measure } from './measure.ts'
import { OPERATIONS, type Operation, type Variables } from './operations.ts'
import { readOptions } from './options.ts'
import { memoryOf } from './processes.ts'
import { cellTable, criteriaTable, table } from './report.ts'
import { startServer, type Kind, type Server } from './servers.ts'

const FOLDER = join(ROOT, '.bench')
const SEED = '2026'
const say = (line: string) => void process.stderr.write(`${line}\n`)
const print = (text: string) => void process.stdout.write(`${text}\n`)

const options = readOptions(process.argv.slice(2))
const stack = new AsyncDisposableStack()
// Told to stop, it stops what it has started.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stack.disposeAsync().finally(() => process.exit(130)))
try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof Disagreement)) throw error
  print(`✗ ${error.message}`)
  process.exitCode = 2
} finally {
  await stack.disposeAsync()
}

async function run(): Promise<number> {
  const cluster = await openCluster(process.env.DATABASE_URL, FOLDER)
  stack.defer(cluster.stop)
  const url = await openCounty(cluster, options.scale, FOLDER, say)
  const has = await tablesOf(url)
  await addPeerWords(url, has('funding_sum'))
  const wanted = (options.servers ?? ['limit', 'postgraphile', 'postgraphile-kept', 'quanyu']) as Kind[]
  const servers: Server[] = []
  for (const kind of new Set<Kind>(['limit', ...wanted])) {
    if (kind === 'postgraphile-kept' && !has('funding_sum')) continue
    say(`starting ${kind}`)
    const server = await startServer(kind, url)
    stack.defer(server.stop)
    servers.push(server)
  }
  const operations = OPERATIONS.filter(
    ({ name, needs }) => (options.operations?.includes(name) ?? true) && (needs === undefined || has(needs)),
  )
  const askings = new Map<string, Awaited<ReturnType<typeof compare>>>()
  for (const operation of operations) {
    const keys = await keysOf(url, operation)
    askings.set(operation.name, await compare(operation, servers, keys))
    say(`${operation.name}: ${servers.length} servers give equal answers to ${keys.length} askings`)
  }
  const cells = await measure(options, servers, askings, cluster, say)
  const criteria = judge(operations, cells)
  const memory = servers.map(({ kind, pid }) => ({ server: kind, ...memoryOf(pid) }))
  const pass = criteria.every((criterion) => criterion.pass)
  print(`\n${cellTable(cells)}\n`)
  print(
    `${table(
      ['server', 'memory now, MB', 'at most'],
      memory.map(({ server, now, most }) => [server, now ?? null, most ?? null]),
    )}\n`,
  )
  print(`${criteriaTable(criteria)}\n`)
  print(pass ? '✓ all of it holds' : '✗ not all of it holds')
  if (options.json !== undefined) {
    const [database] = await ask<{ version: string }>(url, 'select version()')
    const machine = {
      processors: cpus().length,
      model: cpus()[0]?.model,
      node: process.version,
      database: database?.version,
    }
    await writeFile(
      options.json,
      `${JSON.stringify({ at: new Date().toISOString(), options, machine, cells, criteria, memory, pass }, null, 2)}\n`,
    )
  }
  return pass || options.quick ? 0 : 1
}

/** What users of PostGraphile would write beside the tables; and that again on the sums that are kept. */
async function addPeerWords(url: string, kept: boolean) {
  const words = ['peer.sql', ...(kept ? ['peer-kept.sql'] : [])].map((file) =>
    readFile(new URL(file, import.meta.url), 'utf8'),
  )
  await ask(url, `set search_path = ${SCHEMA}, public`, ...(await Promise.all(words)))
}

async function tablesOf(url: string): Promise<(name: string) => boolean> {
  const rows = await ask<{ name: string }>(
    url,
    `select tablename as name from pg_tables where schemaname = '${SCHEMA}'`,
  )
  const names = new Set(rows.map(({ name }) => name))
  return (name) => names.has(name)
}

async function keysOf(url: string, { keys }: Operation): Promise<Variables[]> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${SCHEMA},public` })
  await client.connect()
  try {
    return (await client.query<Variables>(keys, keys.includes('$1') ? [SEED] : [])).rows
  } finally {
    await client.end()
  }
}
