import { expect, test } from 'vitest'
import type { SourceRow } from '../../../src/intake/readers/source.js'
import { headersOf } from '../../../src/intake/tables/table-headers.js'

const row = (...texts: string[]): SourceRow =>
  ({
    sheet: null,
    row: 1,
    cells: texts.map((text) => ({ text, kind: text === '' ? 'empty' : 'text' })),
  }) as SourceRow
const headings = (above: SourceRow) =>
  headersOf([above, row('序号', '项目编号', '建设地点', '预算（万元）')]).map(({ text }) => text)

test.each([
  ['填报单位：长山晏乡人民政府', '单位：万元'],
  ['编制单位: 县水利局', '填报日期：2026年3月'],
  ['填表人：某某', '金额单位：万元'],
  ['乡镇（盖章）：某乡', '单位：万元'],
  ['文号：进财农〔2025〕31号', '单位：万元'],
  ['资金年度：2025年', '单位：万元'],
])('%s above the headings names no group of columns', (left, right) => {
  expect(headings(row(left, '', '', right))).toEqual(['序号', '项目编号', '建设地点', '预算（万元）'])
})

test('a group of columns is named all the same', () => {
  expect(headings(row('基本情况', '', '', '资金'))).toEqual([
    '基本情况/序号',
    '基本情况/项目编号',
    '基本情况/建设地点',
    '资金/预算（万元）',
  ])
})
