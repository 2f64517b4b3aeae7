import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../../src/config.js'
import { createServer } from '../../../src/server/http.js'
import { openCounty } from '../../county.js'

const county = await openCounty()

async function serve(settings: Record<string, string> = {}) {
  const server = await createServer(
    county,
    readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema, ...settings }),
  )
  onTestFinished(() => server.close())
  return new URL(await server.listen())
}

/** A bare connection, and all that comes back on it until it is closed. */
function open({ port, hostname }: URL) {
  const socket: Socket = connect(Number(port), hostname)
  let said = ''
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  socket.on('error', () => {})
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(said)))
  onTestFinished(() => void socket.destroy())
  return { socket, closed, ready: new Promise<void>((resolve) => socket.once('connect', () => resolve())) }
}
const isAlive = async (url: URL) => (await fetch(new URL('/health/live', url))).status

test('a body that drips is refused when its time is over, and so are headers that never end', async () => {
  const url = await serve({ QUANYU_REQUEST_SECONDS_MAX: '1' })
  const body = open(url)
  body.socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 200000\r\n\r\n{',
  )
  const headers = open(url)
  headers.socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n')
  const dripping = setInterval(() => {
    body.socket.write(' ')
    headers.socket.write('x-a: b\r\n')
  }, 200)
  const answers = await Promise.all([body.closed, headers.closed])
  clearInterval(dripping)
  for (const answer of answers) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain('"code":"REQUEST_TOO_SLOW"')
  }
  expect(await isAlive(url)).toBe(200)
}, 60_000)

test('more connections than there may be are refused in words, in all and of one address', async () => {
  for (const setting of ['QUANYU_CONNECTIONS_MAX', 'QUANYU_ADDRESS_CONNECTIONS_MAX']) {
    const url = await serve({ [setting]: '5' })
    const kept = Array.from({ length: 5 }, () => open(url))
    await Promise.all(kept.map(({ ready }) => ready))
    await setTimeout(200)
    const answer = await open(url).closed
    expect(answer).toMatch(/^HTTP\/1\.1 503 /)
    expect(answer).toMatch(/连接过多.*TOO_MANY_CONNECTIONS/)
    for (const { socket } of kept) socket.destroy()
    await setTimeout(200)
    expect(await isAlive(url)).toBe(200)
  }
})

test('behind a proxy it is the requests of one client that are counted', async () => {
  const url = await serve({ QUANYU_PROXIES: '127.0.0.1', QUANYU_ADDRESS_CONNECTIONS_MAX: '2' })
  const waiting = ['10.1.1.1', '10.1.1.1', '10.1.1.2'].map((client) => {
    const each = open(url)
    each.socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nx-forwarded-for: ${client}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
    )
    return each
  })
  await Promise.all(waiting.map(({ ready }) => ready))
  await setTimeout(200)
  const from = (client: string) =>
    fetch(new URL('/health/live', url), { headers: { 'x-forwarded-for': client } })
  const refused = await from('10.1.1.1')
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'TOO_MANY_CONNECTIONS', limit: 2 } }],
  })
  expect((await from('10.1.1.2')).status).toBe(200)
  for (const { socket } of waiting) socket.destroy()
  await setTimeout(200)
  expect((await from('10.1.1.1')).status).toBe(200)
})

test('no answer is taken for what it does not say it is, and no refusal is kept', async () => {
  const url = await serve()
  const graphql = new URL('/graphql', url)
  const ask = (headers: Record<string, string> = {}) =>
    fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    })
  const answered = await ask()
  const refused = await ask({ authorization: 'Bearer nothing' })
  const script = await fetch(new URL('/graphiql/start.js', url))
  expect([answered.status, refused.status, script.status]).toEqual([200, 401, 200])
  for (const { headers } of [answered, refused, script])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(refused.headers.get('cache-control')).toBe('no-store')
})
