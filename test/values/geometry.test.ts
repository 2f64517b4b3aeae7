import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkGeometry, pointGeometry, type Geometry } from '../../src/values/geometry.js'
import { read, refusal } from './read.js'
import { law } from '../laws.js'

const ring = [[116.2, 28.3], [116.3, 28.3], [116.3, 28.4], [116.2, 28.3]] // prettier-ignore

test('points, lines and surfaces are taken as they are', () => {
  const shapes: Geometry[] = [
    pointGeometry(116.27, 28.38),
    { type: 'MultiPoint', coordinates: [[116.2, 28.3]] },
    { type: 'LineString', coordinates: ring.slice(0, 2) },
    { type: 'MultiLineString', coordinates: [ring.slice(0, 2), ring] },
    { type: 'Polygon', coordinates: [ring, ring] },
    { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] },
  ]
  for (const shape of shapes) expect(read(checkGeometry(shape))).toEqual(shape)
})

test('heights are left out', () => {
  expect(read(checkGeometry({ type: 'Point', coordinates: [116.2, 28.3, 15.5] }))).toEqual(
    pointGeometry(116.2, 28.3),
  )
  const high = ring.map((position) => [...position, 20])
  expect(read(checkGeometry({ type: 'Polygon', coordinates: [high] }))).toEqual({
    type: 'Polygon',
    coordinates: [ring],
  })
})

test('a ring that is open or too short is refused, and so is a line of one point', () => {
  expect(refusal(checkGeometry({ type: 'Polygon', coordinates: [ring.slice(0, 3)] }))).toContain('没有闭合')
  expect(
    refusal(checkGeometry({ type: 'Polygon', coordinates: [[...ring.slice(0, 3), [116.2, 28.30001]]] })),
  ).toContain('没有闭合')
  expect(
    refusal(checkGeometry({ type: 'MultiPolygon', coordinates: [[ring], [[ring[0], ring[1], ring[0]]]] })),
  ).toContain('没有闭合')
  expect(refusal(checkGeometry({ type: 'LineString', coordinates: [ring[0]] }))).toContain('两个坐标')
})

test('swapped degrees and metres are told apart', () => {
  expect(refusal(checkGeometry(pointGeometry(28.38, 116.27)))).toContain('颠倒')
  expect(refusal(checkGeometry(pointGeometry(39425000.5, 3140000.2)))).toContain('投影坐标')
  expect(
    refusal(checkGeometry({ type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lat, lon])] })),
  ).toContain('颠倒')
})

test.each([
  [null],
  [undefined],
  [5],
  ['POINT(116 28)'],
  [[]],
  [{}],
  [Object.create(null)],
  [{ type: 'Feature', geometry: pointGeometry(116, 28) }],
  [{ type: 'toString', coordinates: [1, 2] }],
  [{ type: ['Point'], coordinates: [1, 2] }],
  [{ type: 'GeometryCollection', geometries: [] }],
])('%j is no geometry', (value) => expect(refusal(checkGeometry(value))).toContain('GeoJSON'))

test.each([
  [{ type: 'Point' }],
  [{ type: 'Point', coordinates: [] }],
  [{ type: 'Point', coordinates: ['116', '28'] }],
  [{ type: 'Point', coordinates: [NaN, 28] }],
  [{ type: 'Point', coordinates: [116, Infinity] }],
  [{ type: 'MultiPoint', coordinates: [] }],
  [{ type: 'Polygon', coordinates: [[null, null, null, null]] }],
  [{ type: 'Polygon', coordinates: [null] }],
  [{ type: 'Polygon', coordinates: [[]] }],
  [{ type: 'LineString', coordinates: 'x' }],
])('the coordinates of %j are wanting', (value) => expect(refusal(checkGeometry(value))).toContain('坐标'))

test('nothing whatever makes it throw', () => {
  const type = fc.constantFrom(
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything({ withNullPrototype: true }),
        fc.record({ type, coordinates: fc.anything({ maxDepth: 4 }) }),
      ),
      (value) => {
        const checked = checkGeometry(value)
        if (!checked.ok) refusal(checked)
      },
    ),
    law(1000),
  )
})

test('the county’s own boundaries pass', () => {
  const { features } = JSON.parse(
    readFileSync(new URL('../../src/demonstration/data/jinxian-boundaries.geojson', import.meta.url), 'utf8'),
  ) as { features: { geometry: Geometry }[] }
  expect(features.length).toBeGreaterThan(0)
  for (const { geometry } of features)
    expect(read(checkGeometry(geometry)).coordinates).toEqual(geometry.coordinates)
})
