import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { areaInForce } from '../../areas/area-in-force.js'
import type { Sql } from '../../graph/column-kind.js'
import type { SpatialFact } from './evidence.js'

/** The share of a shape that lies in some ground that it meets; most shapes lie in it whole. A point on its edge lies in it by half. */
const shareIn = (
  ground: Sql,
) => sql`case when s.dimension = 0 and s.whole = 1 then case when st_contains(${ground}, s.g) then 1 else 0.5 end
  when s.dimension = 0 then (st_numgeometries(st_intersection(s.g, ${ground})) - st_numgeometries(st_intersection(s.g, st_boundary(${ground}))) / 2.0) / s.whole
  when st_coveredby(s.g, ${ground}) then 1
  else least(1, case s.dimension when 2 then st_area(st_intersection(s.g, ${ground})) else st_length(st_intersection(s.g, ${ground})::geography) end / nullif(s.whole, 0)) end`

/**
 * Where shapes lie: of each project record with a geometry, the share of it that lies in each area and in the county,
 * and the divisions it touches. Shares are of area for polygons, of length on the ellipsoid for lines; a point is
 * whole, or half where it lies on an edge.
 * What has the same share stands in the order of ids and codes, so that a verdict reads the same whatever the plan.
 * An area that is not in force on the record's date is no area of it. Nothing is said while the county has no boundaries.
 */
export async function spatialFacts(
  work: Work,
  sourceIds: readonly string[],
): Promise<Map<string, SpatialFact>> {
  const rows = await work.rows<{ id: string; fact: SpatialFact }>(sql`/* spatial-facts */
    with shape as materialized (
      select s.id, s.day, g, st_dimension(g) as dimension, case st_dimension(g) when 2 then st_area(g) when 1 then st_length(g::geography) else st_numgeometries(g) end as whole,
        case st_dimension(g) when 0 then 0.5 else 0.9 end as enough
      from (select id, coalesce(record_date, start_date, county_today()) as day, st_makevalid(geometry) as g from project_source where id = any(${sourceIds}::uuid[]) and geometry is not null) s
    ),
    in_ground as materialized (
      select s.id, s.day, d.id as division_id, d.code, d.level, null::uuid as area_id, ${shareIn(sql`d.boundary`)} as share
      from shape s join administrative_division d on st_intersects(d.boundary, s.g)
      union all
      select s.id, s.day, null, null, null, a.id, ${shareIn(sql`a.boundary`)} from shape s join consolidation_area a on st_intersects(a.boundary, s.g) and ${areaInForce(sql`a`, sql`s.day`)}
    ),
    in_division as (select * from in_ground where division_id is not null),
    -- An area's ground is its own boundary where one was reported, else its members'.
    in_area as (
      select id, area_id, least(1, sum(share)) as share from (
        select id, area_id, share from in_ground where area_id is not null
        union all
        select g.id, m.area_id, g.share from in_ground g join area_member m on m.division_id = g.division_id and m.left_on is null
        join consolidation_area a on a.id = m.area_id and a.boundary is null and ${areaInForce(sql`a`, sql`g.day`)}
      ) x group by id, area_id
    )
    select s.id::text, json_build_object(
      'kind', case s.dimension when 2 then 'POLYGON' when 1 then 'LINE' else 'POINT' end,
      'inCounty', coalesce((select max(share) filter (where level = 'COUNTY') >= s.enough or sum(share) filter (where level = 'TOWNSHIP') >= s.enough or sum(share) filter (where level = 'VILLAGE') >= s.enough from in_division d where d.id = s.id), false),
      'shares', coalesce((select json_agg(json_build_object('areaId', a.area_id, 'share', a.share) order by a.share desc, a.area_id) from in_area a where a.id = s.id and a.share > 0.0001), '[]'),
      'outsideShare', greatest(0, 1 - coalesce((select sum(share) from in_area a where a.id = s.id), 0)),
      'villageCodes', coalesce((select json_agg(code order by share desc, code) from in_division d where d.id = s.id and level = 'VILLAGE' and share > 0.0001), '[]'),
      'townshipCodes', coalesce((select json_agg(code order by share desc, code) from in_division d where d.id = s.id and level = 'TOWNSHIP' and share > 0.0001), '[]')
    ) as fact
    from shape s
    where exists (select from administrative_division where boundary is not null)`)
  return new Map(rows.map(({ id, fact }) => [id, fact]))
}
