import { expect, test } from 'vitest'
import type { Geometry } from '../../../src/values/geometry.js'
import { nestRings } from '../../../src/intake/readers/ring-nesting.js'

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]
const [shell, hole, island, other] = [square(0, 10), square(2, 8), square(4, 6), square(20, 30)]

test('a ring within another is its hole, however it is wound, and one within a hole is an island', () => {
  const all: Geometry = { type: 'MultiPolygon', coordinates: [[hole], [island], [other], [shell]] }
  expect(nestRings(all)).toEqual({
    type: 'MultiPolygon',
    coordinates: [[island], [other], [shell, hole]],
  })
  expect(nestRings({ type: 'MultiPolygon', coordinates: [[shell], [hole]] })).toEqual({
    type: 'Polygon',
    coordinates: [shell, hole],
  })
})

test('what is in order, or stands side by side, stays as it is', () => {
  const whole: Geometry[] = [
    { type: 'Point', coordinates: [1, 2] },
    { type: 'Polygon', coordinates: [shell, hole] },
    { type: 'MultiPolygon', coordinates: [[shell, hole], [other]] },
    { type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(1, 2)]] },
  ]
  for (const geometry of whole) expect(nestRings(geometry)).toEqual(geometry)
})
