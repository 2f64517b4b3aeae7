import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

const opened = async (page: Page) => page.locator('.steps li').first().waitFor()
const placeOf = async (page: Page) => (await page.locator('.item[aria-selected=true]').boundingBox())!.y
const count = async (page: Page) => Number(await page.locator('.list-head h2 .number').innerText())

describe.runIf(HAS_BROWSER)('the findings', () => {
  const console = useConsole()

  test('the gravest stand first, each with what it rests on and what may explain it', async () => {
    const { page } = await console.open('/findings', { as: 'AUDITOR' })
    await opened(page)
    const { findings } = await console.ask<{ findings: { totalCount: number } }>(
      'AUDITOR',
      '{ findings { totalCount } }',
    )
    expect(await count(page)).toBe(findings.totalCount)
    const severities = await page.locator('.item .about b').allInnerTexts()
    const rank = severities.map((each) => ['高', '中', '低'].indexOf(each))
    expect(rank).toEqual([...rank].sort())
    expect(await page.locator('.innocent li').count()).toBeGreaterThan(0)
    expect(await page.locator('.beside .rows li').count()).toBeGreaterThan(0)
    await page.getByLabel('程度', { exact: true }).selectOption('LOW')
    await page.waitForURL(/severity=LOW/)
    expect(new Set(await page.locator('.item .about b').allInnerTexts())).toEqual(new Set(['低']))
  })

  test('what was found of money names its project, in the list and beside the evidence', async () => {
    const { findings } = await console.ask<{
      findings: { nodes: { id: string; project: { name: string } }[] }
    }>(
      'AUDITOR',
      '{ findings(first: 1, filter: { rule: { eq: "U01" }, project: { isNull: false } }) { nodes { id project { name } } } }',
    )
    const [{ id, project }] = findings.nodes as [(typeof findings.nodes)[number]]
    const { page } = await console.open(`/findings?finding=${encodeURIComponent(id)}`, { as: 'AUDITOR' })
    await opened(page)
    expect(await page.locator('.facts').first().innerText()).toContain(project.name)
    await page.getByPlaceholder(/检索/).fill(project.name)
    await page.locator('.item .about').filter({ hasText: project.name }).first().waitFor()
  })

  test('the row that evidence came from is read as it stood', async () => {
    const { page } = await console.open('/findings?q=U01', { as: 'AUDITOR' })
    await opened(page)
    const card = page.locator('.beside .card').first()
    await card.getByRole('button', { name: '原文' }).click()
    await card.locator('.facts dd').first().waitFor()
    expect(await card.locator('.facts dt').allInnerTexts()).not.toContain('')
  })

  test('two audits are compared, once there are two', async () => {
    const { page } = await console.open('/findings', { as: 'AUDITOR' })
    await page.getByRole('button', { name: '与上次审计比较' }).click()
    await page.getByText('没有可比较的').waitFor()
    await console.ask('AUDITOR', 'mutation { runAudit(input: { idempotencyKey: "compare" }) { __typename } }')
    await page.reload()
    await page.getByLabel('较早').waitFor()
    for (const change of ['新出现', '已消失', '金额或程度有变'])
      await page.getByRole('dialog').getByRole('heading', { name: change }).waitFor()
  })

  test('what was found is told whole, in the language of the page', async () => {
    const { page, answers } = await console.open('/findings?q=“', { as: 'AUDITOR', language: 'en' })
    await opened(page)
    const told = (await Promise.all(answers)) as {
      data?: { findings?: { nodes: { explanation: string }[] } }
    }[]
    const explanations = told
      .flatMap(({ data }) => data?.findings?.nodes ?? [])
      .map((each) => each.explanation)
    const shown = (await page.locator('.why').first().innerText()).replaceAll(',', '')
    expect(shown).toMatch(/^[A-Z].*“/s)
    expect(explanations.map((each) => each.replaceAll(',', ''))).toContain(shown)
  })

  test('a department answers with documents, finance closes; who may do neither is told why', async () => {
    const query =
      '{ findings(first: 1, filter: { department: { eq: WATER }, state: { eq: OPEN } }) { nodes { id } } }'
    const { findings } = await console.ask<{ findings: { nodes: { id: string }[] } }>('WATER', query)
    const path = `/findings?finding=${encodeURIComponent(findings.nodes[0]!.id)}`

    const water = (await console.open(path, { as: 'WATER' })).page
    await opened(water)
    const steps = await water.locator('.steps li').count()
    await water.getByRole('button', { name: '答复' }).click()
    await water.getByLabel(/^说明（记入/).fill('资金由省级直接支付，未经县级账。')
    await water.getByLabel(/证明文件/).fill('赣水农〔2024〕5号\n支付凭证.pdf')
    await water.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await water.locator('dialog').waitFor({ state: 'detached' })
    await water.locator('.steps li').nth(steps).waitFor()
    expect(await water.locator('.said').innerText()).toMatch(/^已答复：/)
    expect(await water.locator('.steps li').last().innerText()).toContain('赣水农〔2024〕5号；支付凭证.pdf')
    expect(await water.getByRole('button', { name: '办结' }).count()).toBe(0)

    const township = (await console.open('/findings', { as: 'TOWNSHIP' })).page
    await township.locator('.list-head').waitFor()
    expect(await township.getByRole('button', { name: /答复|办结/ }).count()).toBe(0)

    const finance = (await console.open(path, { as: 'FINANCE' })).page
    await opened(finance)
    const place = await placeOf(finance)
    await finance.getByRole('button', { name: '办结' }).click()
    await finance.getByLabel('说明成立').click()
    await finance.getByLabel(/^说明（记入/).fill('已核对省级支付凭证。')
    await finance.getByRole('dialog').getByRole('button', { name: '办结' }).click()
    await finance.locator('dialog').waitFor({ state: 'detached' })
    await finance.getByText('说明成立').first().waitFor()
    // It keeps its place in the list, and is still what is looked at.
    expect(await placeOf(finance)).toBe(place)
    expect(await finance.locator('.said').innerText()).toMatch(/^已办结：/)
    expect(decodeURIComponent(finance.url())).toContain(findings.nodes[0]!.id)
  })

  test('a finding that someone else has moved is not overridden', async () => {
    const query =
      '{ findings(first: 1, filter: { department: { eq: AGRICULTURE }, state: { eq: OPEN } }) { nodes { id version } } }'
    const { findings } = await console.ask<{ findings: { nodes: { id: string; version: number }[] } }>(
      'AGRICULTURE',
      query,
    )
    const { id } = findings.nodes[0]!
    const { page } = await console.open(`/findings?finding=${encodeURIComponent(id)}`, { as: 'AGRICULTURE' })
    await opened(page)
    await page.getByRole('button', { name: '答复' }).click()
    await page.getByLabel(/^说明（记入/).fill('晚了一步')
    await console.ask(
      'AGRICULTURE',
      'mutation ($input: AnswerFindingInput!) { answerFinding(input: $input) { __typename } }',
      { input: { findingId: id, answer: '先到', idempotencyKey: 'sooner' } },
    )
    await page.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await page.locator('dialog [role=alert]').waitFor()
    expect(await page.locator('dialog [role=alert]').innerText()).not.toBe('')
  })
})
