import { sql } from 'kysely'
import { areaInForce } from '../../areas/area-in-force.js'
import type { Work } from '../../database/work.js'

/** Where a project's ground lies, in square metres on the ellipsoid: all of it, by area, and outside every area. */
export interface LandShares {
  whole: string
  outside: string
  byArea: Record<string, string>
}

/** Measures the polygons of a project's records against the areas in force on its date (today where it has none); null where it has no polygon. */
export async function measureLand(
  work: Work,
  projectId: string,
  date: string | null,
): Promise<LandShares | null> {
  const [land] = await work.rows<LandShares>(sql`/* measure-land */
    with shape as materialized (
      select st_union(st_makevalid(s.geometry)) as g from project_source s where s.project_id = ${projectId}::uuid and st_dimension(s.geometry) = 2 having count(*) > 0
    ),
    -- An area's ground is its own boundary where one was reported, else its members'.
    ground as materialized (
      select a.id, coalesce(a.boundary, (select st_union(d.boundary) from area_member m join administrative_division d on d.id = m.division_id where m.area_id = a.id and m.left_on is null)) as g
      from consolidation_area a where ${areaInForce(sql`a`, sql`coalesce(${date}::date, county_today())`)}
    ),
    piece as materialized (
      select ground.id, st_collectionextract(st_intersection(shape.g, ground.g), 3) as g from shape join ground on st_intersects(ground.g, shape.g)
    ),
    measured as (select id, round(st_area(g::geography)::numeric, 4) as area from piece)
    select round(st_area(shape.g::geography)::numeric, 4)::text as whole,
      round(coalesce(st_area(st_collectionextract(st_difference(shape.g, (select st_union(g) from piece)), 3)::geography), st_area(shape.g::geography))::numeric, 4)::text as outside,
      coalesce((select json_object_agg(id, area::text) from measured where area > 0), '{}') as "byArea"
    from shape`)
  return land ?? null
}
