import { createServer, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { migratedCounty, startServer, type Serving } from './server.js'

const onServer = test.runIf(process.env.DATABASE_URL !== undefined)
/** How often what stands before the servers asks whether they are ready. */
const LOOK_MS = 50
/** How long a client thinks before it asks again: some are always being answered, and the servers have time to start. */
const THINK_MS = 50

/** What stands before servers: sends each request to the next that is ready, once. What fails, fails for its client. */
async function startBalancer() {
  const servers: { address: string; isReady: boolean }[] = []
  let turn = 0
  const over = new AbortController()
  const look = async () => {
    while (!over.signal.aborted) {
      for (const server of servers)
        server.isReady = await fetch(`${server.address}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      await setTimeout(LOOK_MS)
    }
  }
  const looking = look()
  const balancer = createServer((incoming, answer) => {
    const ready = servers.filter(({ isReady }) => isReady)
    const server = ready[turn++ % ready.length]
    const fail = () => answer.writeHead(502).end()
    if (!server) return fail()
    const { method, headers, url } = incoming
    const onward = request(`${server.address}${url}`, { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode!, answered.headers)
      answered.pipe(answer)
    })
    onward.on('error', fail)
    incoming.pipe(onward)
  })
  // It is not in question here; on a slow machine its own closing of an idle connection would meet a client's next request.
  balancer.keepAliveTimeout = 0
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    over.abort()
    await looking
    balancer.closeAllConnections()
    balancer.close()
  })
  return {
    address: `http://127.0.0.1:${(balancer.address() as { port: number }).port}`,
    add: (address: string) => void servers.push({ address, isReady: false }),
    readyCount: () => servers.filter(({ isReady }) => isReady).length,
  }
}

/** Asks and writes until told to stop; gives how many were answered, and what came of those that were not. */
function keepAsking(address: string) {
  const done = { answered: 0, failed: [] as string[] }
  const over = new AbortController()
  const ask = async (number: number) => {
    for (let turn = 0; !over.signal.aborted; turn++) {
      const query =
        number % 2 === 0
          ? '{ tieCoverage { total { projects amount } } projects(first: 5) { nodes { id } } }'
          : `mutation { createFund(input: { documentNumber: "财农〔2024〕${number}-${turn}号", name: "专项", amount: "1.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2024, receivedOn: "2024-01-10", idempotencyKey: "k-${number}-${turn}" }) { __typename } }`
      try {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
        const { errors } = (await response.json()) as { errors?: unknown }
        if (!response.ok || errors) done.failed.push(`${response.status} ${JSON.stringify(errors)}`)
        else done.answered++
      } catch (error) {
        done.failed.push(String((error as Error).cause ?? error))
      }
      await setTimeout(THINK_MS)
    }
  }
  const asking = Promise.all(Array.from({ length: 6 }, (_, number) => ask(number)))
  return {
    done,
    async stop() {
      over.abort()
      await asking
    },
  }
}

async function until(happened: () => boolean) {
  while (!happened()) await setTimeout(20)
}

onServer('servers are restarted one after another under load, and no request fails', async () => {
  const settings = await migratedCounty(onTestFinished, { QUANYU_DRAIN_SECONDS: '2' })
  const balancer = await startBalancer()
  const start = async () => {
    const server = await startServer(settings)
    balancer.add(server.address)
    return server
  }
  const first: Serving[] = [await start(), await start()]
  await until(() => balancer.readyCount() === 2)
  const asking = keepAsking(balancer.address)
  for (const server of first) {
    const before = asking.done.answered
    await until(() => asking.done.answered > before + 50)
    expect(await server.stop('SIGTERM')).toBe(0)
    await start()
    await until(() => balancer.readyCount() === 2)
  }
  await asking.stop()
  expect(asking.done.failed).toEqual([])
  expect(asking.done.answered).toBeGreaterThan(200)
})

test('a server that is to stop says so and goes on answering; a second signal ends the wait', async () => {
  const settings = await migratedCounty(onTestFinished, { QUANYU_DRAIN_SECONDS: '600' })
  const { address, child, stop } = await startServer(settings)
  expect((await fetch(`${address}/health/ready`)).status).toBe(200)
  child.kill('SIGTERM')
  await expect.poll(async () => (await fetch(`${address}/health/ready`)).status).toBe(503)
  const answer = await fetch(`${address}/graphql?query={version}`, {
    headers: { accept: 'application/json' },
  })
  expect(await answer.json()).toMatchObject({ data: { version: expect.any(String) } })
  expect(answer.headers.get('connection')).toBe('close')
  expect((await fetch(`${address}/health/live`)).status).toBe(200)
  expect(await stop('SIGTERM')).toBe(0)
})
