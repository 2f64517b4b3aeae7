import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { statusOf } from '../../src/commands/import.js'
import { answersOf } from '../../src/intake/forms/form-context.js'
import { openCounty } from '../county.js'
import { openInbox, settle } from './inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

const ANSWERS = answersOf({ department: 'AGRICULTURE', documentNumber: '进财农〔2024〕90号', level: 'PROVINCE' }, 'a') // prettier-ignore
const SUMMARY = [
  ['2024年省级财政衔接资金安排汇总表'],
  ['乡镇', '项目个数', '安排资金（万元）'],
  ['白圩乡', 2, 80],
  ['前坊镇', 1, 40],
  ['合计', 3, 120],
]
const DETAIL = [
  ['2024年省级财政衔接资金安排明细表'],
  ['序号', '乡镇', '村', '项目名称', '安排资金（万元）'],
  [1, '白圩乡', '前罗村', '前罗村水渠', 50],
  [2, '白圩乡', '麻山村', '麻山村道路', 30],
  [3, '前坊镇', '太平村', '太平村晒场', 40],
  ['合计', '', '', '', 120],
]
const given = async (number: string) =>
  (await sql<{ sum: string | null }>`select sum(a.amount)::text as sum from allocation a join fund f on f.id = a.fund_id where f.document_number = ${number}`.execute(county.kysely)).rows[0]!.sum // prettier-ignore

test('a summary by township beside its detail is left out and told, and gives nothing twice', async () => {
  const path = await inbox.book('汇总与明细.xlsx', {
    封面: [['进贤县2024年省级财政衔接资金']],
    汇总表: SUMMARY,
    明细表: DETAIL,
  })
  const [report] = await inbox.take(path, { department: 'AGRICULTURE', answers: ANSWERS })
  expect(report!.error).toBe(undefined)
  expect(JSON.stringify(report!.skipped)).toMatch(
    /“汇总表”未导入：是“明细表”的汇总，合计 1,200,000 元，各项的数相同/,
  )
  expect(await given('进财农〔2024〕90号')).toBe('1200000.00')
})

test('a summary that says otherwise than its detail is asked about', async () => {
  const take = async (name: string, summary: Parameters<typeof inbox.book>[1][string], more: object = {}) =>
    (await inbox.take(await inbox.book(name, { 汇总表: summary, 明细表: DETAIL }), { department: 'AGRICULTURE', answers: answersOf({ department: 'AGRICULTURE', documentNumber: '进财农〔2024〕93号', level: 'PROVINCE', ...more }, 'a') }))[0]! // prettier-ignore
  const other = SUMMARY.map((row) => (row[0] === '前坊镇' ? ['前坊镇', 1, 50] : row[0] === '合计' ? ['合计', 3, 130] : row)) // prettier-ignore
  const asked = await take('不同.xlsx', other)
  expect(statusOf([asked])).toBe(3)
  expect(asked.error?.message).toMatch(/前坊镇前者 500,000 元，后者 400,000 元.*sheets：DETAIL \| BOTH/)
  const lacking = await take('缺.xlsx', [...SUMMARY.slice(0, 3), ['合计', 2, 80]])
  expect(lacking.error?.message).toMatch(/前坊镇前者 0 元，后者 400,000 元/)
  expect((await take('不同.xlsx', other, { sheets: 'DETAIL' })).error).toBe(undefined)
  expect(await given('进财农〔2024〕93号')).toBe('1200000.00')
})

test('a summary of a list of projects, which is no record, is left out where it agrees', async () => {
  const list = [['2024年农村公路项目明细表'], ['序号', '项目名称', '乡镇', '总投资（万元）'], [1, '连桥村道路', '白圩乡', 50], [2, '石巷村道路', '白圩乡', 30], [3, '太平村道路', '前坊镇', 40]] // prettier-ignore
  const sums = (last: number) => [['2024年农村公路项目汇总表'], ['乡镇', '项目个数', '总投资（万元）'], ['白圩乡', 2, 80], ['前坊镇', 1, last]] // prettier-ignore
  const take = async (name: string, last: number, more: object = {}) =>
    (await inbox.take(await inbox.book(name, { 汇总: sums(last), 明细: list }), { department: 'TRANSPORT', answers: answersOf({ department: 'TRANSPORT', ...more }, 'a') }))[0]! // prettier-ignore
  const equal = await take('公路.xlsx', 40)
  expect(equal.error).toBe(undefined)
  expect(statusOf([equal])).toBe(0)
  expect(JSON.stringify(equal.skipped)).toMatch(/“汇总”未导入：是“明细”的汇总，合计 1,200,000 元/)
  expect((await take('公路2.xlsx', 41)).error?.message).toMatch(/前坊镇前者 410,000 元，后者 400,000 元/)
})

test('a summary by kind is left out as one by township is', async () => {
  const kinds = [['2024年省级衔接资金安排汇总表'], ['项目类别', '项目个数', '安排资金（万元）'], ['产业发展', 2, 80], ['基础设施', 1, 40]] // prettier-ignore
  const list = [['2024年省级衔接资金安排明细表'], ['项目类别', '项目名称', '建设地点', '安排资金（万元）'], ['产业发展', '前罗村果园', '白圩乡前罗村', 50], ['产业发展', '麻山村大棚', '白圩乡麻山村', 30], ['基础设施', '太平村堰坝', '前坊镇太平村', 40]] // prettier-ignore
  const answers = { ...ANSWERS, documentNumber: '进财农〔2024〕94号' }
  const [report] = await inbox.take(await inbox.book('类别.xlsx', { 汇总: kinds, 明细: list }), { department: 'AGRICULTURE', answers }) // prettier-ignore
  expect(report!.error).toBe(undefined)
  expect(JSON.stringify(report!.skipped)).toMatch(/“汇总”未导入：是“明细”的汇总，合计 1,200,000 元/)
  expect(await given('进财农〔2024〕94号')).toBe('1200000.00')
})

test('two annexes that give the same townships as much, one share each, are both taken', async () => {
  const annex = (name: string) => [[`附件${name}：2024年省级财政衔接资金安排表`], ...SUMMARY.slice(1)]
  const path = await inbox.book('两个附件.xlsx', { 附件1: annex('1'), 附件2: annex('2') })
  const answers = { ...ANSWERS, documentNumber: '进财农〔2024〕92号' }
  const [report] = await inbox.take(path, { department: 'AGRICULTURE', answers })
  expect(report!.error).toBe(undefined)
  expect(await given('进财农〔2024〕92号')).toBe('2400000.00')
})

test('two sheets of one document that come to the same are asked about, and a summary with as many rows is one', async () => {
  const narrow = [['2024年省级财政衔接资金安排表'], ['乡镇', '村', '安排资金（万元）'], ['白圩乡', '前罗村', 100], ['前坊镇', '太平村', 30]] // prettier-ignore
  const wide = (...rows: (string | number)[][]) => [['2024年省级财政衔接资金安排表'], ['乡镇', '安排资金（万元）'], ...rows] // prettier-ignore
  const take = async (name: string, sheets: Parameters<typeof inbox.book>[1], more: object = {}) =>
    (await inbox.take(await inbox.book(name, sheets), { department: 'AGRICULTURE', answers: answersOf({ department: 'AGRICULTURE', documentNumber: '进财农〔2024〕91号', level: 'PROVINCE', ...more }, 'a') }))[0]! // prettier-ignore
  const summary = await take('明细汇总.xlsx', { 明细: narrow, 汇总: wide(['白圩乡', 100], ['前坊镇', 30]) })
  expect(JSON.stringify(summary.skipped)).toMatch(/“汇总”未导入：是“明细”的汇总/)
  const two = { 甲: narrow, 乙: wide(['民和镇', 60], ['文港镇', 70]) }
  expect((await take('两张表.xlsx', two)).error?.message).toMatch(
    /“甲”与“乙”属同一文号，合计相同.*sheets：BOTH/,
  )
  expect((await take('两张表.xlsx', two, { sheets: 'BOTH' })).error).toBe(undefined)
})

test('a sheet of performance targets keeps no list back; alone it is refused', async () => {
  const targets = [
    ['财政衔接推进乡村振兴补助资金绩效目标表'],
    ['（2025年度）'],
    ['专项名称', '财政衔接推进乡村振兴补助资金', null],
    ['资金情况', '年度资金总额（万元）', 60],
    [null, '其中：中央补助', 60],
    ['一级指标', '二级指标', '指标值'],
    ['产出指标', '数量指标', 3],
  ]
  const shares = [
    ['2025年省级财政衔接推进乡村振兴补助资金分配表'],
    ['乡镇', '项目名称', '金额（万元）'],
    ['白圩乡', '白圩乡陈罗村道路提升项目', 38],
    ['前坊镇', '前坊镇英明村水利设施项目', 22],
  ]
  const take = async (name: string, sheets: Parameters<typeof inbox.book>[1]) =>
    (await inbox.take(await inbox.book(name, sheets), { department: 'AGRICULTURE', answers: answersOf({ department: 'AGRICULTURE', documentNumber: '进财农〔2025〕31号' }, 'a') }))[0]! // prettier-ignore
  const both = await take('分配与绩效.xlsx', { 附件1: shares, 附件2: targets })
  expect(both.error).toBe(undefined)
  expect(JSON.stringify(both.skipped)).toMatch(/“附件2”未导入.*绩效目标表，所写资金就是分配表/)
  const alone = await take('绩效.xlsx', { 附件2: targets })
  expect(alone.error?.message).toMatch(/绩效目标表，所写资金就是分配表/)
  // A list of shares that says their targets too is a list of shares.
  const shared = await take('分配.xlsx', {
    附件: [
      ['2025年省级衔接资金分配及绩效目标表'],
      ['乡镇', '金额（万元）', '绩效目标'],
      ['白圩乡', 7, '扶持2个村'],
      ['前坊镇', 5, '扶持1个村'],
    ],
  })
  expect(shared.error).toBe(undefined)
})

test('sheets that name different levels of one document’s money are asked of which it is', async () => {
  const sheet = (level: string, amount: number) => [[`2024年${level}公益林补偿资金分配表`], ['行政村', '补偿金额（元）'], ['前罗村', amount], ['麻山村', 2 * amount]] // prettier-ignore
  const path = await inbox.book('公益林.xlsx', { 附表1: sheet('省级', 5574), 附表2: sheet('市级', 650) })
  const take = async (more: object) =>
    (await inbox.take(path, { department: 'FORESTRY', answers: answersOf({ department: 'FORESTRY', documentNumber: '进财资环〔2024〕19号', programme: 'ECOLOGICAL_RESTORATION', ...more }, 'a') }))[0]! // prettier-ignore
  const asked = await take({})
  expect(statusOf([asked])).toBe(3)
  expect(asked.error?.message).toMatch(/资金级次（level：PROVINCE \| CITY/)
  expect((await take({ level: 'PROVINCE' })).error).toBe(undefined)
  expect(await given('进财资环〔2024〕19号')).toBe('18672.00')
})
