/**
 * How long each hostile request takes until it is refused, and what it leaves in the server's memory:
 *   npm run build && npx node test/server/limits/measure-hostile.ts
 * The server is a process of its own; DATABASE_URL, when set, must name a migrated database.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Run as it stands, so the file is named as it stands.
const { HOSTILE, textOf } = (await import(
  new URL('./hostile.ts', import.meta.url).href
)) as typeof import('./hostile.js')
const ROUNDS = 21
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
const ask = async (body: string) =>
  (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text()

for (let round = 0; round < 50; round++) await ask(JSON.stringify({ query: '{ __typename }' }))
const before = await memory()
let worst = 0
for (const { name, body, code, unparsed = code } of HOSTILE) {
  const text = textOf(body())
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const answer = await ask(text)
    times.push(performance.now() - start)
    if (![code, unparsed].some((each) => answer.includes(`"${each}"`)))
      throw new Error(`${name} was answered with ${answer.slice(0, 200)}`)
  }
  times.sort((one, other) => one - other)
  const [median, most] = [times[Math.floor(ROUNDS / 2)]!, times.at(-1)!]
  worst = Math.max(worst, median)
  console.log(
    `${median.toFixed(1).padStart(7)} ms median ${most.toFixed(1).padStart(7)} ms most ${String(await memory()).padStart(5)} MB  ${code} ${name}`,
  )
}
console.log(`worst median ${worst.toFixed(1)} ms; memory ${before} MB before, ${await memory()} MB after`)
child.kill()
child.once('exit', () => void rm(folder, { recursive: true, force: true }))
