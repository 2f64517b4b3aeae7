import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { measureCallers } from './callers.ts'
import { openCluster, type Cluster } from './cluster.ts'
import { compare, Disagreement } from './compare.ts'
import { ask, dropCounty, openCounty, ROOT, SCHEMA } from './county.ts'
import { judgeGrowth, measureGrowth } from './growth.ts'
import { judge, ratiosOf, type Criterion } from './judge.ts'
import { keysOf } from './keys.ts'
import { measure } from './measure.ts'
import { OPERATIONS } from './operations.ts'
import { LEDGER, readOptions } from './options.ts'
import { memoryOf } from './processes.ts'
import { measureRights } from './rights.ts'
import { cellTable, criteriaTable, memoryTable, readmeTable } from './report.ts'
import { KINDS, startServer, type Server } from './servers.ts'

const FOLDER = join(ROOT, '.bench')
/** A smoke test asks an operation with some of its keys. */
const QUICK_KEYS = 40
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
  if (options.operations?.every((name) => name === LEDGER)) {
    const { text, pass } = await measureLedger(cluster)
    print(text)
    return pass || options.quick ? 0 : 1
  }
  const url = await openCounty(cluster, options.scale, FOLDER, say)
  const has = await tablesOf(url)
  const kept = has('funding_sum')
  await addPeerWords(url, has)
  const servers: Server[] = []
  for (const kind of KINDS) {
    // All answers are held against the limit's.
    if (kind !== 'limit' && options.servers?.includes(kind) === false) continue
    if (kind === 'postgraphile-kept' && !kept) continue
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
    const keys = (await keysOf(url, operation)).slice(0, options.quick ? QUICK_KEYS : undefined)
    askings.set(operation.name, await compare(operation, servers, keys))
    say(`${operation.name}: ${servers.length} servers give equal answers to ${keys.length} askings`)
  }
  const [database] = await ask<{ version: string }>(url, 'select version()')
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model,
    node: process.version,
    database: database?.version,
  }
  const keep = async (figures: object) => {
    if (options.json === undefined) return
    const all = { at: new Date().toISOString(), options, machine, ...figures }
    await writeFile(options.json, `${JSON.stringify(all, null, 2)}\n`)
  }
  const cells = await measure(options, servers, askings, cluster, say, (so) =>
    keep({ cells: so, ratios: ratiosOf(so), pass: false }),
  )
  const memory = servers.map(({ kind, pid }) => ({ server: kind, ...memoryOf(pid) }))
  print(`\n${cellTable(cells)}\n\n${memoryTable(memory)}\n\n${readmeTable(cells)}\n`)

  const steady = operations.filter((operation) => operation.steady)
  const growth = options.growth ? await measureGrowth(options, steady, cluster, FOLDER, say) : []
  const point = OPERATIONS.find(({ name }) => name === 'point')!
  const rights = options.rights ? await measureRights(options, point, url, cluster, say) : null
  if (rights) print(`${rights.text}\n`)
  const callers = options.callers ? await measureCallers(options, point, url, cluster, say) : null
  if (callers) print(`${callers.text}\n`)
  const criteria = [
    ...judge(operations, cells),
    ...judgeGrowth(growth),
    ...(rights?.criteria ?? []),
    ...(callers?.criteria ?? []),
  ]
  const ledger = (options.operations?.includes(LEDGER) ?? true) ? await measureLedger(cluster) : null
  print(`${criteriaTable(criteria)}\n`)
  if (ledger) print(`${ledger.text}\n`)
  const pass =
    criteria.length > 0 && criteria.every((criterion: Criterion) => criterion.pass) && (ledger?.pass ?? true)
  print(pass ? '✓ all of it holds' : '✗ not all of it holds')
  await keep({
    cells,
    ratios: ratiosOf(cells),
    memory,
    growth,
    rights: rights?.figures,
    criteria,
    ledger,
    pass,
  })
  // A smoke test is too short to judge speed by.
  return pass || options.quick ? 0 : 1
}

/** What users of PostGraphile would write beside the tables, and what they can where Quanyu keeps sums or a feed. */
async function addPeerWords(url: string, has: (table: string) => boolean) {
  const files = [
    'peer.sql',
    ...(has('funding_sum') ? ['peer-kept.sql'] : []),
    ...(has('change') ? ['peer-changes.sql'] : []),
  ]
  const words = files.map((file) => readFile(new URL(file, import.meta.url), 'utf8'))
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

/** The ledger's own measurements, in a database of their own. */
async function measureLedger(cluster: Cluster) {
  const name = 'quanyu_bench_ledger'
  const maintenance = cluster.urlOf('postgres')
  await ask(maintenance, `drop database if exists ${name} with (force)`)
  await ask(
    maintenance,
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
  )
  try {
    // Loaded here, since it stands on the built files.
    const part = await import('./ledger.ts')
    return await part.measureLedger(cluster.urlOf(name), { quick: options.quick, say })
  } finally {
    await dropCounty(cluster, name)
  }
}
