import { sql } from 'kysely'
import type { Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'

const TABLES = ['administrative_division', 'consolidation_area'] as const

/** Writes boundaries: code (a division's or an area's) and geometry, a GeoJSON Polygon or MultiPolygon in EPSG:4490. What a boundary was stays in record_version. */
export async function recordBoundaries(
  work: Work,
  rows: readonly Incoming[],
  tables: readonly (typeof TABLES)[number][] = TABLES,
): Promise<Recorded[]> {
  const results: Recorded[] = rows.map(({ code }) => ({
    outcome: 'REJECTED',
    problems: [
      {
        property: 'code',
        problem: {
          zh: `没有代码为“${String(code)}”的区划或项目区。请先导入它。`,
          en: `No division or area has code “${String(code)}”. Import it first.`,
        },
      },
    ],
  }))
  const input = JSON.stringify(rows.map(({ code, geometry }, place) => ({ place, code, geometry })))
  for (const table of tables) {
    const written = await work.rows<{
      place: number
      id: string
      differs: boolean
      known: boolean
    }>(sql`/* record-boundaries */
      with incoming as materialized (
        select place, code, st_multi(st_setsrid(st_geomfromgeojson(geometry), 4490)) as boundary
        from jsonb_to_recordset(${input}::jsonb) as r(place integer, code text, geometry jsonb)
        where geometry->>'type' in ('Polygon', 'MultiPolygon')
      ),
      known as materialized (
        select i.*, t.id, t.boundary is not null as known, t.boundary is null or st_asbinary(t.boundary) <> st_asbinary(i.boundary) as differs
        from incoming i join ${sql.table(table)} t on t.code = i.code
      ),
      kept as (
        insert into record_version (table_name, record_id, content, recorded_at)
        select ${sql.lit(table)}, t.id, to_jsonb(t), t.recorded_at from ${sql.table(table)} t join known k on k.id = t.id where k.differs
      ),
      updated as (update ${sql.table(table)} t set boundary = k.boundary, recorded_at = now() from known k where k.id = t.id and k.differs)
      select place, id::text, differs, known from known`)
    for (const { place, id, differs, known } of written)
      results[place] = { outcome: !differs ? 'UNCHANGED' : known ? 'UPDATED' : 'INSERTED', id }
    work.changes.add(
      `${table}.boundary`,
      written.filter(({ differs }) => differs).map(({ id }) => id),
    )
  }
  return results.map((result, place) =>
    result.outcome === 'REJECTED' &&
    !['Polygon', 'MultiPolygon'].includes(
      (rows[place]!.geometry as { type?: string } | undefined)?.type ?? '',
    )
      ? {
          outcome: 'REJECTED',
          problems: [
            {
              property: 'geometry',
              problem: {
                zh: '边界应为 Polygon 或 MultiPolygon。',
                en: 'A boundary must be a Polygon or MultiPolygon. Correct the geometry.',
              },
            },
          ],
        }
      : result,
  )
}
