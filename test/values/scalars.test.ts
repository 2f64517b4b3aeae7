import { parseValue, type GraphQLScalarType } from 'graphql'
import { expect, test } from 'vitest'
import {
  DateScalar,
  DateTimeScalar,
  GeoJSONScalar,
  LandAreaScalar,
  MoneyScalar,
} from '../../src/values/scalars.js'

const literal = (scalar: GraphQLScalarType, text: string) => scalar.parseLiteral(parseValue(text))

test('what comes in by variable or literal comes out as one string', () => {
  for (const [scalar, text, value] of [
    [MoneyScalar, '80', '80.00'],
    [MoneyScalar, '-1,234.5', '-1234.50'],
    [LandAreaScalar, '1.500', '1.5'],
    [DateScalar, '2024-05-20', '2024-05-20'],
    [DateTimeScalar, '2024-05-20T08:00:00Z', '2024-05-20T08:00:00Z'],
    [DateTimeScalar, '2024-05-20T08:00:00.123456+08:00', '2024-05-20T08:00:00.123456+08:00'],
  ] as const) {
    expect(scalar.parseValue(text)).toBe(value)
    expect(literal(scalar, JSON.stringify(text))).toBe(value)
    expect(scalar.serialize(value)).toBe(value)
  }
})

test('a bare number is refused, since it may have lost something already', () => {
  for (const scalar of [MoneyScalar, LandAreaScalar, DateScalar, DateTimeScalar]) {
    for (const wrong of [80, null, true, {}]) expect(() => scalar.parseValue(wrong)).toThrow('字符串')
    for (const wrong of ['80', '80.5', 'true', '{}', '[]', 'WORD'])
      expect(() => literal(scalar, wrong)).toThrow('字符串')
  }
})

test.each([
  '2024-05-20',
  '2024-05-20T08:00',
  '2024-02-30T08:00:00Z',
  '2023-02-29T08:00:00Z',
  '2024-13-01T00:00:00Z',
  '2024-05-20T25:00:00Z',
  '2024-05-20T08:00:00+23:59',
  '0000-05-20T08:00:00Z',
  'now',
  '',
])('%j is no moment with a zone', (text) => expect(() => DateTimeScalar.parseValue(text)).toThrow('时刻'))

test('a far moment may bound a question', () =>
  expect(DateTimeScalar.parseValue('9999-12-31T00:00:00Z')).toBe('9999-12-31T00:00:00Z'))

test('a geometry is checked on its way in, by variable or literal', () => {
  const point = { type: 'Point', coordinates: [116.2, 28.3] }
  expect(GeoJSONScalar.parseValue(point)).toEqual(point)
  expect(literal(GeoJSONScalar, '{ type: "Point", coordinates: [116.2, 28.3] }')).toEqual(point)
  expect(() => literal(GeoJSONScalar, '{ coordinates: [116.2, 28.3] }')).toThrow('GeoJSON')
  expect(() => GeoJSONScalar.parseValue({ type: 'Point', coordinates: [28.3, 116.2] })).toThrow('颠倒')
  expect(GeoJSONScalar.serialize(point)).toBe(point)
})

test('the names that clients rely on', () => {
  expect(
    [MoneyScalar, LandAreaScalar, DateScalar, DateTimeScalar, GeoJSONScalar].map(({ name }) => name),
  ).toEqual(['Money', 'LandArea', 'Date', 'DateTime', 'GeoJSON'])
})
