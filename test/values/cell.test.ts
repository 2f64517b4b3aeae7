import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactNumber, safeCell, plainCell } from '../../src/values/cell.js'
import { law } from '../laws.js'

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u200b=1',
  '\0=1',
  '\ttext',
])('%j is not run', (text) => expect(safeCell(text)).toBe(`'${text}`))
test('what is no formula stays as it is', () => {
  for (const text of ['渠道工程', '1-2', 'a=b', '', '(-5)', '财〔2024〕1号', '12.50'])
    expect(safeCell(text)).toBe(text)
})
test('a column of numbers keeps its numbers, and nothing else that begins like one', () => {
  expect(safeCell('-5.00', { isNumber: true })).toBe('-5.00')
  for (const text of ['-5+1', '=-5', '-5.', '--5', "-5|'x'"])
    expect(safeCell(text, { isNumber: true })).toBe(`'${text}`)
})
test('no text begins as a formula does once it is made safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/^[=+\-@\t\r\n\0＝＋－＠]/.test(safeCell(text))),
    law(500),
  )
})
test('a text that was made safe is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (!text.startsWith("'")) expect(plainCell(safeCell(text))).toBe(text)
    }),
    law(500),
  )
})
test('a number goes into a cell as one only where nothing of it is lost', () => {
  expect(exactNumber('1234567890123.45')).toBe(1234567890123.45)
  expect(exactNumber('12345678901234.56')).toBeNull()
  expect(exactNumber('0.10')).toBe(0.1)
  expect(exactNumber('x')).toBeNull()
})
