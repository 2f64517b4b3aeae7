import { bad, ok, shown, type Parsed } from './parsed.js'

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
    return bad(`应为 GeoJSON 图形（点、线或面），实为${shown(found)}。A GeoJSON geometry was expected.`)
  }
  const plane = check(coordinates, DEPTH[type], type)
  return plane.ok ? ok({ type, coordinates: plane.value }) : plane
}

const isType = (type: unknown): type is Geometry['type'] =>
  typeof type === 'string' && Object.hasOwn(DEPTH, type)

function check(value: unknown, depth: number, type: Geometry['type']): Parsed<unknown> {
  if (depth === 0) return checkPosition(value)
  if (!Array.isArray(value) || value.length === 0)
    return bad('图形没有坐标。The geometry has no coordinates.')
  const parts: unknown[] = []
  for (const part of value) {
    const checked = check(part, depth - 1, type)
    if (!checked.ok) return checked
    parts.push(checked.value)
  }
  const problem = depth === 1 ? checkLine(parts as Position[], type) : null
  return problem === null ? ok(parts) : bad(problem)
}

function checkLine(positions: readonly Position[], type: Geometry['type']): string | null {
  const [first, last] = [positions[0]!, positions.at(-1)!]
  if (type.endsWith('Polygon') && (positions.length < 4 || first[0] !== last[0] || first[1] !== last[1]))
    return '面的边线没有闭合：首尾坐标应相同，且至少四个。A ring must be closed and have four positions.'
  if (type.endsWith('LineString') && positions.length < 2)
    return '线至少要有两个坐标。A line has at least two positions.'
  return null
}

function checkPosition(value: unknown): Parsed<Position> {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
    return bad('坐标应为两个数值（经度、纬度）。A position is two numbers.')
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return ok([lon, lat])
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90)
    return bad(
      `坐标 ${lon}, ${lat} 的经纬度似乎颠倒，应先经度后纬度。Longitude and latitude seem to be swapped.`,
    )
  return bad(
    `坐标 ${lon}, ${lat} 不是经纬度；若为投影坐标（米），请注明坐标系或转换为 CGCS2000 经纬度。Not degrees: name the projection or convert.`,
  )
}

export const pointGeometry = (lon: number, lat: number): Geometry => ({
  type: 'Point',
  coordinates: [lon, lat],
})
