import { sql } from 'kysely'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { acceptanceStands } from '../../projects/acceptance-stands.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

const FARMLAND = sql.raw(
  "('HIGH_STANDARD_FARMLAND', 'DRY_TO_PADDY', 'FARMLAND_QUALITY', 'RESERVE_LAND', 'RECLAMATION', 'FARMLAND_INFRASTRUCTURE')",
)

/** Field roads, ditches and ridges, which every farmland has. */
const OF_FARMLAND = sql.raw("('1006', '1107', '1203')")

/**
 * Land that a project made or improved as farmland and that a survey of a later year, parcel by parcel, has in another
 * class than cultivated land. Only parcels with a shape are compared, and what lies in the project's by a sliver is
 * let be; field roads, ditches and ridges count where there are more of them than farmland needs.
 */
export default rule({
  id: 'U32',
  title: t('验收后改变用途', 'Farmland turned to other use after acceptance'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '《土地管理法》第三十七条；国办发〔2020〕44号防止耕地“非粮化”、国办发明电〔2020〕24号制止耕地“非农化”；市级高标准农田审计“非农化、非粮化”',
    'Land Administration Law, art. 37; State Council Office 2020 no. 44, and 2020 telegram no. 24; municipal audits of high-standard farmland',
  ),
  innocent: [
    t('田间道、沟渠等配套设施用地', 'Field roads and ditches that belong to the farmland'),
    t('依法批准的设施农业用地、建设用地', 'Approved facilities or construction'),
    t('图斑判读有误', 'The survey read the parcel wrongly'),
  ],
  parameters: {
    leastMu: { preset: '1', unit: t('亩', 'mu'), title: t('变为他用达到', 'Land turned, from') },
    share: {
      preset: '3',
      unit: t('%（占项目面积）', '% of the project’s land'),
      title: t('占项目面积达到', 'Share of the project from'),
    },
    fieldShare: {
      preset: '12',
      unit: t('%（占项目面积）', '% of the project’s land'),
      title: t('田间道、沟渠、田坎在此之内不计', 'Field roads, ditches and ridges do not count up to'),
      most: 100,
    },
  },
  text: t(
    '项目“{name}”于 {acceptedOn} 验收，{year} 年调查其中 {mu} 亩已是{classes}，占 {shareNow} %。',
    '“{name}” was accepted on {acceptedOn}; by the survey of {year} {mu} mu of it, {shareNow}%, are {classes}.',
  ),
  query: ({ leastMu, share, fieldShare }) => sql`/* U32 */
    with accepted as (
      select p.id, p.name, max(v.accepted_on) as accepted_on, case when st_isvalid(p.geometry) then p.geometry else st_makevalid(p.geometry) end as shape
      from project p join acceptance v on v.project_id = p.id and ${acceptanceStands('v')}
      where p.merged_into_id is null and st_dimension(p.geometry) = 2 and p.kind in ${FARMLAND} group by p.id
    ), turned as (
      select a.id, a.name, a.accepted_on, a.shape, u.year, u.id as record_id, c.name as class, c.code in ${OF_FARMLAND} as of_farmland, st_area(st_intersection(a.shape, case when st_isvalid(u.boundary) then u.boundary else st_makevalid(u.boundary) end)::geography)::numeric * 0.0015 as mu
      from accepted a join project p on p.id = a.id join land_use_record u on u.boundary && p.geometry and u.year > extract(year from a.accepted_on) join land_class c on c.id = u.land_class_id
      where not starts_with(c.code, '01') and st_intersects(a.shape, u.boundary)
    ), latest as (select t.*, max(t.year) over (partition by t.id) as last_year from turned t
    ), summed as (
      select l.id, l.name, l.accepted_on, l.year, coalesce(sum(l.mu) filter (where not l.of_farmland), 0) as other_mu, coalesce(sum(l.mu) filter (where l.of_farmland), 0) as field_mu, st_area(l.shape::geography)::numeric * 0.0015 as own_mu, string_agg(distinct l.class, '、') as classes, jsonb_agg(distinct ${pointsTo('LandUseRecord', 'l.record_id')}) as records
      from latest l where l.year = l.last_year group by l.id, l.name, l.accepted_on, l.year, l.shape
    ), counted as (
      select s.*, s.other_mu + case when 100 * s.field_mu > ${fieldShare}::numeric * s.own_mu then s.field_mu else 0 end as mu from summed s
    )
    select 'Project' as subject_type, s.id as subject_id, 'use' as key, null as severity, null as amount,
      jsonb_build_object('name', s.name, 'acceptedOn', s.accepted_on, 'year', s.year, 'mu', trim_scale(round(s.mu, 2))::text, 'classes', s.classes, 'shareNow', trim_scale(round(100 * s.mu / s.own_mu, 2))::text) as facts,
      ${evidence(['Project', 's.id'])} || s.records as evidence
    from counted s where s.mu >= ${leastMu}::numeric and 100 * s.mu >= ${share}::numeric * s.own_mu`,
})
