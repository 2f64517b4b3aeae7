import { render } from '../../src/values/message.js'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { writeWorkbook } from './readers/workbook.js'
import { contents, countsOf, openInbox, settle } from './inbox.js'

// Headings as counties have published them; the rows are made up.
const county = await openCounty()
beforeAll(async () => settle(await openInbox(county)))

type Lines = Parameters<Awaited<ReturnType<typeof openInbox>>['book']>[1][string]

async function refusalOf(lines: Lines, options = {}) {
  const { book, take } = await openInbox(county)
  const before = await contents(county)
  const [report] = await take(await book('表.xlsx', { Sheet1: lines }), { department: 'WATER', ...options })
  expect(report!.state).toBe('REFUSED')
  expect(await contents(county)).toEqual(before)
  return report!.error!
}

test('a form that gives money out waits for what it does not say', async () => {
  const error = await refusalOf([
    ['2024年森林抚育补助面积及金额表', '<', '<', '<', '<', '<'],
    ['序号', '乡镇', '面积（亩）', '补助标准（元/亩）', '金额（元）', '备注'],
    [1, '白圩乡', 3000, 200, 600000, null],
  ])
  expect(error).toMatchObject({
    code: 'FORM_QUESTIONS',
    message: expect.stringMatching(/资金文号（documentNumber[^）]*）；资金级次（level/),
  })
})

test('an amount that no column of the mapping takes refuses the file, filled far below too, and one in a file whose mapping was named', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`B${index}`, '渠道', 1, index === 50 ? 7 : null])
  const lines: Lines = [['项目编号', '项目名称', '总投资（元）', '已拨付资金（元）'], ...rows]
  for (const options of [{}, { mapping: 'projects' }])
    expect(await refusalOf(lines, options)).toMatchObject({ code: 'AMOUNTS_LEFT_OUT' })
})

test('by a note of units a number is an amount under whatever heading', async () => {
  expect(
    await refusalOf([
      ['单位：万元', '<', '<', '<'],
      ['项目编号', '项目名称', '总投资', '县乡产业路'],
      ['Y1', '渠道', 3, 2.5],
    ]),
  ).toMatchObject({ message: expect.stringMatching(/“县乡产业路”（D 列）/) })
})

test('a table most of whose headings are not explained is not taken for what it needs', async () => {
  const error = await refusalOf([
    [
      '行政区划',
      '乡镇',
      '村',
      '林班',
      '验收类别',
      '项目名称',
      '造林树种',
      '年度',
      '面积',
      '权属',
      '保存株数',
    ],
    ['南昌市', '白圩乡', '前罗村', '1', '县级', '国土绿化', '湿地松', 2023, 100, '集体', '900株'],
  ])
  expect(error).toMatchObject({
    code: 'FORM_QUESTIONS',
    message: expect.stringMatching(/“面积”的单位（landAreaUnit：MU \| HECTARE）/),
  })
})

test('a table that gives out what is only a part of the cost is no list of projects', async () => {
  expect(
    await refusalOf([
      ['进贤县2024年专项衔接资金分配表', '<', '<', '<'],
      ['序号', '项目名称', '建设地点', '补助金额（万元）'],
      [1, '前罗村道路硬化', '白圩乡前罗村', 20],
    ]),
  ).toMatchObject({ code: 'FORM_QUESTIONS', message: expect.stringMatching(/资金文号（documentNumber/) })
})

test('remarks, people, nothings, sums that add up and what a mapping declares as ignored are no reason', async () => {
  const { book, take } = await openInbox(county)
  const path = await book('高标准农田建设项目.xlsx', {
    Sheet1: [
      [
        '项目编号',
        '项目名称',
        '建设规模（亩）',
        '中央资金（元）',
        '省级资金（元）',
        '小计（元）',
        '结余资金（元）',
        '新建中新增高效节水（亩）',
        '备注',
        '联系电话',
        '负责人',
      ],
      ['GB1', '前罗高标准农田', 100, 30, 20, 50, 0, 12, '无', '0791-0000000', '张三'],
    ],
  })
  const [report] = await take(path, { department: 'AGRICULTURE' })
  expect(countsOf(report!)).toEqual([1, 0, 0, 0])
  expect(report!.tables[0]!.unused.map(render)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^新建中新增高效节水（亩）（已含在新建/)]),
  )
})

test('a sheet with money that no mapping knows does not stay behind while others go in', async () => {
  const { book, take } = await openInbox(county)
  const before = await contents(county)
  const path = await book('两表.xlsx', {
    项目: [
      ['项目编号', '项目名称', '总投资（元）'],
      ['LT1', '渠道', 5],
    ],
    奖补: [
      ['乡镇', '奖补金额（元）'],
      ['白圩乡', 52],
    ],
  })
  const [report] = await take(path, { department: 'WATER' })
  expect(report).toMatchObject({
    state: 'REFUSED',
    error: { code: 'SHEET_LEFT_OUT', message: expect.stringMatching(/工作表“奖补”有金额或面积.*移出本文件/) },
  })
  expect(await contents(county)).toEqual(before)
})

test('a second table that no mapping knows is not read on as rows of the first', async () => {
  await refusalOf([
    ['项目编号', '项目名称', '建设地点'],
    ['EB1', '渠道', '白圩乡前罗村'],
    ['附件2', null, null],
    ['项目名称', '绩效目标', '联系电话'],
    ['渠道', '灌溉面积增加', '0791-0000000'],
    ['指标名称', '建设内容', '建设地点'],
  ])
})

test('by a note of units a sum is checked in those units', async () => {
  const { book, take } = await openInbox(county)
  const path = await book('单位.xlsx', {
    Sheet1: [
      ['单位：万元', '<', '<', '<', '<'],
      ['项目编号', '项目名称', '中央资金', '省级资金', '合计'],
      ['DW1', '渠道', 3, 2.5, 5.5],
    ],
  })
  expect(countsOf((await take(path, { department: 'WATER' }))[0]!)).toEqual([1, 0, 0, 0])
})

test('money in a hidden sheet is told, and the file is not taken as if it were whole', async () => {
  const { at, take } = await openInbox(county)
  const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = (second: string, value: string) =>
    `<row r="1">${cell('A1', '项目编号')}${cell('B1', '项目名称')}${cell('C1', second)}</row><row r="2">${cell('A2', `YC${value}`)}${cell('B2', '渠道')}${cell('C2', value)}</row>`
  await writeWorkbook(at('隐藏.xlsx'), [
    { name: '项目', rows: rows('总投资（元）', '5') },
    { name: '旧表', rows: rows('总投资（元）', '6'), hidden: true },
    { name: '名单', rows: rows('建设地点', '前罗村'), hidden: true },
  ])
  const [report] = await take(at('隐藏.xlsx'), { department: 'WATER' })
  expect([...countsOf(report!), report!.unknownSheets]).toEqual([1, 0, 0, 0, 1])
  expect(report!.skipped).toEqual([
    expect.objectContaining({ zh: expect.stringMatching(/“旧表”是隐藏的，未导入；其中有金额/) }),
    expect.objectContaining({ zh: expect.stringMatching(/“名单”是隐藏的，未导入。/) }),
  ])
})

test('the title over all columns is no heading of them', async () => {
  const { book, take } = await openInbox(county)
  const path = await book('进度.xlsx', {
    Sheet1: [
      ['2024年公路建设进度及资金拨付情况表', '<', '<', '<', '<'],
      ['项目编号', '项目名称', '总投资（元）', '开工日期', '计划里程'],
      ['BT1', '渠道', 3, '2024-01-01', 6.5],
    ],
  })
  const [report] = await take(path, { department: 'WATER' })
  expect(countsOf(report!)).toEqual([1, 0, 0, 0])
  expect(report!.tables[0]!.unused).toEqual(['计划里程'])
})
