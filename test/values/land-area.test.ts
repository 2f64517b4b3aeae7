import fc from 'fast-check'
import { expect, test } from 'vitest'
import { format } from '../../src/values/decimal.js'
import { formatLandArea, parseLandArea } from '../../src/values/land-area.js'
import { read, refusal } from './read.js'
import { law } from '../laws.js'

test.each([
  ['12.5', '亩', '12.5'],
  ['12.500000', '亩', '12.5'],
  ['1,234.5亩', '亩', '1234.5'],
  ['１２．５　亩', '亩', '12.5'],
  ['3.2万亩', '亩', '32000'],
  ['2市亩', '亩', '2'],
  ['1', '公顷', '15'],
  ['2公顷', '亩', '30'],
  ['2 ha', '亩', '30'],
  ['2hm²', '亩', '30'],
  ['2㏊', '亩', '30'],
  ['1', '平方米', '0.0015'],
  ['666.67㎡', '亩', '1.000005'],
  ['100m²', '亩', '0.15'],
  ['100平方米', '公顷', '0.15'],
  ['3万平方米', '亩', '45'],
  ['1平方公里', '亩', '1500'],
  ['2km²', '亩', '3000'],
  ['7亩', '公顷', '7'],
  ['0', '亩', '0'],
  ['99999999999999.999999', '亩', '99999999999999.999999'],
] as const)('%j in %s is %s mu', (text, unit, mu) => expect(read(parseLandArea(text, unit))).toBe(mu))

test.each(['', '亩', '半亩', '5公亩', '3分地', '1,2', '5万元', '约5亩', '1-2亩'])(
  '%j is no land area',
  (text) => expect(refusal(parseLandArea(text))).toContain('应为土地面积'),
)

test('what is finer than six decimals of a mu is refused, and so are negative and boundless areas', () => {
  expect(refusal(parseLandArea('0.0000001'))).toContain('六位小数')
  expect(refusal(parseLandArea('0.001', '平方米'))).toContain('六位小数')
  expect(refusal(parseLandArea('-1'))).toContain('不能为负')
  expect(refusal(parseLandArea('1e30'))).toMatch(/面积过大.*单位/)
  expect(refusal(parseLandArea('100000000000000'))).toContain('面积过大')
})

const hundredths = fc.bigInt(0n, 10n ** 13n)

test('hectares and square metres with two decimals come out in mu without rounding, and in step with each other', () => {
  fc.assert(
    fc.property(hundredths, (count) => {
      const text = format(count, 2)
      const fromHectares = read(parseLandArea(text, '公顷'))
      expect(fromHectares).toBe(read(parseLandArea(format(count * 15n, 2))))
      expect(read(parseLandArea(text, '平方米'))).toBe(read(parseLandArea(format(count * 15n, 6))))
      expect(read(parseLandArea(`${format(count * 10_000n, 2)}㎡`))).toBe(fromHectares)
    }),
    law(500),
  )
})

test('what is written in mu is read again unchanged', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 20n - 1n), (count) => {
      const mu = read(parseLandArea(format(count, 6)))
      expect(read(parseLandArea(mu))).toBe(mu)
      expect(read(parseLandArea(`${mu} 亩`, '公顷'))).toBe(mu)
      expect(mu).not.toMatch(/\.\d*0$|\.$/)
    }),
    law(500),
  )
})

test('no text whatever makes it throw', () => {
  const figure = fc.string({
    unit: fc.constantFrom(...'0123456789.,-eE万亩公顷平方米m²㎡ha '),
    maxLength: 16,
  })
  fc.assert(
    fc.property(fc.oneof(figure, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseLandArea(text)
      if (parsed.ok) expect(parsed.value).toMatch(/^(0|[1-9]\d{0,13})(\.\d{1,6})?$/)
      else refusal(parsed)
    }),
    law(1000),
  )
})

test.each([
  ['96357.81', '96,357.81'],
  ['1234567', '1,234,567'],
  ['999.123456', '999.123456'],
  ['0', '0'],
])('%s is told as %s', (mu, told) => {
  expect(formatLandArea(mu)).toBe(told)
})
