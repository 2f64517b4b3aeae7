import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countyMap, type Shape } from '../../src/papers/county-map.js'

const square = (x: number, y: number, size: number): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})
const area = (boundary: Shape | null) => ({ boundary, label: '1', name: '<b>片区', href: '/public/A%2F1' })

test('north is up, east is right, and a square of land stays one', () => {
  const map = countyMap([square(116, 28, 1)], [area(square(116, 28, 0.5))], '图')!
  const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)">1</.exec(map)!.map(Number)
  // The south-western quarter: left of the middle, below it.
  expect(x).toBeCloseTo(225, 0)
  expect(y! / (900 / Math.cos((28.5 * Math.PI) / 180))).toBeCloseTo(0.75, 2)
  expect(map).toContain('&lt;b&gt;片区')
})

test('without any boundary there is no map; areas without one are left out', () => {
  expect(countyMap([null], [area(null)], '图')).toBeNull()
  expect(countyMap([square(0, 0, 1)], [area(null)], '图')).not.toContain('class="area"')
  expect(countyMap([square(0, 0, 1)], [area({ type: 'Point', coordinates: [0, 0] })], '图')).not.toContain(
    '<text',
  )
})

test('every corner lies on the sheet, whatever the boundaries', () => {
  const degree = fc.integer({ min: -80_000, max: 80_000 }).map((each) => each / 1000)
  fc.assert(
    fc.property(fc.array(fc.tuple(degree, degree), { minLength: 3, maxLength: 8 }), (ring) => {
      const map = countyMap([{ type: 'MultiPolygon', coordinates: [[ring]] }], [], '图')!
      const height = Number(/viewBox="-6 -6 912 ([\d.]+)"/.exec(map)![1])
      for (const [, x, y] of map.matchAll(/[ML]([-\d.e]+) ([-\d.e]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-1)
        expect(Number(x)).toBeLessThanOrEqual(901)
        expect(Number(y)).toBeGreaterThanOrEqual(-1)
        expect(Number(y)).toBeLessThanOrEqual(height)
      }
    }),
  )
})
