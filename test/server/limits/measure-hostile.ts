/**
 * How long each hostile request takes until it is refused, and what it leaves in the server's memory: npm run bench:hostile
 * Fails where one takes more than 50 ms (the median), or the memory does not stay as it is. On a machine that is busy with
 * other things the server's own processor time tells more than the clock does. The server is a process of its own;
 * DATABASE_URL, when set, must name a migrated database.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Run as it stands, so the file is named as it stands.
const { HOSTILE, textOf } = (await import(
  new URL('./hostile.ts', import.meta.url).href
)) as typeof import('./hostile.js')
const { processorOf } = (await import(
  new URL('../../bench/processes.ts', import.meta.url).href
)) as typeof import('../../bench/processes.js')
const ROUNDS = Number(process.env.ROUNDS ?? 21)
const MS_MAX = 50
/** What a server that has just been asked much may hold more than before: its heap breathes. */
const GROWTH_MB_MAX = 100
const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'quanyu-hostile-'))
const child = spawn(process.execPath, [MAIN, 'serve'], {
  env: { ...process.env, QUANYU_DATA_DIR: folder, PORT: '0' },
})
const url = await new Promise<string>((resolve) =>
  child.stdout.on('data', (chunk: Buffer) => {
    const found = /(http:\/\/127\.0\.0\.1:\d+\/graphql)/.exec(chunk.toString())
    if (found) resolve(found[1]!)
  }),
)
const memory = async () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024)
/** By the plainest client, since fetch takes longer to copy megabytes than the server to refuse them; whoever is refused stops sending. */
const ask = (body: Buffer) =>
  new Promise<string>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const sending = request(url, { method: 'POST', agent: false, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        resolve(text)
        sending.destroy()
      })
    })
    sending.on('error', reject).end(body)
  })

for (let round = 0; round < 50; round++) await ask(Buffer.from('{"query":"{__typename}"}'))
/** Everything as often as it is measured: what the second time leaves behind, each further time would. */
for (const { body } of HOSTILE) {
  const text = Buffer.from(textOf(body()))
  for (let round = 0; round < ROUNDS; round++) await ask(text)
}
const before = await memory()
let [worst, worstProcessor] = [0, 0]
for (const { name, body, code, unparsed = code } of HOSTILE) {
  const text = Buffer.from(textOf(body()))
  const times: number[] = []
  const processor = processorOf(child.pid!)
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const answer = await ask(text)
    times.push(performance.now() - start)
    if (![code, unparsed].some((each) => answer.includes(`"${each}"`)))
      throw new Error(`${name} was answered with ${answer.slice(0, 200)}`)
  }
  times.sort((one, other) => one - other)
  const [median, most] = [times[Math.floor(ROUNDS / 2)]!, times.at(-1)!]
  const own = (processorOf(child.pid!)! - processor!) / ROUNDS
  worst = Math.max(worst, median)
  worstProcessor = Math.max(worstProcessor, own)
  console.log(
    `${median.toFixed(1).padStart(7)} ms median ${most.toFixed(1).padStart(7)} ms most ${own.toFixed(1).padStart(6)} ms processor ${String(await memory()).padStart(5)} MB  ${code} ${name}`,
  )
}
const after = await memory()
const isHeld = worst <= MS_MAX && after - before <= GROWTH_MB_MAX
console.log(
  `${isHeld ? '✓' : '✗'} ${HOSTILE.length} hostile requests: worst median ${worst.toFixed(1)} ms, at most ${MS_MAX}; processor ${worstProcessor.toFixed(1)} ms; memory ${before} MB before, ${after} MB after`,
)
process.exitCode = isHeld ? 0 : 1
child.kill()
child.once('exit', () => void rm(folder, { recursive: true, force: true }))
