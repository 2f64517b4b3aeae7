import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { makeCluster } from '../cluster.ts'
import { keptOf } from '../server/limits/kept-of.ts'
import { findPrograms } from './cluster.ts'
import { MAIN, openCounty, SCHEMA } from './county.ts'
import { acknowledgedNothing, makeGround, client } from './faults/clients.ts'
import { fileClient } from './faults/file-client.ts'
import { OK, Record } from './faults/record.ts'
import { memoryOf } from './processes.ts'

/**
 * Tells a leak from memory that a server merely has not given back: one server under a steady load, a line of JSON for each
 * interval with what it holds, and with what it keeps once all that it needs no longer is collected. What leaks is kept, and
 * grows with the number of requests. `npm run bench:memory -- --minutes 10`, after a build.
 */
const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { minutes: text, seconds: text, clients: text, scale: text, reads: { type: 'boolean' } },
})
const [minutes, seconds, clients, scale] = [
  values.minutes ?? '10',
  values.seconds ?? '30',
  values.clients ?? '16',
  values.scale ?? '0.2',
].map(Number) as [number, number, number, number]

const folder = await mkdtemp(join(tmpdir(), 'quanyu-memory-'))
const cluster = await makeCluster(findPrograms(), { settings: { fsync: 'off', shared_buffers: '256MB' } })
const say = (line: string) => void process.stderr.write(`${line}\n`)

/** A server that may be looked into; gives its address and its inspector's. */
async function startServer(url: string) {
  const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', MAIN, 'serve'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      QUANYU_SCHEMA: SCHEMA,
      PORT: '0',
      QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR',
      QUANYU_ADDRESS_CONNECTIONS_MAX: '1000',
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const find = (pattern: RegExp) => pattern.exec(said)?.[1]
  for (;;) {
    const [address, inspector] = [find(/(http:\/\/127\.0\.0\.1:\d+)\/graphql/), find(/(ws:\/\/\S+)/)]
    if (address && inspector) return { child, address, inspector }
    if (child.exitCode !== null) throw new Error(said)
    await setTimeout(50)
  }
}

try {
  await cluster.start()
  const urlOf = (database: string) => Object.assign(new URL(cluster.url), { pathname: `/${database}` }).href
  const url = await openCounty({ urlOf, postmaster: null, stop: async () => {} }, scale, folder, say)
  const { child, address, inspector } = await startServer(url)
  try {
    const ground = await makeGround(address)
    const phase = new Record()
    const done = acknowledgedNothing()
    const over = new AbortController()
    const terms = { addresses: [address], phase, done, signal: over.signal }
    const working = Promise.all([
      ...Array.from({ length: clients }, (_, number) =>
        client({ ...terms, number, ground, readsOnly: values.reads ?? false }),
      ),
      ...(values.reads ? [] : [fileClient(terms)]),
    ])
    const begun = performance.now()
    while (performance.now() - begun < minutes * 60_000) {
      await setTimeout(seconds * 1000)
      const metrics = await (await fetch(`${address}/metrics`)).text()
      const mb = (name: string) =>
        Math.round(Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]) / 1024 / 1024)
      const held = memoryOf(child.pid!)!
      process.stdout.write(
        `${JSON.stringify({
          seconds: Math.round((performance.now() - begun) / 1000),
          requests: phase.outcomes.filter(({ told }) => told === OK).length,
          rssMb: held.now,
          peakRssMb: held.most,
          heapMb: mb('nodejs_heap_size_used_bytes'),
          heapTotalMb: mb('nodejs_heap_size_total_bytes'),
          externalMb: mb('nodejs_external_memory_bytes'),
          keptMb: await keptOf(inspector),
        })}\n`,
      )
    }
    over.abort()
    await working
  } finally {
    child.kill('SIGKILL')
  }
} finally {
  await cluster.remove()
  await rm(folder, { recursive: true, force: true })
}
