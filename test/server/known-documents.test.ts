import { ApolloServer } from '@apollo/server'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readConfig } from '../../src/config.js'
import { createServer, type Server } from '../../src/server/http.js'
import { openSmallCounty } from '../ties/small-county.js'

const QUERY =
  'query areas($first: Int!, $code: String) { consolidationAreas(first: $first, filter: { code: { eq: $code } }) { nodes { code name } } }'
const CONFIG = { ...readConfig({}), port: 0, metrics: 'local', slowMs: 1e9, localRole: 'AUDITOR' } as const
let server: Server
let url = ''
const byApollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest')
beforeAll(async () => {
  const { county } = await openSmallCounty()
  server = await createServer(county, CONFIG)
  url = await server.listen()
})
beforeEach(() => void byApollo.mockClear())
afterAll(async () => {
  byApollo.mockRestore()
  await server.close()
})

type Asked = Record<string, unknown>
async function ask(body: Asked | Asked[], headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const kept = [...response.headers].filter(
    ([name]) => !['date', 'x-request-id', 'keep-alive'].includes(name),
  )
  return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() }
}
/** How many requests went through Apollo. */
const counted = () => byApollo.mock.calls.length

test('a document that was answered is answered again without GraphQL’s own steps, in the same words', async () => {
  const variables = { first: 2, code: 'A' }
  for (const accept of [
    '*/*',
    'application/json',
    'application/graphql-response+json, application/json;q=0.5',
  ]) {
    const first = await ask({ query: QUERY, variables }, { accept })
    expect(first).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
    expect(JSON.parse(first.body)).toEqual({
      data: { consolidationAreas: { nodes: [{ code: 'A', name: '甲片区' }] } },
    })
    byApollo.mockClear()
    for (const more of [{}, { operationName: 'areas' }, { operationName: null, extensions: {} }])
      expect(await ask({ query: QUERY, variables, ...more }, { accept })).toEqual(first)
    expect(counted()).toBe(0)
    const other = await ask({ query: QUERY, variables: { ...variables, code: 'B' } }, { accept })
    expect(JSON.parse(other.body).data.consolidationAreas.nodes).toEqual([{ code: 'B', name: '乙片区' }])
    expect(counted()).toBe(0)
  }
})

test('what is no such request is answered as it ever was', async () => {
  const variables = { first: 1 }
  const known = { query: QUERY, variables }
  await ask(known)
  const code = (answer: { body: string }) => JSON.parse(answer.body).errors?.[0].extensions.code
  byApollo.mockClear()
  // Another operation than it holds, variables that are none or not what it says, more rows than may be touched.
  expect(code(await ask({ ...known, operationName: 'other' }))).toBe('OPERATION_RESOLUTION_FAILURE')
  expect(code(await ask({ ...known, variables: 'none' }))).toBe('BAD_REQUEST')
  expect(code(await ask({ query: QUERY }))).toBe('BAD_USER_INPUT')
  expect(code(await ask({ ...known, variables: { first: 'many' } }))).toBe('BAD_USER_INPUT')
  expect(code(await ask({ ...known, variables: { first: 1_000_000 } }))).toBeDefined()
  expect(
    code(await ask({ ...known, variables: { first: 1, code: 'x'.repeat(CONFIG.limits.variablesBytes) } })),
  ).toBeDefined()
  const batch = await ask([known])
  expect(JSON.parse(batch.body)).toHaveLength(1)
  expect(counted()).toBe(7)
  // Of a document with two operations the one that is named.
  const two =
    'query a { consolidationAreas(first: 1) { totalCount } } query b { consolidationAreas(first: 1) { nodes { code } } }'
  for (const operationName of ['a', 'b', 'a', 'b']) {
    const { data } = JSON.parse((await ask({ query: two, operationName })).body)
    expect(Object.keys(data.consolidationAreas)).toEqual([operationName === 'a' ? 'totalCount' : 'nodes'])
  }
})

test('whoever asks, in whatever language, is told what is theirs', async () => {
  const query = '{ projects(first: 1) { totalCount } __type(name: "Project") { description } }'
  const open = '{ consolidationAreas(first: 1) { nodes { scope } } }'
  for (let times = 0; times < 3; times++) {
    const zh = await ask({ query: open }, { 'accept-language': 'zh' })
    const en = await ask({ query: open }, { 'accept-language': 'en' })
    expect([zh.status, en.status]).toEqual([200, 200])
    expect(zh.headers.vary).toContain('accept-language')
    // Introspection is no statement.
    expect(JSON.parse((await ask({ query })).body).data.__type.description).toContain('项目')
  }
  byApollo.mockClear()
  const bad = await ask({ query: open }, { authorization: 'Bearer nobody' })
  expect(bad.status).toBe(401)
  expect(counted()).toBe(0)
})

test('operations are counted by name whichever way they were answered', async () => {
  const count = async () => {
    const text = await (await fetch(`${url}/metrics`)).text()
    return Number(
      /^quanyu_operation_seconds_count\{operation="(?:others|counted)",outcome="ok"\} (\d+)/m.exec(
        text,
      )?.[1] ?? 0,
    )
  }
  const before = await count()
  for (let times = 0; times < 4; times++)
    await ask({ query: 'query counted { consolidationAreas(first: 1) { nodes { name } } }' })
  expect(counted()).toBe(1)
  expect(await count()).toBe(before + 4)
})
