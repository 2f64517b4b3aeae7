import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { createServer } from '../../src/server/http.js'
import { openCounty } from '../county.js'

const county = await openCounty()
const onServer = county.kind === 'server'

async function serve(settings: Record<string, string> = {}) {
  const config = readConfig({ PORT: '0', QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR', ...settings })
  const server = await createServer(county, config)
  onTestFinished(() => server.close())
  return `${await server.listen()}/graphql`
}

let keys = 0
const send = (url: string, externalId: string, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { inserted } ... on Problem { code message } } }',
      variables: {
        input: {
          idempotencyKey: `slow ${++keys}`,
          department: 'WATER',
          table: 'projects',
          records: [{ externalId, title: '渠道' }],
        },
      },
    }),
    ...(signal ? { signal } : {}),
  })

const count = async (statement: ReturnType<typeof sql<{ count: number }>>) =>
  (await statement.execute(county.kysely)).rows[0]!.count
const writing = () =>
  count(
    sql`select count(*)::int as count from pg_stat_activity where application_name like 'quanyu work %' and state <> 'idle'`,
  )
const projects = () => count(sql`select count(*)::int as count from project`)

/** Somebody else has the importer's queue for as long as this runs. */
const whileQueueIsTaken = <T>(doing: () => Promise<T>) =>
  county.kysely.transaction().execute(async (work) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '/intake', 0))`.execute(work)
    return doing()
  })

test.runIf(onServer)('a write whose client has gone is cancelled, and writes nothing', async () => {
  const url = await serve()
  const client = new AbortController()
  await whileQueueIsTaken(async () => {
    const sent = send(url, 'A1', client.signal)
    sent.catch(() => {})
    while ((await writing()) === 0) await setTimeout(20)
    client.abort()
    await expect(sent).rejects.toThrow(/abort/i)
    // The queue is still taken: it has stopped waiting by itself.
    for (let wait = 0; (await writing()) > 0 && wait < 250; wait++) await setTimeout(20)
    expect(await writing()).toBe(0)
  })
  expect(await projects()).toBe(0)
  // The connection is whole.
  expect(await (await send(url, 'A2')).json()).toEqual({ data: { importRecords: { inserted: 1 } } })
})

test.runIf(onServer)('a write that takes longer than it may is taken back whole, and told so', async () => {
  const url = await serve({ QUANYU_WRITE_SECONDS_MAX: '1' })
  const before = await projects()
  const { errors } = await whileQueueIsTaken(
    async () =>
      (await (await send(url, 'B1')).json()) as { errors: { message: string; extensions: object }[] },
  )
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/写入超过 1 秒，已全部撤销/), extensions: { code: 'WRITE_TOO_SLOW' } }, // prettier-ignore
  ])
  expect(await projects()).toBe(before)
  // A busy machine may take longer than a second over any write.
  expect(await (await send(await serve(), 'B2')).json()).toEqual({ data: { importRecords: { inserted: 1 } } })
})

test.runIf(onServer)('however many are stopped at once, that takes one connection beside', async () => {
  const url = await serve({ QUANYU_WRITE_SECONDS_MAX: '1' })
  const looker = new Client({ connectionString: county.connection!.url })
  await looker.connect()
  const over = new AbortController()
  let most = 0
  const looking = (async () => {
    while (!over.signal.aborted) {
      const { rows } = await looker.query<{ count: number }>(
        `select count(*)::integer as count from pg_stat_activity where application_name = 'quanyu cancel'`,
      )
      most = Math.max(most, rows[0]!.count)
    }
  })()
  const answers = await whileQueueIsTaken(() =>
    Promise.all(Array.from({ length: 40 }, async (_, at) => (await send(url, `D${at}`)).json())),
  )
  over.abort()
  await looking
  await looker.end()
  for (const answer of answers)
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'WRITE_TOO_SLOW' } }] })
  // One that has done its work may still be ending.
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(2)
})

test('a write is not begun for a client that has gone already', async () => {
  const url = await serve()
  const before = await projects()
  const client = new AbortController()
  // The embedded database's one connection is somebody else's until the client has gone.
  await county.kysely.transaction().execute(async (work) => {
    await sql`select 1`.execute(work)
    if (onServer)
      await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '/intake', 0))`.execute(
        work,
      )
    const sent = send(url, 'C1', client.signal)
    sent.catch(() => {})
    await setTimeout(300)
    client.abort()
    await expect(sent).rejects.toThrow(/abort/i)
    await setTimeout(300)
  })
  await setTimeout(300)
  expect(await projects()).toBe(before)
})
