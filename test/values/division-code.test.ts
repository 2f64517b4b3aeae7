import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { divisionLevel, isWithin, parentCode, parseDivisionCode } from '../../src/values/division-code.js'
import { read, refusal } from './read.js'
import { law } from '../laws.js'

const digits = (length: number, from = 1) =>
  fc.integer({ min: from, max: 10 ** length - 1 }).map((number) => number.toString().padStart(length, '0'))
/** County, township and village numbers are never all zeros. */
const county = fc.tuple(digits(2, 11), digits(2), digits(2)).map((parts) => parts.join(''))
const village = fc.tuple(county, digits(3), digits(3)).map((parts) => parts.join(''))

test('short codes are filled up, and stray marks do not matter', () => {
  expect(read(parseDivisionCode('360124'))).toBe('360124000000')
  expect(read(parseDivisionCode('360124209'))).toBe('360124209000')
  expect(read(parseDivisionCode('３６０１２４２０９２１１'))).toBe('360124209211')
  expect(read(parseDivisionCode(" '360124 209 211 "))).toBe('360124209211')
})

test('a code that a spreadsheet has turned into scientific notation is refused with the remedy', () => {
  for (const text of ['3.60124E+11', '3.60124209211e+11', '3.60124Ｅ＋11'])
    expect(refusal(parseDivisionCode(text))).toMatch(/科学计数法.*文本格式/)
})

test.each([
  '',
  '36012',
  '3601242',
  '36012420921',
  '3601242092111',
  '36012420921X',
  '-360124',
  '进贤县',
  '360124209211.5',
])('%j is no division code', (text) => expect(refusal(parseDivisionCode(text))).toContain('12 位'))

test('a village lies in its township, that in its county, that in its city, that in its province', () => {
  fc.assert(
    fc.property(village, (code) => {
      const [township, home, city, province] = [
        code.slice(0, 9),
        code.slice(0, 6),
        code.slice(0, 4),
        code.slice(0, 2),
      ].map((each) => each.padEnd(12, '0')) as [string, string, string, string]
      expect([code, township, home].map(divisionLevel)).toEqual(['VILLAGE', 'TOWNSHIP', 'COUNTY'])
      expect([parentCode(code), parentCode(township), parentCode(home), parentCode(city)]).toEqual([
        township,
        home,
        city,
        province,
      ])
      for (const above of [code, township, home, city, province]) expect(isWithin(code, above)).toBe(true)
      for (const above of [township, home, city]) expect(isWithin(above, code)).toBe(false)
    }),
    law(500),
  )
})

test('a division lies in no other of its level', () => {
  fc.assert(
    fc.property(village, village, (one, other) => {
      fc.pre(one !== other)
      expect(isWithin(one, other)).toBe(false)
      expect(isWithin(one, parentCode(other))).toBe(one.slice(0, 9) === other.slice(0, 9))
    }),
    law(500),
  )
})

test('the levels and parents of the county’s own list come out of its codes', () => {
  const [, ...rows] = readFileSync(
    new URL('../../src/demonstration/data/jinxian-divisions.csv', import.meta.url),
    'utf8',
  )
    .trim()
    .split(/\r?\n/)
  expect(rows.length).toBeGreaterThan(200)
  for (const row of rows) {
    const [code, level, , parent] = row.split(',')
    expect(read(parseDivisionCode(code!))).toBe(code)
    expect(divisionLevel(code!)).toBe(level)
    if (parent) expect(parentCode(code!)).toBe(parent)
  }
})
