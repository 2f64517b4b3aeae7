import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import type { Draft } from '../../../src/intake/tables/read-record.js'
import { writeBook } from '../book.js'
import { cellsOf } from '../corpus/form-case.js'
import { readDrafts } from './read-drafts.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-doubtful-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = (path: string, answers: object = {}) =>
  readDrafts(path, answersOf({ department: 'TRANSPORT', ...answers }, 'answers'))
/** A workbook of one sheet, a line a row, as the published forms are written. */
async function book(name: string, lines: string[], answers: object = {}, sheet = 'Sheet1') {
  await writeBook(join(folder, `${name}.xlsx`), { [sheet]: lines.map(cellsOf) })
  return read(join(folder, `${name}.xlsx`), answers)
}
async function csv(name: string, lines: string[]) {
  await writeFile(join(folder, `${name}.csv`), lines.join('\n'))
  return read(join(folder, `${name}.csv`))
}
const money = (drafts: Draft[] | string, field = 'budget') =>
  typeof drafts === 'string' ? drafts : drafts.map(({ values }) => values.get(field) ?? null)
const problems = (drafts: Draft[] | string) =>
  typeof drafts === 'string' ? drafts : drafts.map(({ problems: each }) => each.length)

const HEAD = '项目编号 | 项目名称 | 乡镇 | 村 | 总投资（万元）'
const ROW = 'P1 | 前罗村道路 | 白圩乡 | 前罗村 | 45'

test('a total’s word in a remark leaves the row a record', async () => {
  const drafts = await book('备注', [`${HEAD} | 备注`, `${ROW} | 合计`, '合计 | | | | 45 |'])
  expect(money(drafts)).toEqual(['450000.00'])
  expect(problems(drafts)).toEqual([0])
})

test('a total’s word behind the amounts in another column is nobody’s guess: the row comes back', async () => {
  const title = '2024年农村道路项目清单 | < | < | <'
  const lines = [title, '项目名称 | 建设地点 | 总投资（万元） | 资金类型', '前罗村道路 | 白圩乡前罗村 | 45 | 小计', '太平村道路 | 前坊镇太平村 | 15 | 中央'] // prettier-ignore
  expect(problems(await book('类型', lines))).toEqual([1, 0])
})

test('units that contradict each other are asked, and the answer that is one of them settles it', async () => {
  const lines = ['2024年农村公路项目清单 | < | <', '单位：元 | < | <', '项目名称 | 建设地点 | 总投资', '前罗村道路 | 白圩乡前罗村 | 45'] // prettier-ignore
  const sheet = '投资（万元）'
  expect(money(await book('单位', lines, {}, sheet))).toMatch(/amountUnit/)
  expect(money(await book('单位', lines, { amountUnit: 'WAN_YUAN' }, sheet))).toEqual(['450000.00'])
  // A unit that none of them names settles nothing.
  expect(money(await book('单位', lines, { amountUnit: 'YI_YUAN' }, sheet))).toMatch(/amountUnit/)
  expect(money(await book('道路（万元）', lines))).toMatch(/amountUnit/)
})

test('the heading’s own unit is the nearest, and a note below the table counts', async () => {
  const title = '2024年农村公路项目清单 | < | <'
  const row = '前罗村道路 | 白圩乡前罗村 | 45'
  expect(money(await book('近', [title, '单位：元 | < | <', '项目名称 | 建设地点 | 总投资（万元）', row]))).toEqual(['450000.00']) // prettier-ignore
  expect(money(await book('下', [title, '项目名称 | 建设地点 | 总投资', row, '注：1.金额单位：万元。 | < | <']))).toEqual(['450000.00']) // prettier-ignore
})

test('45万 and 1.2亿 are amounts, and 约45万 is none', async () => {
  const head = '项目名称,建设地点,总投资,其中：中央'
  expect(money(await csv('万', [head, '前罗村道路,白圩乡前罗村,45万,30万', '太平村道路,前坊镇太平村,1.2亿,1亿']))).toEqual(['450000.00', '120000000.00']) // prettier-ignore
  const doubtful = await csv('约', [head, '前罗村道路,白圩乡前罗村,约45万,30万', '太平村道路,前坊镇太平村,1.2亿,1亿']) // prettier-ignore
  expect(money(doubtful)).toEqual([null, '120000000.00'])
  expect(problems(doubtful)).toEqual([1, 0])
})

test('2024.1 in a line of text may have lost its nought', async () => {
  const drafts = await csv('日期', ['项目编号,项目名称,乡镇,村,总投资（万元）,开工日期', 'P1,前罗村道路,白圩乡,前罗村,45,2024.1', 'P2,太平村道路,前坊镇,太平村,45,2024.10']) // prettier-ignore
  expect(problems(drafts)).toEqual([1, 0])
  expect(money(drafts, 'startDate')).toEqual([null, '2024-10-01'])
})

const GIVES = ['2024年高标准农田建设补助资金分配表 | < | <']
const ANSWERS = { department: 'AGRICULTURE', documentNumber: '赣财农〔2024〕12号', level: 'PROVINCE' }
const given = (drafts: Draft[] | string) =>
  typeof drafts === 'string' ? drafts : drafts.flatMap(({ section, values }) => (section.recognised.mapping.target === 'allocations' ? [values.get('amount')] : [])) // prettier-ignore

test('what another year gave is none of this document’s money', async () => {
  const both = [...GIVES, '乡镇 | 2023年补助资金（万元） | 2024年补助资金（万元）', '白圩乡 | 45 | 50', '前坊镇 | 15 | 20'] // prettier-ignore
  expect(given(await book('两年', both, ANSWERS))).toEqual(['500000.00', '200000.00'])
  const summed = [...GIVES, '乡镇 | 合计（元） | 2024年（元） | 2025年（元）', '白圩乡 | 95 | 45 | 50', '前坊镇 | 35 | 15 | 20', '李渡镇 | 3 | 1 | 2'] // prettier-ignore
  // Whether it gives what all years come to or its own year's, the headings do not say.
  expect(given(await book('合计', summed, ANSWERS))).toMatch(/amountColumn/)
  const other = [...GIVES, '乡镇 | 2023年补助资金（万元） | 备注', '白圩乡 | 45 |', '前坊镇 | 15 |']
  expect(given(await book('上年', other, ANSWERS))).toMatch(/amountColumn/)
})

test('what a project costs in another year is asked about', async () => {
  const lines = ['2024年道路项目计划表 | < | <', '项目名称 | 建设地点 | 2025年计划投资（万元）', '前罗村道路 | 白圩乡前罗村| 95', '太平村道路 | 前坊镇太平村 | 35'] // prettier-ignore
  expect(money(await book('下年', lines))).toMatch(/budgetColumn/)
})

test('questions of a form whose layout is not seen are no projects', async () => {
  const lines = ['子项目申报表 | < | < | <', '项目名称 | 某片区农用地整理 | 面积（亩） | 465', '建设地点 | 温圳镇杨溪村 | 投资（万元） | 980', '建设内容 | 平整田块 | 备注（个） | 3', '实施年限 | 2 | 工期 | 12'] // prettier-ignore
  const drafts = await book('申报表', lines, { department: 'NATURAL_RESOURCES' })
  const names = typeof drafts === 'string' ? [] : drafts.map(({ values }) => values.get('title'))
  expect(names).not.toContain('建设地点')
  expect(names).not.toContain('建设内容')
})
