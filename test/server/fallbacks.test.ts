import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { fallbacks } from '../../src/server/fallbacks.js'
import { createServer } from '../../src/server/http.js'
import { openCounty } from '../county.js'
import { takeFallbacks } from '../refuse-fallbacks.js'

const county = await openCounty()

async function serve() {
  const config = readConfig({ PORT: '0', QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR' })
  const server = await createServer(county, config)
  onTestFinished(() => server.close())
  const url = `${await server.listen()}/graphql`
  return async (query: string, variables: object = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  }
}

test('a query whose statement fails is answered, counted, and logged once with the hash of the statement', async () => {
  const logged: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = ((chunk: string) => logged.push(String(chunk)) > 0) as never
  onTestFinished(() => {
    process.stderr.write = write
  })
  // Fails within the one statement of the operation, and not where its field is read by itself.
  await sql`create or replace function search_hits(asked text, wanted text[], most integer) returns table (concept text, record_id uuid, field text, text text, score double precision)
    language plpgsql volatile as $$ begin if current_query() like '%/* read Broken */%' then raise exception 'no plan'; end if; end $$`.execute(
    county.kysely,
  )
  const ask = await serve()
  const before = fallbacks.count
  for (let round = 0; round < 3; round++)
    expect(await ask('query Broken { search(text: "x") { score } }')).toEqual({ data: { search: [] } })
  expect(fallbacks.count).toBe(before + 3)
  const plan = expect.stringMatching(/^[0-9a-f]{20}$/)
  expect(takeFallbacks()).toMatchObject(Array.from({ length: 3 }, () => ({ operation: 'Broken', plan })))
  const told = logged.filter((line) => line.includes('no plan')).map((line) => JSON.parse(line) as object)
  expect(told).toMatchObject([{ level: 'error', operation: 'Broken', plan, err: { message: 'no plan' } }])
})

test('what GraphQL itself offers is no fallback', async () => {
  const ask = await serve()
  const before = fallbacks.count
  expect(await ask('{ __type(name: "Fund") { name } search(text: "x") { score } }')).toMatchObject({
    data: { __type: { name: 'Fund' } },
  })
  expect(fallbacks.count).toBe(before)
})

test('what the ordinary way is there to tell falls back without a word', async () => {
  const ask = await serve()
  const before = fallbacks.count
  for (const query of [
    '{ search(text: "x", first: 1000) { score } }',
    '{ projects(after: "!") { nodes { id } } }',
    '{ projects(filter: { name: { contains: "\\u0000" } }) { totalCount } }',
  ])
    expect(await ask(query)).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^BAD_/) } }],
    })
  expect(fallbacks.count).toBe(before)
})
