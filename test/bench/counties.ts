import { execFileSync, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { makeCluster, serverPrograms } from '../cluster.ts'
import { MAIN } from './county.ts'
import { makeCounties } from './make-counties.ts'
import { quantile } from './measure.ts'
import { memoryOf } from './processes.ts'

/**
 * Measures one process that serves many counties: how they are migrated, its start and memory, the province's ranking, many
 * queries at once, one busy county beside idle ones, and readiness. `npm run bench:counties -- --counties 100`, after a build;
 * on a PostgreSQL of its own, which goes with it.
 */
const { values: options } = parseArgs({
  options: {
    counties: { type: 'string', default: '20' },
    clients: { type: 'string', default: '400' },
    requests: { type: 'string', default: '4000' },
    scale: { type: 'string', default: '0.05' },
    migrated: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    folder: { type: 'string', default: '/dev/shm' },
  },
})
const [counties, clients, requests, seconds] = [
  options.counties,
  options.clients,
  options.requests,
  options.seconds,
].map(Number) as [number, number, number, number]
const MAX_CONNECTIONS = 100

const bin = serverPrograms()
if (!bin) throw new Error('PostgreSQL with PostGIS is not installed')
const cluster = await makeCluster(bin, {
  folder: options.folder,
  settings: {
    fsync: 'off',
    max_connections: String(MAX_CONNECTIONS),
    shared_buffers: '256MB',
    max_locks_per_transaction: '1024',
  },
})
const names = Array.from({ length: counties }, (_, at) => `county${String(at + 1).padStart(3, '0')}`)
const settings = () => ({
  ...process.env,
  DATABASE_URL: cluster.url,
  PORT: '0',
  QUANYU_LANGUAGE: 'en',
  QUANYU_DATA_DIR: `${cluster.data}-demo`,
  QUANYU_ADDRESS_CONNECTIONS_MAX: '2000',
  QUANYU_CONNECTIONS_MAX: '2000',
})
const quanyu = (args: string[]) =>
  execFileSync(process.execPath, [MAIN, ...args], {
    env: settings(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const say = (what: string, figures: object) =>
  process.stdout.write(`${JSON.stringify({ what, ...figures })}\n`)
const at = (times: number[], share: number) =>
  Number(
    quantile(
      times.toSorted((a, b) => a - b),
      share,
    ).toFixed(1),
  )
const spread = (times: number[]) => ({ p50: at(times, 0.5), p95: at(times, 0.95), max: at(times, 1) })
const timed = async <T>(doing: () => Promise<T>): Promise<[number, T]> => {
  const start = performance.now()
  const result = await doing()
  return [performance.now() - start, result]
}

async function withClient<T>(doing: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: cluster.url })
  await client.connect()
  try {
    return await doing(client)
  } finally {
    await client.end()
  }
}

const keys = new Map<string, string>()
const financeKeys = new Map<string, string>()
let provinceKey = ''

async function make() {
  const { counties: made, migratingMs } = await makeCounties({
    names,
    migrated: Number(options.migrated),
    scale: options.scale!,
    url: cluster.url,
    programs: bin!,
    environment: settings(),
    say,
  })
  for (const { name, auditor, finance } of made) {
    keys.set(name, auditor)
    financeKeys.set(name, finance)
  }
  provinceKey = quanyu(['counties', 'keys', 'make', '--name', 'bench']).trim()
  say('migration', { counties: migratingMs.length, ms: spread(migratingMs), databaseMb: await sizeMb() })
}

const sizeMb = () =>
  withClient(
    async (client) =>
      (
        await client.query<{ mb: number }>(
          `select (pg_database_size(current_database()) / 1048576)::integer as mb`,
        )
      ).rows[0]!.mb,
  )

async function startServer() {
  const start = performance.now()
  const child = spawn(process.execPath, [MAIN, 'serve', '--all'], { env: settings() })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  while (!/(http:\/\/127\.0\.0\.1:\d+)\/graphql/.test(said)) {
    if (child.exitCode !== null) throw new Error(said)
    await wait(20)
  }
  const address = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)![1]!
  say('start', {
    ms: Math.round(performance.now() - start),
    rssMb: memoryOf(child.pid!)!.now,
  })
  return { child, address, said: () => said }
}

const QUERIES = [
  '{ projects(first: 20) { totalCount nodes { name area { name } } } }',
  '{ tieCoverage { total { projects amount } unresolved { amount } } }',
  '{ consolidationAreas(first: 10) { nodes { name funding { allocated } } } }',
  '{ funds(first: 10) { nodes { name allocations(first: 3) { nodes { amount } } } } }',
  '{ findings(first: 10) { totalCount nodes { rule explanation } } }',
]
const RANKING =
  '{ counties(orderBy: UNTIED, first: 100) { name title state ageSeconds coverage { total { amount } unresolved { amount } } } }'

await cluster.start()
try {
  await make()
  const { child, address, said } = await startServer()
  const errors = new Map<string, number>()
  const ask = async (path: string, key: string, query: string) => {
    try {
      const response = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query }),
      })
      const body = (await response.json()) as {
        data?: any
        errors?: { message: string; extensions?: { code?: string } }[]
      }
      if (!response.ok || body.errors)
        throw new Error(
          `${response.status} ${body.errors?.[0]?.extensions?.code ?? body.errors?.[0]?.message}`,
        )
      return body.data
    } catch (error) {
      const what = String((error as Error).message)
      errors.set(what, (errors.get(what) ?? 0) + 1)
      return null
    }
  }
  const told = () => Object.fromEntries(errors)
  const ready = async () =>
    (await timed(() => fetch(`${address}/health/ready`).then((answer) => answer.text())))[0]
  const rss = async () => memoryOf(child.pid!)!.now
  const connections = () =>
    withClient(async (client) =>
      Number(
        (
          await client.query(
            `select count(*) as n from pg_stat_activity where application_name like 'quanyu%'`,
          )
        ).rows[0].n,
      ),
    )
  try {
    const firsts: number[] = []
    for (const name of names)
      firsts.push((await timed(() => ask('/graphql', keys.get(name)!, QUERIES[0]!)))[0])
    say('first query of each county', { ms: spread(firsts), rssMb: await rss(), errors: told() })

    // Each county has some money more than the one before, which nobody has tied.
    const writes: number[] = []
    for (const [place, name] of names.entries()) {
      const key = financeKeys.get(name)!
      const [ms] = await timed(async () => {
        const { createFund } = await ask(
          '/graphql',
          key,
          'mutation { createFund(input: { documentNumber: "财农〔2025〕999号", name: "专项", amount: "1000000.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2025, receivedOn: "2025-01-10", idempotencyKey: "bench" }) { ... on Fund { id } } }',
        )
        await ask(
          '/graphql',
          key,
          `mutation { allocateFund(input: { fundId: "${createFund.id}", place: "某处", amount: "${place + 1}000.0${place % 10}", allocatedOn: "2025-02-01", idempotencyKey: "bench" }) { ... on Allocation { id } ... on Problem { message } } }`,
        )
      })
      writes.push(ms)
    }
    say('two writes in each county', { ms: spread(writes), errors: told() })

    // Readiness and connections are looked at all the while.
    const [readies, most]: [number[], number[]] = [[], []]
    const over = new AbortController()
    const looking = (async () => {
      while (!over.signal.aborted) {
        readies.push(await ready())
        most.push(await connections().catch(() => NaN))
        await wait(200)
      }
    })()
    const times: number[] = []
    let next = 0
    const [all] = await timed(() =>
      Promise.all(
        Array.from({ length: clients }, async () => {
          for (let at = next++; at < requests; at = next++) {
            const name = names[(at * 7919) % counties]!
            times.push(
              (await timed(() => ask('/graphql', keys.get(name)!, QUERIES[at % QUERIES.length]!)))[0],
            )
          }
        }),
      ),
    )
    say('queries at once', {
      clients,
      requests,
      counties,
      seconds: Number((all / 1000).toFixed(1)),
      perSecond: Math.round(requests / (all / 1000)),
      ms: spread(times),
      errors: told(),
      rssMb: await rss(),
      peakRssMb: memoryOf(child.pid!)!.most,
      connectionsMost: Math.max(...most),
    })
    say('readiness meanwhile', { ms: spread(readies) })
    readies.length = 0

    // One county is busy; another, that nobody has asked for a while, is asked now and then.
    const hot: number[] = []
    const cold: number[] = []
    const until = performance.now() + seconds * 1000
    await Promise.all([
      ...Array.from({ length: 50 }, async (_, at) => {
        while (performance.now() < until)
          hot.push(
            (await timed(() => ask('/graphql', keys.get(names[0]!)!, QUERIES[at % QUERIES.length]!)))[0],
          )
      }),
      (async () => {
        for (let at = 1; performance.now() < until; at++) {
          cold.push(
            (
              await timed(() =>
                ask('/graphql', keys.get(names[1 + (at % Math.max(counties - 1, 1))]!)!, QUERIES[1]!),
              )
            )[0],
          )
          await wait(250)
        }
      })(),
    ])
    over.abort()
    await looking
    say('one busy county', {
      clients: 50,
      perSecond: Math.round(hot.length / seconds),
      ms: spread(hot),
      idleCounties: { ms: spread(cold) },
      errors: told(),
      rssMb: await rss(),
    })
    say('readiness beside it', { ms: spread(readies) })

    const idle: number[] = []
    for (let at = 0; at < 100; at++) idle.push(await ready())
    say('readiness, idle', { ms: spread(idle) })
    const looks: number[] = []
    for (let at = 0; at < 5; at++)
      looks.push((await timed(() => fetch(`${address}/metrics`).then((answer) => answer.text())))[0])
    say('metrics, idle', { ms: spread(looks) })

    // Each county tells the province about once a minute.
    await wait(70_000)
    const ranking: number[] = []
    let ranked: any
    for (let at = 0; at < 100; at++) {
      const [ms, data] = await timed(() => ask('/province/graphql', provinceKey, RANKING))
      ranking.push(ms)
      ranked = data
    }
    let differing = 0
    for (const { name, coverage } of ranked.counties as { name: string; coverage: object }[]) {
      const { tieCoverage } = await ask(
        '/graphql',
        keys.get(name)!,
        '{ tieCoverage { total { amount } unresolved { amount } } }',
      )
      if (JSON.stringify(tieCoverage) !== JSON.stringify(coverage)) differing++
    }
    say('ranking', {
      counties: ranked.counties.length,
      ms: spread(ranking),
      differing,
      ages: spread(ranked.counties.map(({ ageSeconds }: { ageSeconds: number }) => ageSeconds)),
    })
    say('at the end', {
      errors: told(),
      rssMb: await rss(),
      peakRssMb: memoryOf(child.pid!)!.most,
    })
    // Nothing is to be done: what is measured is how long it takes to find that out.
    const [again] = await timed(async () => quanyu(['migrate', '--all']))
    say('all migrated again', { ms: Math.round(again) })
  } finally {
    const log = said()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'))
    if (log.length > 0) say('log', { errors: log.length, first: log[0] })
    child.kill('SIGKILL')
  }
} finally {
  await cluster.remove()
  await rm(`${cluster.data}-demo`, { recursive: true, force: true })
}
