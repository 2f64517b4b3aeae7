import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { administrator } from '../../src/database/principal.js'
import { createServer, type Server } from '../../src/server/http.js'
import { openTwoWorlds } from '../database/two-worlds.js'
import { makeKey } from '../../src/systems/keys/make-key.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let server: Server
let address: string
let published: string
const keys: Record<string, string> = {}
beforeAll(async () => {
  const { county: made, ids } = await openTwoWorlds()
  county = made
  published = `ConsolidationArea:${ids.water.consolidation_area!}`
  for (const department of ['WATER', 'FORESTRY'])
    keys[department] = (
      await makeKey(county, administrator('测试员'), {
        name: department,
        role: 'SYSTEM',
        department,
        days: 1,
      })
    ).key
  const config = readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema, QUANYU_OBJECTIONS_MAX: '1,1,100,500' })
  server = await createServer(county, config)
  address = await server.listen()
})
afterAll(() => server.close())

async function post(query: string, variables: object, authorization?: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as { data?: any; errors?: any[] }) }
}
const IMPORT =
  'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { inserted } ... on Problem { message } } }'
const send = (department: string, name: string, count: number, dryRun = false) =>
  post(
    IMPORT,
    {
      input: {
        idempotencyKey: name,
        department,
        table: 'projects',
        dryRun,
        records: Array.from({ length: count }, (_, index) => ({
          external_id: `${name}-${index}`,
          department,
          title: '沟渠清淤',
        })),
      },
    },
    `Bearer ${keys[department]}`,
  )
const read = (department: string) =>
  post('{ projects(first: 1) { nodes { name } } }', {}, `Bearer ${keys[department]}`)

type Told = Awaited<ReturnType<typeof post>>

/** Begins all of them at once; tells how many have been answered otherwise than by sending them away. */
function flood(asks: readonly (() => Promise<Told>)[]) {
  const done = { count: 0 }
  const count = (answer: Told) => {
    if (answer.status !== 429) done.count++
    return answer
  }
  return { done, all: Promise.all(asks.map((ask) => ask().then(count))) }
}
const often = (count: number, ask: (turn: number) => Promise<Told>) =>
  Array.from({ length: count }, (_, turn) => () => ask(turn))

test('a department that sends many large batches at once keeps no other waiting for all of them', async () => {
  await read('FORESTRY')
  const { done, all } = flood(often(14, (turn) => send('WATER', `large-${turn}`, 300, true)))
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 200))])
  for (let turn = 0; turn < 3; turn++) {
    const before = done.count
    expect(await read('FORESTRY')).toMatchObject({ status: 200, data: {} })
    expect(await send('FORESTRY', `small-${turn}`, 1)).toMatchObject({
      data: { importRecords: { inserted: 1 } },
    })
    // Those that were in already, and the one whose turn came meanwhile. The embedded database answers one after another, and
    // some of those that wait for it to be let in come first, but not all.
    expect(done.count - before).toBeLessThanOrEqual(county.kind === 'server' ? 4 : 13)
  }
  const answers = await all
  const refused = answers.filter(({ status }) => status === 429)
  // What is more than may wait is told at once when to come again. On the embedded database, which answers one after
  // another, each may have waited for its turn before it asked for one.
  if (county.kind === 'server') expect(refused.length).toBeGreaterThan(0)
  for (const { errors } of refused)
    expect(errors![0]).toMatchObject({ extensions: { code: 'TOO_MANY_AT_ONCE' } })
  expect(answers.filter(({ data }) => data?.importRecords?.inserted === 300).length).toBe(14 - refused.length)
})

test('strangers who are refused keep nobody waiting who was let in before', async () => {
  await read('FORESTRY')
  const strange = (turn: number) =>
    post('{ __typename }', {}, `Bearer qy_${county.schema}_${String(turn).padStart(43, 'x')}`)
  const objection = (turn: number) =>
    post('mutation ($input: SubmitObjectionInput!) { submitObjection(input: $input) { __typename } }', {
      input: { idempotencyKey: `o-${turn}`, subjectId: published, words: '这条沟渠没有按图施工，请核查。' },
    })
  for (const [refused, told] of [
    [often(128, strange), { status: 401 }],
    [often(128, objection), { status: expect.any(Number) }],
  ] as const) {
    const { done, all } = flood(refused)
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 50))])
    expect(await read('FORESTRY')).toMatchObject({ status: 200, data: {} })
    // The embedded database answers one after another, in the server's own process.
    if (county.kind === 'server') expect(done.count).toBeLessThan(128)
    for (const answer of await all) expect(answer).toMatchObject(told)
  }
})
