import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlappingPairs, type Path } from '../../src/values/crowding.js'
import { checkGeometry } from '../../src/values/geometry.js'
import { ring, zigzag } from '../shapes.js'
import { law } from '../laws.js'

/** Box by box. */
function counted(paths: readonly Path[]): number {
  const boxes = paths.flatMap((path) =>
    path.slice(1).map(([x, y], before) => {
      const [u, v] = path[before]!
      return { west: Math.min(x, u), east: Math.max(x, u), south: Math.min(y, v), north: Math.max(y, v) }
    }),
  )
  return boxes.reduce(
    (sum, one, at) =>
      sum +
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.west <= other.east &&
            other.west <= one.east &&
            one.south <= other.north &&
            other.south <= one.north,
        ).length,
    0,
  )
}

test('pairs of edges are counted as one by one', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(fc.array(fc.array(position, { maxLength: 12 }), { maxLength: 4 }), (paths) => {
      expect(overlappingPairs(paths)).toBe(counted(paths))
    }),
    law(500),
  )
})

test('a rough boundary of forty thousand vertices is taken, one of more or of nothing but spikes is not', () => {
  expect(checkGeometry(ring(40_000, 1.0002)).ok).toBe(true)
  expect(checkGeometry(ring(50_000, 1))).toMatchObject({
    ok: false,
    problem: {
      zh: expect.stringContaining('50001 个顶点，至多 50000'),
      en: expect.stringContaining('50001 vertices; at most 50000'),
    },
  })
  for (const crowded of [ring(20_000, 1.3), zigzag(5000)])
    expect(checkGeometry(crowded)).toMatchObject({
      ok: false,
      problem: { zh: expect.stringMatching(/图形的边过密：\d+ 个顶点，有 \d+ 对边/) },
    })
  // Many points are no line.
  const points = zigzag(5000).coordinates[0]!
  expect(checkGeometry({ type: 'MultiPoint', coordinates: points }).ok).toBe(true)
})
