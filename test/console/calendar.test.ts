import { describe, expect, test } from 'vitest'
import { daysUntil, todayInChina } from '../../src/console/calendar/days.js'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'
import { faultsOf } from './faults-of.js'

describe.runIf(HAS_BROWSER)('the calendar', () => {
  const console = useConsole()

  test('what is due stands by its day, the late first, and leads to where it is worked at', async () => {
    const { page } = await console.open('/calendar', { as: 'LEADING_GROUP' })
    const { rectifications } = await console.ask<{
      rectifications: { nodes: { dueOn: string; problem: string }[] }
    }>(
      'LEADING_GROUP',
      '{ rectifications(first: 1, filter: { doneOn: { isNull: true } }, orderBy: [{ dueOn: ASC }]) { nodes { dueOn problem } } }',
    )
    const late = page.locator('.pane', { hasText: '到期事项' }).locator('section').first()
    await late.getByRole('heading', { name: /^已逾期/ }).waitFor()
    const first = late.locator('li').first()
    expect(await first.innerText()).toContain(rectifications.nodes[0]!.problem)
    expect(await first.innerText()).toMatch(/逾期 \d+ 天/)
  })

  test('that a problem was put right is entered where it is due; who may not is told why', async () => {
    const { page: theirs } = await console.open('/calendar', { as: 'AUDITOR' })
    const link = (of: typeof theirs) => of.getByRole('link', { name: /^整改 1：/ })
    await link(theirs).click()
    await theirs.getByRole('dialog', { name: '整改' }).getByText('有权的是').waitFor()

    const { page } = await console.open('/calendar', { as: 'LEADING_GROUP' })
    await link(page).click()
    const dialog = page.getByRole('dialog', { name: '整改' })
    expect(new URL(page.url()).searchParams.get('mending')).toMatch(/^Rectification:/)
    await dialog.getByText('钟陵乡人民政府').waitFor()
    expect(await faultsOf(page, 'dialog')).toEqual([])
    await dialog.getByLabel('整改完成日期').fill('2999-01-01')
    await dialog.getByLabel('整改情况').fill('已返工重砌')
    await dialog.getByRole('button', { name: '登记整改完成' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel('整改完成日期').fill(todayInChina())
    await dialog.getByRole('button', { name: '登记整改完成' }).click()
    await dialog.waitFor({ state: 'detached' })
    await link(page).waitFor({ state: 'detached' })
    const { rectifications } = await console.ask<{ rectifications: { nodes: unknown[] } }>(
      'LEADING_GROUP',
      '{ rectifications(filter: { inspection: { number: { eq: "YS-Q07" } }, number: { eq: "1" } }) { nodes { doneOn result problem } } }',
    )
    expect(rectifications.nodes).toEqual([
      { doneOn: todayInChina(), result: '已返工重砌', problem: '渠道衬砌开裂' },
    ])
  })

  test('a step is taken in place; what the server has against it is told, and what was written stays', async () => {
    const { page } = await console.open('/calendar?show=ready', { as: 'LEADING_GROUP' })
    await page.getByRole('button', { name: '办理…' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').selectOption('REJECTED')
    await dialog.getByLabel(/^文号/).fill('进全域〔2026〕9号')
    await dialog.getByLabel(/^意见/).fill('材料须更正')
    await dialog.getByLabel(/^办结日期/).fill('2999-01-01')
    await dialog.getByRole('button', { name: '办理' }).click()
    // A day that has not come is refused in words; what was written stays.
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel(/^办结日期/).fill('')
    await dialog.getByRole('button', { name: '办理' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { approvalSteps } = await console.ask<{ approvalSteps: { nodes: { opinion: string }[] } }>(
      'LEADING_GROUP',
      '{ approvalSteps(first: 1, filter: { documentNumber: { eq: "进全域〔2026〕9号" } }) { nodes { opinion } } }',
    )
    expect(approvalSteps.nodes).toEqual([{ opinion: '材料须更正' }])
  })

  test('the leading group sets the day by which a step is to be taken, with its reason; a department does not', async () => {
    const { page } = await console.open('/calendar', { as: 'LEADING_GROUP' })
    const card = page.locator('article').first()
    await card.getByRole('button', { name: '定限期…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('限期').fill('2199-06-30')
    await dialog.getByLabel('理由').fill('汛期前不能开工')
    await dialog.getByRole('button', { name: '定限期' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('article').first().getByText('2199-06-30').waitFor()
    const { page: theirs } = await console.open('/calendar', { as: 'WATER' })
    await theirs.locator('article').first().waitFor()
    expect(await theirs.getByRole('button', { name: '定限期…' }).count()).toBe(0)
  })

  test('a change of an area is asked for beside the steps that come next', async () => {
    const { page } = await console.open('/calendar', { as: 'LEADING_GROUP' })
    const area = page.getByRole('region', { name: '前坊镇全域土地综合整治项目区' })
    await area.getByText('变更、终止').click()
    await area.locator('article', { hasText: '变更' }).getByRole('button', { name: '办理…' }).click()
    const dialog = page.getByRole('dialog', { name: /^变更/ })
    await dialog.getByRole('combobox').selectOption('PENDING')
    await dialog.getByLabel(/^意见/).fill('拟增补两村')
    await dialog.getByRole('button', { name: '办理' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { approvalSteps } = await console.ask<{ approvalSteps: { nodes: { opinion: string }[] } }>(
      'LEADING_GROUP',
      '{ approvalSteps(filter: { kind: { eq: CHANGE } }) { nodes { opinion } } }',
    )
    expect(approvalSteps.nodes.map(({ opinion }) => opinion)).toContain('拟增补两村')
  })

  test('who may take no step sees whose turn it is, and no button', async () => {
    const { page } = await console.open('/calendar', { as: 'AUDITOR' })
    await page.locator('article').first().waitFor()
    expect(await page.getByRole('button', { name: '办理…' }).count()).toBe(0)
    await page.getByRole('combobox').selectOption('mine')
    await page.getByText('没有符合的项目区').waitFor()
    expect(page.url()).toContain('show=mine')
  })

  test('a township is told of its own area alone, since it is not shown the steps of others', async () => {
    const { page } = await console.open('/calendar', { as: 'TOWNSHIP' })
    await page.locator('article').first().waitFor()
    const headings = page.getByRole('region', { name: '各项目区的步骤' }).locator('section h3')
    expect(await headings.allInnerTexts()).toEqual(['白圩乡全域土地综合整治项目区'])
  })

  test('an objection is handed on and answered where it is due; who may do neither is told why', async () => {
    const { page: theirs } = await console.open('/calendar', { as: 'AUDITOR' })
    const links = theirs.getByRole('link', { name: /^答复异议/ })
    const number = (await links.last().innerText()).split(' ')[1]!
    const linkOn = (page: typeof theirs) => page.getByRole('link', { name: `答复异议 ${number}` })
    await linkOn(theirs).click()
    const told = theirs.getByRole('dialog', { name: `异议 ${number}` })
    await told.getByText('有权的是').waitFor()
    expect(await told.getByRole('button', { name: /答复|转办/ }).count()).toBe(0)

    const { page } = await console.open('/calendar', { as: 'LEADING_GROUP' })
    const dialog = page.getByRole('dialog', { name: `异议 ${number}` })
    await linkOn(page).click()
    await dialog.getByText('转由其他部门答复').click()
    await dialog.getByLabel('部门').selectOption('TRANSPORT')
    await dialog.getByLabel('理由').fill('公路旁的公示牌')
    expect(await faultsOf(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: '转办' }).click()
    await dialog.getByText('已转办').waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()
    await linkOn(page).click()
    await dialog.getByText(/由水务转交通：公路旁的公示牌/).waitFor()

    await dialog.getByRole('radio', { name: '采纳', exact: true }).check()
    await dialog.getByLabel(/^答复/).fill('补')
    await dialog.getByRole('button', { name: '答复并公开' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel(/^答复/).fill('公示牌已补写监督电话。')
    await dialog.getByRole('button', { name: '答复并公开' }).click()
    await dialog.getByText('已答复，随即公开').waitFor()
    await dialog.getByText('公示牌已补写监督电话。').waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()
    await page.getByRole('link', { name: `答复异议 ${number}` }).waitFor({ state: 'detached' })
    const { objections } = await console.ask<{ objections: { nodes: unknown[] } }>(
      'LEADING_GROUP',
      `{ objections(filter: { number: { eq: "${number}" } }) { nodes { department isAnswered answers(first: 9) { nodes { verdict words } } } } }`,
    )
    expect(objections.nodes).toEqual([
      {
        department: 'TRANSPORT',
        isAnswered: true,
        answers: { nodes: [{ verdict: 'UPHELD', words: '公示牌已补写监督电话。' }] },
      },
    ])
  })

  test('on paper both lists stand, with when and who', async () => {
    const { page } = await console.open('/calendar', { as: 'LEADING_GROUP' })
    await page.locator('article').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article').first().isVisible()).toBe(true)
    expect(await page.locator('p.printed').first().innerText()).toContain('何人')
    expect(await page.locator('.top').isVisible()).toBe(false)
    expect(await page.locator('button:visible').count()).toBe(0)
  })
})

test('days are China’s, whatever the hour and the zone', () => {
  expect(todayInChina(Date.parse('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
  expect(todayInChina(Date.parse('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
  expect(daysUntil('2024-03-01', '2024-02-28')).toBe(2)
  expect(daysUntil('2024-02-28', '2024-03-01')).toBe(-2)
})
