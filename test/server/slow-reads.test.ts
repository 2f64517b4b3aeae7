import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { openDatabase } from '../../src/database/open.js'
import { createServer } from '../../src/server/http.js'
import { openCounty } from '../county.js'

const county = await openCounty()
const logged: string[] = []
const write = process.stderr.write.bind(process.stderr)
beforeAll(async () => {
  // A search that takes as many seconds as it is asked for: nothing else of the schema is slow in an empty county.
  await sql`create or replace function search_hits(asked text, wanted text[], most integer) returns table (concept text, record_id uuid, field text, text text, score double precision)
    language sql volatile as $$ select 'Fund', new_id(), 'name', 'x', 1.0 from pg_sleep(asked::numeric) $$`.execute(
    county.kysely,
  )
  process.stderr.write = ((chunk: string, ...rest: never[]) => {
    logged.push(String(chunk))
    return write(chunk, ...rest)
  }) as never
})
afterAll(() => {
  process.stderr.write = write
})

async function serve(settings: Record<string, string> = {}, database = county) {
  const config = readConfig({ PORT: '0', QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR', ...settings })
  const server = await createServer(database, config)
  onTestFinished(() => server.close())
  return `${await server.listen()}/graphql`
}
const post = (url: string, query: string, text: string, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text }, operationName: 'Slow' }),
    ...(signal ? { signal } : {}),
  })
/** One goes through as one statement's text; the other, which asks for what does not compile, field by field. */
const PASSED = 'query Slow($text: String!) { search(text: $text) { score } }'
const ORDINARY =
  'query Slow($text: String!) { search(text: $text) { score } __schema { queryType { name } } }'

test('what takes long is logged with its operation and its statement’s hash, and not with its variables', async () => {
  const url = await serve({ QUANYU_SLOW_MS: '200' })
  for (const [query, text] of [
    [PASSED, '0.0001'],
    [PASSED, '0.31415'],
    [ORDINARY, '0.31415'],
  ] as const)
    expect(await (await post(url, query, text)).json()).toMatchObject({ data: { search: [{ score: 1 }] } })
  const lines = () =>
    logged.filter((line) => line.includes('"slow"')).map((line) => JSON.parse(line) as { slow: object })
  for (let wait = 0; lines().length < 2 && wait < 200; wait++) await setTimeout(20)
  const slow = lines().map((line) => line.slow)
  expect(slow).toContainEqual({
    ms: expect.any(Number),
    operation: 'Slow',
    document: expect.stringMatching(/^[0-9a-f]{20}$/),
    plan: expect.stringMatching(/^[0-9a-f]{20}$/),
    errors: 0,
  })
  // What was answered field by field has no statement that could be named.
  expect(slow.some((each) => !('plan' in each))).toBe(true)
  expect(JSON.stringify(slow)).not.toContain('31415')
})

const running = async () =>
  (
    await sql<{ count: number }>`select count(*)::integer as count from pg_stat_activity
      where application_name = 'quanyu read' and state = 'active' and query like '%search_hits%' and pid <> pg_backend_pid()`.execute(
      county.kysely,
    )
  ).rows[0]!.count
async function until(holds: (count: number) => boolean) {
  for (let wait = 0; !holds(await running()); wait++) {
    if (wait > 500) expect.fail(`${await running()} statements run`)
    await setTimeout(20)
  }
}

// The embedded database answers one after another in the process itself, and cannot be told to stop.
describe.skipIf(!process.env.DATABASE_URL)('on a server', () => {
  test.each([
    ['as text', PASSED],
    ['field by field', ORDINARY],
  ])(
    'a statement is stopped when its client goes away, answered %s, though all connections are busy',
    async (_way, query) => {
      const url = await serve()
      const gone = new AbortController()
      // As many as the administrator has connections, and some that wait for one.
      const asking = Array.from({ length: 13 }, () =>
        post(url, query, '600', gone.signal).catch(() => 'gone'),
      )
      await until((count) => count === 10)
      gone.abort()
      expect(new Set(await Promise.all(asking))).toEqual(new Set(['gone']))
      await until((count) => count === 0)
      // And the next is answered.
      expect(await (await post(url, query, '0')).json()).toMatchObject({ data: { search: [{ score: 1 }] } })
    },
  )

  test.each([
    ['as text', PASSED],
    ['field by field', ORDINARY],
  ])('a statement is stopped at its time limit, and the client told, answered %s', async (_way, query) => {
    const hurried = await openDatabase({
      databaseUrl: process.env.DATABASE_URL,
      dataDir: null,
      schema: county.schema,
      readMsMax: 200,
    })
    onTestFinished(() => hurried.close())
    const url = await serve({}, hurried)
    const answer = (await (await post(url, query, '600')).json()) as { errors: { message: string }[] }
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'TOO_SLOW' } }] })
    expect(answer.errors[0]!.message).toMatch(/超过时限/)
  })

  test('the public’s statements are stopped sooner, and two of one address run at once', async () => {
    const hurried = await openDatabase({
      databaseUrl: process.env.DATABASE_URL,
      dataDir: null,
      schema: county.schema,
      readMsMax: 600_000,
      publicReadMsMax: 3000,
    })
    onTestFinished(() => hurried.close())
    const url = await serve({ QUANYU_LOCAL_PRINCIPAL: 'PUBLIC' }, hurried)
    const asking = Promise.all(Array.from({ length: 4 }, async () => (await post(url, PASSED, '600')).json()))
    const isWaiting = () => Promise.race([asking.then(() => false), setTimeout(20, true)])
    let most = 0
    while (await isWaiting()) most = Math.max(most, await running())
    expect(most).toBe(2)
    for (const answer of await asking)
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'TOO_SLOW' } }] })
  })
})
