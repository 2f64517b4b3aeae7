import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column } from '../../../src/intake/tables/mapping.js'
import { plainText, readCell } from '../../../src/intake/tables/read-cell.js'
import { law } from '../../laws.js'
import { render } from '../../../src/values/message.js'

const column = (type: Column['type'], more: Partial<Column> = {}): Column => ({
  fields: ['x'],
  headers: ['x'],
  type,
  required: false,
  join: false,
  month: 'first',
  ...more,
})
const value = (text: string, type: Column['type'], more: Partial<Column> = {}, unit?: Column['unit']) => {
  const read = readCell(text, column(type, more), unit)
  return read.ok ? read.value : render(read.problem)
}

test('money is read in the unit of its header, and a unit in the cell goes before it', () => {
  expect(value('12.34', 'money', {}, '万元')).toBe('123400.00')
  expect(value('1,234.5元', 'money', {}, '万元')).toBe('1234.50')
  expect(value('１２万元', 'money')).toBe('120000.00')
  expect(value('12', 'money', { unit: '万元' }, '元')).toBe('12.00')
  expect(value('1e30', 'money')).toMatch(/金额过大/)
  expect(value('-5', 'money')).toMatch(/不能为负/)
  expect(value('-5', 'moneyChange')).toBe('-5.00')
})

test.each(['money', 'moneyChange', 'landArea', 'integer', 'decimal', 'percent', 'longitude'] as const)(
  'two lines of digits in a cell are not one number (%s)',
  (type) => expect(value('100\n200', type)).toContain('100⏎200'),
)

test('land is kept in mu', () => {
  expect(value('2', 'landArea', {}, '公顷')).toBe('30')
  expect(value('2000', 'landArea', {}, '平方米')).toBe('3')
  expect(value('0.6', 'landArea', {}, '万亩')).toBe('6000')
})

test('a dash, a stroke and 无 are no value, but a text is kept as it is', () => {
  for (const text of ['-', '——', '/', '无', '　', '']) expect(value(text, 'money')).toBeNull()
  expect(value('无', 'text')).toBe('无')
  expect(value('无', 'yesNo')).toBe(false)
})

test('a code is known by its word, its synonyms and its English name', () => {
  const codes = { WATER: ['水利', '水利局'], FINANCE: ['财政'] }
  for (const text of ['水利', '水利局', 'WATER', 'water', '进贤县水利局', '水 利'])
    expect(value(text, 'code', { codes })).toBe('WATER')
  expect(value('邮政', 'code', { codes })).toMatch(/应为水利、财政之一，实为“邮政”/)
})

test('a code that a spreadsheet has rounded is refused, one of no known form is kept for the ties', () => {
  expect(value('3.60124E+11', 'reportedCode')).toMatch(/科学计数法/)
  expect(value('360124209211', 'reportedCode')).toBe('360124209211')
  expect(value('360124 209', 'reportedCode')).toBe('360124209000')
  expect(value('36012', 'reportedCode')).toBe('36012')
})

test('an account whose figures stand in groups is the same account', () => {
  expect(value('6222 0212 3456 7890 123', 'id')).toBe('6222021234567890123')
  for (const number of ['2024 0001', '2024-0001-0002-0003']) expect(value(number, 'id')).toBe(number)
})

test('coordinates are degrees', () => {
  expect(value('116.2831', 'longitude')).toBe(116.2831)
  expect(value('38583210.2', 'longitude')).toMatch(/应为度而不是米/)
})

test('lists and document numbers are set apart by the marks that people use', () => {
  expect(value('360124209211 360124209212、360124209213', 'list')).toHaveLength(3)
  expect(value('赣财农[2024]12号；赣财农〔2024〕013号', 'documentNumbers')).toEqual([
    '赣财农〔2024〕12号',
    '赣财农〔2024〕13号',
  ])
})

test('whatever stands in a cell is read or refused in words, never thrown', () => {
  const types = [
    'text',
    'id',
    'money',
    'landArea',
    'date',
    'year',
    'integer',
    'decimal',
    'percent',
    'yesNo',
    'reportedCode',
    'divisionCode',
    'documentNumber',
    'list',
    'longitude',
    'latitude',
  ] as const
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...types), (text, type) => {
      const read = readCell(text, column(type), undefined)
      if (!read.ok) expect(render(read.problem).length).toBeGreaterThan(5)
    }),
    { ...law(1000, 11), examples: [['\u0001', 'documentNumber']] },
  )
})

test('an apostrophe that kept a spreadsheet from running a text is no part of it', () => {
  expect(plainText(`'=SUM(A1)`)).toBe('=SUM(A1)')
  expect(plainText('前罗\n村 ')).toBe('前罗 村')
})
