import { execFileSync, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { openAsBlob } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * Measures what a large import by HTTP takes of its server: memory above idle, and how long other reads take meanwhile. Needs
 * DATABASE_URL. `node test/bench/measure-import.ts [megabytes] [rows]`, after `npm run build`.
 */
const [megabytes = 100, rows = 100_000] = process.argv.slice(2).map(Number)
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL names no server')
const folder = await mkdtemp(join(tmpdir(), 'quanyu-measure-'))
const settings = {
  ...process.env,
  QUANYU_SCHEMA: `measure_${process.pid}`,
  PORT: '0',
  QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR',
}
const READS = 400

async function write(path: string) {
  const out = createWriteStream(path)
  const filling = '土地平整与灌溉排水工程建设内容说明'.repeat(100)
  const head = (row: number) => `M-${row},第 ${row} 号农田水利渠道整治,甲乡乙村,${row}.50,`
  const fill = Math.max(0, Math.floor(((megabytes * 1024 * 1024) / rows - Buffer.byteLength(head(rows))) / 3))
  out.write('external_id,title,place,budget,备注\n')
  for (let row = 1; row <= rows; row++)
    if (!out.write(`${head(row)}${filling.slice(0, fill)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

const megabytesOf = async (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
const p = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)

execFileSync(process.execPath, [MAIN, 'migrate'], { env: settings, stdio: 'ignore' })
const child = spawn(process.execPath, [MAIN, 'serve'], { env: settings })
let said = ''
for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
while (!/http:\/\/127/.test(said)) await wait(100)
const address = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)![1]!
const ask = async (query: string, variables: object = {}) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: any; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
const read = async () => {
  const begun = performance.now()
  await ask(
    '{ administrativeDivisions(first: 50) { nodes { code name } } landClasses(first: 20) { nodes { code } } }',
  )
  return performance.now() - begun
}
try {
  for (let at = 0; at < 200; at++) await read()
  const idle: number[] = []
  for (let at = 0; at < READS; at++) {
    idle.push(await read())
    await wait(10)
  }
  const idleMemory = await megabytesOf(child.pid!)
  const path = join(folder, '大表.csv')
  await write(path)
  let most = 0
  const busy: Record<string, number[]> = {}
  let phase = 'UPLOAD'
  const done = new AbortController()
  const watching = (async () => {
    while (!done.signal.aborted) {
      most = Math.max(most, await megabytesOf(child.pid!))
      const now = phase
      ;(busy[now] ??= []).push(await read())
      await wait(10)
    }
  })()
  const form = new FormData()
  form.set('answers', '{"department":"WATER"}')
  form.set('file', await openAsBlob(path), '大表.csv')
  const begun = performance.now()
  const took: Record<string, number> = {}
  const told = () => (took[phase] = Math.round(performance.now() - begun))
  const sent = await fetch(`${address}/imports`, { method: 'POST', body: form, headers: { 'idempotency-key': 'm' } })
  const { id } = (await sent.json()) as { id: string }
  for (phase = 'READING'; ; await wait(500)) {
    const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on ImportJob { state problem rowsDone inserted rejected } } }', { id })
    if (node.state !== phase) told()
    phase = node.state
    if (node.state === 'READ') await ask('mutation ($id: ID!) { commitImport(input: { jobId: $id }) { __typename } }', { id })
    if (['DONE', 'REFUSED', 'WAITING', 'CANCELLED'].includes(node.state)) {
      console.log(JSON.stringify(node))
      break
    }
  }
  done.abort()
  await watching
  console.log(`file ${((await stat(path)).size / 1048576).toFixed(1)} MB, ${rows} rows; ends of phases, ms: ${JSON.stringify(took)}`)
  console.log(`memory: idle ${idleMemory.toFixed(0)} MB, at most ${most.toFixed(0)} MB, above idle ${(most - idleMemory).toFixed(0)} MB`)
  console.log(`reads: idle p50 ${p(idle, 0.5)} p99 ${p(idle, 0.99)} ms (${idle.length})`)
  for (const [name, times] of Object.entries(busy)) console.log(`  ${name}: p50 ${p(times, 0.5)} p99 ${p(times, 0.99)} ms (${times.length})`)
} finally {
  child.kill('SIGTERM')
  await once(child, 'exit')
  await rm(folder, { recursive: true })
} // prettier-ignore
