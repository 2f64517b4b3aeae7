import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** Classes of cultivated land, of paddy, and of ecological land: forest, grass, water and wetland, but no ditches and no water works. */
const CULTIVATED = sql`code like '01%'`
const PADDY = sql`code = '0101'`
const ECOLOGICAL = sql`(code like '03%' or code like '04%' or code like '00%' or code like '11%' and code <> '1107' and three_way_class is distinct from 'CONSTRUCTION')`

/** What a line is about, and which records tell it. */
const LINES = sql`(values ('LAND', kind = 'LAND'), ('FARMLAND', kind = 'FARMLAND'), ('cultivated', ${CULTIVATED}), ('paddy', ${PADDY}),
      ('construction', three_way_class = 'CONSTRUCTION'), ('ecological', ${ECOLOGICAL}))`

/**
 * The land of areas as their records have it: a list of common table expressions, to be put after WITH.
 *
 * A record is of the area as a whole, of a township or of a village in it, and a parcel or the total of a class. Of each
 * place, phase and class the latest year counts, of its total and of its parcels each by itself. Then:
 * - parcels give way to a total of their class;
 * - a class gives way to its sub-classes as far as they make it up and counts for what they leave; older ones give way to it;
 * - of a first-level class the widest place that has a total of it counts (the area, else the township, else the village),
 *   and where none has, the widest that has parcels.
 * Permanent basic farmland has records of its own, which are read alike.
 *
 * `counts` narrows the records (r) that are read. `areas`: id, code, name. `latest`: the records of the latest year. `counted`: what
 * counts of each, `counted_mu`. `land`: sums in mu by `kind` (LAND, FARMLAND), area and
 * phase, null where no record is of the class. `gaps`: by area and line (each kind, and each sum), the villages without a
 * record in a phase, those that have one after alone, and whether a phase leaves out villages that the phase
 * before tells, or the other way round.
 */
export const landBalance = (which: Sql, counts: Sql = sql`true`): Sql => sql`
  areas as materialized (select c.id, c.code, c.name from consolidation_area c where ${which}),
  records as not materialized (
    select 'LAND' as kind, u.id, u.area_id, u.division_id, u.year, u.phase, u.land_class_id, u.parcel_number, u.land_area_mu as mu, null::numeric as adjusted, null::numeric as added from land_use_record u
    union all
    select 'FARMLAND', f.id, f.area_id, f.division_id, f.year, f.phase, null, null, f.land_area_mu, f.adjusted_area_mu, f.added_area_mu from permanent_basic_farmland f
  ),
  placed as materialized (
    select r.*, r.area_id as of_area from records r where r.area_id = any(array(select id from areas)) and ${counts}
    union all
    select r.*, m.area_id from division_area m join records r on r.division_id = m.division_id where r.area_id is null and m.area_id = any(array(select id from areas)) and ${counts}
  ),
  latest as materialized (
    select * from (
      select p.*, coalesce(p.division_id, p.of_area) as place, d.parent_id as wider, k.code, k.parent_id as above, k.three_way_class, coalesce(left(k.code, 2), p.kind) as branch,
        max(p.year) over (partition by p.kind, p.of_area, p.phase, p.division_id, p.land_class_id, p.parcel_number is null) as newest
      from placed p left join land_class k on k.id = p.land_class_id left join administrative_division d on d.id = p.division_id) y
    where year = newest
  ),
  own as materialized (
    select l.* from latest l where not exists (
      select from latest o where o.of_area = l.of_area and o.phase = l.phase and o.place = l.place and o.parcel_number is null
        and (l.parcel_number is not null and (o.land_class_id = l.land_class_id or o.above = l.land_class_id) or o.land_class_id = l.above and o.year > l.year))
  ),
  parts as (select of_area, phase, place, above, sum(mu) as mu from own where above is not null group by of_area, phase, place, above),
  tellers as materialized (select of_area, phase, branch, place, wider, bool_or(parcel_number is null) as by_total from own group by of_area, phase, branch, place, wider),
  counted as (
    select l.*, case when l.parcel_number is null then greatest(l.mu - coalesce(s.mu, 0), 0) else l.mu end as counted_mu
    from own l left join parts s on s.of_area = l.of_area and s.phase = l.phase and s.place = l.place and s.above = l.land_class_id
    where not exists (
      select from tellers o where o.of_area = l.of_area and o.phase = l.phase and o.branch = l.branch and o.place <> l.place
        and case when o.place in (l.of_area, l.wider) then l.parcel_number is not null or o.by_total
          else l.parcel_number is not null and o.by_total and l.place in (o.of_area, o.wider) end)
  ),
  land as materialized (
    select kind, of_area, phase, array_agg(distinct year order by year) as years, sum(counted_mu) filter (where ${CULTIVATED}) as cultivated, sum(counted_mu) filter (where ${PADDY}) as paddy,
      sum(counted_mu) filter (where three_way_class = 'CONSTRUCTION') as construction, sum(counted_mu) filter (where ${ECOLOGICAL}) as ecological,
      sum(counted_mu) filter (where kind = 'FARMLAND') as farmland, sum(adjusted) as adjusted, sum(added) as added
    from counted group by kind, of_area, phase
  ),
  villages as (
    select m.area_id as of_area, d.id, d.parent_id, d.name from area_member m join administrative_division d on d.id = m.division_id
    where m.area_id = any(array(select id from areas)) and m.left_on is null and d.level = 'VILLAGE'
    union
    select m.area_id, d.id, d.parent_id, d.name from area_member m join administrative_division d on d.parent_id = m.division_id
    where m.area_id = any(array(select id from areas)) and m.left_on is null and coalesce(d.valid_to > county_today(), true)
  ),
  told as (
    select line, of_area, place, bool_or(phase = 'BEFORE') as before, bool_or(phase = 'PLANNED') as planned, bool_or(phase = 'AFTER') as after
    from latest cross join lateral ${LINES} l(line, tells) where tells group by line, of_area, place
  ),
  known as (
    select l.line, v.of_area, v.name, coalesce(bool_or(t.before), false) as before, coalesce(bool_or(t.planned), false) as planned, coalesce(bool_or(t.after), false) as after
    from villages v cross join (values ('LAND'), ('FARMLAND'), ('cultivated'), ('paddy'), ('construction'), ('ecological')) l(line)
    left join told t on t.line = l.line and t.of_area = v.of_area and t.place in (v.of_area, v.id, v.parent_id)
    group by l.line, v.of_area, v.id, v.name
  ),
  gaps as materialized (
    select line, of_area, bool_or(before <> planned) as planned_differs, bool_or(before <> after) as after_differs,
      string_agg(name, '、' order by name) filter (where not before) as not_before, string_agg(name, '、' order by name) filter (where not planned) as not_planned, string_agg(name, '、' order by name) filter (where not after) as not_after,
      string_agg(name, '、' order by name) filter (where after and not before) as only_after
    from known group by line, of_area
  )`

/**
 * How far cultivated land hangs together, by area and phase: parcels with a shape, those that touch being one patch (a
 * hundred-thousandth of a degree is about a metre). A query to be put after `landBalance`.
 */
export const cultivatedPatches: Sql = sql`
  select of_area, phase, sum(parcels)::integer as parcels, count(*)::integer as patches, sum(mu) as mapped_mu, round(avg(mu), 6) as mean_mu, max(mu) as largest_mu, max(year) as year
  from (
    select of_area, phase, patch, count(*) as parcels, sum(mu) as mu, max(year) as year from (
      select l.of_area, l.phase, l.mu, l.year, st_clusterdbscan(u.boundary, 0.00001, 1) over (partition by l.of_area, l.phase) as patch
      from latest l join land_use_record u on u.id = l.id where ${CULTIVATED} and u.boundary is not null) touching
    group by of_area, phase, patch) patches
  group by of_area, phase`
