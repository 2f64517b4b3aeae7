import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

describe.runIf(HAS_BROWSER)('the administration', () => {
  const console = useConsole()

  test('shows who did what as the server has it, the newest first', async () => {
    const { page } = await console.open('/administration', { as: 'AUDITOR' })
    await page.locator('.log tbody tr').first().waitFor()
    const { trailActs } = await console.ask<{ trailActs: { totalCount: number } }>(
      'AUDITOR',
      '{ trailActs { totalCount } }',
    )
    expect(await page.locator('.log tbody tr').count()).toBe(Math.min(trailActs.totalCount, 300))
    const times = await page.locator('.log tbody tr td:first-child').allInnerTexts()
    expect(times.map((time) => Date.parse(time))).toEqual(
      times.map((time) => Date.parse(time)).sort((one, other) => other - one),
    )
  })

  test('shows in words who was refused', async () => {
    await fetch(`${console.address()}/graphql?query=%7Bversion%7D`, {
      headers: { authorization: `Bearer ${console.keyOf('AUDITOR').replace(/.$/, '_')}` },
    })
    const { page } = await console.open('/administration', { as: 'AUDITOR' })
    await page.getByRole('combobox').selectOption('refusals')
    await page.getByRole('cell', { name: '没有这个密钥' }).first().waitFor()
    expect(page.url()).toContain('list=refusals')
    await page.getByRole('combobox').selectOption('rights')
    await page.getByRole('cell', { name: '部门答复疑点', exact: true }).waitFor()
  })

  test('a department may not see it, and is told so', async () => {
    const { page } = await console.open('/administration', { as: 'WATER' })
    await page.getByRole('alert').getByText('不对您的身份开放').waitFor()
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe('/')
    // What everyone may do is theirs to see.
    await page.getByRole('combobox').selectOption('rights')
    await page.locator('.log tbody tr').first().waitFor()
  })
})
