import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { blocksOf, ROOT } from '../docs/read-blocks.js'
import { migratedCounty, quanyu, startServer } from './server.js'

const COUNTY = ['jinxian-divisions.csv', 'areas.csv']

/** The lines of a page's blocks of commands, one block after another, without those of npm itself. */
const linesOf = (page: string) =>
  blocksOf(page)
    .filter(({ language, code }) => language === 'sh' && code.includes('npx quanyu'))
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/(^|\s+)#.*$/, ''))
    .filter((line) => line !== '')

const ASSIGNED = /(\w+)=(\S+)/g
/** Runs lines as a shell does: settings that are exported, and the command with some before it. Gives what was printed. */
async function shell(lines: readonly string[], settings: Record<string, string>): Promise<string> {
  const own = { ...settings }
  const assigned = (words: string) =>
    Object.fromEntries([...words.matchAll(ASSIGNED)].map(([, name, value]) => [name!, value!]))
  let printed = ''
  for (const line of lines) {
    const [, exported] = /^export (\w+=\S+)$/.exec(line) ?? []
    if (exported) {
      Object.assign(own, assigned(exported))
      continue
    }
    const [, before = '', args] = /^((?:\w+=\S+ )*)npx quanyu ([^"'$|;&<>\\]+)$/.exec(line) ?? []
    if (args === undefined) throw new Error(`no plain command: ${line}`)
    const { status, output, errors } = await quanyu(args.split(' '), { ...own, ...assigned(before) })
    expect({ line, status, errors }).toMatchObject({ status: 0 })
    printed += output
  }
  return printed
}

test('the commands of the README and of docs/operating.md do what they say, one after another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-pages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  await mkdir(join(folder, 'inbox'))
  for (const name of COUNTY)
    await copyFile(join(ROOT, 'src/demonstration/data', name), join(folder, 'inbox', name))
  const settings = await migratedCounty()
  const home = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(home))

  const imported = await shell(linesOf('README.md'), settings)
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

  const operated = await shell(linesOf('docs/operating.md'), own)
  expect(operated.match(/^qy_\S+$/gm)).toHaveLength(3)
  for (const words of ['水务局业务系统', '检查点完好', '账目完好']) expect(operated).toContain(words)
  expect(await readFile(join(folder, '公开.html'), 'utf8')).toContain('JX-QY-001')
})
