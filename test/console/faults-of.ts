import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What is wrong for whoever cannot see, or uses no mouse, in a page or a part of it; the slight is left out. */
export async function faultsOf(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ["violations"] })`,
  )) as axe.AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
}
