import { mkdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { answersOf } from '../../src/intake/forms/form-context.js'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { countsOf, openInbox, settle } from './inbox.js'
import { render, type Said } from '../../src/values/message.js'

const county = await openCounty()
const ask = doorOf(county)
beforeAll(async () => settle(await openInbox(county)))

const DOCUMENT = '赣财农〔2024〕12号'
const total = async (table: string, column: string, where = sql`true`) =>
  (
    await sql<{
      sum: string
    }>`select coalesce(sum(${sql.ref(column)}), 0)::text as sum from ${sql.table(table)} where ${where}`.execute(
      county.kysely,
    )
  ).rows[0]!.sum
const given = (place: string) => total('allocation', 'amount', sql`place like ${`%${place}%`}`)
const problemOf = (report: { rejectedRows: { problems: { message: Said }[] }[] }) =>
  report.rejectedRows[0]!.problems.map(({ message }) => render(message)).join()

test('two annexes of one document that list the same townships are both kept', async () => {
  const { book, take } = await openInbox(county)
  const annex = (name: string, ...amounts: number[]) =>
    book(`${name}.xlsx`, {
      Sheet1: [
        [`${name}（${DOCUMENT}）`, '<'],
        ['乡镇', '分配金额（元）'],
        ['白圩乡', amounts[0]!],
        ['钟陵乡', amounts[1]!],
      ],
    })
  const first = await annex('附件1 渠道整修', 100, 200)
  const second = await annex('附件2 山塘加固', 100, 50)
  // The fund stands already, and is left as it is.
  expect(countsOf((await take(first))[0]!)).toEqual([2, 0, 1, 0])
  expect(countsOf((await take(second))[0]!)).toEqual([2, 0, 1, 0])
  expect([await given('白圩乡'), await given('钟陵乡')]).toEqual(['200.00', '250.00'])
  expect(countsOf((await take(first))[0]!)).toEqual([0, 0, 3, 0])
})

test('annexes that make their fund add up to it, and next year’s list is another', async () => {
  const { book, take } = await openInbox(county)
  const form = async (year: number, annex: string, document: string, amount: number) => {
    const path = await book(`${year} ${annex}.xlsx`, {
      Sheet1: [
        [`${year}年省级水利补助资金分配表（${annex}）（${document}）`, '<'],
        ['乡镇', '分配金额（万元）'],
        ['白圩乡', amount],
        ['钟陵乡', 1],
      ],
    })
    return countsOf((await take(path))[0]!)
  }
  const fund = (document: string) => total('fund', 'amount', sql`document_number = ${document}`)
  expect(await form(2023, '渠道', '赣财农〔2023〕77号', 3)).toEqual([3, 0, 0, 0])
  expect(await form(2023, '山塘', '赣财农〔2023〕77号', 4)).toEqual([2, 1, 0, 0])
  expect(await fund('赣财农〔2023〕77号')).toBe('90000.00')
  expect(await form(2023, '山塘', '赣财农〔2023〕77号', 4)).toEqual([0, 0, 3, 0])
  expect(await form(2024, '渠道', '赣财农〔2024〕78号', 3)).toEqual([3, 0, 0, 0])
  expect(await fund('赣财农〔2023〕77号')).toBe('90000.00')
})

test('a corrected form raises its fund by what is new alone, and not by a share that stands', async () => {
  const { csv, take } = await openInbox(county)
  const form = async (name: string, ...rows: string[]) =>
    (await take(await csv(name, '赣财农〔2024〕812号2024年省级水利补助资金分配表', '乡镇,补助资金（万元）', ...rows), { department: 'WATER', answers: answersOf({ list: 'CORRECTION' }, 'a') }))[0]! // prettier-ignore
  const fund = () => total('fund', 'amount', sql`document_number = '赣财农〔2024〕812号'`)
  expect(countsOf(await form('a.csv', '白圩乡,100', '前坊镇,30'))).toEqual([3, 0, 0, 0])
  expect(countsOf(await form('c.csv', '白圩乡,160', '前坊镇,30'))).toEqual([0, 0, 2, 1])
  expect(await fund()).toBe('1300000.00')
  expect(countsOf(await form('d.csv', '白圩乡,100', '前坊镇,30', '民和镇,7'))).toEqual([1, 1, 2, 0])
  expect(await fund()).toBe('1370000.00')
})

test('next year’s list of projects without numbers leaves this year’s alone, whatever its folder’s files are called', async () => {
  const { csv, at, take } = await openInbox(county)
  const list = async (year: number, budget: number) => {
    await mkdir(at(String(year)))
    return csv(`${year}/项目.csv`, '主管部门,项目名称,建设地点,总投资(元)', `水利,泉塘渠道,前罗村,${budget}`)
  }
  const paths = [await list(2023, 300), await list(2024, 400)]
  expect(countsOf((await take(paths[0]!))[0]!)).toEqual([1, 0, 0, 0])
  expect(countsOf((await take(paths[1]!))[0]!)).toEqual([0, 0, 0, 1])
  expect(await total('project', 'budget', sql`name = '泉塘渠道'`)).toBe('300.00')
})

test('a corrected table leaves what it says again alone, and changes what it names by the number that was made', async () => {
  const { csv, take } = await openInbox(county)
  const lines = (...rows: string[]) => csv('更正.csv', '文号,行政村,用途,分配金额(元)', ...rows)
  const row = (use: string, amount: number) => `${DOCUMENT},涂桥村,${use},${amount}`
  await lines(row('清淤', 10), row('护坡', 20))
  expect(countsOf((await take())[0]!)).toEqual([2, 0, 0, 0])
  await lines(row('清淤', 10), row('护坡', 25), row('涵管', 5))
  const [corrected] = await take()
  expect(countsOf(corrected!)).toEqual([1, 0, 1, 1])
  const number = /请在该列填 (自编-[0-9a-f]+)/.exec(problemOf(corrected!))![1]!
  await csv('更正.csv', '文号,分配编号,行政村,用途,分配金额(元)', `${DOCUMENT},${number},涂桥村,护坡,25`)
  expect(countsOf((await take())[0]!)).toEqual([0, 1, 0, 0])
  expect(await total('allocation', 'amount', sql`purpose = '护坡'`)).toBe('25.00')
})

test('the same file under another name changes nothing', async () => {
  const { csv, take } = await openInbox(county)
  const lines = ['文号,行政村,用途,分配金额(元)', `${DOCUMENT},涂桥村,闸门,10`]
  expect(countsOf((await take(await csv('甲.csv', ...lines)))[0]!)).toEqual([1, 0, 0, 0])
  expect(countsOf((await take(await csv('乙.csv', ...lines)))[0]!)).toEqual([0, 0, 1, 0])
})

test('a number that is only a place in the list does not name another list’s record', async () => {
  const { csv, take } = await openInbox(county)
  const lines = (name: string, place: string) =>
    csv(name, '文号,分配序号,建设地点,分配金额(元)', `${DOCUMENT},1,${place},10`)
  expect(countsOf((await take(await lines('一.csv', '前罗村东')))[0]!)).toEqual([1, 0, 0, 0])
  expect(countsOf((await take(await lines('二.csv', '前罗村西')))[0]!)).toEqual([0, 0, 0, 1])
  expect(await given('前罗村西')).toBe('0')
})

test('what is known by village and year is corrected by its own table, and by no other', async () => {
  const { csv, take } = await openInbox(county)
  const lines = (name: string, area: number) =>
    csv(name, '乡镇,行政村,年度,退出宅基地面积(亩)', `白圩乡,涂桥村,2022,${area}`)
  const first = await lines('宅改台账.csv', 5)
  expect(countsOf((await take(first))[0]!)).toEqual([1, 0, 0, 0])
  const [other] = await take(await lines('宅改补报.csv', 7))
  expect(countsOf(other!)).toEqual([0, 0, 0, 1])
  expect(problemOf(other!)).toMatch(/已有文件“宅改台账\.csv”第 2 行的一条，内容不同.*recordHomesteadReform/)
  await lines('宅改台账.csv', 6)
  expect(countsOf((await take(first))[0]!)).toEqual([0, 1, 0, 0])
  expect(countsOf((await take(await lines('宅改补报.csv', 6)))[0]!)).toEqual([0, 0, 1, 0])
})

const SEND = `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) {
  ... on ImportReport { inserted updated unchanged rejected records { outcome problems { path message } } } } }`
let keys = 0
const send = async (table: string, department: string, ...records: object[]) =>
  (await ask(SEND, { input: { idempotencyKey: `其他-${++keys}`, department, table, records } })).importRecords

test('neither do two requests overwrite each other, and the same again changes nothing', async () => {
  const share = { document_number: DOCUMENT, place: '钟陵乡前罗村', purpose: '水窖', amount: '100' }
  expect(await send('allocations', 'FINANCE', share)).toMatchObject({ inserted: 1 })
  expect(await send('allocations', 'FINANCE', share)).toMatchObject({ unchanged: 1 })
  expect(await send('allocations', 'FINANCE', { ...share, amount: '40' })).toMatchObject({
    rejected: 1,
    records: [{ problems: [{ message: expect.stringMatching(/此前一次报送.*第 0 条.*external/s) }] }],
  })
  expect(await total('allocation', 'amount', sql`purpose = '水窖'`)).toBe('100.00')
})
