import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A project that is tied to an area and of whose shape too little lies inside it. Surfaces are measured by their surface,
 * lines by their length, points by their number. A project that was split lies in several areas and is left out.
 */
export default rule({
  id: 'T07',
  title: t('项目不在区内', 'Project outside its area'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案：项目安排在整治项目区内',
    'The county’s plan: projects lie inside the areas; practice of forest projects: at least three quarters',
  ),
  innocent: [
    t('线性工程（渠道、道路）穿过相邻村', 'Canals and roads run on into the next village'),
    t('项目图形或区界坐标系、精度不一', 'Shape and boundary surveyed in different systems'),
  ],
  parameters: {
    insideShare: {
      preset: '75',
      unit: t('%（占图形面积）', '% of its shape'),
      title: t('区内部分不少于', 'Least share inside'),
      most: 100,
    },
  },
  text: t(
    '项目“{name}”（{externalId}）归属 {areaCode} {areaName}，图形仅 {inside}% 在区内（少于 {insideShare}% 即列出）。',
    '“{name}” ({externalId}) is tied to {areaCode} {areaName}, and only {inside}% of it lies inside (listed below {insideShare}%).',
  ),
  query: ({ insideShare }) => sql`/* T07 */
    with bounded as materialized (
      select a.id, a.code, a.name, coalesce(a.boundary, (select case when bool_and(d.boundary is not null) then st_union(d.boundary) end from area_member m join administrative_division d on d.id = m.division_id where m.area_id = a.id and m.left_on is null)) as shape
      from consolidation_area a
    ),
    mapped as materialized (
      select p.id, p.name, p.external_id, p.budget, t.area_id, case when st_isvalid(p.geometry) then p.geometry else st_makevalid(p.geometry) end as shape
      from area_tie t join project p on p.id = t.project_id
      where t.ended_at is null and t.status = 'TIED' and p.geometry is not null and p.merged_into_id is null
        and not exists (select from project_part x where x.project_id = p.id and x.ended_at is null)
    ),
    measured as (
      select m.*, b.code, b.name as area_name,
        case when st_covers(b.shape, m.shape) then 1
          when st_dimension(m.shape) = 2 then st_area(st_intersection(m.shape, b.shape)) / nullif(st_area(m.shape), 0)
          when st_dimension(m.shape) = 1 then st_length(st_collectionextract(st_intersection(m.shape, b.shape), 2)) / nullif(st_length(m.shape), 0)
          else st_numgeometries(st_intersection(m.shape, b.shape))::float8 * (not st_isempty(st_intersection(m.shape, b.shape)))::integer / nullif(st_numgeometries(m.shape), 0) end as inside
      from mapped m join bounded b on b.id = m.area_id where b.shape is not null
    )
    select 'Project' as subject_type, m.id as subject_id, '' as key, null as severity, m.budget as amount,
      jsonb_build_object('name', m.name, 'externalId', m.external_id, 'areaCode', m.code, 'areaName', m.area_name, 'inside', round(100 * m.inside::numeric, 2)::text) as facts,
      ${evidence(['Project', 'm.id'], ['ConsolidationArea', 'm.area_id'])} as evidence
    from measured m where round(100 * m.inside::numeric, 6) < ${insideShare}::numeric`,
})
