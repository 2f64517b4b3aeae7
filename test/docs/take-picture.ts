// Makes docs/graphiql.png: the demonstration's query page with the README's question and the answer to it.
// From the project's folder, after a build, where Chromium and a Chinese font are installed: node test/docs/take-picture.ts
import { join } from 'node:path'
import { openBrowser } from '../acceptance/browser.ts'
import { blocksOf, ROOT } from './read-blocks.ts'
import { serveDemonstration } from './serve-demonstration.ts'

const SIZE = { width: 1440, height: 590 }

const question = blocksOf('README.md')
  .find(({ language }) => language === 'graphql')!
  .code.trim()
const { address, stop } = await serveDemonstration()
try {
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', locale: 'zh-CN' })
  await page.goto(`${address}/graphiql`)
  await page.waitForSelector('.graphiql-query-editor .CodeMirror')
  await page.evaluate((query) => {
    const { document } = globalThis as unknown as { document: { querySelector(path: string): unknown } }
    const editor = document.querySelector('.graphiql-query-editor .CodeMirror')
    ;(editor as { CodeMirror: { setValue(text: string): void } }).CodeMirror.setValue(query)
  }, question)
  // The variables' half of the editor, which this question does not use.
  await page.click('.graphiql-toggle-editor-tools')
  await page.click('.graphiql-execute-button')
  await page.waitForSelector('.graphiql-response >> text=explanation')
  await page.screenshot({ path: join(ROOT, 'docs/graphiql.png') })
  await browser.close()
} finally {
  await stop()
}
