import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sumMoney } from '../../src/values/money.js'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'
import { faultsOf } from './faults-of.js'

const PARTS = ['tied', 'outside', 'unresolved'] as const
const FIELDS = PARTS.map((part) => `${part} { allocations allocated }`).join(' ')
interface Group {
  tied: { allocations: number; allocated: string }
  outside: { allocations: number; allocated: string }
  unresolved: { allocations: number; allocated: string }
}

const shown = async (page: Page) => {
  await page.locator('.ribbon:not([aria-busy=true])').waitFor()
  await page.locator('.figures tfoot, .money .state:not([role=status])').first().waitFor()
}
/** A filter of the page, as its address says it and as a query does. */
const filters = fc.record(
  {
    level: fc.constantFrom('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY'),
    department: fc.constantFrom('WATER', 'AGRICULTURE', 'FORESTRY', 'FINANCE'),
    year: fc.constantFrom('2022', '2023', '2024'),
    by: fc.constantFrom('LEVEL', 'DEPARTMENT', 'PROGRAMME', 'FISCAL_YEAR', 'AREA', 'FUND', 'PAYEE'),
    bookedOn: fc.constantFrom('2023-06-30', '2024-03-31'),
  },
  { requiredKeys: ['by'] },
)

describe.runIf(HAS_BROWSER)('the money', () => {
  const console = useConsole()

  test('ribbon, table and export are what the server says, to the fen, whatever the filters', async () => {
    const { page } = await console.open('/money', { as: 'AUDITOR' })
    await shown(page)
    await fc.assert(
      fc.asyncProperty(filters, async ({ by, ...narrowed }) => {
        const { level, department, year, bookedOn } = narrowed
        await page.goto(`${console.address()}/money?${new URLSearchParams({ by, ...narrowed }).toString()}`)
        await shown(page)
        const filter = {
          ...(level ? { level: { eq: level } } : {}),
          ...(department ? { department: { eq: department } } : {}),
          ...(year ? { fiscalYear: { eq: Number(year) } } : {}),
        }
        const { fundingBy } = await console.ask<{ fundingBy: [Group?] }>(
          'AUDITOR',
          `query ($filter: FundingGroupFilter, $bookedOn: Date) { fundingBy(groupBy: [], filter: $filter, bookedOn: $bookedOn) { ${FIELDS} } }`,
          { filter, bookedOn: bookedOn ?? null },
        )
        for (const part of PARTS) {
          const expected = fundingBy[0]?.[part].allocated ?? '0.00'
          const ofRibbon = await page.locator(`.ribbon .${part}`).getAttribute('data-amount')
          expect(sumMoney([ofRibbon!])).toBe(expected)
          // By payee the figures are of now, whatever the day.
          if ((await page.locator('.figures').count()) === 0 || (by === 'PAYEE' && bookedOn)) continue
          const ofRows = await page.evaluate<string[]>(
            `[...document.querySelectorAll('.figures tbody td[data-part=${part}] a')].map(({ dataset }) => dataset.amount)`,
          )
          expect(sumMoney(ofRows)).toBe(expected)
          const foot = page.locator(`.figures tfoot td[data-part=${part}] a`)
          expect(await foot.getAttribute('data-amount')).toBe(expected)
        }
      }),
      { numRuns: 12, seed: 7 },
    )
  })

  test('each figure leads to its allocations, and each of those to the rows it came from', async () => {
    const { page } = await console.open('/money?by=AREA', { as: 'FINANCE' })
    await shown(page)
    // The area with the least money has all of its allocations on a page or two.
    const figure = page.locator('.figures tbody tr').last().locator('td[data-part=tied] a')
    const expected = await figure.getAttribute('data-amount')
    await figure.click()
    await page.locator('dialog [data-sum]').waitFor()
    const another = page.getByRole('button', { name: '再列 100 笔' })
    while ((await another.count()) > 0) {
      await another.click()
      await page.waitForTimeout(100)
    }
    expect(await page.locator('dialog [data-sum]').getAttribute('data-sum')).toBe(expected)
    await page.locator('dialog .allocation').first().click()
    const trail = page.locator('dialog .trail')
    await trail.getByText('文件', { exact: false }).first().waitFor()
    expect(await trail.locator('.rows li').first().innerText()).toMatch(/\.xlsx.* 第 \d+ 行/)
    expect(await trail.locator('.card').count()).toBeGreaterThan(0)
    const address = page.url()
    await page.goto(address)
    await page.locator('dialog [data-sum]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('rows=')
  })

  test('of a document it is told who was paid, and what of it is not allocated', async () => {
    const { page } = await console.open('/money?by=FUND', { as: 'FINANCE' })
    await shown(page)
    const { fundingBy } = await console.ask<{ fundingBy: { unallocated: string }[] }>(
      'FINANCE',
      '{ fundingBy(groupBy: [FUND]) { unallocated } }',
    )
    const told = (await page.locator('.figures tfoot td[data-unallocated]').innerText()).replaceAll(',', '')
    expect(told).toBe(sumMoney(fundingBy.map(({ unallocated }) => unallocated)))
    const number = (await page.locator('.figures tbody th').first().innerText()).split(' ')[0]!
    await page.getByRole('searchbox', { name: '按文号查资金' }).fill(number)
    await page.keyboard.press('Enter')
    await page.locator('dialog .payees').waitFor()
    const paid = await page.evaluate<string[]>(
      `[...document.querySelectorAll('dialog .payees dd')].map(({ innerText }) => innerText.replaceAll(',', ''))`,
    )
    expect(sumMoney(paid)).toBe(await page.locator('dialog [data-sum]').getAttribute('data-sum'))
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.name')).toBe('document')
  })

  test('what is exported is what is shown, with its filters, the time and who', async () => {
    const { page } = await console.open('/money?by=DEPARTMENT&level=COUNTY', { as: 'FINANCE' })
    await shown(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
    const [about, headings, ...rows] = Buffer.concat(chunks).toString('utf8').trim().split('\r\n')
    expect(about).toMatch(/级次：县级.*时间：.*何人：/)
    expect(headings).toContain('归属率')
    expect(rows).toHaveLength(await page.locator('.figures tbody tr').count())
    const total = await page.locator('.figures tfoot td a').first().getAttribute('data-amount')
    expect(sumMoney(rows.map((row) => row.split(',')[1]!))).toBe(total)
  })

  test('on paper the table stands whole with its filters, and the bars of the page are gone', async () => {
    const { page } = await console.open('/money?by=PROGRAMME', { as: 'AUDITOR' })
    await shown(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.top').isVisible()).toBe(false)
    expect(await page.locator('p.printed').innerText()).toContain('何人')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.figures thead')).display")).toBe(
      'table-header-group',
    )
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  })

  test('a department sees its own money alone, and the sums are of that', async () => {
    const { page } = await console.open('/money?by=DEPARTMENT', { as: 'WATER' })
    await shown(page)
    const { fundingBy } = await console.ask<{ fundingBy: [Group] }>(
      'WATER',
      `{ fundingBy(groupBy: []) { ${FIELDS} } }`,
    )
    for (const part of PARTS)
      expect(await page.locator(`.ribbon .${part}`).getAttribute('data-amount')).toBe(
        fundingBy[0][part].allocated,
      )
  })

  test('a township is told that money outside areas is not shown to it, and not that there is none', async () => {
    const { page } = await console.open('/money', { as: 'TOWNSHIP' })
    await page.locator('.figures tfoot').waitFor()
    await page.locator('.ribbon').getByText('区外和待定的资金不对乡镇开放').waitFor()
    expect(await faultsOf(page, '.ribbon')).toEqual([])
    expect(await page.locator('.ribbon a').allInnerTexts()).toEqual([expect.stringContaining('已归属')])
    expect(await page.locator('.figures thead').innerText()).not.toMatch(/区外|待定|归属率/)
  })
})
