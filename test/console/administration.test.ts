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
    expect(await page.locator('.log tbody tr').count()).toBe(Math.min(trailActs.totalCount, 200))
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

  test('what was done is told in the words of the operation, not by its name in the interface', async () => {
    const made = await console.ask<{ makeNothing: { __typename: string } }>(
      'FINANCE',
      `mutation { makeNothing: createFund(input: { idempotencyKey: "log", documentNumber: "洪财农指〔2026〕9301号", name: "维修资金", level: COUNTY, programme: FARMLAND_IRRIGATION, fiscalYear: 2026, amount: "1.00" }) { __typename } }`,
    )
    expect(made.makeNothing.__typename).toBe('Fund')
    const { page } = await console.open('/administration', { as: 'AUDITOR' })
    const { viewer } = await console.ask<{ viewer: { may: { title: string }[] } }>(
      'AUDITOR',
      '{ viewer(operations: ["createFund"]) { may { title } } }',
    )
    await page.getByRole('cell', { name: viewer.may[0]!.title, exact: true }).first().waitFor()
    expect(await page.getByRole('cell', { name: 'createFund' }).count()).toBe(0)
    // Which record it was, and by the command line too what was done.
    await page.getByRole('cell', { name: /资金新增 1：洪财农指〔2026〕9301号/ }).waitFor()
    await page.getByRole('cell', { name: 'quanyu demo', exact: true }).first().waitFor()
    const byCommand = page.locator('.log tbody tr', { hasText: '命令行' }).locator('td:nth-child(4)')
    expect(await byCommand.allInnerTexts()).not.toContain('')
  })

  test('of a day and of whoever did it alone, in the address', async () => {
    const { page } = await console.open('/administration?list=acts', { as: 'AUDITOR' })
    const rows = page.locator('.log tbody tr')
    await rows.first().waitFor()
    await page.getByLabel('哪一天').fill('2020-01-01')
    await page.getByText('没有这类记录').waitFor()
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await page.getByLabel('哪一天').fill(today)
    await page.getByLabel('检索').fill('演示 审计')
    await page.waitForURL(/q=/)
    await page.locator('.log tbody tr', { hasText: '演示 审计' }).first().waitFor()
    await page.locator('.log tbody tr', { hasText: 'quanyu demo' }).first().waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.log tbody tr', { hasText: '演示 审计' }).first().waitFor()
    expect(await page.getByLabel('哪一天').inputValue()).toBe(today)
  })

  test('a department is shown what it may do itself, and is told that the rest is not open to it', async () => {
    const { page } = await console.open('/administration', { as: 'WATER' })
    await page.locator('.log tbody tr').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByRole('combobox').selectOption('acts')
    await page.getByRole('alert').getByText('不对您的身份开放').waitFor()
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe('/')
  })
})
