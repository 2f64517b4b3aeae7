import { expect, test } from 'vitest'
import { numberFormat } from '../../../src/intake/readers/number-format.js'

test.each([
  ['000000', '12', '000012'],
  ['0000"号"', '41', '0041号'],
  ['0.00', '2023.1', '2023.10'],
  ['0.00', '0.005', '0.01'],
  ['#.##', '0.5', '.5'],
  ['0.0#', '1.20', '1.2'],
  ['0000-00-000', '202301001', '2023-01-001'],
  ['#,##0.00', '1234567.5', '1234567.50'],
  ['0', '41.6', '42'],
  ['"XM"00000', '7', 'XM00007'],
  ['0.00"万元"', '100.5', '100.50万元'],
  ['General"万元"', '100.5', '100.5万元'],
  ['[Red]0.0;-0.0', '3', '3.0'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ', '3', '3.00'],
  ['[$¥-804]#,##0.00', '3', '¥3.00'],
])('%s shows %s as %s', (code, number, shown) => expect(numberFormat(code)!.show(number)).toBe(shown))

test.each(['0.00E+00', '# ?/?', '@', '0%'])('%s is not known here', (code) =>
  expect(numberFormat(code)).toBeNull(),
)

test.each([
  ['[=0]"-";0.00"万元"', '1.5', '1.50万元'],
  ['[=0]"-";0.00"万元"', '0', '-'],
  ['[>=0]0.00"万元"', '1.5', '1.50万元'],
  ['[Red][<0]-0.00"万元";0.00"万元"', '1.5', '1.50万元'],
  ['[DBNum1]0.00"万元"', '1.5', '1.50万元'],
  ['[<100]0;000', '7', '7'],
  ['[<100]0;000', '700', '700'],
  ['[<10000]0"元";0.0"万元"', '12', '12元'],
  ['0.00"万元"', '-1.5', '-1.50万元'],
  ['0.00"万元";-0.00"万元"', '-1.5', '-1.50万元'],
  ['0.00"元";(0.00"万元")', '-1.5', '(1.50万元)'],
  ['0.00"万元"', '0', '0.00万元'],
  ['0;-0;"无"', '0', '无'],
])('of %s the section for %s is taken: %s', (code, number, shown) =>
  expect(numberFormat(code)!.show(number)).toBe(shown),
)

test.each(['0.00E+00"万元"', '# ?/?"亩"', '[>=x]0"元"'])('%s is not known and may show a unit', (code) =>
  expect(numberFormat(code)).toMatchObject({ isUnclear: true }),
)

test('a comma behind the figures shows thousands for units', () => {
  expect(numberFormat('0!.0,"万元"')!.show('1005000')).toBe('100.5万元')
  expect(numberFormat('#,##0.00,')!.show('1234567')).toBe('1234.57')
  for (const code of ['0.00,', '#,##0,', '0!.0,"万元"', '0,.00'])
    expect(numberFormat(code)!.isScaled).toBe(true)
  for (const code of ['#,##0', '#,##0.00', '0.00']) expect(numberFormat(code)!.isScaled).toBe(false)
})
