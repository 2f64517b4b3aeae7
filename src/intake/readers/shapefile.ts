import { open } from 'shapefile'
import { InputError } from '../../values/problem.js'
import type { Geometry } from '../../values/geometry.js'
import { transformFromWkt } from './crs.js'
import { featureRows } from './geojson.js'
import type { Opened, Refuse, SourceTable } from './source.js'
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
    return refuse('NO_DBF', `图层“${sheet}”缺少 .dbf（属性表），请将它一并压缩后再报送。The .dbf is missing.`)
  if (!prj)
    return refuse(
      'NO_PRJ',
      `图层“${sheet}”缺少 .prj（坐标系），无法确定位置，请将它一并压缩后再报送。The .prj is missing.`,
    )
  const wkt = (await zip.read(prj)).toString('utf8')
  const transform = transformFromWkt(wkt)
  if (!transform)
    return refuse(
      'UNKNOWN_CRS',
      `图层“${sheet}”的坐标系“${/"([^"]+)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40)}”不能准确转换，请转换为 CGCS2000 后再报送。Convert to CGCS2000.`,
    )
  const [shapes, records] = [await zip.read(shp), await zip.read(dbf)]
  const encoding = encodingOf(cpg ? (await zip.read(cpg)).toString('latin1') : '', records)
  const header = fieldNames(records, encoding)
  return {
    sheet,
    hidden: false,
    rows: () =>
      featureRows(
        featuresOf(shapes, records, encoding, sheet, refuse),
        transform as (geometry: Geometry) => Geometry,
        sheet,
        header,
      ),
  }
}

/** What the .cpg says, else the table's own language byte, else what its bytes can be read as. */
function encodingOf(cpg: string, dbf: Buffer): string {
  const named = cpg.trim().toLowerCase()
  if (/utf-?8|65001/.test(named)) return 'utf-8'
  if (/gb|936|54936|cp936/.test(named) || dbf[29] === 0x4d || dbf[29] === 0x7a) return 'gb18030'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(32))
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

function fieldNames(dbf: Buffer, encoding: string): string[] {
  const names: string[] = []
  for (let at = 32; at + 32 <= dbf.length && dbf[at] !== 0x0d; at += 32) {
    const end = dbf.subarray(at, at + 11).indexOf(0)
    names.push(new TextDecoder(encoding).decode(dbf.subarray(at, at + (end < 0 ? 11 : end))))
  }
  return names
}

async function* featuresOf(shapes: Buffer, records: Buffer, encoding: string, sheet: string, refuse: Refuse) {
  try {
    const source = await open(shapes, records, { encoding })
    for (let next = await source.read(); !next.done; next = await source.read())
      yield next.value as { properties: Record<string, unknown>; geometry: Geometry | null }
  } catch (error) {
    if (error instanceof InputError) throw error
    refuse(
      'BROKEN_SHAPEFILE',
      `图层“${sheet}”内容损坏或被截断，请重新导出后再报送。The layer is damaged: export it again.`,
    )
  }
}
