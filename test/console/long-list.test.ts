import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

const ROWS = 20_000
/** As many rows as the document may hold of a list, however long that is. */
const DRAWN_MAX = 40

interface Worklist {
  nodes: { id: string; project: { name: string } | null }[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Makes the worklist of a page so long, out of the rows that the server has; the pages after the first come when they are let. */
async function lengthen(page: Page) {
  let letGo = () => {}
  const rest = new Promise<void>((resolve) => (letGo = resolve))
  let first: Worklist | undefined
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as {
      operationName?: string
      variables?: { after?: string | null }
    }
    if (operationName !== 'ConsoleWorklist') return route.continue()
    const at = Number(/made (\d+)/.exec(variables?.after ?? '')?.[1] ?? 0)
    if (at > 0) await rest
    if (!first) {
      const answer = await route.fetch()
      first = ((await answer.json()) as { data: { tieWorklist: Worklist } }).data.tieWorklist
    }
    const many = Math.min(1000, ROWS - at)
    const nodes = Array.from({ length: many }, (_, place) => {
      const like = first!.nodes[(at + place) % first!.nodes.length]!
      const name = `${like.project?.name ?? '分配'} 第${at + place + 1}行`
      return {
        ...like,
        id: at + place === 0 ? like.id : `${like.id}-${at + place}`,
        project: like.project && { ...like.project, name },
      }
    })
    const pageInfo = { hasNextPage: at + many < ROWS, endCursor: `made ${at + many}` }
    await route.fulfill({ json: { data: { tieWorklist: { nodes, totalCount: ROWS, pageInfo } } } })
  })
  return letGo
}

describe.runIf(HAS_BROWSER)('a long list', () => {
  const console = useConsole()

  test('of 20,000 rows the first stand before the last are read, and only those in sight are drawn', async () => {
    const { page } = await console.open('/money', { as: 'LEADING_GROUP' })
    const letGo = await lengthen(page)
    await page.goto(`${console.address()}/worklist`)
    const rows = page.locator('.item')
    await rows.first().waitFor()
    // The rest is not read yet.
    await page.getByText('共 20000 项，正在读取').waitFor()
    letGo()
    await page.getByRole('heading', { name: /待定事项 20,000/ }).waitFor()
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(ROWS))
    expect(await rows.count()).toBeLessThan(DRAWN_MAX)
    expect(await page.locator('table.printed').count()).toBe(0)
    // From the first to the last, and by the keyboard from there.
    const list = page.getByRole('listbox')
    await list.evaluate((box) => {
      const scrolled = box as unknown as { scrollTop: number; scrollHeight: number }
      scrolled.scrollTop = scrolled.scrollHeight
    })
    await page.locator(`.item[aria-posinset="${ROWS}"]`).click()
    expect(await rows.count()).toBeLessThan(DRAWN_MAX)
    await page.keyboard.press('k')
    await page.locator(`.item[aria-posinset="${ROWS - 1}"][aria-selected=true]`).waitFor()
    // On paper all of them stand.
    await page.emulateMedia({ media: 'print' })
    await page
      .locator('table.printed tbody tr')
      .nth(ROWS - 1)
      .waitFor({ state: 'attached' })
  })
})
