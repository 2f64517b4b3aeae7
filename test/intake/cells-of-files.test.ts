import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openSource } from '../../src/intake/readers/open-source.js'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { openInbox } from './inbox.js'
import { writeWorkbook } from './readers/workbook.js'
import { render, type Said } from '../../src/values/message.js'

const county = await openCounty()
const { at, csv, take } = await openInbox(county)
const ask = doorOf(county)
const kept = async (externalId: string) =>
  (
    await ask(
      'query ($externalId: String!) { project(department: WATER, externalId: $externalId) { name budget place startDate endDate } }',
      { externalId },
    )
  ).project

const HEADER = '项目编号,项目名称,主管部门,总投资(元),建设地点'
const raw = async (name: string, text: string) => {
  await writeFile(at(name), text)
  return (await take(at(name)))[0]!
}
/** The texts of a workbook's rows. */
async function texts(path: string): Promise<string[][]> {
  const source = await openSource(path)
  const rows: string[][] = []
  for await (const table of source.tables())
    for await (const { cells } of table.rows()) rows.push(cells.map(({ text }) => text))
  await source.close()
  return rows
}
const problemsOf = (report: { rejectedRows: readonly { problems: readonly { message: Said }[] }[] }) =>
  report.rejectedRows.flatMap(({ problems }) => problems.map(({ message }) => render(message))).join('\n')

/** A workbook whose cells are written as XML: `<c r="A2"><v>1</v></c>`. */
async function book(
  name: string,
  heading: string[],
  cells: string,
  more: { styles?: string; date1904?: boolean } = {},
) {
  const head = heading.map(
    (text, index) => `<c r="${'ABCDEFG'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  await writeWorkbook(
    at(name),
    [{ name: '表', rows: `<row r="1">${head.join('')}</row><row r="2">${cells}</row>` }],
    { styles: more.styles ?? '' },
    more.date1904,
  )
  return (await take(at(name)))[0]!
}
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const style = (code: string) =>
  `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`

test('lines that end in different ways are each a row', async () => {
  const report = await raw(
    'ends.csv',
    `${HEADER}\r\nE1,甲,水利,1,白圩乡\nE2,乙,水利,2,白圩乡\r\nE3,丙,水利,3,白圩乡\rE4,"丁",水利,4,"白圩乡"\n`,
  )
  expect(report).toMatchObject({ inserted: 4, rejected: 0 })
  expect(await kept('E2')).toMatchObject({ name: '乙', budget: '2.00', place: '白圩乡' })
})

test('a row with more cells than headings is refused by its line, and the others are taken', async () => {
  const report = await raw(
    'surplus.csv',
    `${HEADER}\nS1,甲,水利,850,白圩乡\nS2,乙,水利,1,005,000.00,白圩乡\nS3,丙,水利,"1,005,000.00",白圩乡,,\n`,
  )
  expect(report).toMatchObject({ inserted: 2, rejected: 1, rejectedRows: [{ row: 3 }] })
  expect(problemsOf(report)).toMatch(/本行的格数比表头（5 列）多.*请加引号或去掉逗号/)
  expect((await kept('S3')).budget).toBe('1005000.00')
  expect(await kept('S2')).toBeNull()
})

test('quotes within a field are text; those that swallow lines are refused by their line', async () => {
  const good = await raw(
    'quotes.csv',
    `${HEADER}\nQ1,联里村"老塘"整修,水利,1,白圩乡\nQ2,12"管道,水利,2,白圩乡\nQ3, "渠道, 一期" ,水利,3,白圩乡\nQ4,"""老塘""整修",水利,4,白圩乡\n="0005",戊,水利,5,白圩乡\n`,
  )
  expect(good).toMatchObject({ inserted: 5, rejected: 0 })
  expect((await kept('Q1')).name).toBe('联里村"老塘"整修')
  expect((await kept('Q3')).name).toBe('渠道, 一期')
  expect((await kept('Q4')).name).toBe('"老塘"整修')
  expect((await kept('0005')).name).toBe('戊')
  const open = await raw(
    'open.csv',
    `${HEADER}\nO1,甲,水利,1,白圩乡\nO2,"乙,水利,2,白圩乡\nO3,丙,水利,3,白圩乡\n`,
  )
  expect(open.error).toMatchObject({ code: 'BAD_CSV', message: expect.stringMatching(/第 3 行引号没有成对/) })
  const swallowed = await raw(
    'swallowed.csv',
    `${HEADER}\nW1,"甲,水利,1,白圩乡\nW2,乙,水利,2,白圩乡\nW3,丙",水利,3,白圩乡\n`,
  )
  expect(swallowed.error!.message).toMatch(/第 2 行引号直到第 4 行才成对/)
  const nul = await raw('nul.csv', `${HEADER}\nN1,甲\0,水利,1,白圩乡\n`)
  expect(nul.error!.message).toMatch(/第 2 行含空字符/)
})

test('the delimiter is what all lines have, not what one text is full of', async () => {
  const report = await raw(
    'bars.csv',
    `${HEADER}\nD1,渠道|一期|二期|三期|四期|五期|六期,水利,1,白圩乡\nD2,泵站;闸门;护坡;涵管;机耕道;桥,水利,1,白圩乡\n`,
  )
  expect(report).toMatchObject({ inserted: 2, rejected: 0 })
  const padded = await raw(
    'padded.csv',
    '项目编号\t,项目名称\t,主管部门\t,建设地点\t\t\nD3\t,丙\t,水利\t,白圩乡\t\t\n',
  )
  expect(padded).toMatchObject({ inserted: 1, rejected: 0 })
  const wide = await raw(
    'wide.csv',
    `${HEADER}${','.repeat(16_000)}\nD4,丁,水利,1,白圩乡${','.repeat(16_000)}\n`,
  )
  expect(wide).toMatchObject({ inserted: 1, rejected: 0 })
})

test('an id that a spreadsheet has rounded or shows in scientific notation is refused', async () => {
  const rounded = await book(
    'rounded.xlsx',
    ['项目编号', '项目名称', '主管部门', '建设地点'],
    `<c r="A2"><v>362124202300000000</v></c>${inline('B2', '甲')}${inline('C2', '水利')}${inline('D2', '白圩乡')}`,
  )
  expect(rounded).toMatchObject({ inserted: 0, rejected: 1 })
  expect(problemsOf(rounded)).toMatch(/超过 15 位.*请把该列设为文本格式/)
  const scientific = await raw(
    'scientific.csv',
    `${HEADER}\n3.60124E+11,甲,水利,1,白圩乡\n6.2284e18,乙,水利,1,白圩乡\nGC2023E05,丙,水利,1,白圩乡\n362124202300000123,丁,水利,1,白圩乡\n`,
  )
  expect(scientific).toMatchObject({ inserted: 2, rejected: 2 })
  expect(problemsOf(scientific)).toMatch(/科学计数法.*请把该列设为文本格式/)
})

test('what is refused is refused again when its file of rejected rows is sent as it is', async () => {
  const columns = ['项目编号', '项目名称', '主管部门', '总投资（千美元）']
  const first = await book(
    'again.xlsx',
    columns,
    `<c r="A2"><v>362124202300000000</v></c>${inline('B2', '甲')}${inline('C2', '水利')}<c r="D2"><v>1</v></c>`,
  )
  const [second] = await take(first.rejectedFile!)
  expect(second).toMatchObject({ inserted: 0, rejected: 1 })
  const zeros = await book(
    'zeros-again.xlsx',
    columns,
    `<c r="A2" s="1"><v>13</v></c>${inline('B2', '甲')}${inline('C2', '水利')}<c r="D2"><v>1</v></c>`,
    { styles: style('000000') },
  )
  expect(await texts(zeros.rejectedFile!)).toContainEqual(expect.arrayContaining(['000013', '甲']))
})

test('an id is what its number format shows, and an amount is in the unit that its format shows', async () => {
  const columns = ['项目编号', '项目名称', '主管部门', '总投资']
  const inYuan = columns.with(3, '总投资（元）')
  const cells = (id: string, name: string) =>
    `<c r="A2" s="1"><v>${id}</v></c>${inline('B2', name)}${inline('C2', '水利')}`
  await book('zeros.xlsx', inYuan, `${cells('12', '前导零')}<c r="D2"><v>1</v></c>`, {
    styles: style('000000'),
  })
  expect((await kept('000012')).name).toBe('前导零')
  await book('words.xlsx', inYuan, `${cells('41', '带字')}<c r="D2"><v>1</v></c>`, {
    styles: style('0000&quot;号&quot;'),
  })
  expect((await kept('0041号')).name).toBe('带字')
  await book(
    'shown.xlsx',
    columns,
    `${inline('A2', 'F1')}${inline('B2', '格式里的单位')}${inline('C2', '水利')}<c r="D2" s="1"><v>100.5</v></c>`,
    { styles: style('0.00&quot;万元&quot;') },
  )
  expect((await kept('F1')).budget).toBe('1005000.00')
  const scaled = await book(
    'scaled.xlsx',
    columns,
    `${inline('A2', 'F2')}${inline('B2', '缩小显示')}${inline('C2', '水利')}<c r="D2" s="1"><v>1005000</v></c>`,
    { styles: style('0!.0,&quot;万元&quot;') },
  )
  expect(problemsOf(scaled)).toMatch(/格式把数字缩小显示.*请改为常规格式/)
  const foreign = await book(
    'foreign.xlsx',
    columns,
    `${inline('A2', 'F3')}${inline('B2', '外币')}${inline('C2', '水利')}<c r="D2" s="1"><v>12.5</v></c>`,
    { styles: style('[$$-409]#,##0.00') },
  )
  expect(problemsOf(foreign)).toMatch(/显示为外币/)
})

test('a formula’s error is no value, wherever it stands, and NULL is none', async () => {
  const report = await raw(
    'errors.csv',
    `${HEADER}\n#N/A,甲,水利,1,白圩乡\nX2,#REF!,水利,1,白圩乡\nX3,丙,水利,######,白圩乡\nX4,丁,水利,1, #NAME? \nX5,戊,水利,1,NULL\n`,
  )
  expect(report).toMatchObject({ inserted: 1, rejected: 4 })
  expect(problemsOf(report).split('\n')).toHaveLength(4)
  expect((await kept('X5')).place).toBeNull()
})

test('a moment is the day that it is in China, whatever the zone of the file and of the server', async () => {
  const day = async (id: string, text: string) => {
    await csv(`${id}.csv`, '项目编号,项目名称,主管部门,开工日期', `${id},渠道${id},水利,${text}`)
    const [report] = await take(at(`${id}.csv`))
    return report!.rejected > 0 ? '退回' : (await kept(id)).startDate
  }
  expect(await day('T1', '2023-12-31T16:00:00.000Z')).toBe('2024-01-01')
  expect(await day('T2', '2024-02-28 16:30:00+00')).toBe('2024-02-29')
  expect(await day('T3', '2024-01-01T00:00:00+08:00')).toBe('2024-01-01')
  expect(await day('T4', '2023-12-31T20:00:00-0500')).toBe('2024-01-01')
  expect(await day('T5', '2024-01-01 23:30:00')).toBe('2024-01-01')
})

test('a number is a day by its workbook’s calendar, and 2023.1 is no month', async () => {
  const columns = ['项目编号', '项目名称', '主管部门', '开工日期', '计划完工日期']
  const cells = (id: string, start: string, end: string) =>
    `${inline('A2', id)}${inline('B2', `渠道${id}`)}${inline('C2', '水利')}<c r="D2"><v>${start}</v></c><c r="E2" s="1"><v>${end}</v></c>`
  await book('1904.xlsx', columns, cells('Y1', '43524', '43951'), {
    styles: style('yyyy/m/d'),
    date1904: true,
  })
  expect(await kept('Y1')).toMatchObject({ startDate: '2023-03-01', endDate: '2024-05-01' })
  await book('month.xlsx', columns, cells('Y2', '2023.2', '2023.1'), { styles: style('0.00') })
  expect(await kept('Y2')).toMatchObject({ startDate: '2023-02-01', endDate: '2023-10-31' })
  const unclear = await book('unclear.xlsx', columns, cells('Y3', '2023.1', '2023.1'), {
    styles: style('0.00'),
  })
  expect(problemsOf(unclear)).toMatch(/分不清是 1 月还是 10 月，请写成 2023-01 或 2023-10/)
})
