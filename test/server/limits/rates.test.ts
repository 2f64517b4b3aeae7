import { expect, onTestFinished, test } from 'vitest'
import { makeKey } from '../../../src/systems/keys/make-key.js'
import { readConfig } from '../../../src/config.js'
import { administrator } from '../../../src/database/principal.js'
import { createServer } from '../../../src/server/http.js'
import { TokenBuckets } from '../../../src/server/limits/token-buckets.js'
import { openCounty } from '../../county.js'

const county = await openCounty()

/** A server behind a proxy on this machine, which tells of each request where it came from. */
async function serve(settings: Record<string, string>) {
  const server = await createServer(
    county,
    readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema, QUANYU_PROXIES: '127.0.0.1', ...settings }),
  )
  onTestFinished(() => server.close())
  const url = await server.listen()
  return (from: string | null, headers: Record<string, string> = {}, path = '/graphql?query=%7Bversion%7D') =>
    fetch(`${url}${path}`, {
      headers: { accept: 'application/json', ...(from ? { 'x-forwarded-for': from } : {}), ...headers },
    })
}
const statuses = async (count: number, ask: () => Promise<Response>) => {
  const all = await Promise.all(Array.from({ length: count }, ask))
  return {
    let: all.filter(({ status }) => status === 200).length,
    refused: all.filter(({ status }) => status === 429),
  }
}

test('a bucket lets a burst through, then so many a second, and says when the next may come', () => {
  let now = 0
  const buckets = new TokenBuckets(2, () => now)
  const taken = () => buckets.take('a')
  for (let each = 0; each < 20; each++) expect(taken()).toBe(0)
  expect(taken()).toBe(1)
  now += 500
  expect([taken(), taken()]).toEqual([0, 1])
  now += 60_000
  expect(Array.from({ length: 21 }, taken).filter((wait) => wait === 0)).toHaveLength(20)
  expect(buckets.take('b')).toBe(0)
})

test('one address that asks too often is told when to come again, in its language; others and the monitor go on', async () => {
  const ask = await serve({ QUANYU_ADDRESS_RATE_MAX: '1' })
  const { let: through, refused } = await statuses(20, () => ask('203.0.113.7', { 'accept-language': 'en' }))
  expect(through).toBeGreaterThanOrEqual(10)
  expect(refused.length).toBeGreaterThan(0)
  const [first] = refused as [Response]
  expect(first.headers.get('retry-after')).toBe('1')
  expect(first.headers.get('cache-control')).toBe('no-store')
  const { errors } = (await first.json()) as any
  expect(errors[0]).toEqual({
    message: expect.stringMatching(/^Too many requests: at most 1 a second/),
    extensions: { code: 'TOO_MANY_REQUESTS' },
  })
  const chinese = (await (await statuses(5, () => ask('203.0.113.7'))).refused[0]!.json()) as any
  expect(chinese.errors[0].message).toMatch(/^请求过于频繁：同一地址每秒至多 1 次，请在 1 秒后再试。$/)
  expect((await ask('203.0.113.8')).status).toBe(200)
  expect((await statuses(30, () => ask('203.0.113.7', {}, '/health/live'))).refused).toEqual([])
  expect((await statuses(30, () => ask(null))).refused).toEqual([])
})

test('an IPv6 client that takes a new address of its network for each request is one client', async () => {
  const ask = await serve({ QUANYU_ADDRESS_RATE_MAX: '1' })
  let number = 0
  const from = (network: string) => `${network}:${(++number).toString(16)}:0:0:1`
  const { let: through, refused } = await statuses(20, () => ask(from('2001:db8:7:1')))
  expect(through).toBeGreaterThanOrEqual(10)
  expect(refused.length).toBeGreaterThan(0)
  expect((await ask(from('2001:db8:7:2'))).status).toBe(200)
})

test('one key that asks too often is told so, wherever it asks from; 0 bounds nothing', async () => {
  const { key } = await makeKey(county, administrator('测试员'), {
    name: '水务局',
    role: 'SYSTEM',
    department: 'WATER',
    days: 1,
  })
  const authorization = `Bearer ${key}`
  let number = 0
  const from = () => `198.51.100.${(++number % 200) + 1}`
  const ask = await serve({ QUANYU_CALLER_RATE_MAX: '1', QUANYU_ADDRESS_RATE_MAX: '0' })
  const { let: through, refused } = await statuses(20, () => ask(from(), { authorization }))
  expect(through).toBeGreaterThanOrEqual(10)
  expect(((await refused[0]!.json()) as any).errors[0].message).toContain('同一凭证')
  // Who comes without credentials is not bounded by it.
  expect((await statuses(20, () => ask('203.0.113.9'))).refused).toEqual([])
  const unbounded = await serve({ QUANYU_CALLER_RATE_MAX: '0', QUANYU_ADDRESS_RATE_MAX: '0' })
  expect((await statuses(30, () => unbounded('203.0.113.7', { authorization }))).refused).toEqual([])
})
