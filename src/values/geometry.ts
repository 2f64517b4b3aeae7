import { bad, ok, type Parsed } from './parsed.js'

/** A GeoJSON geometry, EPSG:4490 (CGCS2000), longitude before latitude. */
export interface Geometry {
  type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon'
  coordinates: unknown
}
const DEPTH: Record<Geometry['type'], number> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }
export const GEOMETRY_SRID = 4490

/** Checks the form of a geometry: closed rings, coordinates in degrees. Whether it crosses itself PostGIS tells. */
export function checkGeometry(value: unknown): Parsed<Geometry> {
  const geometry = value as Geometry | null
  const depth = geometry && typeof geometry === 'object' ? DEPTH[geometry.type] : undefined
  if (depth === undefined) return bad(`应为 GeoJSON 图形（点、线或面），实为“${String((geometry as { type?: unknown } | null)?.type ?? value).slice(0, 40)}”。A GeoJSON geometry was expected.`)
  const problem = check(geometry!.coordinates, depth, geometry!.type.endsWith('Polygon'), geometry!.type.endsWith('LineString'))
  return problem ? bad(problem) : ok({ type: geometry!.type, coordinates: geometry!.coordinates })
}

function check(value: unknown, depth: number, polygon: boolean, line: boolean): string | null {
  if (depth === 0) return checkPosition(value)
  if (!Array.isArray(value) || value.length === 0) return '图形没有坐标。The geometry has no coordinates.'
  if (depth === 1 && polygon) {
    const [first, last] = [value[0] as number[], value.at(-1) as number[]]
    if (value.length < 4 || first[0] !== last[0] || first[1] !== last[1]) return '面的边线没有闭合：首尾坐标应相同，且至少四个。A ring must be closed and have four positions.'
  }
  if (depth === 1 && line && value.length < 2) return '线至少要有两个坐标。A line has at least two positions.'
  for (const part of value) {
    const problem = check(part, depth - 1, polygon, line)
    if (problem) return problem
  }
  return null
}

function checkPosition(value: unknown): string | null {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) return '坐标应为两个数值（经度、纬度）。A position is two numbers.'
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return null
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) return `坐标 ${lon}, ${lat} 的经纬度似乎颠倒，应先经度后纬度。Longitude and latitude seem to be swapped.`
  return `坐标 ${lon}, ${lat} 不是经纬度；若为投影坐标（米），请注明坐标系或转换为 CGCS2000 经纬度。Not degrees: name the projection or convert.`
}

export const pointGeometry = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] })
