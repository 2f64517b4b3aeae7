import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { writeBook } from '../intake/book.js'
import { writeZip } from '../intake/readers/workbook.js'
import { migratedCounty, quanyu } from './server.js'

const COUNTY = ['jinxian-divisions.csv', 'areas.csv'].map((name) =>
  fileURLToPath(new URL(`../../src/demonstration/data/${name}`, import.meta.url)),
)
const HEADER =
  'external_id,department,title,place,village_code,township_code,area_code,lon,lat,budget,start_date,end_date'

async function openInbox() {
  const settings = await migratedCounty()
  const folder = join(settings.QUANYU_DATA_DIR!, '收件')
  await mkdir(folder)
  const at = (name: string) => join(folder, name)
  const run = (...args: string[]) => quanyu(args, settings)
  const take = async (...args: string[]) => {
    const { status, output } = await run('import', ...args, '--json')
    return {
      status,
      reports: output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    }
  }
  return { folder, at, run, take, settings }
}

test('divisions, areas and a table of projects come in, twice, and say so row by row', async () => {
  const { at, run, take } = await openInbox()
  await writeFile(
    at('cases.csv'),
    `${HEADER},kind\nD1,WATER,渠道,白圩乡前罗村,,,,,,,,,x\nD2,WATER,,,,,,,,,,,x\n`,
  )
  const { status, reports } = await take(...COUNTY, at('cases.csv'))
  expect(status).toBe(2)
  expect(reports.map(({ inserted, rejected, rows }) => [inserted, rejected, rows])).toEqual([
    [377, 0, 377],
    [12, 0, 12],
    [1, 1, 2],
  ])
  expect(reports[2]).toMatchObject({
    state: 'IMPORTED',
    tables: [{ mapping: 'projects', unused: ['kind'] }],
    rejectedFile: at('cases.rejected.csv'),
  })
  const again = await run('import', ...COUNTY, at('cases.csv'), '--rows')
  expect(again.status).toBe(2)
  expect(again.output).toMatch(/cases\.csv 第 2 行 未变\n.*cases\.csv 第 3 行 退回：C 列“title”：必填/)
  expect(again.output).toMatch(/合计 3 个文件，共 391 行：新增 0，更新 0，未变 390，退回 1/)
})

test('files that cannot be taken are told with place and remedy, and the others come in', async () => {
  const { at, folder, run, take } = await openInbox()
  const bow = [
    [116, 28],
    [116.1, 28.1],
    [116.1, 28],
    [116, 28.1],
    [116, 28],
  ]
  const files: Record<string, Buffer | string> = {
    '截断.xlsx': (await bookOf(at('whole.xlsx'))).subarray(0, 900),
    '加密.xlsx': Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    '乱码.csv': Buffer.concat([
      iconv.encode('文号,分配编号,金额\n', 'gb18030'),
      Buffer.from([0xff, 0xff, 0x80, 0xff]),
      Buffer.from('前罗\n'),
    ]),
    '空.csv': '',
    '不识.csv': '颜色,形状,数量\n红,圆,1\n蓝,方,2\n',
    '过大.csv': `${HEADER}\nX1,WATER,渠道,,,,,,,1e30,,\n`,
    '自交.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { external_id: 'X2', department: 'WATER', title: '面' },
          geometry: { type: 'Polygon', coordinates: [bow] },
        },
      ],
    }),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content)
  await writeZip(at('炸弹.xlsx'), {
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': Buffer.alloc(180_000_000, 0x20),
  })
  const { status, reports } = await take(folder, COUNTY[0]!)
  expect(status).toBe(1)
  const told = Object.fromEntries(
    reports.map((report) => [
      report.path.split('/').at(-1),
      report.error?.message ?? report.rejectedRows[0]?.problems[0].message,
    ]),
  )
  expect(told).toMatchObject({
    '截断.xlsx': expect.stringMatching(/“截断.xlsx”.*重新导出/),
    '加密.xlsx': expect.stringMatching(/“加密.xlsx”.*密码.*另存/),
    '乱码.csv': expect.stringMatching(/“乱码.csv”.*编码.*UTF-8/),
    '空.csv': expect.stringMatching(/“空.csv”.*空文件.*重新导出/),
    '不识.csv': expect.stringMatching(/“不识.csv”的表头没有映射认识：颜色、形状、数量.*--mapping/),
    '炸弹.xlsx': expect.stringMatching(/“炸弹.xlsx”/),
    '过大.csv': expect.stringMatching(/金额过大：“1e30”，请核对单位/),
    '自交.geojson': expect.stringMatching(/自相交，位于经度 116\.05.*纬度 28\.05.*修正/),
  })
  const coverage = await run('coverage', '--json')
  expect(coverage.output).not.toMatch(/"projects":\s*[1-9]/)
})

test('the command tries without writing, and refuses a department that there is not', async () => {
  const { at, run } = await openInbox()
  await writeFile(at('a.csv'), `${HEADER}\nA1,WATER,渠道,,,,,,,,,\n`)
  const wrong = await run('import', at('a.csv'), '--department', 'POST')
  expect([wrong.status, wrong.errors]).toEqual([
    1,
    expect.stringMatching(/没有名为“POST”的部门。应为 NATURAL_RESOURCES/),
  ])
  const tried = await run('import', at('a.csv'), '--dry-run')
  expect([tried.status, tried.output]).toEqual([
    0,
    expect.stringMatching(/✓ a\.csv （试运行，未写入）共 1 行：新增 1/),
  ])
})

test('Ctrl-C stops an import, says what stands, and leaves the database whole', async () => {
  const { at, settings, take } = await openInbox()
  const rows = Array.from({ length: 30_000 }, (_, index) => `A${index},WATER,渠道${index},,,,,,,,,`)
  await writeFile(at('大.csv'), `${HEADER}\n${rows.join('\n')}\n`)
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../dist/main.js', import.meta.url)), 'import', at('大.csv'), '--rows'],
    { env: { ...process.env, ...settings } },
  )
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (output === '') child.kill('SIGINT')
    output += chunk.toString()
  })
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130)
  expect(output).toMatch(/■ 大\.csv 已中断（数据库保持原样）/)
  await writeFile(at('小.csv'), `${HEADER}\n${rows.slice(0, 100).join('\n')}\n`)
  const { reports } = await take(at('小.csv'))
  expect(reports[0]).toMatchObject({ inserted: 100, unchanged: 0 })
})

async function bookOf(path: string): Promise<Buffer> {
  await writeBook(path, { 表: [HEADER.split(','), ['A1', 'WATER', '渠道']] })
  const whole = await readFile(path)
  await rm(path)
  return whole
}
