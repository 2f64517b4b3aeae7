import { afterAll, expect, test } from 'vitest'
import { migratedCounty, quanyu, startServer } from './server.js'

const SECRET = 'geheim-7f3a9c'
const settings = await migratedCounty(afterAll, { QUANYU_LOG_REQUESTS: 'true', QUANYU_SLOW_MS: '1' })
const TERMS = ['--name', '水务', '--department', 'WATER', '--days', '1', '--json']
const { key } = JSON.parse((await quanyu(['keys', 'make', ...TERMS], settings)).output) as { key: string }
const served = await startServer(settings, ['serve'], { finished: afterAll })

const ask = (query: string, headers: Record<string, string> = {}, path = '/graphql', variables = {}) =>
  fetch(`${served.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
const metrics = async () => (await fetch(`${served.address}/metrics`)).text()
/** The value of a series. */
const valueOf = (text: string, series: string) =>
  Number(new RegExp(`^${series.replaceAll(/[{}.]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1])

test('each request is one line of JSON, with its id and its operation’s name', async () => {
  await ask('query Named { version }', { 'x-request-id': 'from-outside-1' })
  const lineOf = () =>
    served
      .said()
      .split('\n')
      .find((line) => line.includes('"reqId":"from-outside-1"') && line.includes('"status"'))
  await expect.poll(lineOf).toBeDefined()
  expect(JSON.parse(lineOf()!)).toMatchObject({
    level: 'info',
    reqId: 'from-outside-1',
    req: { method: 'POST', url: '/graphql' },
    status: 200,
    operations: ['Named'],
  })
})

test('no secret and nobody’s data is in the log, nor in the metrics, whatever goes wrong', async () => {
  const authorization = { authorization: `Bearer ${key}` }
  await ask('query Q($t: String!) { search(text: $t) { score } }', authorization, '/graphql', { t: SECRET })
  await ask('query Q { version }', { authorization: `Bearer ${SECRET}` })
  await ask('query Q { version }', { cookie: `session=${SECRET}` })
  await ask('query Q { version }', {}, `/graphql?key=${key}`)
  await ask(`query Q { search(text: "${SECRET}") { nothing } }`, authorization)
  await fetch(`${served.address}/graphql?query={version}&access_token=${SECRET}`)
  await fetch(`${served.address}/nowhere?token=${SECRET}`, { headers: authorization })
  await ask(`mutation { allocateFund(input: { fundId: "${SECRET}" }) { __typename } }`, authorization)
  await ask('{', { ...authorization, 'x-request-id': 'the-last' })
  await expect.poll(() => served.said()).toContain('the-last')
  const all = `${served.said()}${await metrics()}`
  expect(all).not.toContain(SECRET)
  expect(all).not.toContain(key)
  const password = URL.parse(process.env.DATABASE_URL ?? '')?.password
  if (password) expect(all).not.toContain(password)
})

test('metrics tell operations, refusals, connections, the event loop and the upkeep', async () => {
  const before = await metrics()
  await ask('query Counted { version }', { authorization: `Bearer ${key}` })
  await ask('query Counted { nothing }', { authorization: `Bearer ${key}` })
  const text = await metrics()
  const series = 'quanyu_operation_seconds_count{operation="Counted",outcome="ok"}'
  expect(valueOf(text, series)).toBe(1)
  expect(valueOf(before, series)).toBeNaN()
  expect(text).toMatch(/^quanyu_refused_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/m)
  for (const name of [
    'quanyu_info',
    'quanyu_fallbacks_total 0',
    'quanyu_database_up 1',
    'quanyu_feed_transaction',
    'nodejs_eventloop_lag_p99_seconds',
    'quanyu_http_answers_total{status="200"}',
    ...(process.env.DATABASE_URL ? ['quanyu_database_connections{pool="write",state="idle"}'] : []),
  ])
    expect(text).toContain(name)
})

test('names of operations are bounded, and who comes without a key adds none', async () => {
  for (let number = 0; number < 130; number++)
    await ask(`query Many${number} { version }`, { authorization: `Bearer ${key}` })
  const text = await metrics()
  const names = new Set(
    [...text.matchAll(/^quanyu_operation_seconds_count\{operation="(\w+)"/gm)].map(([, name]) => name),
  )
  expect(names.size).toBeLessThanOrEqual(103)
  expect(names).toContain('others')
})

test('metrics are for this machine, unless a setting says otherwise', async () => {
  const elsewhere = await fetch(`${served.address}/metrics`, { headers: { 'x-forwarded-for': '10.1.2.3' } })
  expect(elsewhere.status).toBe(404)
})
