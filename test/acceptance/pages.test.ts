import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { blocksOf, ROOT } from '../docs/read-blocks.js'
import { countySettings, quanyu, startServer } from './server.js'

const run = promisify(execFile)
const COUNTY = ['jinxian-divisions.csv', 'areas.csv']

/** The commands of a page's blocks, one block after another, without those of npm itself. */
const shellOf = (page: string) =>
  blocksOf(page)
    .filter(({ language, code }) => language === 'sh' && code.includes('npx quanyu'))
    .map(({ code }) => code)
    .join('')

test('the commands of the README and of docs/operating.md do what they say, one after another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-pages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  await mkdir(join(folder, 'inbox'))
  for (const name of COUNTY)
    await copyFile(join(ROOT, 'src/demonstration/data', name), join(folder, 'inbox', name))
  const settings = await countySettings()
  if (process.env.DATABASE_URL) expect((await quanyu(['migrate'], settings)).status).toBe(0)
  // `npx quanyu` as it is in the project's folder.
  const npx = `npx() { shift; "${process.execPath}" "${join(ROOT, 'dist/main.js')}" "$@"; }\n`
  const shell = async (script: string) =>
    (
      await run('bash', ['-euo', 'pipefail', '-c', npx + script], {
        cwd: folder,
        env: { ...process.env, ...settings },
      })
    ).stdout

  const imported = await shell(shellOf('README.md'))
  expect(imported).toMatch(
    /合计 2 个文件，共 389 行：新增 389.*\n(.*\n)*.*合计 2 个文件，共 389 行：新增 389/,
  )
  const own = { ...settings, QUANYU_DATA_DIR: join(folder, 'my-county') }
  const { address, stop } = await startServer(own)
  await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation { publishArea(areaCode: "JX-QY-001") { __typename } }' }),
  })
  await stop()

  const operated = await shell(`export QUANYU_DATA_DIR=my-county\n${shellOf('docs/operating.md')}`)
  expect(operated.match(/^qy_\S+$/gm)).toHaveLength(3)
  for (const words of ['水务局业务系统', '检查点完好', '账目完好']) expect(operated).toContain(words)
  expect(await readFile(join(folder, '公开.html'), 'utf8')).toContain('JX-QY-001')
})
