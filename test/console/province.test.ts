import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellProvince } from '../../src/province/tell-province.js'
import { openSchema, openServer } from '../../src/database/open-server.js'
import { HAS_BROWSER, openBrowser } from '../acceptance/browser.js'
import { atTheEndOfSuite } from '../acceptance/at-the-end.js'
import { asOwner, ownDatabase } from '../acceptance/own-database.js'
import { countySettings, quanyu, startServer, type Serving } from '../acceptance/server.js'
import { faultsOf } from './faults-of.js'

const NAMES = ['north', 'south', 'silent'] as const
type Name = (typeof NAMES)[number]
/** What each is given that nobody has tied to an area. */
const GIVEN: Partial<Record<Name, string>> = { north: '107.44', south: '999999.99' }
/** A square in degrees, where the map is to draw it. */
const SQUARES: Partial<Record<Name, string>> = {
  north: 'POLYGON((116 28.5,116.5 28.5,116.5 29,116 29,116 28.5))',
  south: 'POLYGON((116 28,116.5 28,116.5 28.5,116 28.5,116 28))',
}

describe.runIf(HAS_BROWSER && process.env.DATABASE_URL !== undefined)('the province’s page', () => {
  const finished = atTheEndOfSuite()
  const faults: string[] = []
  const keys = {} as Record<Name, string>
  let browser: Browser
  let server: Serving
  let url: string
  let key: string

  beforeAll(async () => {
    browser = await openBrowser()
    url = await ownDatabase(finished)
    const settings = {
      ...(await countySettings(finished)),
      DATABASE_URL: url,
      QUANYU_DATABASE_CONNECTIONS: '24',
    }
    for (const [at, name] of NAMES.entries()) {
      const own = { ...settings, QUANYU_SCHEMA: name }
      expect((await quanyu(['migrate'], own)).status).toBe(0)
      const made = await quanyu(['keys', 'make', '--name', name, '--department', 'FINANCE'], own)
      keys[name] = /qy_\S+/.exec(made.output)![0]
      const code = `36012${at}`
      const terms = ['--code', code, '--title', `${name} 县`, '--city', '南昌市']
      expect((await quanyu(['counties', 'add', name, ...terms], settings)).status).toBe(0)
      const square = SQUARES[name]
      if (square)
        await asOwner(
          url,
          `insert into ${name}.administrative_division (code, name, level, boundary) values ('${code}000000', '${name} 县', 'COUNTY', st_geomfromtext('${square}', 4490))`,
        )
    }
    key = (await quanyu(['counties', 'keys', 'make', '--name', '省厅'], settings)).output.trim()
    server = await startServer(settings, ['serve', '--all'], { finished })
    for (const [name, amount] of Object.entries(GIVEN)) await give(name as Name, amount)
    await tell('north', 'south')
  })
  afterAll(() => browser?.close())

  async function give(name: Name, amount: string) {
    const post = async (query: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${keys[name]}` }
      const body = JSON.stringify({ query })
      const answer = await fetch(`${server.address}/graphql`, { method: 'POST', headers, body })
      return ((await answer.json()) as { data: any }).data
    }
    const { createFund } = await post(
      'mutation { createFund(input: { documentNumber: "财农〔2024〕1号", name: "专项", amount: "1000000.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2024, receivedOn: "2024-01-10", idempotencyKey: "f" }) { ... on Fund { id } } }',
    )
    const { allocateFund } = await post(
      `mutation { allocateFund(input: { fundId: "${createFund.id}", place: "某处", amount: "${amount}", allocatedOn: "2024-02-01", idempotencyKey: "a" }) { __typename } }`,
    )
    expect(allocateFund.__typename).toBe('Allocation')
  }

  async function tell(...names: Name[]) {
    const opened = await openServer({ databaseUrl: url })
    for (const name of names) {
      const county = openSchema(opened, name)
      expect(await tellProvince(county)).toBe(true)
      await county.close()
    }
    await opened.close()
  }

  async function open(path: string, { as = key, width = 1280, language = 'zh' } = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    finished(() => context.close())
    context.setDefaultTimeout(30_000)
    await context.addInitScript(
      ([own, chosen]) => {
        if (own && !sessionStorage.getItem('quanyu.key')) sessionStorage.setItem('quanyu.key', own)
        if (!localStorage.getItem('quanyu.language')) localStorage.setItem('quanyu.language', chosen!)
      },
      [as, language],
    )
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (said) => {
      if (/Content Security Policy|Refused to/.test(said.text())) faults.push(said.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url()))
        faults.push(`elsewhere: ${request.url()}`)
      if (request.url().includes('qy_')) faults.push('a key stands in an address')
    })
    await page.goto(server.address + path)
    return page
  }
  const rows = (page: Page) =>
    page
      .locator('[data-county]')
      .evaluateAll((all) => all.map((row) => (row as any).dataset.county as string))

  test('ranks the counties by their untied money, each figure with its age', async () => {
    // Whoever signs in with the province's key sees its page wherever they come in.
    const page = await open('/')
    await page.locator('[data-county]').first().waitFor()
    expect((await rows(page)).slice(0, 2)).toEqual(['south', 'north'])
    const amounts = await page
      .locator('[data-county] td[data-amount]')
      .evaluateAll((all) => all.map((cell) => (cell as any).dataset.amount as string))
    expect(amounts).toEqual(['999999.99', '107.44', '0.00'])
    const told = (name: Name) => page.locator(`[data-county=${name}] td[data-state]`)
    expect(await told('south').innerText()).toMatch(/^\d+ (秒|分钟)前$/)
    expect(await told('silent').getAttribute('data-state')).toMatch(/CURRENT|NEVER_TOLD/)
    expect(await page.locator('.whole').innerText()).toMatch(/全省 3 个县.*已分配 100\.0 万元/)
    await page.getByRole('combobox').selectOption('NAME')
    await expect.poll(() => rows(page)).toEqual(['north', 'south', 'silent'])
    expect(page.url()).toContain('order=NAME')
  })

  test('shows one county’s sums as the county itself has them, and marks those that are old', async () => {
    const page = await open('/province?of=north')
    const pane = page.locator('section[aria-label="north 县"]')
    await pane.locator('.facts').waitFor()
    const text = await pane.innerText()
    expect(text).toContain('107.44（100.00%）')
    expect(text).toMatch(/疑点与环节报于\s+\d+ (秒|分钟)前/)
    await asOwner(url, `update province.county set sums_at = now() - interval '3 hours' where name = 'north'`)
    await page.reload()
    const age = page.locator('[data-county=north] td[data-state]')
    await age.waitFor()
    // The server tells each county again about once a minute.
    if ((await age.getAttribute('data-state')) === 'OLD') expect(await age.innerText()).toBe('3 小时前，已旧')
    await tell('north')
  })

  test('draws the counties that have told their outlines, and says how many have not', async () => {
    const page = await open('/province')
    await page.locator('.map path').first().waitFor()
    expect(await page.locator('.map path').count()).toBe(2)
    expect(await page.locator('.legend').innerText()).toContain('1 个县没有边界')
    // North is above south on the map, whichever is drawn first.
    const boxes = await page
      .locator('.map path')
      .evaluateAll((all) => all.map((path) => (path as any).getBoundingClientRect().top as number))
    expect(new Set(boxes.map(Math.round)).size).toBe(2)
    await page
      .locator('.map path')
      .nth(boxes.indexOf(Math.min(...boxes)))
      .click()
    await expect.poll(() => page.url()).toContain('of=north')
    await page.locator('section[aria-label="north 县"]').waitFor()
  })

  test('without a key, with a county’s, or where nothing is served it says what is needed', async () => {
    const none = await open('/province', { as: '' })
    await none.getByText('请以省级密钥登录').waitFor()
    const other = await open('/province', { as: keys.north })
    await other.getByRole('alert').getByText('凭证属于另一个县').waitFor()
  })

  test.each([
    [1280, 'zh'],
    [390, 'en'],
  ] as const)('has no grave fault for those who cannot see it, at %s pixels', async (width, language) => {
    const page = await open('/province', { width, language })
    // A map is drawn once it comes in sight.
    await page.locator('.map-pane').scrollIntoViewIfNeeded()
    await page.locator('.map path').first().waitFor()
    await page.locator('.facts').waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    if (language === 'en') expect(await page.locator('main').innerText()).not.toMatch(/已分配|待定|报于/)
  })

  test('nothing was asked of another machine, and no key stood in an address', () => {
    expect(faults).toEqual([])
  })
})
