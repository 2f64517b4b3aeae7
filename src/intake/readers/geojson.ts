import { readFile, stat } from 'node:fs/promises'
import { checkGeometry, type Geometry } from '../../values/geometry.js'
import { shapeOfJson } from '../../values/json-shape.js'
import { dropEnd } from '../../values/text.js'
import type { Message } from '../../values/message.js'
import { OutsideZone, transformFromEpsg } from './crs.js'
import { detectEncoding } from './encoding.js'
import {
  numberCell,
  textCell,
  type Opened,
  type ReaderLimits,
  type Refuse,
  type SourceCell,
  type SourceRow,
} from './source.js'

interface Feature { type?: unknown; properties?: Record<string, unknown> | null; geometry?: (Geometry & { crs?: unknown }) | null } // prettier-ignore

/** Opens a GeoJSON file; its features are rows whose header, row 0, is the names of their properties. */
export async function openGeoJson(
  path: string,
  { geojsonBytesMax }: ReaderLimits,
  refuse: Refuse,
): Promise<Opened> {
  const { size } = await stat(path)
  if (size > geojsonBytesMax)
    refuse('FILE_TOO_LARGE', {
      zh: `GeoJSON 大小为 ${(size / 1048576).toFixed(0)} MB，超过上限 ${(geojsonBytesMax / 1048576).toFixed(0)} MB，请拆分后报送。`,
      en: `The GeoJSON has ${(size / 1048576).toFixed(0)} MB, more than the limit of ${(geojsonBytesMax / 1048576).toFixed(0)} MB. Split the file.`,
    })
  const encoding = await detectEncoding(path, refuse)
  const bytes = await readFile(path)
  const text = new TextDecoder(encoding).decode(bytes)
  limitShape(encoding === 'utf-8' ? bytes : Buffer.from(text), refuse)
  const root = parse(text, refuse)
  const features =
    root.type === 'FeatureCollection' && Array.isArray(root.features)
      ? (root.features as Feature[])
      : root.type === 'Feature'
        ? [root as Feature]
        : refuse('NOT_FEATURES', {
            zh: '不是 FeatureCollection 或 Feature。',
            en: 'It is neither a FeatureCollection nor a Feature.',
          })
  const transform = transformOf(root.crs, refuse)
  return {
    format: 'geojson',
    encoding,
    async *tables() {
      yield {
        sheet: null,
        hidden: false,
        async *rows() {
          yield* featureRows(features, (geometry) => {
            const own = geometry.crs === undefined ? transform : transformOf(geometry.crs, refuse)
            return own({ type: geometry.type, coordinates: geometry.coordinates })
          })
        },
      }
    },
    close: async () => {},
  }
}

/** Features, their properties and every position of their shapes. */
const CONTAINERS_MAX = 5_000_000
/** A feature's coordinates are eight levels down; its properties may hold some of their own. */
const DEPTH_MAX = 40

function limitShape(bytes: Buffer, refuse: Refuse) {
  const { depth, containers } = shapeOfJson(bytes, { depth: DEPTH_MAX, containers: CONTAINERS_MAX })
  if (depth > DEPTH_MAX)
    refuse('TOO_DEEP', {
      zh: `JSON 嵌套超过 ${DEPTH_MAX} 层，不是图形数据，请重新导出后再报送。`,
      en: `The JSON nests more than ${DEPTH_MAX} levels, so it is not geographic data. Export it again.`,
    })
  if (containers > CONTAINERS_MAX)
    refuse('TOO_MANY_VALUES', {
      zh: `图形、属性与坐标超过 ${CONTAINERS_MAX} 个，请拆分后报送。`,
      en: `There are more than ${CONTAINERS_MAX} geometries, properties and positions. Split the file.`,
    })
}

function parse(text: string, refuse: Refuse): Record<string, unknown> {
  try {
    return JSON.parse(text.replace(/^﻿/, '')) as Record<string, unknown>
  } catch (error) {
    const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length)
    const before = text.slice(0, position).split('\n')
    return refuse('BAD_JSON', {
      zh: `第 ${before.length} 行第 ${before.at(-1)!.length + 1} 列处 JSON 有误（可能被截断），请重新导出后再报送。`,
      en: `The JSON is malformed at line ${before.length}, column ${before.at(-1)!.length + 1}, and may be truncated. Export it again.`,
    })
  }
}

/** A reference system is named as EPSG:4490, urn:ogc:def:crs:EPSG::4547 or CRS84; none means degrees. */
function transformOf(crs: unknown, refuse: Refuse) {
  if (crs === undefined || crs === null) return (geometry: Geometry) => geometry
  const name = String((crs as { properties?: { name?: unknown } }).properties?.name ?? '')
  const epsg = /CRS84/i.test(name) ? 4326 : Number(/EPSG:+(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1])
  return (
    transformFromEpsg(epsg) ??
    refuse('UNKNOWN_CRS', {
      zh: `坐标系“${name.slice(0, 60)}”不能准确转换，请转换为 CGCS2000（EPSG:4490 或其高斯投影）后再报送。`,
      en: `The coordinate system “${name.slice(0, 60)}” cannot be converted exactly. Convert to CGCS2000 (EPSG:4490 or its Gauss projections) first.`,
    })
  )
}

type Place = (geometry: Geometry & { crs?: unknown }) => Geometry

function* featureRows(features: readonly Feature[], transform: Place): Generator<SourceRow> {
  const names = [...new Set(features.flatMap((feature) => Object.keys(feature?.properties ?? {})))]
  yield { sheet: null, row: 0, cells: names.map(textCell) }
  for (const [index, feature] of features.entries()) {
    const cells = names.map((name) => cellOf(feature?.properties?.[name]))
    yield { sheet: null, row: index + 1, cells, ...placeGeometry(feature?.geometry, transform) }
  }
}

const NO_GEOMETRY: Message = {
  zh: '本行没有图形（geometry 为空），请补画图形；没有图形的记录请改用表格报送。',
  en: 'The feature has no geometry. Draw it, or send records without geometry as a table.',
}

/** A feature's geometry in degrees, or what is wrong with it. */
export function placeGeometry(
  geometry: Feature['geometry'],
  transform: Place,
): Pick<SourceRow, 'geometry' | 'geometryProblem'> {
  if (!geometry) return { geometryProblem: NO_GEOMETRY }
  let projected: unknown = geometry
  try {
    projected = transform(geometry)
  } catch (error) {
    if ((error as { name?: string }).name === 'InputError') throw error
    if (error instanceof OutsideZone) return { geometryProblem: error.said }
    // Told by the check below, which names what is wrong with the coordinates.
  }
  const checked = checkGeometry(projected)
  return checked.ok ? { geometry: checked.value } : { geometryProblem: checked.problem }
}

function cellOf(value: unknown): SourceCell {
  if (value === null || value === undefined) return textCell('')
  if (typeof value === 'number') return numberCell(value)
  if (typeof value === 'boolean') return { text: value ? '是' : '否', kind: 'boolean' }
  return textCell(typeof value === 'string' ? dropEnd(value, '\0').trim() : JSON.stringify(value))
}
