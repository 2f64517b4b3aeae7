import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decimalOfNumber,
  format,
  parseDecimal,
  parseInteger,
  parsePercent,
  readDecimal,
} from '../../src/values/decimal.js'
import { parseLandArea } from '../../src/values/land-area.js'
import { parseMoney } from '../../src/values/money.js'
import { read, refusal } from './read.js'
import { growth } from '../growth.js'
import { law } from '../laws.js'

test('a number is taken as a spreadsheet shows it', () => {
  expect(decimalOfNumber(0.1 + 0.2)).toBe('0.3')
  expect(decimalOfNumber(1.005 * 1000)).toBe('1005')
  expect(decimalOfNumber(-0)).toBe('0')
  expect(decimalOfNumber(1e21)).toBe('1000000000000000000000')
  expect(decimalOfNumber(360124209211)).toBe('360124209211')
  expect(decimalOfNumber(1e-7)).toBe('0.0000001')
  expect(decimalOfNumber(NaN)).toBe('NaN')
})

test('an amount to the fen survives its way through a spreadsheet’s number, up to fifteen digits', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), (fen) => {
      const number = Number(format(fen, 2))
      expect(readDecimal(decimalOfNumber(number))).toEqual(readDecimal(format(fen, 2)))
    }),
    law(500),
  )
})

test('sums that binary numbers blur come out as people reckon them', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 8 })
  fc.assert(
    fc.property(cents, cents, (one, other) => {
      expect(decimalOfNumber(one / 100 + other / 100)).toBe(
        read(parseDecimal(format(BigInt(one + other), 2))),
      )
    }),
    law(500),
  )
})

test('a decimal loses its trailing zeros and nothing else', () => {
  expect(read(parseDecimal('1.50'))).toBe('1.5')
  expect(read(parseDecimal('-1,234.000'))).toBe('-1234')
  expect(refusal(parseDecimal('1.23', 1))).toContain('小数至多 1 位')
  expect(refusal(parseDecimal('1e12'))).toContain('数值过大')
  expect(refusal(parseDecimal('甲'))).toContain('应为数值')
})

test.each(['100\n200', '1\r\n234', '12 \n 345', '１\n２３４', '1\u2028234'])(
  'two lines of digits are no figure (%j)',
  (text) => {
    expect(readDecimal(text)).toBeNull()
    refusal(parseMoney(text))
    refusal(parseMoney(`${text}元`))
    refusal(parseLandArea(`${text}亩`))
  },
)

test('a unit may stand on a line of its own', () => {
  expect(read(parseMoney('1,234.5\n万元'))).toBe('12345000.00')
  expect(read(parseMoney('\n12 345\n'))).toBe('12345.00')
})

test('a share in percent is in percent, with the sign or without it', () => {
  expect(read(parsePercent('75%'))).toBe('75')
  expect(read(parsePercent('７５．５％'))).toBe('75.5')
  expect(read(parsePercent('0.75'))).toBe('0.75')
  refusal(parsePercent('%'))
  refusal(parsePercent('75%%'))
})

test('a whole number is whole, and a column can hold it', () => {
  expect(read(parseInteger('1,200'))).toBe(1200)
  expect(read(parseInteger('12.0'))).toBe(12)
  expect(read(parseInteger('-2147483648'))).toBe(-2147483648)
  expect(refusal(parseInteger('12.5'))).toContain('应为整数')
  expect(refusal(parseInteger('2147483648'))).toContain('整数过大')
})

test('a figure of absurd length takes no longer than its length', async () => {
  const read = (length: number) => {
    for (const text of [`1.${'0'.repeat(length)}`, '9'.repeat(length), `1${' '.repeat(length)}x`])
      expect(readDecimal(text)).toBeNull()
  }
  expect(await growth(read, [12_500, 200_000])).toBeNull()
})
