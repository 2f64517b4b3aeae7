import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

describe.runIf(HAS_BROWSER)('the frame of the console', () => {
  const console = useConsole()

  test('whoever has not signed in is told so, and where the published pages are', async () => {
    const { page } = await console.open('/')
    await page.getByText('请先登录').waitFor()
    expect(await page.getByRole('link', { name: '公示网页' }).getAttribute('href')).toBe('/public')
    expect(await page.locator('.ribbon').count()).toBe(0)
  })

  test('without JavaScript it leads to the published pages, and does not say that it is loading', async () => {
    const { context } = await console.open('/')
    const plain = await context.browser()!.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(console.address())
    expect(await page.getByText('正在载入').isVisible()).toBe(false)
    await page.getByRole('link', { name: '公示网页' }).click()
    await page.getByRole('heading', { name: /公开/ }).first().waitFor()
    await plain.close()
  })

  test('the demonstration’s people are offered on this machine, and to nothing that a proxy hands on', async () => {
    const { page } = await console.open('/')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('button', { name: /领导小组办公室/ }).click()
    await page.locator('.home .count').first().waitFor()
    await page.getByRole('button', { name: /领导小组办公室/ }).waitFor()
    const handedOn = await fetch(`${console.address()}/console/principals`, {
      headers: { 'x-forwarded-for': '203.0.113.9' },
    })
    expect(await handedOn.json()).toEqual([])
    const fromElsewhere = await fetch(`${console.address()}/console/principals`, {
      headers: { origin: 'https://example.com' },
    })
    expect(await fromElsewhere.json()).toEqual([])
  })

  test('a pasted key signs in for this tab alone, and stands in no address and no log', async () => {
    const { page, context } = await console.open('/worklist')
    const key = console.keyOf('AUDITOR')
    const before = console.said().split(key).length
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByLabel(/密钥/).fill(key)
    await page.getByRole('dialog').getByRole('button', { name: '登录', exact: true }).click()
    await page.locator('.item').first().waitFor()
    expect(page.url()).not.toContain('qy_')
    expect(console.said().split(key).length).toBe(before)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('qy_')
    const other = await context.newPage()
    await other.goto(`${console.address()}/worklist`)
    await other.getByText('请先登录').waitFor()
    await page.getByRole('button', { name: '审计' }).click()
    await page.getByRole('button', { name: /退出/ }).click()
    await page.getByText('请先登录').waitFor()
  })

  test('a key that opens nothing is said in words, and can be changed', async () => {
    const { page } = await console.open('/worklist')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByLabel(/密钥/).fill(console.keyOf('AUDITOR').replace(/.$/, '_'))
    await page.getByRole('dialog').getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('alert').getByRole('button', { name: '重新登录' }).click()
    await page.getByText('请先登录').waitFor()
  })

  test('a server that does not answer is told, and asked again', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await page.locator('.item').first().waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('combobox', { name: '原因' }).waitFor()
    await page.reload()
    await page.getByRole('alert').getByText('没有读到').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('连不上服务器')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.locator('.item').first().waitFor()
  })

  test('a server that answers nothing for long, and something else that answers, are told in words', async () => {
    const { page } = await console.open('/public', { as: 'LEADING_GROUP' })
    let isSilent = true
    await page.route('**/graphql', (route) =>
      isSilent ? undefined : route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' }),
    )
    await page.goto(`${console.address()}/areas`)
    await page.getByRole('status').getByText('服务器还没有应答').waitFor()
    isSilent = false
    await page.getByRole('button', { name: '重新载入' }).click()
    await page.getByRole('alert').getByText('可能正在重启').waitFor()
  })

  test('its answers are kept from other sites’ frames and scripts, and its files for good', async () => {
    const answer = await fetch(`${console.address()}/`)
    const policy = answer.headers.get('content-security-policy')!
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    const page = await answer.text()
    const [, script] = /src="(\/console\/assets\/[^"]+\.js)"/.exec(page)!
    const asset = await fetch(console.address() + script, { headers: { 'accept-encoding': 'gzip' } })
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('content-encoding')).toBe('gzip')
    expect((await fetch(`${console.address()}/console/assets/..%2f..%2fmain.js`)).status).toBe(404)
    expect(await (await fetch(`${console.address()}/graphiql`)).text()).toContain('graphiql.js')
  })

  test('the first stop of a page leads past its menu, and the menu leads into the screen', async () => {
    const { page } = await console.open('/findings', { as: 'AUDITOR' })
    await page.locator('.item').first().waitFor()
    const focused = () =>
      page.evaluate<string>("document.activeElement.getAttribute('role') ?? document.activeElement.tagName")
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.innerText')).toBe('跳到正文')
    expect(await page.locator('.skip').boundingBox()).not.toBeNull()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('listbox')
    const before = page.url()
    await page.getByRole('link', { name: '待定', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.item').first().waitFor()
    expect(page.url()).not.toBe(before)
    await expect.poll(focused).toBe('listbox')
    expect(await page.title()).toBe('待定 · 全域')
    // Whoever uses a mouse is not taken anywhere.
    await page.getByRole('link', { name: '资金', exact: true }).click()
    await page.locator('.figures').waitFor()
    expect(await focused()).toBe('A')
  })

  test('one language at a time, the other by a switch', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await page.locator('.item').first().waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: /^Unresolved/ }).waitFor()
    await page.locator('.item').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.top').innerText()).not.toContain('待定')
  })
})

const PAGES = fileURLToPath(new URL('../../dist/console/', import.meta.url))
const KB = 1000

test('the first page is small, and so is what each further screen brings', () => {
  const first = [...readFileSync(`${PAGES}index.html`, 'utf8').matchAll(/\/console\/(assets\/[^"]+)/g)].map(
    ([, path]) => `${path}.gz`,
  )
  const size = (path: string) => statSync(PAGES + path).size
  expect(first.length).toBeGreaterThan(1)
  expect(first.map(size).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(140 * KB)
  // What a file needs before it runs, itself among it, beside what the first page has brought.
  const all = readdirSync(`${PAGES}assets`)
  const needed = (name: string, found = new Set<string>()): Set<string> => {
    if (found.has(name) || first.includes(`assets/${name}.gz`)) return found
    found.add(name)
    const source = readFileSync(`${PAGES}assets/${name}`, 'utf8')
    for (const [, other] of source.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) needed(other!, found)
    return found
  }
  const further = all.filter((name) => name.endsWith('.js') && !first.includes(`assets/${name}.gz`))
  expect(further.filter((name) => /-screen-/.test(name)).length).toBe(9)
  const bytes = new Map(
    further.map((name) => [
      name,
      [...needed(name)].reduce((sum, each) => sum + size(`assets/${each}.gz`), 0),
    ]),
  )
  expect([...bytes].filter(([, each]) => each > 60 * KB)).toEqual([])
})
