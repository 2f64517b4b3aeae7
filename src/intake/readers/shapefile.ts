import { openShp } from 'shapefile'
import { InputError } from '../../values/problem.js'
import type { Geometry } from '../../values/geometry.js'
import { transformFromWkt } from './crs.js'
import { readDbf, type Dbf } from './dbf.js'
import { placeGeometry } from './geojson.js'
import { nestRings } from './ring-nesting.js'
import { textCell, type Opened, type Refuse, type SourceRow, type SourceTable } from './source.js'
import type { Zip } from './zip.js'

/** Opens the shapefiles of an archive, a table each. */
export async function openShapefile(zip: Zip, refuse: Refuse): Promise<Opened> {
  const layers = [...zip.entries.keys()].filter(
    (name) => /\.shp$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name),
  )
  return {
    format: 'shapefile',
    async *tables(): AsyncIterable<SourceTable> {
      for (const shp of layers) yield await openLayer(zip, shp, refuse)
    },
    close: () => zip.close(),
  }
}

async function openLayer(zip: Zip, shp: string, refuse: Refuse): Promise<SourceTable> {
  const stem = shp.slice(0, -4)
  const sheet = stem.split('/').at(-1)!
  const beside = (ending: string) =>
    [...zip.entries.keys()].find((name) => name.toLowerCase() === `${stem}.${ending}`.toLowerCase())
  const [dbf, prj, cpg] = [beside('dbf'), beside('prj'), beside('cpg')]
  if (!dbf)
    return refuse('NO_DBF', {
      zh: `图层“${sheet}”缺少 .dbf（属性表），请将它一并压缩后再报送。`,
      en: `Layer “${sheet}” lacks its .dbf (attribute table). Zip it with the layer.`,
    })
  if (!prj)
    return refuse('NO_PRJ', {
      zh: `图层“${sheet}”缺少 .prj（坐标系），无法确定位置，请将它一并压缩后再报送。`,
      en: `Layer “${sheet}” lacks its .prj (coordinate system), so its place is unknown. Zip it with the layer.`,
    })
  const wkt = (await zip.read(prj)).toString('utf8')
  const transform = transformFromWkt(wkt)
  if (!transform)
    return refuse('UNKNOWN_CRS', {
      zh: `图层“${sheet}”的坐标系“${/"([^"]+)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40)}”不能准确转换，请转换为 CGCS2000 后再报送。`,
      en: `The coordinate system “${/"([^"]+)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40)}” of layer “${sheet}” cannot be converted exactly. Convert to CGCS2000 first.`,
    })
  const shapes = await zip.read(shp)
  const encoding = cpg ? (await zip.read(cpg)).toString('latin1') : ''
  const attributes = readDbf(await zip.read(dbf), encoding, sheet, refuse)
  return {
    sheet,
    hidden: false,
    rows: () => layerRows(shapes, attributes, transform, sheet, refuse),
  }
}

/** A layer's records, each with its shape; row 0 is the names of its fields. */
async function* layerRows(
  shapes: Buffer,
  { names, records }: Dbf,
  transform: (geometry: Geometry) => Geometry,
  sheet: string,
  refuse: Refuse,
): AsyncGenerator<SourceRow> {
  yield { sheet, row: 0, cells: names.map(textCell) }
  let row = 0
  try {
    const source = await openShp(shapes)
    for (const cells of records()) {
      row++
      const { done, value } = await source.read()
      if (done) throw new RangeError('fewer shapes than records')
      const shape = value as unknown as Geometry | null
      if (cells) yield { sheet, row, cells, ...placeGeometry(shape && nestRings(shape), transform) }
    }
    if (!(await source.read()).done) throw new RangeError('more shapes than records')
  } catch (error) {
    if (error instanceof InputError) throw error
    refuse('BROKEN_SHAPEFILE', {
      zh: `图层“${sheet}”第 ${row} 个图形附近内容损坏或被截断，或图形与属性的个数不同，请重新导出后再报送。`,
      en: `Layer “${sheet}” is damaged or truncated near shape ${row}, or has more shapes than attributes, or fewer. Export it again.`,
    })
  }
}
