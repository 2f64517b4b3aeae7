import proj4 from 'proj4'
import type { Geometry } from '../../values/geometry.js'
import type { Message } from '../../values/message.js'

type Transform = (geometry: Geometry) => Geometry
const keep: Transform = (geometry) => geometry

/** A position on CGCS2000 and on WGS 84 differs by centimetres: less than any map here shows. */
const GEOGRAPHIC = new Set([4490, 4326, 4480, 4979])

/** The way from a coordinate reference system by its EPSG number to EPSG:4490, or why there is none. */
export function transformFromEpsg(epsg: number): Transform | null {
  if (GEOGRAPHIC.has(epsg)) return keep
  const definition = gaussKruger(epsg)
  return definition ? project(definition) : null
}

/** CGCS2000 Gauss–Krüger zones: 4491–4501 and 4502–4512 of six degrees, 4513–4533 and 4534–4554 of three. */
function gaussKruger(epsg: number): string | null {
  const zone = (meridian: number, easting: number) =>
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 +ellps=GRS80 +units=m +no_defs`
  if (epsg >= 4491 && epsg <= 4501)
    return zone(75 + 6 * (epsg - 4491), (13 + epsg - 4491) * 1_000_000 + 500_000)
  if (epsg >= 4502 && epsg <= 4512) return zone(75 + 6 * (epsg - 4502), 500_000)
  if (epsg >= 4513 && epsg <= 4533)
    return zone(75 + 3 * (epsg - 4513), (25 + epsg - 4513) * 1_000_000 + 500_000)
  if (epsg >= 4534 && epsg <= 4554) return zone(75 + 3 * (epsg - 4534), 500_000)
  return null
}

/** Datums that differ from EPSG:4490 by centimetres, as programs name them. */
const DATUM =
  /^(?:D_)?(?:CGCS_?2000|China[_ ]2000|China[_ ]Geodetic[_ ]Coordinate[_ ]System[_ ]2000|WGS[_ ]?(?:19)?84|World[_ ]Geodetic[_ ]System[_ ](?:19)?84(?:[_ ]ensemble)?)$/i

/** The way from what a .prj says, or null where it cannot be gone exactly: other datums need parameters that a file does not hold. */
export function transformFromWkt(wkt: string): Transform | null {
  // By the datum's own name: another datum may name WGS 84 in its shift (TOWGS84), or as what it was made from.
  const datum = /(?:DATUM|TRF|ENSEMBLE)\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1]
  if (datum === undefined || !DATUM.test(datum)) return null
  if (!/^\s*PROJCS/i.test(wkt)) return keep
  try {
    return project(wkt)
  } catch {
    return null
  }
}

/** A position too far from its projection's meridian: most often a surveyor's x, the northing, stands before the easting. */
export class OutsideZone extends Error {
  readonly said: Message
  constructor(x: number, y: number) {
    super('outside of the zone')
    this.said = {
      zh: `坐标 ${x}, ${y} 不在坐标系的投影带内，东、北坐标可能颠倒（应先东坐标、后北坐标），或坐标系写错，请核对后重新导出。`,
      en: `The position ${x}, ${y} lies outside the zone of its coordinate system: easting and northing may be swapped (the easting comes first), or the system is another one. Check it and export again.`,
    }
  }
}
/** A zone is three or six degrees wide; a county's layers may reach into the next. */
const ZONE_MAX = 6

function project(definition: string): Transform {
  const { forward } = proj4(definition, '+proj=longlat +ellps=GRS80 +no_defs')
  const meridian = Number(/(?:\+lon_0=|"Central_Meridian"\s*,\s*)(-?[\d.]+)/i.exec(definition)?.[1])
  const place = (x: number, y: number) => {
    const [lon, lat] = forward([x, y]) as [number, number]
    if (!Number.isFinite(lon) || !Number.isFinite(lat) || Math.abs(lon - meridian) > ZONE_MAX) throw new OutsideZone(x, y) // prettier-ignore
    return [lon, lat]
  }
  const walk = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? place(value[0], value[1] as number)
      : (value as unknown[]).map(walk)
  return ({ type, coordinates }) => ({ type, coordinates: walk(coordinates) })
}
