import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import { findBlocks } from '../../../src/intake/forms/layout/find-blocks.js'
import { markGroupTotals } from '../../../src/intake/forms/layout/group-totals.js'
import { columnsOf } from '../../../src/intake/forms/meaning/form-columns.js'
import { growth } from '../../growth.js'
import { rowsOf } from '../rows.js'
import { readDrafts, valuesOf } from './read-drafts.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-sums-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

let number = 0
async function read(lines: string[], answers: object = {}) {
  const path = join(folder, `${++number}.csv`)
  await writeFile(path, lines.join('\n'))
  return readDrafts(path, answersOf({ department: 'AGRICULTURE', programme: 'RURAL_REVITALISATION', ...answers }, 'a')) // prettier-ignore
}
const wan = (amounts: readonly number[]) => amounts.map((amount) => `${amount * 10000}.00`)
async function taken(lines: string[], answers: object = {}): Promise<unknown[]> {
  const drafts = await read(lines, answers)
  if (typeof drafts === 'string') throw new Error(drafts)
  const shares = valuesOf(drafts, 'allocations', 'amount').flat()
  return shares.length > 0 ? shares : valuesOf(drafts, 'projects', 'budget').flat()
}

const GIVES = '赣财农〔2024〕801号2024年省级衔接资金分配表（单位：万元）'
const LIST = '甲县2024年农田项目表'
const HEADINGS = '序号,项目名称,建设地点,总投资(万元)'

test('rows of a list that are numbered 一, 二, 三 or （1）, （2） are records, whatever their amounts come to', async () => {
  const rows = (numbers: string[], amounts: number[]) => numbers.map((each, at) => `${each},${'甲乙丙'[at]}渠道,白圩乡,${amounts[at]}`) // prettier-ignore
  for (const [numbers, amounts] of [
    [
      ['一', '二', '三'],
      [20, 20, 20],
    ],
    [
      ['（1）', '（2）'],
      [20, 20],
    ],
    [
      ['一', '二', '三'],
      [60, 20, 40],
    ],
  ] as [string[], number[]][]) {
    const lines = [LIST, HEADINGS, ...rows(numbers, amounts)]
    expect(await taken(lines)).toEqual(wan(amounts))
  }
})

test('one row that comes to as much as the next is no total of it', async () => {
  const places = [GIVES, '村（社区）,补助资金', '城北社区,20', '罗家村,20', '城南社区,15', '张家村,15']
  expect(await taken(places)).toEqual(wan([20, 20, 15, 15]))
  const zone = [GIVES, '乡镇,补助资金', '白圩乡,20', '高新区,20', '前坊镇,20']
  expect(await taken(zone)).toEqual(wan([20, 20, 20]))
  const unnumbered = [GIVES, '序号,项目名称,建设地点,补助资金', '1,甲渠,白圩乡前罗村,20', '2,乙渠,前坊镇太平村,20', ',丙渠,民和镇张家村,20', ',丁渠,民和镇李家村,20'] // prettier-ignore
  expect(await taken(unnumbered)).toEqual(wan([20, 20, 20, 20]))
})

test('a group’s row is its total by what it lacks, and it is told', async () => {
  const groups = [
    GIVES, '序号,项目名称,建设地点,补助资金', '一,产业发展,,50', '1,甲渠,白圩乡前罗村,20', '2,乙渠,前坊镇太平村,30', '二,基础设施,,15', '1,丙渠,民和镇张家村,15',
  ] // prettier-ignore
  expect(await taken(groups)).toEqual(wan([20, 30, 15]))
  // A group of one row alone may be one, and is asked about.
  const alone = [GIVES, '序号,项目名称,建设地点,补助资金', '一,产业发展,,50', '1,甲渠,白圩乡前罗村,50']
  expect(await read(alone)).toMatch(/第 3 行“一”的数额恰为其他行之和/)
  expect(await taken(alone, { sumRows: 'TOTALS' })).toEqual(wan([50]))
  // The form's own total says which.
  expect(await taken([...alone, '合计,,,50'])).toEqual(wan([50]))
})

test('a total that the form states decides what its rows are', async () => {
  const rows = ['白圩乡,20', '民和镇,30', '前坊镇,50']
  expect(await read([GIVES, '乡镇,补助资金', ...rows])).toMatch(/第 5 行“前坊镇”的数额恰为其他行之和/)
  expect(await taken([GIVES, '乡镇,补助资金', ...rows, '合计,100'])).toEqual(wan([20, 30, 50]))
  expect(await taken([GIVES, '乡镇,补助资金', ...rows, '合计,50'])).toEqual(wan([20, 30]))
})

test('a total is one under whatever word', async () => {
  for (const word of [
    '全县',
    '全县总和',
    '计',
    '总额',
    '汇总',
    '共计2个乡镇',
    '合计2个乡镇',
    '合计/Total',
    '合计=',
    '大写：壹佰伍拾万元',
    '',
  ]) {
    const rows = ['白圩乡,100', '民和镇,50']
    expect(await taken([GIVES, '乡镇,补助资金', ...rows, `${word},150`]), word).toEqual(wan([100, 50]))
    expect(await taken([GIVES, '乡镇,补助资金', `${word},150`, ...rows]), word).toEqual(wan([100, 50]))
  }
  const fourth = [GIVES, '乡镇,行政村,资金类别,项目名称,补助资金', '白圩乡,前罗村,渠道类,甲渠,10', '白圩乡,前罗村,渠道类,乙渠,20', '白圩乡,前罗村,渠道类,小计,30'] // prettier-ignore
  expect(await taken(fourth)).toEqual(wan([10, 20]))
  // What lies in the whole county and comes to no sum is a record.
  expect(await taken([GIVES, '乡镇,补助资金', '白圩乡,100', '民和镇,50', '全县,70'])).toEqual(
    wan([100, 50, 70]),
  )
})

test('what begins with 其中 is part of the row above, and is asked about where it is not clear how far it reaches', async () => {
  const form = (...rows: string[]) => [GIVES, '乡镇,补助资金', ...rows]
  expect(await taken(form('白圩乡,100', '其中：前罗村,60', '其中：太平村,40', '民和镇,50'))).toEqual(
    wan([100, 50]),
  )
  expect(await taken(form('白圩乡,100', '其中：前罗村,60', '太平村,40', '民和镇,50'))).toEqual(wan([100, 50]))
  expect(await taken(form('白圩乡,100', '其中：前罗村,60', '民和镇,50'))).toEqual(wan([100, 50]))
  const unclear = form('白圩乡,100', '其中：前罗村,60', '民和镇,30', '前坊镇,45')
  expect(await read(unclear)).toMatch(
    /第 4 行“其中：前罗村”写着“其中”，看不出包括到哪一行.*among：MARKED \| RECORDS/,
  )
  expect(await taken(unclear, { among: 'MARKED' })).toEqual(wan([100, 30, 45]))
})

test('a row with an amount is a record, whatever mark stands before its name or whether it has one', async () => {
  const marked = ['甲县2024年水利项目清单', '项目名称,建设地点,总投资（万元）', '*前罗村道路硬化,,55', '甲渠道3,白圩乡,30', '※太平村道路,,20'] // prettier-ignore
  expect(await taken(marked)).toEqual(wan([55, 30, 20]))
  const nameless = await read([GIVES, '项目名称,建设地点,补助资金', '前罗村渠道,白圩乡前罗村,20', ',,5', '太平渠道,前坊镇太平村,10']) // prettier-ignore
  if (typeof nameless === 'string') throw new Error(nameless)
  expect(valuesOf(nameless, 'allocations', 'amount').flat()).toEqual(wan([20, 5, 10]))
  const wrong = nameless.filter(({ problems }) => problems.length > 0)
  expect(wrong.map(({ section, source }) => [section.recognised.mapping.target, source.row])).toEqual([['projects', 4], ['allocations', 4]]) // prettier-ignore
  expect(valuesOf(nameless, 'funds', 'amount').flat()).toEqual(wan([30]))
  const placeless = await read([GIVES, '乡镇,补助资金', '白圩乡,20', ',5', '前坊镇,11'])
  expect((placeless as Exclude<typeof placeless, string>).map(({ problems }) => problems.length)).toEqual([0, 0, 1, 0]) // prettier-ignore
})

test('a negative share is refused with its form, once', async () => {
  expect(await read([GIVES, '乡镇,补助资金', '白圩乡,100', '前坊镇,-20'])).toMatch(/第 4 行的金额是负数/)
})

test('a county’s land is a total by its code alone', async () => {
  const land = (await read(
    ['进贤县2023年土地利用现状分类面积表（单位：亩）', '村（社区）,耕地（01）,园地（02）,林地（03）', '城北社区,100,20,30', '白圩乡前罗村,50,10,11'],
    { department: 'NATURAL_RESOURCES' },
  )) as Exclude<Awaited<ReturnType<typeof readDrafts>>, string> // prettier-ignore
  expect(valuesOf(land, 'LandUseRecord', 'landArea').flat()).toHaveLength(6)
})

test('the time to tell totals grows with the rows', async () => {
  const blockOf = (rows: number, number: (at: number) => string) =>
    findBlocks(rowsOf([[LIST], HEADINGS.split(','), ...Array.from({ length: rows }, (_, at) => [number(at), `渠${at}`, '白圩乡', String((at % 7) + 1)])]))[0]! // prettier-ignore
  const numbers = [(at: number) => `（${at + 1}）`, (at: number) => (at % 3 === 0 ? `（${at}）` : ''), (at: number) => (at % 2 === 0 ? '一' : '1')] // prettier-ignore
  for (const each of numbers) {
    const blocks = new Map([500, 8000].map((rows) => [rows, blockOf(rows, each)]))
    const columns = new Map([...blocks].map(([rows, block]) => [rows, columnsOf(block, {})]))
    expect(await growth((rows) => markGroupTotals(blocks.get(rows)!, columns.get(rows)!), [500, 8000])).toBe(null) // prettier-ignore
  }
})
