import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A project without a shape that is tied to an area although every village that it names, or was reported for, lies in
 * no member of the area. Where it has a shape, T07 measures it; a project that was split lies in several areas and is
 * left out.
 */
export default rule({
  id: 'T14',
  title: t('建设地点不在区内', 'Place outside the area'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案：项目安排在整治项目区内；土地综合整治资金专项审计（市县审计公告，2025年）“将项目区外地块纳入实施范围”',
    'The county’s plan: projects lie inside the areas; municipal audits of land-consolidation money, 2025: land outside the area in its scope',
  ),
  innocent: [
    t('项目跨村实施，只报了一个村', 'It spans villages, and one was reported'),
    t('行政村合并，代码未更新', 'Villages were merged, and the code is the old one'),
    t('区外水源、道路等直接服务于项目区', 'A source of water or a road outside that serves the area'),
  ],
  parameters: {},
  text: t(
    '项目“{name}”（{externalId}）归属 {areaCode} {areaName}，建设地点“{places}”不在该区成员之内。',
    '“{name}” ({externalId}) is tied to {areaCode} {areaName}, and its place ({places}) is in no member of that area.',
  ),
  query: () => sql`/* T14 */
    with placed as (
      select p.id, p.name, p.external_id, p.budget, t.area_id, string_to_array(l.place, ' ') as codes
      from area_tie t join project p on p.id = t.project_id join project_likeness l on l.project_id = p.id
      where t.ended_at is null and t.status = 'TIED' and p.merged_into_id is null and p.geometry is null and l.place <> ''
        and not exists (select from project_part x where x.project_id = p.id and x.ended_at is null)
    )
    select 'Project' as subject_type, k.id as subject_id, '' as key, null as severity, k.budget as amount,
      jsonb_build_object('name', k.name, 'externalId', k.external_id, 'areaCode', a.code, 'areaName', a.name,
        'places', (select string_agg(v.name, '、' order by v.code) from administrative_division v where v.code = any(k.codes))) as facts,
      ${evidence(['Project', 'k.id'], ['ConsolidationArea', 'k.area_id'])} as evidence
    from placed k join consolidation_area a on a.id = k.area_id
    where exists (select from area_member m where m.area_id = k.area_id and m.left_on is null)
      and not exists (select from area_member m join administrative_division d on d.id = m.division_id left join administrative_division v on v.code = any(k.codes)
        where m.area_id = k.area_id and m.left_on is null and (d.id = v.id or d.id = v.parent_id))`,
})
