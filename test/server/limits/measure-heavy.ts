/**
 * What is slow or large, through GraphQL and through files: npm run bench:hostile
 * Each must be refused or done within 2 s, while /health/live, asked every 50 ms by another process, is never later than
 * 250 ms; and the server's memory must come back. DATABASE_URL, when set, must name a migrated database.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = (name: string) => new URL(name, import.meta.url).href
const { FILES, REQUESTS } = (await import(here('./heavy.ts'))) as typeof import('./heavy.js')
const { processorOf } = (await import(
  here('../../bench/processes.ts')
)) as typeof import('../../bench/processes.js')
const load = <T>(name: string) => import(here(`../../../dist/${name}`)) as Promise<T>
await load('server/schema.js')
const { openDatabase } = await load<typeof import('../../../src/database/open.js')>('database/open.js')
const { migrate } = await load<typeof import('../../../src/database/migrate.js')>('database/migrate.js')
const { makeKey } = await load<typeof import('../../../src/areas/api-keys.js')>('areas/api-keys.js')
const { administrator } =
  await load<typeof import('../../../src/database/principal.js')>('database/principal.js')
const { importFiles } =
  await load<typeof import('../../../src/intake/import-files.js')>('intake/import-files.js')

const MS_MAX = 2000
const HEALTH_MS_MAX = 250
const GROWTH_MAX = 1.2
const SETTLE_MS_MAX = 30_000
const DRIPPING = 200
const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url))
const DATA = fileURLToPath(new URL('../../../src/demonstration/data/', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'quanyu-heavy-'))

/** A county's divisions and areas, and a key for each who asks. */
async function settle() {
  const databaseUrl = process.env.DATABASE_URL
  const database = await openDatabase({ databaseUrl, dataDir: join(folder, 'data'), schema: 'public' })
  if (!databaseUrl) await migrate(database)
  const maker = administrator('量度员')
  for (const name of ['jinxian-divisions.csv', 'areas.csv'])
    await importFiles(database, [join(DATA, name)], { principal: maker, followers: [] })
  const make = async (name: string, more: object) =>
    (await makeKey(database, maker, { name, areaCodes: [], days: 1, ...more } as never)).key
  const keys = {
    WRITE: await make('水利系统', { role: 'SYSTEM', department: 'WATER' }),
    READ: await make('只读', { role: 'SYSTEM', department: 'WATER', scopes: ['READ'] }),
    TOWNSHIP: await make('乡镇', { role: 'TOWNSHIP', areaCodes: ['JX-QY-011'] }),
    UNKNOWN: '',
    PUBLIC: '',
  }
  await database.close()
  return { ...keys, UNKNOWN: `${keys.WRITE.slice(0, -6)}AAAAAA` }
}

const keys = await settle()
const server = spawn(process.execPath, [MAIN, 'serve'], {
  env: { ...process.env, QUANYU_DATA_DIR: join(folder, 'data'), PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const url = await new Promise<string>((resolve) =>
  server.stdout.on('data', (chunk: Buffer) => {
    const found = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(chunk.toString())
    if (found) resolve(found[1]!)
  }),
)
const health = fork(fileURLToPath(here('./poll-health.ts')), [`${url}/health/live`])
const taker = fork(fileURLToPath(here('./take-file.ts')))
await once(taker, 'message')
const tell = async <T>(child: ChildProcess, message: string): Promise<T> => {
  const answered = once(child, 'message')
  child.send(message)
  return (await answered)[0] as T
}
const memory = async ({ pid }: ChildProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

let used = 0
async function begin({ pid }: ChildProcess) {
  await tell(health, 'begin')
  used = processorOf(pid!)!
}
/** Since it began: how late the server was told to be alive, and what the process that worked has used and holds. */
const measured = async (worker: ChildProcess) => ({
  late: await tell<number>(health, 'end'),
  processor: processorOf(worker.pid!)! - used,
  mb: await memory(worker),
})

const ask = (body: Buffer, key: string) =>
  new Promise<string>((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    }
    const sending = request(`${url}/graphql`, { method: 'POST', agent: false, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        resolve(text)
        sending.destroy()
      })
    })
    sending.on('error', (error) => resolve(`ERROR ${error.message}`)).end(body)
  })

let [kept, broken] = [0, 0]
interface Measured {
  ms: number
  late: number
  processor: number
  mb: number
  told: boolean
  answer: string
}
function judge(name: string, { ms, late, processor, mb, told, answer }: Measured) {
  const held = ms <= MS_MAX && late <= HEALTH_MS_MAX && told
  if (held) kept++
  else broken++
  console.log(
    `${held ? '✓' : '✗'} ${ms.toFixed(0).padStart(6)} ms (${processor.toFixed(0).padStart(5)} ms processor), health ${late.toFixed(0).padStart(5)} ms late, ${mb.toFixed(0).padStart(5)} MB  ${name}${told ? '' : `: ${answer.slice(0, 200)}`}`,
  )
}

async function judgeRequests() {
  for (const { name, body, by, times = 1, told } of REQUESTS) {
    const text = Buffer.from(body())
    await begin(server)
    const start = performance.now()
    const answers = await Promise.all(Array.from({ length: times }, () => ask(text, keys[by])))
    const ms = performance.now() - start
    const other = answers.find((answer) => !told.test(answer))
    judge(name, { ms, ...(await measured(server)), told: other === undefined, answer: other ?? '' })
  }
}

/** Bodies that drip are no request yet: what counts is that others do not wait for them. */
async function judgeDripping() {
  await begin(server)
  const sockets = Array.from({ length: DRIPPING }, () => connect(Number(new URL(url).port), '127.0.0.1'))
  for (const socket of sockets) {
    socket.on('error', () => {})
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 200000\r\n\r\n') // prettier-ignore
  }
  const dripping = setInterval(() => sockets.forEach((socket) => socket.write(' ')), 100)
  await setTimeout(1500)
  const start = performance.now()
  const answer = await ask(Buffer.from('{"query":"{__typename}"}'), keys.READ)
  const ms = performance.now() - start
  clearInterval(dripping)
  for (const socket of sockets) socket.destroy()
  const told = answer.includes('Query')
  judge(`a query beside ${DRIPPING} bodies that drip`, { ms, ...(await measured(server)), told, answer })
}

async function judgeFiles() {
  for (const { name, file, write, told } of FILES) {
    const path = join(folder, file)
    await write(path)
    await begin(taker)
    const { ms, answer } = await tell<{ ms: number; answer: string }>(taker, path)
    judge(`file: ${name}`, { ms, ...(await measured(taker)), told: told.test(answer), answer })
    await rm(path)
  }
}

/** Once to warm up: what the second time leaves behind, each further time would. */
for (const { body, by } of REQUESTS.slice(0, 12)) await ask(Buffer.from(body()), keys[by])
await tell(health, 'begin')
await setTimeout(3000)
// Of a machine that is busy with other things this tells what the figures below are worth.
console.log(`  health ${(await tell<number>(health, 'end')).toFixed(0)} ms late while nothing is asked`)
const before = await memory(server)
await judgeRequests()
await judgeDripping()
await judgeFiles()
let after = await memory(server)
for (let waited = 0; after > before * GROWTH_MAX && waited < SETTLE_MS_MAX; waited += 1000) {
  await setTimeout(1000)
  // Collecting garbage takes some work to be set off.
  for (let round = 0; round < 20; round++) await ask(Buffer.from('{"query":"{__typename}"}'), keys.READ)
  after = await memory(server)
}
const isBack = after <= before * GROWTH_MAX
console.log(
  `${broken === 0 && isBack ? '✓' : '✗'} ${kept} of ${kept + broken} held; memory ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`,
)
process.exitCode = broken === 0 && isBack ? 0 : 1
health.kill()
taker.kill()
server.kill()
await once(server, 'exit')
await rm(folder, { recursive: true, force: true })
