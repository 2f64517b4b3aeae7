import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole, type Who } from './console.js'
import { faultsOf } from './faults-of.js'
import { strayWords } from './stray-words.js'

/** Each screen with what stands there once it has been read. */
const SCREENS = {
  '/': '.home .count',
  '/worklist': '.item, .list-head + .state',
  '/money?by=DEPARTMENT': '.figures, .money .state:not([role=status])',
  '/import': '.imports .list-head',
  '/areas': '.pane-body .wide',
  '/findings': '.steps li, .list-head + .state',
  '/administration': '.log, .pane-body .state:not([role=status])',
  '/calendar': '.calendar article',
  '/draw?of=JX-QY-009': '.members details[open]',
} as const
const ROLES: readonly Who[] = ['WATER', 'FINANCE', 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP']

describe.runIf(HAS_BROWSER)('every screen', () => {
  const console = useConsole()

  test.each([
    [1280, 'zh'],
    [390, 'en'],
  ] as const)(
    'has no grave fault for those who cannot see it, and speaks one language, at %s pixels',
    async (width, language) => {
      const { page, answers } = await console.open('/', { as: 'LEADING_GROUP', width, language })
      for (const [path, ready] of Object.entries(SCREENS)) {
        await page.goto(console.address() + path)
        await page.locator(ready).first().waitFor()
        if (path === '/worklist') await page.locator('.candidates').waitFor()
        expect(await faultsOf(page), path).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width)
        expect(await strayWords(page, answers, language), path).toEqual([])
        await page.keyboard.press('?')
        await page.locator('dialog').waitFor()
        // The rest of the page is as it was.
        expect(await faultsOf(page, 'dialog'), `${path}, keys`).toEqual([])
      }
    },
  )

  test('nor have its dialogs', async () => {
    const { page } = await console.open('/worklist', { as: 'LEADING_GROUP' })
    await page.locator('.candidates').waitFor()
    for (const key of ['o', 'a']) {
      await page.keyboard.press(key)
      await page.locator('dialog form').waitFor()
      expect(await faultsOf(page, 'dialog'), key).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    await page.goto(`${console.address()}/money?by=LEVEL&rows=unresolved`)
    await page.locator('dialog .allocation').first().click()
    await page.locator('.trail .rows').first().waitFor()
    expect(await faultsOf(page), 'drawer').toEqual([])
  })

  test.each(ROLES)('shows to %s what the server lets them see and do, and nothing else', async (who) => {
    const { viewer, tieWorklist } = await console.ask<{
      viewer: { department: string | null; may: { operation: string; allowed: boolean }[] }
      tieWorklist: { nodes: { department: string }[] }
    }>(
      who,
      '{ viewer(operations: ["decideTies", "answerFinding", "closeFinding"]) { department may { operation allowed } } tieWorklist(first: 1, orderBy: [{ amount: DESC }]) { nodes { department } } }',
    )
    const may = new Map(viewer.may.map(({ operation, allowed }) => [operation, allowed]))
    const { page } = await console.open('/', { as: who })
    for (const [path, ready] of Object.entries(SCREENS)) {
      await page.goto(console.address() + path)
      await page.locator(`${ready}, main [role=alert]`).first().waitFor()
      const refused = page.locator('main [role=alert]')
      // What is refused is refused in words, never by an empty screen.
      if ((await refused.count()) > 0) expect((await refused.first().innerText()).length).toBeGreaterThan(5)
      if (path === '/worklist' && (await page.locator('.item').count()) > 0) {
        await page.locator('.pane-foot').waitFor()
        // A department decides on its own records alone: of the first item another may be the one that does.
        const isTheirs = viewer.department === null || viewer.department === tieWorklist.nodes[0]!.department
        expect((await page.getByRole('button', { name: /区外 O/ }).count()) > 0).toBe(
          may.get('decideTies') === true && isTheirs,
        )
      }
      if (path === '/findings' && (await page.locator('.item').count()) > 0) {
        const buttons = { answerFinding: '答复', closeFinding: '办结' }
        // A township may see that there is a finding and not what it rests on: then that is said.
        await page
          .locator('.pane-foot, .pane [role=alert], .pane .state:not([role=status])')
          .first()
          .waitFor()
        if ((await page.locator('.pane-foot').count()) === 0) continue
        for (const [operation, name] of Object.entries(buttons))
          expect((await page.getByRole('button', { name, exact: true }).count()) > 0).toBe(may.get(operation))
      }
    }
  })

  test.each([
    ['/areas?of=JX-QY-999', '没有这个代码的项目区'],
    ['/findings?finding=Finding:00000000-0000-7000-8000-000000000000', '已不在'],
    ['/worklist?item=TieWorkItem:00000000-0000-7000-8000-000000000000', '已认定，或不在清单中'],
  ])('where %s names nothing that is there, no other is shown in its place', async (path, words) => {
    const { page } = await console.open(path, { as: 'LEADING_GROUP' })
    await page.locator('.pane .state', { hasText: words }).waitFor()
    await page.locator('.item').first().waitFor()
    expect(await page.locator('.item[aria-selected=true], .pane-foot').count()).toBe(0)
    await page.locator('.item').first().click()
    await page.locator('.item[aria-selected=true]').waitFor()
    await page.locator('.pane .state', { hasText: words }).waitFor({ state: 'detached' })
  })

  test('each count of the overview is the server’s, and leads to where it is worked at', async () => {
    const { page } = await console.open('/', { as: 'LEADING_GROUP' })
    await page.locator('.home .count').first().waitFor()
    const { tieWorklist, findings } = await console.ask<{
      tieWorklist: { totalCount: number }
      findings: { totalCount: number }
    }>(
      'LEADING_GROUP',
      '{ tieWorklist { totalCount } findings(filter: { not: { state: { eq: CLOSED } } }) { totalCount } }',
    )
    const counts = await page.locator('.home .count').allInnerTexts()
    expect(counts.slice(0, 2)).toEqual([tieWorklist.totalCount, findings.totalCount].map(String))
    await page.locator('.home .rows a').first().click()
    await page.locator('.item[aria-selected=true]').waitFor()
    expect(new URL(page.url()).pathname).toBe('/worklist')
  })
})
