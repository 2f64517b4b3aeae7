import { subscribe } from 'node:diagnostics_channel'
import { request, type IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { oneCounty } from '../../src/database/counties/counties.js'
import { createServer, type Server } from '../../src/server/http.js'
import { openCounty } from '../county.js'

interface Route {
  method: string
  url: string
}
interface Asked {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE']
/** What an address may say behind its question mark, of all routes together. */
const PARAMETERS = ['asOf', 'bookedOn', 'columns', 'documentId', 'extensions', 'fileName', 'filter', 'lang', 'language', 'operationName', 'orderBy', 'query', 'title', 'variables'] // prettier-ignore
const TEXTS = { huge: 'x'.repeat(8000), nul: '%00', 'no code': '%zz', 'half a character': '%ed%a0%80' }
const TYPES = ['application/json', 'text/plain', 'application/octet-stream', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/x-www-form-urlencoded', 'nonsense'] // prettier-ignore
const BODIES = {
  nothing: '',
  nul: 'a\0b',
  huge: 'x'.repeat(2_000_000),
  'a list': '[1,null,[]]',
  'a text': '"x"',
  'nul inside': '{"query":"{version}\\u0000","variables":{"a":"\\u0000"},"operationName":"\\u0000"}',
}
/** Monitors and balancers ask these as often as they like. */
const UNLIMITED = ['/health/live', '/health/ready', '/metrics']

const routes: Route[] = []
let server: Server
let address: string

beforeAll(async () => {
  // Fastify tells when a server is made; of each route that is added to it we then hear.
  subscribe('fastify.initialization', (message) =>
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url })
    }),
  )
  const config = readConfig({
    PORT: '0',
    QUANYU_METRICS: 'all',
    QUANYU_PROXIES: '127.0.0.1',
    QUANYU_ADDRESS_RATE_MAX: '1',
  })
  // As over many counties, so that the province's routes are there too.
  server = await createServer({ ...oneCounty(await openCounty()), isMany: true }, config)
  address = await server.listen()
})
afterAll(() => server.close())

/** Asks as no browser would: fetch mends a path before it sends it. */
const ask = ({ method, path, headers = {}, body = '' }: Asked) =>
  new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const answered = (answer: IncomingMessage) => {
      const type = answer.headers['content-type'] ?? ''
      let text = ''
      answer.on('data', (chunk) => (text += String(chunk)))
      answer.on('close', () => resolve({ status: answer.statusCode!, type, text }))
    }
    const asked = request(address, { method, path, headers }, answered)
    asked.on('error', reject)
    asked.end(body)
  })

const filled = (url: string, value: string) => url.replaceAll(/:\w+/g, value)

function* everyWayTo({ method, url }: Route): Generator<Asked> {
  const path = filled(url, 'x')
  yield { method, path }
  yield { method, path, headers: { authorization: 'Bearer nonsense' } }
  for (const other of METHODS)
    if (!routes.some((each) => each.url === url && each.method === other)) yield { method: other, path }
  for (const text of Object.values(TEXTS)) {
    if (url !== path) yield { method, path: filled(url, text) }
    yield {
      method,
      path: `${path}?${PARAMETERS.map((name) => `${name}=${text}`)
        .join('&')
        .slice(0, 9000)}`,
    }
  }
  for (const headers of [{}, { accept: 'application/json' }, { accept: 'text/event-stream' }])
    yield { method, path: `${path}?${PARAMETERS.map((name) => `${name}=a&${name}=b`).join('&')}`, headers }
  if (method === 'POST')
    for (const type of TYPES)
      for (const body of Object.values(BODIES))
        yield { method, path, headers: { 'content-type': type }, body }
}

/** What is refused is refused by a name and in words, as GraphQL tells its errors; a page says it to whoever reads pages. */
function fault(
  { path, method }: Asked,
  { status, type, text }: Awaited<ReturnType<typeof ask>>,
): string | null {
  if (status >= 500) return 'a fault of ours'
  if (status < 400 || method === 'HEAD') return null
  if (type.startsWith('text/html')) return path.startsWith('/public') ? null : 'a page'
  try {
    const [{ message, extensions }] = JSON.parse(text).errors
    if (!/^[A-Z][A-Z_]+$/.test(extensions.code)) return 'no name'
    // graphql-js says in its own words what is wrong with a document.
    if (extensions.code === 'GRAPHQL_VALIDATION_FAILED') return null
    return /\p{Script=Han}/u.test(message) ? null : 'no words'
  } catch {
    return 'another form'
  }
}

test('whatever is sent to whichever address is answered, or refused by a name', async () => {
  expect(routes.length).toBeGreaterThan(25)
  const faults: object[] = []
  let number = 0
  for (const route of [...routes, { method: 'GET', url: '/nowhere/:x' }, { method: 'POST', url: '/nowhere' }])
    for (const each of everyWayTo(route)) {
      // Each from an address of its own, which has asked for nothing yet.
      const from = `203.0.${++number >> 8}.${number & 255}`
      const asked = { ...each, headers: { 'x-forwarded-for': from, ...each.headers } }
      const answer = await ask(asked).catch((error: Error) => ({
        status: 599,
        type: '',
        text: String(error),
      }))
      const what = fault(asked, answer)
      if (what) faults.push({ what, status: answer.status, method: each.method, path: each.path.slice(0, 80), headers: JSON.stringify(each.headers), body: each.body?.slice(0, 30), text: answer.text.slice(0, 200) }) // prettier-ignore
    }
  expect(faults).toEqual([])
})

test('every address counts who asks too often, but for those of monitors', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.7' }
  const other = { method: 'GET', path: '/openapi.json', headers }
  while ((await ask(other)).status !== 429);
  const free = new Set<string>()
  for (const { method, url } of routes) {
    const asked = { method, path: filled(url, 'x'), headers }
    // One may have come back meanwhile, which the first of these takes.
    const statuses = [await ask(asked), await ask(asked), await ask(asked)].map(({ status }) => status)
    if (!statuses.includes(429)) free.add(url)
  }
  expect([...free].sort()).toEqual(UNLIMITED)
})
