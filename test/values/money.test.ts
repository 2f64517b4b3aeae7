import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMoney,
  compareMoney,
  fenOf,
  formatMoney,
  moneyOf,
  parseMoney,
  splitMoney,
  subtractMoney,
  sumMoney,
} from '../../src/values/money.js'
import { read, refusal } from './read.js'
import { law } from '../laws.js'

const FEN_MOST = 10n ** 18n - 1n
const fen = fc.bigInt(-FEN_MOST, FEN_MOST)
const fenOwned = fc.bigInt(0n, FEN_MOST)
const money = fc.bigInt(-(10n ** 15n), 10n ** 15n).map(moneyOf)

test.each([
  ['80', '80.00'],
  ['80.5', '80.50'],
  ['1,234,567.80', '1234567.80'],
  ['１，２３４．５０', '1234.50'],
  ['1 234 567.80', '1234567.80'],
  ['  80.00\n', '80.00'],
  ['¥80', '80.00'],
  ['￥ 1,200.00', '1200.00'],
  ['人民币80元整', '80.00'],
  ['RMB 80', '80.00'],
  ['80元', '80.00'],
  ['１２．５万元', '125000.00'],
  ['12.5 万 元', '125000.00'],
  ['12万元整', '120000.00'],
  ['12.5万', '125000.00'],
  ['1.23456789亿元', '123456789.00'],
  ['1.2E5', '120000.00'],
  ['1.2e+05', '120000.00'],
  ['120000E-4', '12.00'],
  ['80.0000', '80.00'],
  ['.5', '0.50'],
  ['9999999999999999.99', '9999999999999999.99'],
  ['0', '0.00'],
  ['-0', '0.00'],
])('%j is %s yuan', (text, yuan) => expect(read(parseMoney(text))).toBe(yuan))

test.each([
  '',
  ' ',
  '.',
  '-',
  '元',
  '万元',
  '八十',
  '1,2',
  '1,0000',
  '12 34',
  '1.2.3',
  '1e',
  '0x10',
  'NaN',
  'Infinity',
  '1/2',
  '80元/亩',
  '3公顷',
])('%j is no amount of money', (text) => expect(refusal(parseMoney(text))).toContain('应为金额'))

test('a figure of absurd length is no amount either', () =>
  expect(refusal(parseMoney('1'.repeat(5000)))).toContain('应为金额'))

test('less than a fen is refused, whatever the unit', () => {
  expect(refusal(parseMoney('0.001'))).toContain('不足一分')
  expect(refusal(parseMoney('1E-3'))).toContain('不足一分')
  expect(refusal(parseMoney('0.0000001', '万元'))).toContain('不足一分')
  expect(read(parseMoney('0.000001', '万元'))).toBe('0.01')
})

test('more than a column holds is refused with a word on the unit', () => {
  for (const text of [
    '1e30',
    `1${'0'.repeat(30)}`,
    '10000000000000000',
    '1E999',
    '1000000000000万元',
    '-1e30',
  ])
    expect(refusal(parseMoney(text, '元', { allowNegative: true }))).toMatch(/金额过大.*单位/)
})

test('a negative amount is taken only where one makes sense, in all its forms', () => {
  for (const text of ['-5', '－5', '−5', '(5.00)', '（5）', '-¥5', '￥-5', '- 5', '-0.0005万元']) {
    expect(refusal(parseMoney(text))).toContain('不能为负')
    expect(read(parseMoney(text, '元', { allowNegative: true }))).toBe('-5.00')
  }
})

test('a unit in the text goes before the column’s', () => {
  expect(read(parseMoney('3', '万元'))).toBe('30000.00')
  expect(read(parseMoney('3元', '万元'))).toBe('3.00')
  expect(read(parseMoney('3亿元', '万元'))).toBe('300000000.00')
})

test('what is written is read again unchanged, plain or with thousands, in ten-thousands too', () => {
  fc.assert(
    fc.property(fen, (amount) => {
      const text = moneyOf(amount)
      for (const form of [text, formatMoney(text), ` ${text}元`, `￥${formatMoney(text)}`])
        expect(read(parseMoney(form, '元', { allowNegative: true }))).toBe(text)
      expect(fenOf(text)).toBe(amount)
    }),
    law(500),
  )
  fc.assert(
    fc.property(fenOwned, (amount) => {
      const [whole, rest] = [amount / 1_000_000n, (amount % 1_000_000n).toString().padStart(6, '0')]
      expect(read(parseMoney(`${whole}.${rest}`, '万元'))).toBe(moneyOf(amount))
      expect(read(parseMoney(`${whole}.${rest}万元`))).toBe(moneyOf(amount))
    }),
    law(500),
  )
})

test('no text whatever makes it throw, and what it reads is always kept to the fen', () => {
  const figure = fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE万亿元¥ （）()，'), maxLength: 24 })
  fc.assert(
    fc.property(fc.oneof(figure, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseMoney(text, '元', { allowNegative: true })
      if (parsed.ok) expect(parsed.value).toMatch(/^(?!-0\.00$)-?(0|[1-9]\d{0,15})\.\d{2}$/)
      else refusal(parsed)
    }),
    law(1000),
  )
})

test('sums are exact and undo each other', () => {
  fc.assert(
    fc.property(money, money, (one, other) => {
      expect(subtractMoney(addMoney(one, other), other)).toBe(one)
      expect(addMoney(one, other)).toBe(addMoney(other, one))
      expect(Math.sign(compareMoney(one, other))).toBe(-Math.sign(compareMoney(other, one)) + 0)
      expect(compareMoney(addMoney(one, '0.01'), one)).toBe(1)
    }),
    law(500),
  )
  fc.assert(
    fc.property(fc.array(money), (amounts) => {
      expect(sumMoney(amounts)).toBe(amounts.reduce((sum, amount) => addMoney(sum, amount), '0.00'))
    }),
    law(500),
  )
  expect(addMoney('0.10', '0.20')).toBe('0.30')
})

test('thousands are set apart for people', () => {
  expect(formatMoney('1234567.80')).toBe('1,234,567.80')
  expect(formatMoney('-123456.00')).toBe('-123,456.00')
  expect(formatMoney('999.99')).toBe('999.99')
})

test('what is no amount is not reckoned with', () => {
  for (const wrong of ['80', '80.0', '1,000.00', '', 'abc', '8e1'])
    expect(() => fenOf(wrong)).toThrow(RangeError)
})

const weight = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => (parts / 10_000).toFixed(4))
const weights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((each) => each.some((one) => Number(one) > 0))

test('a split makes the whole to the fen, and each part is within a fen of its due', () => {
  fc.assert(
    fc.property(money, weights, (total, shares) => {
      const parts = splitMoney(total, shares)
      expect(sumMoney(parts)).toBe(total)
      const units = shares.map((share) => BigInt(share.replace('.', '')))
      const whole = units.reduce((sum, unit) => sum + unit, 0n)
      parts.forEach((part, index) => {
        const off = fenOf(part) * whole - fenOf(total) * units[index]!
        expect((off < 0n ? -off : off) < whole).toBe(true)
      })
    }),
    law(500),
  )
})

test('a split gives equal weights shares a fen apart at most, and a weight of nothing gets nothing', () => {
  expect(splitMoney('100.00', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33'])
  expect(splitMoney('-100.00', ['1', '1', '1'])).toEqual(['-33.34', '-33.33', '-33.33'])
  expect(splitMoney('0.01', ['0.5', '0.5', '0'])).toEqual(['0.01', '0.00', '0.00'])
  expect(splitMoney('10.00', ['0.333333', '0.666667'])).toEqual(['3.33', '6.67'])
  fc.assert(
    fc.property(money, weights, (total, shares) => {
      const parts = splitMoney(total, [...shares, '0'])
      expect(parts.at(-1)).toBe('0.00')
      expect(splitMoney(subtractMoney('0.00', total), shares).map((part) => fenOf(part))).toEqual(
        splitMoney(total, shares).map((part) => -fenOf(part)),
      )
    }),
    law(500),
  )
})

test('weights that make no whole are refused', () => {
  for (const wrong of [[], ['0', '0'], ['-1', '2'], ['x']])
    expect(() => splitMoney('10.00', wrong)).toThrow(RangeError)
})
