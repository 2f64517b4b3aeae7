import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readBoundary } from '../../src/console/drawing/read-boundary.js'
import { toggleTownship, toggleVillage } from '../../src/console/drawing/toggle-member.js'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

const OF = 'JX-QY-009'
const KEPT = ['360124100212', '360124100213', '360124100218']
const yuan = (amount: string) => amount.replaceAll(/\B(?=(\d{3})+(?!\d)(?=\.))/g, ',')

const preview = async (page: Page) => {
  await page.getByRole('button', { name: /^预览/ }).waitFor()
  await page.locator('.drawing .members details').first().waitFor()
  await page.keyboard.press('p')
}

describe.runIf(HAS_BROWSER)('what if an area were drawn otherwise', () => {
  const console = useConsole({ isAlone: true })

  test('a village unticked is shown with what it would take along, as the server says it, and nothing is kept', async () => {
    const { page } = await console.open(`/draw?of=${OF}`, { as: 'LEADING_GROUP' })
    await page.getByRole('checkbox', { name: '方家村委会' }).uncheck()
    expect(new URL(page.url()).searchParams.get('members')).toBe(KEPT.join(','))
    await preview(page)
    await page.locator('.drawing tbody tr').first().waitFor()
    const { previewArea } = await console.ask<{
      previewArea: Record<'before' | 'after', { funding: { allocated: string } }> & {
        going: { amount: string }
        movingCount: number
      }
    }>(
      'LEADING_GROUP',
      `{ previewArea(code: "${OF}", memberCodes: ${JSON.stringify(KEPT)}) { ... on AreaPreview {
        before { funding { allocated } } after { funding { allocated } } going { amount } movingCount } } }`,
    )
    const shown = await page.getByRole('row', { name: /^已分配/ }).innerText()
    expect(shown).toContain(yuan(previewArea.before.funding.allocated))
    expect(shown).toContain(yuan(previewArea.after.funding.allocated))
    await page.getByText(yuan(previewArea.going.amount)).first().waitFor()
    await page.getByText(`共 ${previewArea.movingCount} 条`).waitFor()
    // The address alone brings the same ticks back; what was ticked stands otherwise.
    await page.reload()
    await page.getByText('拟划成员').waitFor()
    expect(await page.getByRole('checkbox', { name: '方家村委会' }).isChecked()).toBe(false)
    await page.getByRole('button', { name: '恢复原样' }).click()
    expect(await page.getByRole('checkbox', { name: '方家村委会' }).isChecked()).toBe(true)
  })

  test('a place’s name that holds markup is shown on the maps as the text that it is', async () => {
    const { page } = await console.open('/', { as: 'LEADING_GROUP' })
    await page.route('**/graphql*', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replaceAll('"name":"', '"name":"<b class=markup>甲</b>')
      await route.fulfill({ response, body })
    })
    await page.goto(`${console.address()}/draw?of=${OF}`)
    await page.locator('.map .leaflet-tooltip.place').first().waitFor()
    expect(await page.locator('.map .leaflet-tooltip.place').first().textContent()).toContain(
      '<b class=markup>',
    )
    expect(await page.locator('.map b').count()).toBe(0)
    await page.locator('.map path.leaflet-interactive').first().dispatchEvent('mouseover')
    await page.locator('.map .leaflet-tooltip:not(.place)').filter({ hasText: '<b class=markup>' }).waitFor()
    expect(await page.locator('.map b').count()).toBe(0)
  })

  test('villages that lie apart are refused in words, and cannot be drawn so', async () => {
    const { page } = await console.open(`/draw?of=${OF}&members=${KEPT[0]},360124205200`, {
      as: 'LEADING_GROUP',
    })
    await preview(page)
    await page.getByRole('alert').filter({ hasText: '不相毗邻：赵埠' }).waitFor()
    expect(await page.getByRole('button', { name: '照此划定' }).isDisabled()).toBe(true)
  })

  test('a new area is drawn by the keyboard alone, with its code, name and reason', async () => {
    const { page } = await console.open('/draw', { as: 'LEADING_GROUP' })
    await page.getByRole('searchbox').fill('苗圃社区')
    await page.getByRole('checkbox', { name: '苗圃社区居委会' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: /^预览/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '照此划定' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('项目区代码').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('JX-QY-099')
    await dialog.getByLabel('名称').fill('苗圃片区')
    await dialog.getByLabel(/理由/).fill('测试划定')
    await dialog.getByLabel(/生效日期/).fill('2999-01-01')
    await page.keyboard.press('Enter')
    // A day that has not come is refused, and what was written stays.
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel(/生效日期/).fill('')
    await dialog.getByLabel(/理由/).press('Enter')
    await page.waitForURL(/\/areas\?of=JX-QY-099/)
    await page.getByRole('heading', { name: '苗圃片区' }).waitFor()
    const { consolidationArea } = await console.ask<{
      consolidationArea: { drawings: { nodes: { reason: string }[] } }
    }>('LEADING_GROUP', '{ consolidationArea(code: "JX-QY-099") { drawings { nodes { reason } } } }')
    expect(consolidationArea.drawings.nodes).toEqual([{ reason: '测试划定' }])
  })

  test('a boundary is pasted, or drawn on the map corner by corner', async () => {
    const { page } = await console.open(`/draw?of=${OF}`, { as: 'LEADING_GROUP' })
    await page.getByText('粘贴边界').click()
    await page.getByLabel(/EPSG:4490/).fill('{"type":"Point","coordinates":[116,28]}')
    await page.getByRole('button', { name: '用这个边界' }).click()
    await page.getByRole('alert').getByText('应为 Polygon').waitFor()
    await page.getByRole('button', { name: '在图上画边界' }).click()
    const map = (await page.locator('.map').boundingBox())!
    for (const [x, y] of [
      [0.4, 0.4],
      [0.6, 0.4],
      [0.5, 0.6],
    ] as const) {
      await page.mouse.click(map.x + map.width * x, map.y + map.height * y)
      // Leaflet takes two quick clicks for one double click.
      await page.waitForTimeout(300)
    }
    await page.getByRole('button', { name: '画完（3 点）' }).click()
    await page.getByText('另划有边界').waitFor()
    await preview(page)
    await page.locator('.drawing tbody tr').first().waitFor()
  })

  test('who may not draw areas is told why', async () => {
    const { page } = await console.open('/draw', { as: 'WATER' })
    await page.getByRole('alert').getByText('不对您的身份开放').waitFor()
  })

  test('a township tries its own area, and is told that others draw it', async () => {
    const { page } = await console.open('/draw', { as: 'TOWNSHIP' })
    await page.getByRole('combobox', { name: /^项目区/ }).selectOption({ index: 1 })
    await page.getByRole('checkbox', { name: '整个乡镇', checked: true }).first().waitFor()
    expect(
      await page
        .getByRole('combobox', { name: /^项目区/ })
        .locator('option')
        .count(),
    ).toBe(2)
    await page.locator('.members details[open] label').nth(1).click()
    await preview(page)
    await page.locator('.drawing tbody tr').first().waitFor()
    expect(await page.getByRole('button', { name: '照此划定' }).count()).toBe(0)
  })
})

test('ticking twice changes nothing, and a township stands for all its villages', () => {
  const township = { code: 'T', villages: ['A', 'B', 'C'] }
  fc.assert(
    fc.property(fc.subarray(['A', 'B', 'C', 'X']), fc.constantFrom('A', 'B', 'C'), (members, village) => {
      const twice = toggleVillage(toggleVillage(members, village, township), village, township)
      expect(twice.toSorted()).toEqual(members.toSorted())
      const whole = toggleTownship(members, township)
      expect(whole.filter((each) => township.villages.includes(each))).toEqual([])
      expect(toggleVillage(whole, village, township).toSorted()).toEqual(
        [...members.filter((each) => each === 'X'), 'A', 'B', 'C']
          .filter((each) => each !== village)
          .toSorted(),
      )
    }),
  )
})

test('a boundary is found in a geometry, a feature and a collection of one; else it is said what is wrong', () => {
  const polygon = { type: 'Polygon', coordinates: [[[116, 28]]] }
  const feature = { type: 'Feature', geometry: polygon }
  for (const whole of [polygon, feature, { type: 'FeatureCollection', features: [feature] }])
    expect(readBoundary(JSON.stringify(whole))).toEqual(polygon)
  for (const wrong of ['', 'null', '{"type":"FeatureCollection","features":[]}', '[1]', '{"type":"Polygon"}'])
    expect(typeof readBoundary(wrong)).toBe('string')
})
