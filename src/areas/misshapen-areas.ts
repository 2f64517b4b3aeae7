import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * Areas that are neither one township nor villages that adjoin each other, over other members of the same area. Members
 * nearer than `metres` adjoin: boundaries of different surveys leave slivers. A village without a boundary cannot be judged,
 * and holds nothing up.
 */
export const misshapenAreas = (which: Sql, metres: Sql | string): Sql => sql`
  with recursive members as (
    select m.area_id, d.id, d.level, d.name, d.boundary from area_member m join administrative_division d on d.id = m.division_id
    join consolidation_area c on c.id = m.area_id
    where m.left_on is null and ${which}
  ), levels as (
    select area_id, count(*) filter (where level = 'VILLAGE') as villages, count(*) filter (where level <> 'VILLAGE') as others,
      bool_and(level = 'TOWNSHIP') as townships from members group by area_id
  ), adjoining as (
    -- A hundred-thousandth of a degree is about a metre of latitude.
    select a.area_id, a.id as one, b.id as other from members a join members b on b.area_id = a.area_id and b.id <> a.id
      and st_dwithin(a.boundary, b.boundary, ${metres}::float8 / 100000)
  ), reached as (
    select area_id, min(id::text)::uuid as id from members where boundary is not null group by area_id
    union
    select r.area_id, j.other from reached r join adjoining j on j.area_id = r.area_id and j.one = r.id
  ), apart as (
    select m.area_id, string_agg(m.name, '、' order by m.name) as names from members m
    where m.boundary is not null and not exists (select from reached r where r.area_id = m.area_id and r.id = m.id) group by m.area_id
  )
  select l.area_id as id, case when l.others > 0 then 'members' else 'apart' end as key, a.names
  from levels l left join apart a on a.area_id = l.area_id
  where (l.others > 0 and not (l.townships and l.others = 1 and l.villages = 0)) or (l.others = 0 and a.names is not null)`
