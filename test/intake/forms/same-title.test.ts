import { writeFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { readAnswers } from '../../../src/intake/forms/form-context.js'
import { openCounty } from '../../county.js'
import { openInbox, settle } from '../inbox.js'

const county = await openCounty()
beforeAll(async () => settle(await openInbox(county)))
// What is recorded stays, so that every test has a document of its own.
let turn = 0
beforeEach(() => {
  turn++
})

type Line = (string | number)[]
const list = (rows: Line[], ...above: string[]): Line[] => [
  ...above.map((line) => [line]),
  [`进财农〔2024〕9${turn}号`],
  ['2024年小型水利资金分配表'],
  ['工程内容', '乡镇', '补助资金（万元）'],
  ...rows,
]
const FIRST: Line[] = [['前罗渠', '白圩乡', 30], ['太平渠', '前坊镇', 20]] // prettier-ignore
const SECOND: Line[] = [['前罗渠', '白圩乡', 30], ['麻山渠', '白圩乡', 10]] // prettier-ignore
const ANSWERS = { department: 'WATER', level: 'COUNTY', programme: 'FARMLAND_IRRIGATION' }
const inbox = await openInbox(county)

async function take(books: Record<string, Record<string, Line[]>>, given: object = {}) {
  const paths = []
  for (const [name, sheets] of Object.entries(books)) paths.push(await inbox.book(name, sheets))
  await writeFile(inbox.at('answers.json'), JSON.stringify({ ...ANSWERS, ...given }))
  const answers = await readAnswers(inbox.at('answers.json'))
  return inbox.take(paths, { answers, department: 'WATER', rejectedDir: inbox.folder })
}
const names = async () => {
  const { rows } = await sql<{ name: string }>`
    select a.purpose as name from allocation a join fund f on f.id = a.fund_id
    where f.document_number = ${`进财农〔2024〕9${turn}号`}`.execute(county.kysely)
  return rows.map(({ name }) => name)
}
const THREE = ['前罗渠', '太平渠', '麻山渠'].sort()
const FOUR = [...THREE, '前罗渠'].sort()
const asked = { state: 'REFUSED', error: { code: 'FORM_QUESTIONS' } }

test('annexes of one title are told apart by their numbers', async () => {
  await take({ 'a.xlsx': { Sheet1: list(FIRST, '附件1') } })
  const [report] = await take({ 'b.xlsx': { Sheet1: list(SECOND, '附件2') } })
  expect(report).toMatchObject({ inserted: 2 })
  expect((await names()).sort()).toEqual(FOUR)
})

test('another list of one title without a number is asked about, and keeps its equal row', async () => {
  await take({ 'a.xlsx': { Sheet1: list(FIRST) } })
  const second = { 'b.xlsx': { Sheet1: list(SECOND) } }
  const [waits] = await take(second)
  expect(waits).toMatchObject(asked)
  expect(waits!.error!.message).toMatch(/“a\.xlsx”中同题名的表有 1 行与本表相同.*list：ANOTHER \| CORRECTION/)
  expect((await names()).sort()).toEqual(['前罗渠', '太平渠'].sort())
  expect((await take(second, { list: 'ANOTHER' }))[0]).toMatchObject({ inserted: 2, rejected: 0 })
  expect((await names()).sort()).toEqual(FOUR)
  // The same file again is the same list, and is not asked about any more.
  expect((await take(second))[0]).toMatchObject({ inserted: 0, unchanged: 3, rejected: 0 })
})

test('a correction of a list leaves its equal rows as they are', async () => {
  await take({ 'a.xlsx': { Sheet1: list(FIRST) } })
  const corrected = { 'b.xlsx': { Sheet1: list([...FIRST, SECOND[1]!]) } }
  expect((await take(corrected))[0]).toMatchObject(asked)
  // The document now gives more.
  const [report] = await take(corrected, { list: 'CORRECTION' })
  expect(report).toMatchObject({ inserted: 1, updated: 1, unchanged: 2, rejected: 0 })
  expect((await names()).sort()).toEqual(THREE)
})

test('the same list under another name is asked nothing, other rows alone are', async () => {
  await take({ 'a.xlsx': { Sheet1: list(FIRST) } })
  expect((await take({ 'c.xlsx': { Sheet1: list(FIRST) } }))[0]).toMatchObject({ inserted: 0, unchanged: 3 })
  const others = { 'd.xlsx': { Sheet1: list(SECOND.slice(1)) } }
  expect((await take(others))[0]).toMatchObject(asked)
  expect((await take(others, { list: 'ANOTHER' }))[0]).toMatchObject({ inserted: 1, rejected: 0 })
})

test('two lists of one title in one import: two sheets are two lists, and a second file is asked about', async () => {
  const book = { 'a.xlsx': { Sheet1: list(FIRST), Sheet2: list(SECOND) } }
  expect((await take(book))[0]).toMatchObject({ inserted: 5, rejected: 0 })
  expect((await names()).sort()).toEqual(FOUR)
  expect((await take(book))[0]).toMatchObject({ inserted: 0, rejected: 0 })
  turn += 10
  const reports = await take({ 'a.xlsx': { Sheet1: list(FIRST) }, 'b.xlsx': { Sheet1: list(SECOND) } })
  expect(reports.filter(({ state }) => state === 'IMPORTED')).toHaveLength(1)
  expect(reports).toContainEqual(expect.objectContaining({ state: 'REFUSED' }))
})

test('no row of another document takes the place of a record, whether its number was made or is its place in the list', async () => {
  const listOf = (cost: number): Line[] => [
    [`进财农〔2024〕9${turn}号`],
    ['2024年小型水利项目资金分配表'],
    ['项目编号', '项目名称', '乡镇', '总投资（万元）', '补助资金（万元）'],
    ['1', '永安渠', '白圩乡', cost, 1],
    ['2', '长安渠', '前坊镇', cost, 1],
  ]
  for (const cost of [30, 31]) {
    turn += 100
    const [report] = await take({ [`${turn}.xlsx`]: { Sheet1: listOf(cost) } })
    expect(report).toMatchObject({ inserted: 5, updated: 0, rejected: 0 })
  }
  const { rows } = await sql<{ budget: string }>`
    select budget::text from project where name = '永安渠' order by 1`.execute(county.kysely)
  expect(rows.map(({ budget }) => budget)).toEqual(['300000.00', '310000.00'])
})
