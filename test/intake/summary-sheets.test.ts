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
const given = async () =>
  (await sql<{ sum: string | null }>`select sum(amount)::text as sum from allocation`.execute(county.kysely)).rows[0]!.sum // prettier-ignore

test('a summary by township beside its detail is refused in words, and gives nothing twice', async () => {
  const path = await inbox.book('汇总与明细.xlsx', {
    封面: [['进贤县2024年省级财政衔接资金']],
    汇总表: SUMMARY,
    明细表: DETAIL,
  })
  const [report] = await inbox.take(path, { department: 'AGRICULTURE', answers: ANSWERS })
  expect(statusOf([report!])).not.toBe(0)
  expect(report!.error?.message).toMatch(/“汇总表”是“明细表”按乡镇的汇总.*请删去汇总表/)
  expect(await given()).toBe(null)
})

test('two annexes that give the same townships as much, one share each, are both taken', async () => {
  const annex = (name: string) => [[`附件${name}：2024年省级财政衔接资金安排表`], ...SUMMARY.slice(1)]
  const path = await inbox.book('两个附件.xlsx', { 附件1: annex('1'), 附件2: annex('2') })
  const [report] = await inbox.take(path, { department: 'AGRICULTURE', answers: ANSWERS })
  expect(report!.error).toBe(undefined)
  expect(await given()).toBe('2400000.00')
})

test('two sheets of one document that come to the same are asked about, and a summary with as many rows is one', async () => {
  const narrow = [['2024年省级财政衔接资金安排表'], ['乡镇', '村', '安排资金（万元）'], ['白圩乡', '前罗村', 100], ['前坊镇', '太平村', 30]] // prettier-ignore
  const wide = (...rows: (string | number)[][]) => [['2024年省级财政衔接资金安排表'], ['乡镇', '安排资金（万元）'], ...rows] // prettier-ignore
  const take = async (name: string, sheets: Parameters<typeof inbox.book>[1], more: object = {}) =>
    (await inbox.take(await inbox.book(name, sheets), { department: 'AGRICULTURE', answers: answersOf({ department: 'AGRICULTURE', documentNumber: '进财农〔2024〕91号', level: 'PROVINCE', ...more }, 'a') }))[0]! // prettier-ignore
  const summary = await take('明细汇总.xlsx', { 明细: narrow, 汇总: wide(['白圩乡', 100], ['前坊镇', 30]) })
  expect(summary.error?.message).toMatch(/“汇总”是“明细”按乡镇的汇总/)
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
