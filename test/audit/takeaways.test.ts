import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPack } from '../../src/audit/read-pack.js'
import { areaReport } from '../../src/papers/area-report.js'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import { ListExport, listNames } from '../../src/server/exports/list-export.js'
import { writeTables } from '../../src/server/exports/write-tables.js'
import { inLanguage } from '../../src/values/message.js'
import { snapshotOf } from '../../src/database/snapshot.js'
import { openSource } from '../../src/intake/readers/open-source.js'
import { readAreaMoney } from '../../src/papers/read-area-money.js'
import { openRuleCounty, type RuleCounty } from './rule-county.js'

const folder = mkdtempSync(join(tmpdir(), 'takeaways-'))
afterAll(() => rm(folder, { recursive: true }))

let county: RuleCounty
const EVIL = '=HYPERLINK("http://x","y")'
beforeAll(async () => {
  county = await openRuleCounty()
  await county.projects(
    {
      department: 'WATER',
      externalId: '@1',
      title: `${EVIL}甲溪村渠道`,
      approvedOn: '2024-01-01',
      budget: '500.00',
    },
    { department: 'WATER', externalId: 'W2', title: '<script>alert(1)</script>甲溪村闸', budget: '70.00' },
    { department: 'WATER', externalId: 'wide', title: '甲溪村、乙溪村渠道' },
  )
  await county.allocations(['1', ['WATER', 'W2'], '100.01'], ['2', ['WATER', 'wide'], '100.01'])
  const { id } = await county.project('wide')
  await county.decide('splitProject', {
    projectId: id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.33333333', areaCode: 'A' },
      { name: '乙段', share: '0.66666667', areaCode: 'B' },
    ],
  })
  const imported = await county.put('import_run', {
    file_name: '水务局.xlsx',
    format: 'XLSX',
    sha256: 'a'.repeat(64),
    imported_by: '导入员',
  })
  const [project] = await county.rows<{ id: string }>(
    sql`select id::text from project where external_id = '@1'`,
  )
  await county.put('import_row', {
    run_id: imported,
    sheet: '项目',
    row_number: 7,
    table_name: 'project',
    outcome: 'INSERTED',
    record_id: project!.id,
  })
  await county.door(
    'mutation { runAudit(input: { idempotencyKey: "t", rules: ["T02", "B05"], auditedOn: "2024-12-01" }) { __typename } }',
  )
})

/** A workbook as our own reader has it: its sheets with their rows of texts. */
async function readBook(path: string) {
  const source = await openSource(path, { fileBytesMax: 1e8 } as never)
  const sheets = new Map<string, string[][]>()
  for await (const table of source.tables()) {
    const rows: string[][] = []
    for await (const row of table.rows())
      rows.push((row as { cells: { text: string }[] }).cells.map((cell) => cell?.text ?? ''))
    sheets.set(table.sheet ?? '', rows)
  }
  await source.close()
  return sheets
}

test('the pack has a summary, a sheet a rule, the source rows, the steps, the rules and the hashes', async () => {
  const path = join(folder, 'pack.xlsx')
  await writeTables(path, await snapshotOf(county.county, (snapshot) => readPack(snapshot, {}, '审计员')))
  const book = await readBook(path)
  expect([...book.keys()]).toEqual([
    '汇总',
    'T02 项目无资金',
    '来源',
    '经过',
    '规则',
    '参数设定',
    '内容与校验',
  ])
  const [, finding] = book.get('T02 项目无资金')!
  expect(finding!.join('|')).toContain('甲溪村渠道')
  expect(book.get('汇总')!.at(-1)!.slice(0, 7)).toEqual(['合计', '', '', '1', '0', '1', '500'])
  expect(book.get('来源')![1]!.slice(3, 7)).toEqual(['水务局.xlsx', 'a'.repeat(64), '项目', '7'])
  const [, [id, hash, content]] = book.get('内容与校验') as [string[], string[]]
  expect(createHash('sha256').update(content!).digest('hex')).toBe(hash)
  expect(id).toMatch(/^Finding:/)
  const asked = await county.door('{ findings { nodes { id contentSha256 } } }')
  expect(asked.findings.nodes).toEqual([{ id, contentSha256: hash }])
})

test('the pack is in the language of whoever takes it', async () => {
  const sheets = await inLanguage('en', () =>
    snapshotOf(county.county, (snapshot) => readPack(snapshot, {}, 'auditor')),
  )
  const said = sheets.flatMap(({ name, columns }) => [name, ...columns.map(({ title }) => title)])
  expect(said.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([])
  const found = sheets[1]!
  const cell = (title: string) => found.rows[0]![found.columns.findIndex((column) => column.title === title)]
  expect([cell('Severity'), cell('Holds'), cell('Department')]).toEqual(['Medium', 'yes', 'Water'])
  expect(cell('Explanation')).not.toContain('\n')
})

/** A list as the command takes it away. */
const listOf = async (list: string) =>
  (
    await ListExport.of(callerOf(county.county, administrator('测试员'), []), { list, language: 'zh' })
  ).table()

test('nothing that a list holds is run by a spreadsheet', async () => {
  for (const name of ['projects.xlsx', 'projects.csv']) {
    const path = join(folder, name)
    expect(await writeTables(path, [await listOf('projects')])).toBe(3)
    const rows = name.endsWith('csv')
      ? (parse(readFileSync(path, 'utf8'), { bom: true }) as string[][])
      : (await readBook(path)).get('项目')!
    const cells = rows.flat()
    expect(cells).toContain(`'${EVIL}甲溪村渠道`)
    expect(cells).toContain("'@1")
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(rows[0]).toContain('总投资（元）')
    expect(cells).toContain(name.endsWith('csv') ? '500.00' : '500')
  }
})

test('a list that there is not, and a file of no known kind, are told', async () => {
  await expect(listOf('nothing')).rejects.toThrow(/没有清单/)
  await expect(writeTables(join(folder, 'x.pdf'), [await listOf('projects')])).rejects.toThrow(/xlsx/)
  expect(existsSync(join(folder, 'x.pdf'))).toBe(false)
})

test('every list can be written', async () => {
  for (const list of listNames())
    await expect(
      writeTables(join(folder, 'list.csv'), [await listOf(list)]),
      list,
    ).resolves.toBeGreaterThanOrEqual(0)
})

test('a large list is read page by page, each row once', async () => {
  const fund = await county.makeFund()
  await county.run(
    sql`insert into allocation (fund_id, external_id, department, amount) select ${fund}::uuid, 'L' || n, 'WATER', 1 from generate_series(1, 12001) n`,
  )
  // As an import does: else the planner guesses at so many rows beside tables that it has never looked at.
  await sql`analyze`.execute(county.county.kysely)
  const path = join(folder, 'allocations.csv')
  expect(await writeTables(path, [await listOf('allocations')])).toBe(12_003)
  const rows = parse(readFileSync(path, 'utf8'), { bom: true }) as string[][]
  expect(new Set(rows.map(([id]) => id)).size).toBe(12_004)
})

test('the report of an area’s money adds up, counts a split project by its share, and names no area that there is not', async () => {
  const read = (code: string) => snapshotOf(county.county, (snapshot) => readAreaMoney(snapshot, code))
  const [a, b] = [await read('A'), await read('B')]
  expect(a!.total).toMatchObject({ allocated: '133.35' })
  expect(b!.total).toMatchObject({ allocated: '66.67' })
  expect(a!.projects.map(({ externalId, allocated }) => [externalId, allocated])).toEqual([
    ['W2', '100.01'],
    ['wide', '33.34'],
    ['@1', '0.00'],
  ])
  expect([a!.unresolved, b!.unresolved]).toEqual(['0.00', '0.00'])
  expect(a!.findings).toMatchObject([{ rule: 'T02', count: 1, amount: '500.00' }])
  expect(await read('Z')).toBeNull()
})

test('many projects: those that get most are named, the others stand by department, and all of it flows', () => {
  const line = (amount: string) => ({ planned: '0.00', allocated: amount, disbursed: '0.00', paid: '0.00' })
  const projects = Array.from({ length: 40 }, (_, index) => ({
    ...line(`${100 - index}.00`),
    id: String(index),
    department: index % 2 ? 'WATER' : 'FORESTRY',
    externalId: `P-${index}`,
    name: '一个名称相当长、一行里写不下的农田水利渠道修缮与配套工程',
  }))
  const html = areaReport({
    when: {},
    area: { id: 'a', code: 'A', name: '甲片区', divisions: '甲溪村', today: '2024-07-01' },
    total: { planned: '5000.00', allocated: '3220.00', disbursed: '0.00', paid: '0.00' },
    unbudgeted: 0,
    unresolved: '7.77',
    sources: [{ ...line('3220.00'), level: 'CITY', programme: 'OTHER' }],
    projects,
    flows: projects.map(({ id, allocated }) => ({
      level: 'CITY',
      programme: 'OTHER',
      project: id,
      amount: allocated,
    })),
    findings: [],
  })
  const bars = [...html.matchAll(/text-anchor="start">([^<]*) <tspan class="sum">([\d,.]+)/g)]
  expect(bars).toHaveLength(14)
  expect(bars[0]!.slice(1)).toEqual([expect.stringMatching(/^P-0 一个名称相当长.*…$/), '100.00'])
  expect(bars.slice(-2).map(([, name, sum]) => [name, sum])).toEqual([
    [expect.stringMatching(/^林业.*其他 14 个项目/), '1,050.00'],
    [expect.stringMatching(/^水.*其他 14 个项目/), '1,036.00'],
  ])
  expect(html).toMatch(/资金缺口[^<]*<\/dt><dd>1,780\.00/)
  expect(html).toMatch(/或许还会归入本区[^<]*<\/dt><dd>7\.77/)
})

test.skipIf(!existsSync('/usr/bin/chromium'))(
  'the report is drawn by a browser, asks for nothing else, and prints',
  async () => {
    const money = await snapshotOf(county.county, (snapshot) => readAreaMoney(snapshot, 'A'))
    const path = join(folder, 'report.html')
    await writeFile(path, areaReport(money!))
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    })
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      const asked: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('console', (message) => faults.push(message.text()))
      page.on('dialog', (dialog) => faults.push(dialog.message()))
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(pathToFileURL(path).href)
      expect(faults).toEqual([])
      expect(asked).toEqual([pathToFileURL(path).href])
      const ends = new Set(money!.flows.map(({ level, project }) => `${level} ${project}`))
      expect(await page.locator('svg.flow path.band').count()).toBe(ends.size)
      // A band that is drawn has a body.
      const bands = await page.locator('svg.flow path.band').all()
      const boxes = await Promise.all(bands.map(async (band) => (await band.boundingBox())!))
      expect(boxes.every(({ width, height }) => width > 100 && height >= 1)).toBe(true)
      expect(await page.locator('tr.total').allInnerTexts()).toEqual([
        expect.stringContaining('133.35'),
        expect.stringContaining('133.35'),
      ])
      expect(await page.locator('body').innerText()).toContain('<script>alert(1)</script>')
      await page.emulateMedia({ media: 'print' })
      expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
    } finally {
      await browser.close()
    }
  },
)
