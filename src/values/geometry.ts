import { overlappingPairs, type Path } from './crowding.js'
import { bad, ok, shown, type Parsed } from './parsed.js'
import type { Message } from './message.js'

/** A GeoJSON geometry, EPSG:4490 (CGCS2000), longitude before latitude. */
export interface Geometry {
  type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon'
  coordinates: unknown
}
const DEPTH: Record<Geometry['type'], number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

type Position = readonly [lon: number, lat: number]

/** A county's boundary at 1:10,000 has some tens of thousands. */
const VERTICES_MAX = 50_000
/**
 * Pairs of edges that PostGIS must compare: one to three a vertex on the ground. With these a shape is judged in a quarter
 * of a second, on either database.
 */
const PAIRS_A_VERTEX_MAX = 30
const PAIRS_FREE = 2000

/**
 * Checks the form of a geometry: closed rings, coordinates in degrees. Whether it crosses itself PostGIS tells.
 * What is kept is plane: heights, which survey software adds, are left out.
 */
export function checkGeometry(value: unknown): Parsed<Geometry> {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown }
  if (!isType(type)) {
    const found =
      typeof type === 'string'
        ? type
        : typeof value === 'string'
          ? value
          : value === null
            ? 'null'
            : typeof value
    return bad({
      zh: `应为 GeoJSON 图形（点、线或面），实为${shown(found)}。`,
      en: `A GeoJSON geometry (point, line or polygon) was expected; found ${shown(found)}.`,
    })
  }
  const plane = check(coordinates, DEPTH[type], type)
  if (!plane.ok) return plane
  const problem = sizeProblem(type, plane.value)
  return problem === null ? ok({ type, coordinates: plane.value }) : bad(problem)
}

/** How many positions a geometry's coordinates hold; those of anything else are none. */
export const verticesOf = (geometry: unknown): number =>
  isType((geometry as Geometry | null | undefined)?.type)
    ? pathsOf((geometry as Geometry).coordinates, DEPTH[(geometry as Geometry).type]).reduce(
        (sum, { length }) => sum + length,
        0,
      )
    : 0

/** Lines and rings; points are a line each. */
const pathsOf = (coordinates: unknown, depth: number): readonly Path[] =>
  depth > 1
    ? (coordinates as unknown[]).flatMap((part) => pathsOf(part, depth - 1))
    : depth === 1
      ? [coordinates as Path]
      : [[coordinates as Position]]

function sizeProblem(type: Geometry['type'], coordinates: unknown): Message | null {
  const paths = pathsOf(coordinates, DEPTH[type])
  const vertices = paths.reduce((sum, { length }) => sum + length, 0)
  if (vertices > VERTICES_MAX)
    return {
      zh: `图形有 ${vertices} 个顶点，至多 ${VERTICES_MAX}，请简化或拆分后报送。`,
      en: `The geometry has ${vertices} vertices; at most ${VERTICES_MAX} are allowed. Simplify or split it.`,
    }
  const pairs = type.endsWith('Point') ? 0 : overlappingPairs(paths)
  const allowed = PAIRS_FREE + PAIRS_A_VERTEX_MAX * vertices
  return pairs > allowed
    ? {
        zh: `图形的边过密：${vertices} 个顶点，有 ${pairs} 对边须相互核对，至多 ${allowed} 对，请检查有无锯齿，简化后报送。`,
        en: `The edges of the geometry are too dense: of ${vertices} vertices ${pairs} pairs of edges must be compared, at most ${allowed}. Look for zigzags, and simplify it.`,
      }
    : null
}

const isType = (type: unknown): type is Geometry['type'] =>
  typeof type === 'string' && Object.hasOwn(DEPTH, type)

function check(value: unknown, depth: number, type: Geometry['type']): Parsed<unknown> {
  if (depth === 0) return checkPosition(value)
  if (!Array.isArray(value) || value.length === 0)
    return bad({ zh: '图形没有坐标。', en: 'The geometry has no coordinates.' })
  const parts: unknown[] = []
  for (const part of value) {
    const checked = check(part, depth - 1, type)
    if (!checked.ok) return checked
    parts.push(checked.value)
  }
  const problem = depth === 1 ? checkLine(parts as Position[], type) : null
  return problem === null ? ok(parts) : bad(problem)
}

function checkLine(positions: readonly Position[], type: Geometry['type']): Message | null {
  const [first, last] = [positions[0]!, positions.at(-1)!]
  if (type.endsWith('Polygon') && (positions.length < 4 || first[0] !== last[0] || first[1] !== last[1]))
    return {
      zh: '面的边线没有闭合：首尾坐标应相同，且至少四个。',
      en: 'A ring must be closed: its first and last positions are equal, and it has at least four.',
    }
  if (type.endsWith('LineString') && positions.length < 2)
    return { zh: '线至少要有两个坐标。', en: 'A line needs at least two positions.' }
  return null
}

function checkPosition(value: unknown): Parsed<Position> {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
    return bad({
      zh: '坐标应为两个数值（经度、纬度）。',
      en: 'A position must be two numbers (longitude, latitude).',
    })
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return ok([lon, lat])
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90)
    return bad({
      zh: `坐标 ${lon}, ${lat} 的经纬度似乎颠倒，应先经度后纬度。`,
      en: `Longitude and latitude of ${lon}, ${lat} seem to be swapped. Longitude comes first.`,
    })
  return bad({
    zh: `坐标 ${lon}, ${lat} 不是经纬度；若为投影坐标（米），请注明坐标系或转换为 CGCS2000 经纬度。`,
    en: `${lon}, ${lat} is not a longitude and latitude. If these are projected coordinates (metres), name the coordinate system, or convert to CGCS2000 degrees.`,
  })
}

export const pointGeometry = (lon: number, lat: number): Geometry => ({
  type: 'Point',
  coordinates: [lon, lat],
})
