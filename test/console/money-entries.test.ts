import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'
import { faultsOf } from './faults-of.js'

const NUMBER = '洪财农指〔2026〕9302号'

describe.runIf(HAS_BROWSER)('money that finance enters', () => {
  const console = useConsole()

  test('is allocated, passed on and paid where it is shown; what does not go is refused in words', async () => {
    await console.ask(
      'FINANCE',
      `mutation { createFund(input: { idempotencyKey: "entries", documentNumber: "${NUMBER}", name: "维修资金", level: COUNTY, programme: FARMLAND_IRRIGATION, fiscalYear: 2026, amount: "20000.00" }) { __typename } }`,
    )
    const { page } = await console.open('/money', { as: 'FINANCE' })
    await page.getByRole('button', { name: '分配…' }).click()
    const dialog = page.getByRole('dialog', { name: '分配资金' })
    await dialog.getByLabel('资金文件的文号').fill(NUMBER)
    await dialog.getByLabel(/^项目编号/).fill('没有这个项目')
    await dialog.getByLabel('金额（元）').fill('１２,000')
    const allocate = dialog.getByRole('button', { name: '分配', exact: true })
    await allocate.click()
    await dialog.getByRole('alert').getByText('没有编号为 没有这个项目 的项目').waitFor()
    expect(await faultsOf(page, 'dialog')).toEqual([])
    await dialog.getByLabel(/^项目编号/).fill('')
    await dialog.getByLabel(/^地点/).fill('前罗村')
    await allocate.click()
    await dialog.getByText(/^已分配 12,000\.00 元，编号/).waitFor()
    expect(await dialog.innerText()).toMatch(/归属：.*项目区/)
    await dialog.getByRole('button', { name: /看这份文件的资金/ }).click()
    await dialog.waitFor({ state: 'detached' })

    expect(await page.locator('.allocation b').innerText()).toBe('前罗村')
    await page.locator('.allocation').click()
    await page.getByRole('button', { name: '登记拨付…' }).click()
    const disbursement = page.getByRole('dialog', { name: '登记拨付' })
    await disbursement.getByText('至多 12,000.00 元').waitFor()
    await disbursement.getByLabel('金额（元）').fill('12000.01')
    await disbursement.getByLabel('收款单位').fill('白圩乡人民政府')
    await disbursement.getByRole('button', { name: '登记拨付', exact: true }).click()
    await disbursement.getByRole('alert').getByText('余额不足').waitFor()
    await disbursement.getByLabel('金额（元）').fill('8000')
    await disbursement.getByRole('button', { name: '登记拨付', exact: true }).click()
    await page.getByText('已登记：8,000.00 元，白圩乡人民政府。').waitFor()
    await page.getByRole('button', { name: '登记支付…' }).click()
    const payment = page.getByRole('dialog', { name: '登记支付' })
    await payment.getByLabel('金额（元）').fill('5000')
    await payment.getByLabel('收款人').fill('甲水利公司')
    await payment.getByRole('button', { name: '登记支付', exact: true }).click()
    await page.getByText('已登记：5,000.00 元，甲水利公司。').waitFor()
    await page.locator('.trail').getByText('→ 甲水利公司').waitFor()

    // What the payee refunds goes back to the disbursement, and what was first paid is still told.
    await page.getByRole('button', { name: '退回这笔支付…' }).click()
    const refund = page.getByRole('dialog', { name: '退回这笔支付' })
    await refund.getByText('至多 5,000.00 元').waitFor()
    await refund.getByLabel('金额（元）').fill('1000')
    await refund.getByLabel('理由或依据文号').fill('质量保证金多付')
    await refund.getByRole('button', { name: '退回这笔支付', exact: true }).click()
    await page.locator('.trail').getByText('→ 甲水利公司 · 原支付 5,000.00').waitFor()

    // What is passed on whole has no more to be passed on.
    await page.getByRole('button', { name: '登记拨付…' }).click()
    await disbursement.getByLabel('金额（元）').fill('4000')
    await disbursement.getByLabel('收款单位').fill('白圩乡人民政府')
    await disbursement.getByRole('button', { name: '登记拨付', exact: true }).click()
    await page.getByText('已登记：4,000.00 元，白圩乡人民政府。').waitFor()
    await page
      .getByRole('button', { name: /^(登记拨付|退回这笔分配)…$/ })
      .first()
      .waitFor({ state: 'detached' })

    const { fundingBy } = await console.ask<{ fundingBy: { total: Record<string, string> }[] }>(
      'FINANCE',
      `{ fundingBy(groupBy: [], filter: { fund: { documentNumber: { eq: "${NUMBER}" } } }) { total { allocated disbursed paid } } }`,
    )
    expect(fundingBy[0]!.total).toEqual({ allocated: '12000.00', disbursed: '12000.00', paid: '4000.00' })
  })

  test('who enters none is offered nothing to press', async () => {
    const { page } = await console.open(`/money?document=${encodeURIComponent(NUMBER)}&rows=all`, {
      as: 'AUDITOR',
    })
    await page.locator('.allocation').click()
    await page.locator('.trail').getByText('→ 甲水利公司').waitFor()
    expect(await page.getByRole('button', { name: /分配…|登记|退回/ }).count()).toBe(0)
  })
})
