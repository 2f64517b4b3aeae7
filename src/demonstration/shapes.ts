import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import iconv from 'iconv-lite'
import proj4 from 'proj4'
import { ZipFile } from 'yazl'

export interface DrawnShape {
  ring: [number, number][]
  attributes: Record<string, string>
}

/** CGCS2000, three-degree zone about 117° E: what the county's surveyors work in. */
const PRJ =
  'PROJCS["CGCS2000_3_Degree_GK_CM_117E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
/** Half a side, in degrees: some forty metres, well inside a village. */
const HALF = 0.0004

export const squareAbout = ([lon, lat]: [number, number]): [number, number][] => [
  [lon - HALF, lat - HALF],
  [lon - HALF, lat + HALF],
  [lon + HALF, lat + HALF],
  [lon + HALF, lat - HALF],
  [lon - HALF, lat - HALF],
]

/** Its land, in mu, at the county’s latitude. */
export const SQUARE_MU = 10.4

/** Squares of one village stand in a row of their own, clear of each other: the first in the middle, then to both sides. */
export const squareBeside = ([lon, lat]: [number, number], place: number): [number, number][] =>
  squareAbout([lon + (place % 2 === 0 ? place / 2 : -(place + 1) / 2) * HALF * 2.5, lat])

/** Whether a point lies in a ring: a ray to the east crosses it an odd number of times. */
export const isInside = ([x, y]: [number, number], ring: readonly [number, number][]): boolean =>
  ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length]!
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside
  }, false)

/** Writes polygons as a zipped shapefile with its coordinate system and attributes in GB18030. */
export async function writeShapefile(path: string, name: string, shapes: readonly DrawnShape[]) {
  const { forward } = proj4(PRJ)
  const rings = shapes.map(({ ring }) => ring.map((position) => forward(position) as [number, number]))
  const zip = new ZipFile()
  zip.addBuffer(shpOf(rings), `${name}.shp`)
  zip.addBuffer(dbfOf(shapes.map(({ attributes }) => attributes)), `${name}.dbf`)
  zip.addBuffer(Buffer.from(PRJ), `${name}.prj`)
  zip.addBuffer(Buffer.from('GB18030'), `${name}.cpg`)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
}

function shpOf(rings: readonly [number, number][][]): Buffer {
  const records = rings.map((ring, index) => {
    const record = Buffer.alloc(8 + 4 + 32 + 4 + 4 + 4 + ring.length * 16)
    record.writeInt32BE(index + 1, 0)
    record.writeInt32BE((record.length - 8) / 2, 4)
    record.writeInt32LE(5, 8)
    writeBox(record, 12, ring)
    record.writeInt32LE(1, 44)
    record.writeInt32LE(ring.length, 48)
    ring.forEach(([x, y], at) => {
      record.writeDoubleLE(x, 56 + at * 16)
      record.writeDoubleLE(y, 64 + at * 16)
    })
    return record
  })
  const head = Buffer.alloc(100)
  head.writeInt32BE(9994, 0)
  head.writeInt32BE((100 + records.reduce((sum, { length }) => sum + length, 0)) / 2, 24)
  head.writeInt32LE(1000, 28)
  head.writeInt32LE(5, 32)
  writeBox(head, 36, rings.flat())
  return Buffer.concat([head, ...records])
}

function writeBox(buffer: Buffer, at: number, positions: readonly [number, number][]) {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)]
  ;[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, index) =>
    buffer.writeDoubleLE(value, at + index * 8),
  )
}

const FIELD_BYTES = 100
function dbfOf(rows: readonly Record<string, string>[]): Buffer {
  const names = Object.keys(rows[0] ?? {})
  const head = Buffer.alloc(32 + names.length * 32 + 1)
  head.writeUInt8(3, 0)
  head.writeUInt32LE(rows.length, 4)
  head.writeUInt16LE(head.length, 8)
  head.writeUInt16LE(1 + names.length * FIELD_BYTES, 10)
  names.forEach((name, index) => {
    iconv.encode(name, 'gb18030').copy(head, 32 + index * 32)
    head.write('C', 43 + index * 32, 'latin1')
    head.writeUInt8(FIELD_BYTES, 48 + index * 32)
  })
  head.writeUInt8(0x0d, head.length - 1)
  const records = rows.map((row) => {
    const record = Buffer.alloc(1 + names.length * FIELD_BYTES, 0x20)
    names.forEach((name, index) =>
      iconv.encode(row[name]!, 'gb18030').copy(record, 1 + index * FIELD_BYTES, 0, FIELD_BYTES),
    )
    return record
  })
  return Buffer.concat([head, ...records, Buffer.from([0x1a])])
}
