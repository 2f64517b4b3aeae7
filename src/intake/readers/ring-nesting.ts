import type { Geometry } from '../../values/geometry.js'

type Point = readonly number[]
interface Ring { points: readonly Point[]; west: number; east: number; south: number; north: number } // prettier-ignore

/**
 * Puts the rings of a shape in order by what lies in what: a ring within another is its hole, one within a hole an island.
 * The format tells shells and holes by which way they are wound, which many programs that write it do not heed.
 */
export function nestRings(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry
  const rings = (geometry.coordinates as Point[][][]).flat().map(ringOf)
  const around = new Map(rings.map((ring) => [ring, rings.filter((other) => lies(ring, other))]))
  const depth = (ring: Ring) => around.get(ring)!.length
  const holes = new Map<Ring, Ring[]>()
  for (const ring of rings.filter((each) => depth(each) % 2 === 1)) {
    const shell = around.get(ring)!.find((each) => depth(each) === depth(ring) - 1)
    // Rings that cross: left as they are, for the check to name.
    if (!shell) return geometry
    holes.set(shell, [...(holes.get(shell) ?? []), ring])
  }
  const polygons = rings
    .filter((ring) => depth(ring) % 2 === 0)
    .map((shell) => [shell, ...(holes.get(shell) ?? [])].map(({ points }) => points))
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

function ringOf(points: readonly Point[]): Ring {
  const ring: Ring = { points, west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
  for (const [x, y] of points) {
    ring.west = Math.min(ring.west, x!)
    ring.east = Math.max(ring.east, x!)
    ring.south = Math.min(ring.south, y!)
    ring.north = Math.max(ring.north, y!)
  }
  return ring
}

/** Whether a ring lies in another: by its first corner that is none of the other's. */
function lies(ring: Ring, other: Ring): boolean {
  if (ring === other || ring.west < other.west || ring.east > other.east) return false
  if (ring.south < other.south || ring.north > other.north) return false
  const corner = ring.points.find(([x, y]) => !other.points.some(([u, v]) => u === x && v === y))
  return corner !== undefined && contains(other.points, corner)
}

/** Whether a point lies in a ring: a line from it to the right crosses the ring an odd number of times. */
function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [[u, v], [p, q]] = [ring[at] as [number, number], ring[before] as [number, number]]
    if (v > y! !== q > y! && x! < ((p - u) * (y! - v)) / (q - v) + u) inside = !inside
  }
  return inside
}
