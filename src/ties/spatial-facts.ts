import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import type { SpatialFact } from './evidence.js'

/**
 * Where shapes lie: of each project record with a geometry, the share of it that lies in each area and in the county,
 * and the divisions it touches. Shares are of area for polygons, of length on the ellipsoid for lines; a point is whole.
 * Nothing is said while the county has no boundaries.
 */
export async function spatialFacts(work: Work, sourceIds: readonly string[]): Promise<Map<string, SpatialFact>> {
  const rows = await work.rows<{ id: string; fact: SpatialFact }>(sql`/* spatial-facts */
    with shape as materialized (
      select s.id, st_makevalid(s.geometry) as g, st_dimension(s.geometry) as dimension
      from project_source s where s.id = any(${sourceIds}::uuid[]) and s.geometry is not null
    ),
    measured as materialized (
      select id, g, dimension, case dimension when 2 then st_area(g) when 1 then st_length(g::geography) else st_numgeometries(g) end as whole from shape
    ),
    -- An area's ground is its own boundary where one was reported, else its members'.
    ground as materialized (
      select a.id as area_id, a.boundary from consolidation_area a where a.boundary is not null
      union all
      select m.area_id, d.boundary from area_member m join administrative_division d on d.id = m.division_id join consolidation_area a on a.id = m.area_id
      where m.left_on is null and d.boundary is not null and a.boundary is null
    ),
    in_area as (
      select s.id, g.area_id, least(1, sum(case s.dimension
          when 2 then st_area(st_intersection(s.g, g.boundary)) when 1 then st_length(st_intersection(s.g, g.boundary)::geography)
          else st_numgeometries(st_intersection(s.g, g.boundary)) end) / nullif(s.whole, 0)) as share
      from measured s join ground g on st_intersects(s.g, g.boundary) group by s.id, g.area_id, s.whole
    ),
    in_division as (
      select s.id, d.code, d.level, least(1, case s.dimension
          when 2 then st_area(st_intersection(s.g, d.boundary)) when 1 then st_length(st_intersection(s.g, d.boundary)::geography)
          else st_numgeometries(st_intersection(s.g, d.boundary)) end / nullif(s.whole, 0)) as share
      from measured s join administrative_division d on st_intersects(s.g, d.boundary)
    )
    select s.id::text, json_build_object(
      'kind', case s.dimension when 2 then 'POLYGON' when 1 then 'LINE' else 'POINT' end,
      'inCounty', coalesce((select max(share) filter (where level = 'COUNTY') >= 0.9 or sum(share) filter (where level = 'TOWNSHIP') >= 0.9 or sum(share) filter (where level = 'VILLAGE') >= 0.9 from in_division d where d.id = s.id), false),
      'shares', coalesce((select json_agg(json_build_object('areaId', a.area_id, 'share', a.share) order by a.share desc) from in_area a where a.id = s.id and a.share > 0.0001), '[]'),
      'outsideShare', greatest(0, 1 - coalesce((select sum(share) from in_area a where a.id = s.id), 0)),
      'villageCodes', coalesce((select json_agg(code order by share desc) from in_division d where d.id = s.id and level = 'VILLAGE' and share > 0.0001), '[]'),
      'townshipCodes', coalesce((select json_agg(code order by share desc) from in_division d where d.id = s.id and level = 'TOWNSHIP' and share > 0.0001), '[]')
    ) as fact
    from measured s
    where exists (select from administrative_division where boundary is not null)`)
  return new Map(rows.map(({ id, fact }) => [id, fact]))
}
