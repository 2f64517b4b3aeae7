import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { verticesOf } from '../../values/geometry.js'
import type { Message, Said } from '../../values/message.js'

const REASONS: readonly [RegExp, string][] = [
  [/^Self-intersection/i, '边线自相交'],
  [/^Ring Self-intersection/i, '边线自相交'],
  [/^Hole lies outside/i, '内环在外环之外'],
  [/^Holes are nested/i, '内环互相嵌套'],
  [/^Nested shells/i, '面互相嵌套'],
  [/^Duplicate Rings/i, '边线重复'],
  [/^Interior is disconnected/i, '内部不连通'],
  [/^Too few points/i, '顶点太少'],
]

/** Positions that go to the database in one statement, and are stored there meanwhile as text and as shapes. */
const VERTICES_AT_ONCE = 200_000

/** What is wrong with each shape and where, null for a sound one: PostGIS judges. */
export async function findCrossings(work: Work, geometries: readonly unknown[]): Promise<(Said | null)[]> {
  const problems: (Said | null)[] = new Array(geometries.length).fill(null)
  // Points cannot cross themselves.
  const input = geometries.flatMap((geometry, place) =>
    /Point$/.test((geometry as { type: string }).type) ? [] : [{ place, geometry }],
  )
  for (let start = 0, end = 0; start < input.length; start = end) {
    for (let vertices = 0; end < input.length && vertices < VERTICES_AT_ONCE; end++)
      vertices += verticesOf(input[end]!.geometry)
    for (const row of await judge(work, input.slice(start, end))) problems[row.place] = wordsFor(row)
  }
  return problems
}

interface Unsound {
  place: number
  reason: string
  lon: number | null
  lat: number | null
}

const judge = (work: Work, input: readonly { place: number; geometry: unknown }[]) =>
  work.rows<Unsound>(sql`/* intake: crossings */
    select i.place, d.reason, st_x(st_centroid(d.location)) as lon, st_y(st_centroid(d.location)) as lat
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i(place integer, geometry jsonb),
      lateral st_isvaliddetail(st_setsrid(st_geomfromgeojson(i.geometry), 4490)) d
    where not d.valid`)

function wordsFor({ reason, lon, lat }: Unsound): Message {
  const words = REASONS.find(([form]) => form.test(reason))?.[1] ?? reason
  const [longitude, latitude] = [Number(lon).toFixed(6), Number(lat).toFixed(6)]
  const isPlaced = lon !== null && lat !== null
  return {
    zh: `图形${words}${isPlaced ? `，位于经度 ${longitude}、纬度 ${latitude}` : ''}，请在制图软件中修正后重新导出。`,
    en: `The geometry is not valid: ${reason}${isPlaced ? ` at longitude ${longitude}, latitude ${latitude}` : ''}. Correct it in the drawing program and export it again.`,
  }
}
