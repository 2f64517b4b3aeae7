import { beforeAll, expect, test } from 'vitest'
import { statusOf } from '../../../src/commands/import.js'
import { FormQuestions } from '../../../src/intake/forms/questions/question.js'
import { openCounty } from '../../county.js'
import { countsOf, openInbox, settle } from '../inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

const TITLE = ['进贤县2024年省级农村公路建设补助资金分配表', '<', '<', '<']
const HEAD = ['序号', '乡镇', '补助资金（万元）', '备注']
const rows = (...remarks: (string | null)[]) => [
  TITLE,
  HEAD,
  [1, '白圩乡', 12.5, remarks[0] ?? null],
  [2, '钟陵乡', 8, remarks[1] ?? null],
]
const take = async (name: string, ...lines: (string | number | null)[][]) => {
  const path = await inbox.book(`${name}.xlsx`, { Sheet1: lines })
  const [report] = await inbox.take(path, { department: 'FINANCE' })
  return report!
}

test.for([
  ['文号在下', [...rows(), ['注：资金文号：进财建〔2024〕21号', '<', '<', '<']]],
  [
    '下达在下',
    [...rows(), ['注：本表资金由进财建〔2024〕22号下达，标准见赣财建〔2023〕5号。', '<', '<', '<']],
  ],
  ['备注列', rows('进财建〔2024〕23号', '进财建〔2024〕23号')],
] as const)('the document that stands %s is found', async ([name, lines], { expect: own }) => {
  const report = await take(name, ...(lines as (string | number | null)[][]))
  own(report.error?.message).toBeUndefined()
  own(countsOf(report)).toEqual([3, 0, 0, 0])
})

test.for([
  [
    '标准',
    [...rows(), ['注：补助标准见赣财建〔2023〕5号、赣财建〔2022〕6号', '<', '<', '<']],
    ['赣财建〔2023〕5号', '赣财建〔2022〕6号'],
  ],
  ['一行有', rows('进财建〔2024〕24号'), ['进财建〔2024〕24号']],
] as const)('what may be another document is a choice only (%s)', async ([name, lines, choices]) => {
  const report = await take(name, ...(lines as (string | number | null)[][]))
  expect(statusOf([report])).toBe(3)
  const asked = (report.error as FormQuestions).questions.find(({ key }) => key === 'documentNumber')
  // What the county keeps stands behind them.
  expect(asked?.choices.slice(0, choices.length)).toEqual(choices)
})
