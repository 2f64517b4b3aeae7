import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

export const DATA = fileURLToPath(new URL('../../src/demonstration/data/', import.meta.url))
/** The real division list, the boundaries and the plan of areas: imported as they are. */
export const COUNTY_FILES = [
  'jinxian-divisions.csv',
  'jinxian-boundaries.geojson',
  'areas.csv',
  'next-areas.csv',
].map((name) => `${DATA}${name}`)

export interface Village {
  code: string
  /** 前罗村委会 */
  name: string
  /** 前罗 */
  stem: string
  township: Township
  /** The middle of its cell, in degrees; two villages have none. */
  middle: [lon: number, lat: number] | null
  /** The outer rings of its cell. */
  cell: [lon: number, lat: number][][] | null
  /** The area that it lies in, as the plan has it. */
  area: string | null
  /** Whether that area is one of the next, where no works are begun. */
  isNext: boolean
}
export interface Township {
  code: string
  name: string
  stem: string
  villages: Village[]
  /** The area that the whole township is. */
  area: string | null
}

interface Feature {
  properties: { code: string }
  geometry: { coordinates: [number, number][][][] }
}

/** The county that the departments' files are drawn on. */
export async function readCounty(): Promise<Township[]> {
  const rows = async (name: string) =>
    parse(await readFile(`${DATA}${name}`, 'utf8'), { columns: true }) as Record<string, string>[]
  const [divisions, areas, nextAreas] = await Promise.all(
    ['jinxian-divisions.csv', 'areas.csv', 'next-areas.csv'].map(rows),
  )
  const isNext = new Set(nextAreas!.map(({ code }) => code))
  const { features } = JSON.parse(await readFile(`${DATA}jinxian-boundaries.geojson`, 'utf8')) as {
    features: Feature[]
  }
  const middles = new Map(
    features.map(({ properties, geometry }) => [properties.code, middleOf(geometry.coordinates)]),
  )
  const cells = new Map(
    features.map(({ properties, geometry }) => [
      properties.code,
      geometry.coordinates.map(([outer]) => outer!),
    ]),
  )
  const areaOf = new Map(
    [...areas!, ...nextAreas!].flatMap(({ code, member_divisions }) =>
      member_divisions!.split(' ').map((member) => [member, code!] as const),
    ),
  )
  return divisions!
    .filter(({ level }) => level === 'TOWNSHIP')
    .map(({ code, name }) => {
      const township: Township = {
        code: code!,
        name: name!,
        stem: name!.replace(/[乡镇]$|垦殖场$|管理委员会$/, ''),
        villages: [],
        area: areaOf.get(code!) ?? null,
      }
      township.villages = divisions!
        .filter(({ parent_code }) => parent_code === code)
        .map((village) => ({
          code: village.code!,
          name: village.name!,
          stem: village.name!.replace(/(村委会|社区居委会|居委会|生活区|虚拟社区|虚拟生活区)$/, ''),
          township,
          middle: middles.get(village.code!) ?? null,
          cell: cells.get(village.code!) ?? null,
          area: areaOf.get(village.code!) ?? township.area,
          isNext: isNext.has(areaOf.get(village.code!)),
        }))
      return township
    })
}

/** The middle of the largest ring's corners: inside, for cells that bulge outwards as these do. */
function middleOf(polygons: [number, number][][][]): [number, number] {
  const ring = polygons.map(([outer]) => outer!).sort((a, b) => b.length - a.length)[0]!
  const sum = ring
    .slice(1)
    .reduce(([x, y], [lon, lat]) => [x + lon, y + lat] as [number, number], [0, 0] as [number, number])
  return [sum[0] / (ring.length - 1), sum[1] / (ring.length - 1)]
}
