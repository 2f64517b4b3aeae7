import { htmlText } from './html-text.js'

type Position = readonly [longitude: number, latitude: number, ...rest: number[]]
type Ring = readonly Position[]
/** A boundary as GeoJSON gives it: polygons, each of rings. */
export interface Shape {
  type: string
  coordinates: unknown
}
export interface MappedArea {
  boundary: Shape | null
  /** What stands on it. */
  label: string
  name: string
  href: string
}

const WIDTH = 900
type Box = [west: number, south: number, east: number, north: number]

const polygonsOf = ({ type, coordinates }: Shape): readonly (readonly Ring[])[] =>
  type === 'Polygon'
    ? [coordinates as readonly Ring[]]
    : type === 'MultiPolygon'
      ? (coordinates as readonly (readonly Ring[])[])
      : []

/** The county by its own boundaries as an SVG that needs no other file: townships, and on them the areas, each with its label. */
export function countyMap(townships: readonly (Shape | null)[], areas: readonly MappedArea[], title: string) {
  const shapes = [...townships, ...areas.map(({ boundary }) => boundary)].flatMap((each) => each ?? [])
  const positions = shapes.flatMap((shape) => polygonsOf(shape).flat(2) as readonly Position[])
  if (positions.length === 0) return null
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity] as Box
  for (const [x, y] of positions)
    [west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ]
  // Near enough at a county's size: a degree of longitude is as long as its latitude makes it.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * narrow || 1)
  const place = ([x, y]: Position): readonly [number, number] => [
    (x - west) * narrow * scale,
    (north - y) * scale,
  ]
  const path = (shape: Shape) =>
    polygonsOf(shape)
      .flatMap((polygon) => polygon.map((ring) => `M${ring.map((each) => point(place(each))).join('L')}Z`))
      .join('')
  const towns = townships.flatMap((shape) => (shape ? `<path class="town" d="${path(shape)}"/>` : []))
  const drawn = areas.flatMap(({ boundary, label, name, href }) => {
    if (!boundary || polygonsOf(boundary).length === 0) return []
    const [x, y] = middleOf(boundary, place)
    return `<a href="${htmlText(href)}"><title>${htmlText(name)}</title><path class="area" d="${path(boundary)}"/><text x="${rounded(x)}" y="${rounded(y)}">${htmlText(label)}</text></a>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 ${WIDTH + 12} ${Math.ceil((north - south) * scale) + 12}" role="group" aria-label="${htmlText(title)}">${[...towns, ...drawn].join('\n')}</svg>`
}

const rounded = (value: number) => String(Math.round(value * 10) / 10)
const point = ([x, y]: readonly [number, number]) => `${rounded(x)} ${rounded(y)}`

/** The centre of gravity of a boundary's largest ring. */
function middleOf(shape: Shape, place: (position: Position) => readonly [number, number]) {
  const rings = polygonsOf(shape).flatMap(([outer]) => (outer ? [outer.map(place)] : []))
  const centres = rings.map((ring) => {
    let [area, x, y] = [0, 0, 0]
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length]!
      const cross = x1 * y2 - x2 * y1
      area += cross
      x += (x1 + x2) * cross
      y += (y1 + y2) * cross
    }
    return area === 0
      ? { size: 0, at: ring[0]! }
      : { size: Math.abs(area), at: [x / (3 * area), y / (3 * area)] as const }
  })
  return centres.reduce((largest, each) => (each.size > largest.size ? each : largest)).at
}
