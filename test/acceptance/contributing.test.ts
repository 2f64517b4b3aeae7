import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { blocksOf, ROOT } from '../docs/read-blocks.js'
import { countySettings, startServer } from './server.js'

const run = promisify(execFile)

/** A copy of what the command is built from, with everything done to it that CONTRIBUTING.md says. */
async function makeTree(): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'quanyu-tree-'))
  onTestFinished(() => rm(tree, { recursive: true, force: true, maxRetries: 5 }))
  for (const part of ['src', 'schema', 'migrations', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    await cp(join(ROOT, part), join(tree, part), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'))
  for (const { language, code, path } of blocksOf('CONTRIBUTING.md'))
    if (language === 'diff') await change(join(tree, path), code)
    else if (language !== 'sh') {
      expect(existsSync(join(tree, path)), path).toBe(false)
      await mkdir(dirname(join(tree, path)), { recursive: true })
      await writeFile(join(tree, path), code)
    }
  return tree
}

/** Adds a diff's new lines to a file, below the line that it shows before them. */
async function change(file: string, diff: string) {
  const lines = diff.trimEnd().split('\n')
  const before = lines.filter((line) => line.startsWith(' ')).map((line) => line.slice(1))
  const text = (await readFile(file, 'utf8')).split('\n')
  expect(text.filter((line) => line === before[0])).toHaveLength(1)
  const after = lines.map((line) => line.slice(1))
  await writeFile(file, text.flatMap((line) => (line === before[0] ? after : [line])).join('\n'))
}

test('what CONTRIBUTING.md adds is there: a concept, a form, a rule and a mutation', async () => {
  const tree = await makeTree()
  await run(process.execPath, [join(ROOT, 'node_modules/.bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: tree,
  })
  const settings = await countySettings()
  const env = { ...process.env, ...settings, QUANYU_MAPPINGS_DIR: 'forms' }
  const quanyu = async (line: string) =>
    (await run(process.execPath, ['dist/main.js', ...line.split(' ')], { cwd: tree, env })).stdout
  const commands = blocksOf('CONTRIBUTING.md')
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => [...code.matchAll(/npx quanyu (.*)/g)].map(([, line]) => line!))

  expect(commands.map((line) => line.split(' ')[0])).toEqual(['migrate', 'import', 'audit'])
  const [migrate, intake, audit] = commands as [string, string, string]
  await quanyu(migrate)
  expect(await quanyu(`${intake} --rows`)).toMatch(/渠道巡查\.csv 第 2 行 新增\n.*渠道巡查\.csv 第 3 行 新增/)
  expect(JSON.parse(await quanyu(`${audit} --json`))).toMatchObject({
    found: 1,
    ruleResults: { nodes: [{ rule: 'T99', found: 1 }] },
  })

  const { address } = await startServer(settings, ['serve'], { main: join(tree, 'dist/main.js') })
  const ask = async (query: string, variables = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return response.json() as Promise<{ data: any; errors?: unknown }>
  }
  const read = await ask(`{
    ditchInspections(orderBy: [{ inspectedOn: DESC }], filter: { siltedKm: { gt: 0.5 } }) {
      nodes { id inspectedOn siltedKm clearedOn project { externalId ditchInspections { totalCount } } }
    }
    findings { nodes { rule explanation } }
  }`)
  expect(read).toEqual({
    data: {
      ditchInspections: {
        nodes: [
          {
            id: expect.stringMatching(/^DitchInspection:/),
            inspectedOn: '2024-03-05',
            siltedKm: 1.2,
            clearedOn: null,
            project: { externalId: 'Q-1', ditchInspections: { totalCount: 1 } },
          },
        ],
      },
      findings: { nodes: [{ rule: 'T99', explanation: expect.stringMatching(/前罗村渠道清淤.*1\.2 公里/) }] },
    },
  })
  const { id } = read.data.ditchInspections.nodes[0]
  const clear = (clearedOn: string) =>
    ask(
      `mutation ($input: ClearDitchInput!) { clearDitch(input: $input) { ... on Problem { code } ... on DitchInspection { clearedOn project { name } } } }`,
      { input: { inspectionId: id, clearedOn } },
    )
  expect(await clear('2024-01-01')).toEqual({ data: { clearDitch: { code: 'NOT_TO_BE_CLEARED' } } })
  expect(await clear('2024-04-01')).toEqual({
    data: { clearDitch: { clearedOn: '2024-04-01', project: { name: '前罗村渠道清淤' } } },
  })
  const recorded = await ask(
    `mutation ($input: RecordDitchInspectionInput!) { recordDitchInspection(input: $input) { ... on Problem { code message } ... on DitchInspection { siltedKm } } }`,
    {
      input: {
        idempotencyKey: '巡查 1',
        project: { department: 'WATER', externalId: 'Q-2' },
        inspectedOn: '2024-06-01',
        siltedKm: 0.1,
      },
    },
  )
  expect(recorded).toEqual({ data: { recordDitchInspection: { siltedKm: 0.1 } } })
})
