import { request, type ClientRequest, type OutgoingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.js'
import { administrator } from '../../../src/database/principal.js'
import { createServer, type Server } from '../../../src/server/http.js'
import { openCounty } from '../../county.js'
import { HOSTILE, textOf } from './hostile.js'
import { makeKey } from '../../../src/systems/keys/make-key.js'

const county = await openCounty()
let server: Server
let url: string
beforeAll(async () => {
  server = await createServer(county, { ...readConfig({}), port: 0 })
  url = `${await server.listen()}/graphql`
})
afterAll(() => server.close())

interface Answer {
  data?: unknown
  errors?: { message: string; extensions: Record<string, unknown> }[]
}
async function post(body: string, headers: Record<string, string> = {}, to = url): Promise<Answer> {
  const response = await fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return (await response.json()) as Answer
}

describe('is refused, with what it was and what is allowed, and nothing is read for it', () => {
  test.each(HOSTILE)('$name', async ({ body, code, unparsed = code }) => {
    const { data, errors } = await post(textOf(body()))
    expect(data ?? null).toBeNull()
    const told = errors!.find(({ extensions }) => [code, unparsed].includes(extensions.code as string))
    expect(told, JSON.stringify(errors)).toBeDefined()
    expect(told!.message).toMatch(/\p{Script=Han}|^Unknown|^Cannot query|^Maximum/u)
    const counts = 'limit' in told!.extensions
    // What the parser went down with was not counted.
    expect(counts).toBe(
      ![
        'CIRCULAR_FRAGMENT',
        'BATCH_EMPTY',
        'NO_SUBSCRIPTIONS',
        'GRAPHQL_VALIDATION_FAILED',
        'BAD_JSON',
        'BAD_FILTER',
      ].includes(code) &&
        (code === unparsed || told!.extensions.code === code),
    )
    if (counts) {
      const { asked, limit } = told!.extensions as { asked: number; limit: number }
      expect(asked).toBeGreaterThanOrEqual(code === 'BATCH_TOO_LARGE' ? 0 : limit)
      expect(told!.message).toContain(String(limit))
    }
    expect(JSON.stringify(errors)).not.toMatch(/select |stacktrace|node_modules|\.js:/)
  })
})

describe('a request of 20 MB is refused before it is sent', () => {
  const announce = async (length: number, to: string) => {
    const { status, answer } = await send(to, { 'content-length': length }, (sending) =>
      sending.write('{"query":'),
    )
    return { status, ...answer.errors![0]!.extensions }
  }

  test('of anyone', async () => {
    const { documentBytes, variablesBytes } = readConfig({}).limits
    const asked = 20_000_000
    expect(await announce(asked, url)).toEqual({
      status: 413,
      code: 'REQUEST_TOO_LARGE',
      limit: documentBytes + variablesBytes,
      asked,
    })
  })

  test('of someone who is known', async () => {
    const known = await openKnown()
    expect(await announce(20_000_000, known.url)).toEqual({
      status: 413,
      code: 'REQUEST_TOO_LARGE',
      limit: 10 * 1024 * 1024,
      asked: 20_000_000,
    })
    await known.close()
  })
})

test('a body that does not say how long it is is read no further than a query may be', async () => {
  const { documentBytes, variablesBytes } = readConfig({}).limits
  const most = documentBytes + variablesBytes
  const { status, answer } = await send(url, {}, (sending) => {
    sending.write('{"query":"{ __typename }","more":"')
    // It is never ended.
    sending.write('x'.repeat(most))
  })
  expect({ status, ...answer.errors![0]!.extensions }).toMatchObject({
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    limit: most,
  })
})

test.each(['keep-alive', 'close'])(
  'whoever sends 9 MB is told why that is refused, connection: %s',
  async (connection) => {
    const body = JSON.stringify({ query: '{ __typename }', more: 'x'.repeat(9_000_000) })
    for (let turn = 0; turn < 20; turn++)
      expect((await sendWhole(body, connection)).errors![0]!.extensions.code).toBe('REQUEST_TOO_LARGE')
    expect((await asking('{ __typename }')).data).toEqual({ __typename: 'Query' })
  },
)

/** As `post`, by a client that does not look for an answer while it sends. */
const sendWhole = async (body: string, connection: string) =>
  (await send(url, { 'content-length': Buffer.byteLength(body), connection }, (sending) => sending.end(body)))
    .answer

const send = (to: string, headers: OutgoingHttpHeaders, begin: (sending: ClientRequest) => void) =>
  new Promise<{ status: number | undefined; answer: Answer }>((resolve, reject) => {
    const sending = request(
      to,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => {
          resolve({ status: response.statusCode, answer: JSON.parse(text) as Answer })
          if (!sending.writableEnded) sending.destroy()
        })
      },
    )
    sending.on('error', reject)
    begin(sending)
  })

async function openKnown() {
  const known = await createServer(county, {
    ...readConfig({ QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR' }),
    port: 0,
  })
  return { url: `${await known.listen()}/graphql`, close: () => known.close() }
}

test('a write of someone who is known may bring more than a query', async () => {
  const record = { values: { name: '长'.repeat(100) } }
  const body = JSON.stringify({
    query:
      'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on Problem { code } } }',
    variables: { input: { records: Array.from({ length: 1900 }, () => record) } },
  })
  expect((await post(body)).errors![0]!.extensions.code).toBe('REQUEST_TOO_LARGE')
  const known = await openKnown()
  const { errors } = await post(body, {}, known.url)
  await known.close()
  // It is told what it lacks, not that it is too large.
  expect(JSON.stringify(errors)).toMatch(/was not provided/)
})

describe('nesting is looked over before anything is parsed', () => {
  const deep = (open: string, close: string, levels: number) =>
    `{"query":"mutation{__typename}","variables":{"a":${open.repeat(levels)}${close.repeat(levels)}}}`

  test.each([
    ['arrays', deep('[', ']', 4_000_000), 'INPUT_TOO_DEEP'],
    ['arrays that never end', `{"query":"mutation{__typename}","variables":{"a":${'['.repeat(9_000_000)}`, 'INPUT_TOO_DEEP'], // prettier-ignore
    ['objects', deep('{"a":', '}', 1_000_000).replace(':}', ':1}'), 'INPUT_TOO_DEEP'],
    ['empty objects side by side', `{"query":"mutation{__typename}","variables":{"a":[${'{},'.repeat(2_500_000)}1]}}`, 'TOO_MANY_VALUES'], // prettier-ignore
  ])('%s', async (_name, body, code) => {
    const known = await openKnown()
    const before = process.memoryUsage.rss()
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(body, {}, known.url)))
    await known.close()
    for (const { errors } of answers) expect(errors![0]!.extensions).toMatchObject({ code })
    // What four of them bring, and the copies that the client makes; parsed they would take a hundred times as much.
    expect((process.memoryUsage.rss() - before) / 1_048_576).toBeLessThan(400)
  })

  test('what stands in strings nests nothing', async () => {
    const known = await openKnown()
    const variables = { a: '[{'.repeat(500), b: '\\"[', c: '\\' }
    const { errors, data } = await post(JSON.stringify({ query: '{ __typename }', variables }), {}, known.url)
    await known.close()
    expect([errors, data]).toEqual([undefined, { __typename: 'Query' }])
  })
})

test('a key that may only read brings no more than a query, whatever the text says', async () => {
  const server = await createServer(county, { ...readConfig({ QUANYU_SCHEMA: county.schema }), port: 0 })
  const to = `${await server.listen()}/graphql`
  const body = JSON.stringify({ query: 'mutation { __typename }', variables: { a: 'x'.repeat(9_000_000) } })
  const ask = async (scopes: ('READ' | 'WRITE')[]) => {
    const { key } = await makeKey(county, administrator('测试员'), {
      name: scopes.join(),
      role: 'SYSTEM',
      department: 'WATER',
      areaCodes: [],
      days: 1,
      scopes,
    })
    return (await post(body, { authorization: `Bearer ${key}` }, to)).errors?.[0]?.extensions.code
  }
  expect(await ask(['READ'])).toBe('REQUEST_TOO_LARGE')
  expect(await ask(['READ', 'WRITE'])).not.toBe('REQUEST_TOO_LARGE')
  await server.close()
})

const asking = (text: string, variables: unknown = {}) => post(JSON.stringify({ query: text, variables }))

test('what is just allowed is answered', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `a${index}: __typename`).join(' ')
  expect((await asking(`{ ${names} }`)).errors).toBeUndefined()
  expect(
    (await asking(`{ funds(first: 300) { nodes { allocations(first: 300) { nodes { amount } } } } }`)).errors,
  ).toBeUndefined()
  const filter = {
    or: Array.from({ length: 498 }, (_, index) => ({ code: { eq: `x${index}` } })).slice(0, 240),
  }
  expect(
    (
      await asking(
        'query ($filter: ConsolidationAreaFilter) { consolidationAreas(filter: $filter) { totalCount } }',
        { filter },
      )
    ).errors,
  ).toBeUndefined()
})

test('the cost names the field that most of it is due to, and counts pages as they are asked', async () => {
  const { errors } = await asking(
    'query ($n: Int = 1000) { funds(first: 10) { nodes { allocations(first: $n) { nodes { disbursements(first: 20) { nodes { amount } } } } } } }',
  )
  expect(errors![0]!.extensions).toMatchObject({
    code: 'TOO_COSTLY',
    limit: 100_000,
    // The values of a row are little beside it.
    asked: 10 + 10_000 + 200_000 + 0.02 * 200_000,
  })
  expect(errors![0]!.message).toContain('funds.allocations.disbursements')
  expect(
    (
      await asking(
        'query ($n: Int = 1000) { funds(first: 10) { nodes { allocations(first: $n) { nodes { disbursements(first: 20) { nodes { amount } } } } } } }',
        { n: 5 },
      )
    ).errors,
  ).toBeUndefined()
})
