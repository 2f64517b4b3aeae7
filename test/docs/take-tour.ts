// Makes the pictures of docs/tour.md from the demonstration's real pages, in both languages.
// From the project's folder, after a build, where Chromium and a Chinese font are installed: npm run tour
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../acceptance/browser.ts'
import { ROOT } from './read-blocks.ts'
import { serveDemonstration } from './serve-demonstration.ts'

const SIZE = { width: 1280, height: 760 }
/** Small enough for a page that many open, and its letters can be read. */
const QUALITY = 70

interface Stop {
  name: string
  path: string
  as: string | null
  /** What is done before the picture is taken. */
  before?: (page: Page) => Promise<unknown>
  waitFor: string
}

const STOPS: readonly Stop[] = [
  { name: 'home', path: '/', as: 'LEADING_GROUP', waitFor: '.home .count' },
  { name: 'areas', path: '/areas?of=JX-QY-003', as: 'LEADING_GROUP', waitFor: '.leaflet-pane path' },
  { name: 'worklist', path: '/worklist', as: 'LEADING_GROUP', waitFor: '.candidates' },
  { name: 'money', path: '/money', as: 'FINANCE', waitFor: '.money table td' },
  { name: 'findings', path: '/findings', as: 'AUDITOR', waitFor: '.facts, .innocent' },
  {
    name: 'import',
    path: '/import',
    as: 'WATER',
    waitFor: '[role=option]',
    before: async (page) => {
      await page.getByRole('option', { name: /山塘整治补充项目/ }).click()
      await page.locator('.card.contradicts').first().scrollIntoViewIfNeeded()
    },
  },
  { name: 'drawing', path: '/draw?of=JX-QY-008', as: 'LEADING_GROUP', waitFor: '.leaflet-pane path' },
  { name: 'calendar', path: '/calendar', as: 'LEADING_GROUP', waitFor: 'article.card' },
  { name: 'administration', path: '/administration', as: 'AUDITOR', waitFor: 'table td' },
  { name: 'public', path: '/public', as: null, waitFor: 'h1' },
]

const demonstration = await serveDemonstration({ QUANYU_LOCAL_PRINCIPAL: 'PUBLIC' })
try {
  const browser = await openBrowser()
  const folder = join(ROOT, 'docs/tour')
  await mkdir(folder, { recursive: true })
  for (const language of ['zh', 'en'])
    for (const { name, path, as, waitFor, before } of STOPS) {
      // The public pages are pictured in Chinese alone.
      if (as === null && language === 'en') continue
      const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light' })
      await context.addInitScript(
        ([key, chosen]) => {
          if (key) sessionStorage.setItem('quanyu.key', key)
          localStorage.setItem('quanyu.language', chosen!)
        },
        [as ? demonstration.keyOf(as) : '', language],
      )
      const page = await context.newPage()
      await page.goto(demonstration.address + path)
      await page.locator(waitFor).first().waitFor({ state: 'attached' })
      await before?.(page)
      await page.waitForLoadState('networkidle')
      await page.screenshot({
        path: join(folder, `${name}.${language}.jpg`),
        type: 'jpeg',
        quality: QUALITY,
      })
      await context.close()
    }
  await browser.close()
} finally {
  await demonstration.stop()
}
