import { expect, test } from 'vitest'
import { amountUse } from '../../../src/intake/forms/meaning/amount-use.js'
import { NO_ANSWERS, type Answers } from '../../../src/intake/forms/form-context.js'
import { openForm, readForm } from '../../../src/intake/forms/read-form.js'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { around, rowsOf } from '../rows.js'

const mappings = await loadMappings()

/** What is asked of a form of projects, by key, and the columns that become their cost. */
function read(title: string, headings: string[], amounts: number[], given: Partial<Answers> = {}) {
  const table = [
    [`2024年${title}`],
    ['序号', '项目名称', '建设地点', ...headings],
    [1, '前罗渠项目', '白圩乡', ...amounts],
    [2, '太平渠项目', '前坊镇', ...amounts.map((each) => each * 2)],
  ]
  const answers = { ...NO_ANSWERS, department: 'WATER', ...given }
  const where = around({ answers, department: 'WATER' })
  const { questions, parts } = readForm(openForm(rowsOf(table), mappings, where), mappings, where)
  const budgets = parts.flatMap(({ section }) =>
    section.columns.filter(({ column }) => column.fields[0] === 'budget').map(({ header }) => header),
  )
  return { asks: questions?.questions.map(({ key }) => key) ?? [], budgets }
}

const WORDS = ['下拨', '拨付', '下达', '奖补', '补助', '补偿', '补贴', '兑付', '发放']
const LIST = '小型水利项目表'

test.each(WORDS)('%s金额 is no cost of a project: its document is asked for', (word) => {
  for (const heading of [`${word}金额（万元）`, `第一批${word}资金（万元）`, `${word}（万元）`]) {
    const { asks, budgets } = read(LIST, [heading], [3])
    expect(budgets, heading).toEqual([])
    // Paid out is told, and no record is made of it.
    if (amountUse(heading).use !== 'spent') expect(asks, heading).toContain('documentNumber')
  }
  // Nor beside an amount that does not say what it is, nor where others add to it.
  expect(read(LIST, [`${word}金额（万元）`, '金额（万元）'], [3, 5]).budgets).not.toContain(
    `${word}金额（万元）`,
  )
  expect(read(LIST, [`${word}金额（万元）`, '群众自筹（万元）'], [3, 5]).budgets).toEqual([])
})

test.each(WORDS)('beside %s金额 an investment is the cost, and nothing is asked', (word) => {
  expect(read(LIST, [`${word}金额（万元）`, '总投资（万元）'], [3, 5])).toEqual({
    asks: [],
    budgets: ['总投资（万元）'],
  })
})

test('the title says that its amounts are given, where no heading speaks of a cost', () => {
  expect(read('油茶种植奖补清单', ['金额（万元）'], [3]).asks).toContain('documentNumber')
  expect(read('小型水利项目清单', ['金额（万元）'], [3])).toEqual({ asks: [], budgets: ['金额（万元）'] })
  expect(read('油茶种植奖补清单', ['金额（万元）', '项目总投资（万元）'], [3, 5]).asks).toEqual([])
})

test('what two instalments come to is given too; with what others add it is a cost', () => {
  const sum = read(LIST, ['第一批下拨（万元）', '第二批下拨（万元）', '合计（万元）'], [3, 4, 7])
  expect(sum.budgets).toEqual([])
  expect(sum.asks).toContain('documentNumber')
  const whole = read(LIST, ['补助资金（万元）', '群众自筹（万元）', '合计（万元）'], [3, 4, 7])
  expect(whole).toEqual({ asks: [], budgets: ['合计（万元）'] })
})

test('a clerk may say that a column is the cost all the same', () => {
  const columns = { budget: '补助资金（万元）' }
  expect(read(LIST, ['补助资金（万元）'], [3], { columns })).toEqual({
    asks: [],
    budgets: ['补助资金（万元）'],
  })
})
