import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sumMoney } from '../../src/values/money.js'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

/** What the ribbon says is unresolved, to the fen. */
const unresolved = (page: Page) =>
  page.locator('.ribbon .unresolved[data-amount]').getAttribute('data-amount')
const count = async (page: Page) =>
  Number((await page.locator('.list-head h2 .number').innerText()).replace(',', ''))
const selected = (page: Page) => page.locator('.item[aria-selected=true] .name').innerText()
const opened = async (page: Page) => page.locator('.item').first().waitFor()
const decide = async (page: Page) => {
  await page.locator('dialog .moves').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('dialog').waitFor({ state: 'detached' })
}

describe.runIf(HAS_BROWSER)('the worklist', () => {
  const console = useConsole()

  test('five decisions and an undo by keyboard alone; the cursor stays, the list is not read anew', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await opened(page)
    let lists = 0
    page.on('request', (request) => {
      if (request.postData()?.includes('ConsoleWorklist')) lists++
    })
    const before = await count(page)
    const money = await unresolved(page)
    for (const key of ['1', 'o', '1', 'o', '1']) {
      await page.keyboard.press('j')
      const name = await selected(page)
      await page.locator('.candidates').waitFor()
      if (key === '1' && (await page.locator('.candidate').count()) === 0) await page.keyboard.press('o')
      else await page.keyboard.press(key)
      expect(await page.locator('dialog h2').innerText()).toContain(name)
      await decide(page)
      expect(await page.locator('.said').innerText()).toContain('已认定')
    }
    expect(await count(page)).toBe(before - 5)
    expect(lists).toBe(0)
    const last = await selected(page)
    await page.keyboard.press('z')
    await page.locator('dialog .reason').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('已撤销').waitFor()
    expect(await count(page)).toBe(before - 4)
    expect(await selected(page)).not.toBe(last)
    expect(await unresolved(page)).not.toBe(money)
    await page.reload()
    await opened(page)
    expect(await count(page)).toBe(before - 4)
  })

  test('rows keep their heights when one leaves: none lies over another', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await opened(page)
    const heights = `[...document.querySelectorAll('.item')].map((row) => row.getBoundingClientRect())
      .sort((one, other) => one.top - other.top).map(({ top, bottom }) => [top, bottom])`
    const together = async () => {
      const rows = await page.evaluate<[number, number][]>(heights)
      return Math.max(...rows.slice(1).map(([top], at) => Math.abs(top - rows[at]![1])))
    }
    // A name of two lines among names of one: else nothing could slip.
    const rows = await page.evaluate<[number, number][]>(heights)
    expect(new Set(rows.map(([top, bottom]) => Math.round(bottom - top))).size).toBeGreaterThan(1)
    expect(await together()).toBeLessThan(2)
    await page.locator('.candidates').waitFor()
    await page.keyboard.press('o')
    await decide(page)
    await expect.poll(together).toBeLessThan(2)
  })

  test('while Chinese is composed no key decides, searches or sends', async () => {
    const { page, context } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await opened(page)
    const ime = await context.newCDPSession(page)
    const before = await count(page)
    await page.keyboard.press('/')
    await ime.send('Input.imeSetComposition', { text: 'shui', selectionStart: 4, selectionEnd: 4 })
    await ime.send('Input.dispatchKeyEvent', { type: 'keyDown', windowsVirtualKeyCode: 229, key: 'Process' })
    expect(await page.locator('dialog').count()).toBe(0)
    await ime.send('Input.insertText', { text: '水' })
    await page.waitForURL(/q=/)
    expect(await page.getByRole('searchbox').inputValue()).toBe('水')
    expect(await count(page)).toBeLessThan(before)
    await page.keyboard.press('1')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Escape')
    await page.keyboard.press('o')
    await page.locator('dialog .moves').waitFor()
    await page.locator('dialog .reason').focus()
    // A browser's own event of a composition that ends, which a test cannot press.
    await page.evaluate(
      `const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true })
      if (!document.querySelector('dialog .reason').dispatchEvent(enter)) document.title = 'held back'`,
    )
    expect(await page.title()).toBe('held back')
    expect(await page.locator('dialog').count()).toBe(1)
  })

  test('evidence is held beside the candidate that is looked at; before that nothing is contradicted', async () => {
    const { page } = await console.open('/worklist?reason=CONFLICT', { as: 'LEADING_GROUP' })
    await page.locator('.candidate').first().waitFor()
    expect(await page.locator('.card.contradicts, .card.supports').count()).toBe(0)
    const name = await page.locator('.candidate b').first().innerText()
    await page.locator('.candidate').first().focus()
    for (const card of await page.locator('.card').all()) {
      const points = await card.locator('b').innerText()
      expect(await card.getAttribute('class')).toContain(
        points === name ? 'supports' : points === '不指向某一项目区' ? 'neutral' : 'contradicts',
      )
    }
    await page.locator('path[stroke="#b45309"]').first().waitFor()
  })

  test('the ribbon and the list are narrowed by the same filters, which stand in the address', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await opened(page)
    const listed = async () => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: '导出' }).click()
      const chunks: Buffer[] = []
      for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
      const [about, , ...rows] = Buffer.concat(chunks)
        .toString('utf8')
        .replace('\uFEFF', '')
        .trim()
        .split('\r\n')
      return { about: about!, amounts: rows.map((row) => row.split(',').at(-1)!) }
    }
    expect(sumMoney((await listed()).amounts)).toBe(await unresolved(page))
    await page.getByLabel('部门').selectOption('WATER')
    await page.waitForURL(/department=WATER/)
    await page.locator('.ribbon:not([aria-busy=true])').waitFor()
    await opened(page)
    const narrowed = await listed()
    expect(narrowed.about).toContain('部门：水务')
    expect(sumMoney(narrowed.amounts)).toBe(await unresolved(page))
    await page.getByLabel('级次').selectOption('CENTRAL')
    await page.waitForURL(/level=CENTRAL/)
    await opened(page)
    await page.reload()
    await opened(page)
    expect(await page.getByLabel('级次').inputValue()).toBe('CENTRAL')
    const answer = await console.ask<{ tieWorklist: { totalCount: number } }>(
      'LEADING_GROUP',
      '{ tieWorklist(filter: { department: { eq: WATER }, or: [{ allocation: { fund: { level: { eq: CENTRAL } } } }, { project: { allocations: { some: { fund: { level: { eq: CENTRAL } } } } } }] }) { totalCount } }',
    )
    expect(await count(page)).toBe(answer.tieWorklist.totalCount)
  })

  test('who may not decide is told why, and offered nothing to press', async () => {
    const { page } = await console.open('/worklist', { as: 'AUDITOR' })
    await opened(page)
    await page.locator('.pane-foot.note').waitFor()
    expect(await page.locator('.candidate').count()).toBe(0)
    await page.keyboard.press('o')
    expect(await page.locator('dialog').count()).toBe(0)
    expect((await page.locator('.said').innerText()).length).toBeGreaterThan(3)
  })

  test('a department’s reviewer decides on its own records, and is told whose the others are', async () => {
    const { page } = await console.open('/worklist?department=FORESTRY', { as: 'WATER' })
    await opened(page)
    await page.locator('.pane-foot.note').getByText('这是林业部门的记录').waitFor()
    expect(await page.locator('.candidate').count()).toBe(0)
    await page.keyboard.press('0')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.getByLabel('部门').selectOption('WATER')
    await page.waitForURL(/department=WATER/)
    await opened(page)
    await page.getByRole('button', { name: '区外 O' }).waitFor()
    await page.keyboard.press('0')
    await page.getByRole('dialog', { name: /认定为各项目区外/ }).waitFor()
  })

  test('the parts of a split bear their names among my decisions', async () => {
    const { page } = await console.open('/worklist?reason=SPANS_AREAS', { as: 'LEADING_GROUP' })
    await opened(page)
    const name = await selected(page)
    await page.getByRole('button', { name: '拆分' }).click()
    const shares = page.getByRole('dialog', { name: '拆分' }).locator('fieldset input')
    const count = await shares.count()
    for (let at = 0; at < count; at++) await shares.nth(at).fill(at === 0 ? String(100 - (count - 1)) : '1')
    await page.keyboard.press('Enter')
    await page.locator('.said', { hasText: '已认定' }).waitFor()
    await page.getByRole('button', { name: '我的认定' }).click()
    const mine = page.getByRole('dialog', { name: '我的认定' })
    await mine.locator('li').first().waitFor()
    const names = await mine.locator('li b').allInnerTexts()
    expect(names).toContain(name)
    expect(names.filter((each) => /Decision:/.test(each))).toEqual([])
  })

  test('of two reviewers the second is told whose decision stands, and overrides nothing', async () => {
    const [one, other] = await Promise.all([
      console.open('/worklist?reason=AMBIGUOUS', { as: 'LEADING_GROUP' }),
      console.open('/worklist?reason=AMBIGUOUS', { as: 'LEADING_GROUP' }),
    ])
    for (const { page } of [one, other]) {
      await page.locator('.candidate').first().waitFor()
      await page.keyboard.press('1')
      await page.locator('dialog .moves').waitFor()
    }
    const name = await selected(other.page)
    await one.page.locator('dialog .reason').fill('先看过现场')
    await decide(one.page)
    await other.page.keyboard.press('Enter')
    const alert = other.page.locator('dialog [role=alert]')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('先看过现场')
    await other.page.getByRole('button', { name: '关闭' }).click()
    expect(await other.page.locator('.said').innerText()).toContain('他人')
    expect(await selected(other.page)).not.toBe(name)
  })

  test('items that are read the same way are decided on together, without those that are unticked', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await opened(page)
    const before = await count(page)
    for (;;) {
      await page.locator('.candidates').waitFor()
      await page.keyboard.press('b')
      if ((await page.locator('dialog').count()) > 0) break
      await page.keyboard.press('j')
    }
    const rows = page.locator('dialog .ticked tbody tr')
    const group = await rows.count()
    expect(group).toBeGreaterThan(1)
    await page.locator('dialog .moves').waitFor()
    const all = await page.locator('dialog .moves').innerText()
    await rows.first().getByRole('checkbox').uncheck()
    await expect.poll(() => page.locator('dialog .moves').innerText()).not.toBe(all)
    await page.locator('dialog .reason').focus()
    await decide(page)
    await expect.poll(() => count(page)).toBe(before - group + 1)
    await page.getByRole('button', { name: '我的认定' }).click()
    await page
      .locator('dialog .decisions li')
      .nth(group - 2)
      .waitFor()
    await page.getByRole('button', { name: '撤销' }).first().click()
    await page.locator('dialog .reason').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('已撤销').waitFor()
    await expect.poll(() => count(page)).toBe(before - group + 2)
  })

  test('a server that is killed while a group is decided has done all of it or nothing', async () => {
    const { page } = await console.open('/worklist?reason=TOO_COARSE', { as: 'LEADING_GROUP' })
    await opened(page)
    const before = await count(page)
    for (;;) {
      await page.locator('.candidates').waitFor()
      await page.keyboard.press('b')
      if ((await page.locator('dialog').count()) > 0) break
      await page.keyboard.press('j')
    }
    const group = await page.locator('dialog .ticked tbody tr').count()
    await page.locator('dialog .moves').waitFor()
    await page.locator('dialog .reason').focus()
    await page.keyboard.press('Enter')
    await console.restart()
    const { page: after } = await console.open('/worklist?reason=TOO_COARSE', { as: 'LEADING_GROUP' })
    await opened(after)
    expect([before, before - group]).toContain(await count(after))
  })
})
