import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { createServer, type Server } from '../../src/server/http.js'
import { openTwoWorlds } from '../database/two-worlds.js'

const ORIGIN = 'https://console.example'
let server: Server
let address: string
beforeAll(async () => {
  const { county } = await openTwoWorlds()
  server = await createServer(
    county,
    readConfig({
      PORT: '0',
      QUANYU_SCHEMA: county.schema,
      QUANYU_ORIGINS: `${ORIGIN}, https://other.example`,
    }),
  )
  address = await server.listen()
})
afterAll(() => server.close())

/** Sends just these headers: fetch would add some of a browser's. */
function send(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request(`${address}${path}`, { method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    },
  )
}
const QUESTION = `/graphql?query=${encodeURIComponent('{ projects(first: 1) { totalCount } }')}`
const JSON_WANTED = 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed'

test('a program queries by GET; a page that embeds the address, or changes something by it, is refused', async () => {
  for (const headers of [{ accept: JSON_WANTED }, { accept: JSON_WANTED, 'sec-fetch-mode': 'cors' }])
    expect(JSON.parse((await send(QUESTION, headers)).body.toString())).toHaveProperty('data.projects')
  for (const headers of [
    {},
    { accept: '*/*' },
    { accept: JSON_WANTED, 'sec-fetch-mode': 'no-cors' },
    { accept: 'text/html', 'sec-fetch-mode': 'navigate' },
  ] as Record<string, string>[])
    expect(JSON.parse((await send(QUESTION, headers)).body.toString())).not.toHaveProperty('data')
  const write = encodeURIComponent('mutation { __typename }')
  expect((await send(`/graphql?query=${write}`, { accept: JSON_WANTED })).status).toBe(405)
})

test('pages of the origins that the setting names may ask, and no others', async () => {
  const preflight = (origin: string) =>
    send(
      '/graphql',
      { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
      'OPTIONS',
    )
  const allowed = await preflight(ORIGIN)
  expect(allowed.status).toBe(204)
  expect(allowed.headers['access-control-allow-origin']).toBe(ORIGIN)
  expect(allowed.headers['access-control-allow-headers']).toContain('authorization')
  expect(allowed.headers['access-control-allow-credentials']).toBeUndefined()
  expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined()
  expect(() => readConfig({ QUANYU_ORIGINS: 'console.example' })).toThrow('QUANYU_ORIGINS')
})

test('answers above a kilobyte are compressed as the client can read them, shorter ones are not', async () => {
  const introspection = `/graphql?query=${encodeURIComponent('{ __schema { types { name description } } }')}`
  const plain = await send(introspection, { accept: JSON_WANTED })
  expect(plain.headers['content-encoding']).toBeUndefined()
  for (const [encoding, unpack] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const packed = await send(introspection, { accept: JSON_WANTED, 'accept-encoding': encoding })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.body.length).toBeLessThan(plain.body.length / 4)
    expect(unpack(packed.body).equals(plain.body)).toBe(true)
  }
  const short = await send(QUESTION, { accept: JSON_WANTED, 'accept-encoding': 'br, gzip' })
  expect(short.headers['content-encoding']).toBeUndefined()
})

test('each answer bears its request’s id: the client’s own where it is fit, else one made here', async () => {
  const idOf = async (given?: string) =>
    (await send('/health/live', given === undefined ? {} : { 'x-request-id': given })).headers['x-request-id']
  expect(await idOf('7f3c:step-1')).toBe('7f3c:step-1')
  expect(await idOf('<script>')).toMatch(/^[0-9a-f-]{36}$/)
  expect(await idOf()).not.toBe(await idOf())
})

test('the schema is there by URL, and a client that has it is told that it is the same', async () => {
  const whole = await send('/schema.graphql')
  expect(whole.body.toString()).toContain('type ConsolidationArea')
  const again = await send('/schema.graphql', { 'if-none-match': String(whole.headers.etag) })
  expect(again).toMatchObject({ status: 304 })
  expect(again.body).toHaveLength(0)
})

test('a list of one operation is answered as a list of one', async () => {
  const body = JSON.stringify([{ query: '{ projects(first: 1) { totalCount } }' }])
  const answer = await send('/graphql', { 'content-type': 'application/json' }, 'POST', body)
  expect(JSON.parse(answer.body.toString())).toEqual([{ data: { projects: expect.anything() } }])
})
