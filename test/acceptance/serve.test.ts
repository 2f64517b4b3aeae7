import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { TieCoverageDocument, TieWorklistDocument } from '../../src/client/documents.js'
import { HAS_BROWSER, openBrowser } from './browser.js'
import { countySettings, migratedCounty, quanyu, quanyuProcess, startServer } from './server.js'

const embedded = process.env.DATABASE_URL === undefined

/** One that all tests ask which do not end it. */
const settings = await migratedCounty(afterAll)
const served = await startServer(settings, ['serve'], { finished: afterAll })

test('an empty county is served: health and typed answers', async () => {
  const { address, ask } = served
  const { output: version } = await quanyu(['--version'], {})
  expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(await (await fetch(`${address}/health/live`)).json()).toEqual({
    status: 'ok',
    version: version.trim(),
  })
  expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'ok' })
  expect(await ask(TieCoverageDocument)).toMatchObject({
    tieCoverage: { total: { projects: 0, amount: '0.00' }, byReason: [] },
  })
  expect(await ask(TieWorklistDocument)).toMatchObject({ tieWorklist: { totalCount: 0, nodes: [] } })
})

test.runIf(!embedded)(
  'a query that one statement could not answer is told in the log, by which each of these tests would fail',
  async () => {
    const { address, takeFallbacks } = served
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL! })
    await database.connect()
    // Fails within the one statement of the operation, and not where its field is read by itself.
    await database.query(
      `create or replace function ${settings.QUANYU_SCHEMA}.search_hits(asked text, wanted text[], most integer)
       returns table (concept text, record_id uuid, field text, text text, score double precision) language plpgsql volatile as
       $$ begin if current_query() like '%/* read Broken */%' then raise exception 'no plan'; end if; end $$`,
    )
    await database.end()
    const query = 'query Broken { search(text: "x") { score } }'
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await response.json()).toEqual({ data: { search: [] } })
    await expect.poll(takeFallbacks).toEqual([expect.stringContaining('no plan')])
  },
)

test('what a client gets wrong is told by its place, and nothing of the inside comes out', async () => {
  const { address } = served
  const post = async (query: string, operationName?: string) =>
    (await (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      })
    ).json()) as { errors?: { message: string; extensions?: Record<string, unknown> }[] }
  const bad = await post('{ projects(first: 5000) { totalCount } }')
  expect(bad.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_PAGE', argument: 'first' } })
  for (const [query, name] of [
    ['query A { version }', 'B'],
    ['query A { version } query B { version }', undefined],
  ] as const)
    expect((await post(query, name)).errors?.[0]).toMatchObject({
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    })
  expect((await post('{ projects(after: "xx", first: 1) { nodes { id } } }')).errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_CURSOR' },
  })
  expect(
    (await post('{ projects(filter: { budget: { gte: "一万" } }) { totalCount } }')).errors?.[0]?.message,
  ).toContain('应为金额')
  const deep = `{ consolidationAreas { nodes { ${'divisions { parent { areas { '.repeat(8)} id ${'} } }'.repeat(8)} } } }`
  expect((await post(deep)).errors?.[0]?.message).toContain('嵌套层数')
  const all = JSON.stringify([
    bad,
    await post('{ nonsense }'),
    await post('{ node(id: "Project:1") { id } }'),
  ])
  expect(all).not.toMatch(/select |stacktrace|node_modules/)
  expect(
    (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '{}',
      })
    ).status,
  ).toBe(400)
})

test.runIf(embedded)('a second process on one folder is refused, and the first goes on', async () => {
  const first = served
  const second = await quanyuProcess(['coverage'], settings)
  expect(second.status).toBe(1)
  expect(second.errors).toContain('正被另一进程')
  expect(await first.ask(TieCoverageDocument)).toMatchObject({ tieCoverage: { total: { projects: 0 } } })
})

test.runIf(!embedded)(
  'a server that is not migrated is not served; the message says what to run',
  async () => {
    const { status, errors } = await quanyu(['coverage'], await countySettings())
    expect(status).toBe(1)
    expect(errors).toContain('npx quanyu migrate')
  },
)

// The same whichever database is behind.
test.runIf(HAS_BROWSER && embedded)(
  'the query page works in a browser with no file from anywhere else',
  async () => {
    const { address } = served
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const elsewhere: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
          elsewhere.push(request.url())
      })
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await page.goto(`${address}/graphiql`)
      await page.waitForSelector('.graphiql-execute-button')
      const tabs = page.locator('.graphiql-tab-button')
      expect(await tabs.allTextContents()).toEqual(['TieCoverage', 'ProjectTie', 'TieWorklist'])
      // Each question is answered as it stands when the page is opened for the first time.
      for (const [place, answer] of ['tieCoverage', 'project', 'tieWorklist'].entries()) {
        await tabs.nth(place).click()
        // The page knows a tab's operation a moment after it shows it.
        const ask = async () => {
          await page.click('.graphiql-execute-button')
          return page.locator('.graphiql-response').textContent()
        }
        await expect.poll(ask, { timeout: 30_000, interval: 500 }).toContain(`"${answer}"`)
        expect(await page.locator('.graphiql-response').textContent()).not.toContain('errors')
      }
      // A term that stands in descriptions alone is found, with the field that it belongs to.
      await page.click('button[aria-label="Show 按说明查找"]')
      await page.fill('input[aria-label="要找的词"]', '待定')
      const found = page.locator('section[aria-label="按说明查找"]')
      await expect.poll(() => found.textContent()).toContain('tieWorklist')
      expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] })
    } finally {
      await browser.close()
    }
  },
)

test('told to stop it ends well, and starts again with what it had', async () => {
  const own = await migratedCounty()
  const first = await startServer(own)
  // What takes long was done when the package was installed.
  if (embedded) expect(first.said()).toContain('复制预先建好的空库')
  expect(await first.stop()).toBe(0)
  const later = await startServer(own)
  expect(later.said()).not.toContain('复制预先建好的空库')
  expect(await later.ask(TieCoverageDocument)).toMatchObject({ tieCoverage: { total: { projects: 0 } } })
  expect(await later.stop()).toBe(0)
})
