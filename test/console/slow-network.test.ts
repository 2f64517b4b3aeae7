import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

/** A village's line: 400 kbit/s, 400 ms there and back. */
const SLOW = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
}

describe.runIf(HAS_BROWSER)('over a slow line', () => {
  const console = useConsole()

  test('the first page comes, each file and each question once, and a decision is sent once', async () => {
    const { page, context } = await console.open('/public', { as: 'LEADING_GROUP' })
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', SLOW)
    const asked: string[] = []
    let bytes = 0
    network.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
    page.on('request', (request) => {
      asked.push(request.postData() ?? request.url())
    })
    await page.goto(`${console.address()}/worklist`)
    await page.locator('.item').first().waitFor()
    await page.locator('.candidates').waitFor()
    expect(asked.filter((each, place) => asked.indexOf(each) !== place)).toEqual([])
    // What the line carries in eight seconds: the page, the first of the list, an item, the ribbon.
    expect(bytes).toBeLessThan(8 * SLOW.downloadThroughput)
    const sent = () => asked.filter((each) => /"operationName":"ConsoleDecide/.test(each)).length
    await page.keyboard.press('o')
    await page.locator('dialog .moves').waitFor()
    const before = sent()
    await page.locator('dialog button.main').dblclick()
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(sent() - before).toBe(1)
  })
})

describe.runIf(HAS_BROWSER)('on a telephone', () => {
  const console = useConsole()

  test('the map of the worklist is fetched once it comes in sight', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP', width: 390, height: 844 })
    const maps: string[] = []
    page.on('request', (request) => {
      if (/map/.test(request.url())) maps.push(request.url())
    })
    await page.reload()
    await page.locator('.candidates').waitFor()
    expect(maps).toEqual([])
    await page.locator('.map-pane').scrollIntoViewIfNeeded()
    await page.locator('.map-pane .leaflet-pane path').first().waitFor({ state: 'attached' })
    expect(maps.length).toBeGreaterThan(0)
  })
})

describe.runIf(HAS_BROWSER)('without WebGL', () => {
  const console = useConsole()

  test('the maps are drawn', async () => {
    const { page, context } = await console.open('/public', { as: 'LEADING_GROUP' })
    await context.addInitScript(() => {
      interface Canvas {
        getContext(kind: string, ...terms: unknown[]): unknown
      }
      const { prototype } = (globalThis as unknown as { HTMLCanvasElement: { prototype: Canvas } })
        .HTMLCanvasElement
      const given = prototype.getContext
      prototype.getContext = function (this: Canvas, kind, ...terms) {
        return /webgl/.test(kind) ? null : given.call(this, kind, ...terms)
      }
    })
    await page.goto(`${console.address()}/draw`)
    await page.locator('.leaflet-pane path').first().waitFor({ state: 'attached' })
  })
})
