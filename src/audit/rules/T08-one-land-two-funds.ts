import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { areTwoPhases, isServiceAlone, isUpkeep } from '../words-of-works.js'
import { t } from '../../values/title.js'

/** The mean width of a shape, in metres. */
const widthOf = (shape: Sql): Sql =>
  sql`2 * st_area(${shape}::geography) / nullif(st_perimeter(${shape}::geography), 0)`

/** Whether the first is a narrow strip of works that run through land, and the other is wider. */
const runsThrough = (kind: Sql, shape: Sql, wider: Sql, narrow: string): Sql =>
  sql`(${kind} in ('ROAD', 'IRRIGATION', 'GREENING', 'POWER', 'TELECOM', 'GAS') and ${widthOf(shape)} <= ${narrow}::numeric and ${widthOf(wider)} > ${narrow}::numeric)`

/**
 * Two projects whose lands overlap within some years: of one kind of work and different departments, whatever overlaps
 * beyond an error of survey; of one department or of different kinds, whose works may touch, a good part of the
 * smaller land, unless the shapes are just the same, which T09 tells. Upkeep and services build nothing, and lie where
 * the works do; phases of one department's works, each with a content of its own, are one project. A road, a canal or
 * a line of another kind, which is narrow, runs through fields that are not. The share is that of the smaller land.
 * The join goes by the index of shapes; shapes that are not sound are mended before they are cut.
 */
export default rule({
  id: 'T08',
  title: t('同地重复投入', 'One land, two funds'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '省级审计公告“同一地块重复立项、多头管理重复设置”（图斑叠加）',
    'Provincial audits by overlay of maps; EU 809/2014 (IACS), art. 29(1)(a): no land twice',
  ),
  innocent: [
    t('相邻地块测绘误差', 'Errors of survey between neighbours'),
    t('先建后提升，内容不同', 'Built first and improved later: other work on the same land'),
    t('渠道、道路穿过另一项目的田块', 'A canal or a road that runs through the fields of the other'),
    t('同一项目由两部门分别填报（见部门重复申报）', 'One project reported by two departments'),
  ],
  parameters: {
    overlapShare: {
      preset: '1',
      unit: t('%（占较小者）', '% of the smaller'),
      title: t('重叠超过', 'Overlap above'),
      most: 100,
    },
    otherShare: {
      preset: '25',
      unit: t('%（占较小者）', '% of the smaller'),
      title: t('同部门或不同类别，重叠超过', 'One department or different kinds: overlap above'),
      most: 100,
    },
    narrow: {
      preset: '30',
      unit: t('米', 'm'),
      title: t(
        '道路、渠道、管线、林带视为狭长，平均宽度不超过',
        'A road, a canal or a line is narrow: mean width up to',
      ),
    },
    years: { preset: '5', unit: t('年', 'years'), title: t('多少年之内', 'Within years') },
  },
  text: t(
    '“{name}”（{department} {externalId}）与“{otherName}”（{otherDepartment} {otherExternalId}）{kinds}，相隔 {monthsApart} 个月，重叠 {overlapMu} 亩，占较小者 {overlap}%（超过 {most}% 即列出）。',
    '“{name}” ({department} {externalId}) and “{otherName}” ({otherDepartment} {otherExternalId}), {monthsApart} months apart, overlap by {overlapMu} mu, {overlap}% of the smaller (listed above {most}%).',
  ),
  query: ({ overlapShare, otherShare, narrow, years }) => sql`/* T08 */
    with land as materialized (
      select p.id, p.name, p.department, p.external_id, p.kind, p.budget, p.parent_id, coalesce(p.approved_on, p.start_date, p.end_date) as day, p.geometry from project p
      where p.merged_into_id is null and st_dimension(p.geometry) = 2 and not ${isUpkeep(sql`p.name`)} and not ${isServiceAlone(sql`p.name`)}
    ),
    met as materialized (
      select l.id, o.id as other_id from land l join project o on o.geometry && l.geometry and o.id > l.id
      where o.merged_into_id is null and st_dimension(o.geometry) = 2 and o.parent_id is distinct from l.id and l.parent_id is distinct from o.id
    ),
    cut as (
      select a.id, b.id as other_id, a.name, b.name as other_name, a.department, b.department as other_department, a.external_id, b.external_id as other_external_id, a.kind, b.kind as other_kind, a.kind = b.kind and a.department <> b.department as strict, a.day, b.day as other_day, least(a.budget, b.budget) as amount, s.a_shape, s.b_shape
      from met m join land a on a.id = m.id join land b on b.id = m.other_id,
        lateral (select case when st_isvalid(a.geometry) then a.geometry else st_makevalid(a.geometry) end as a_shape, case when st_isvalid(b.geometry) then b.geometry else st_makevalid(b.geometry) end as b_shape offset 0) s
      where (a.day is null or b.day is null or (a.day <= b.day + make_interval(months => (${years}::numeric * 12)::integer) and b.day <= a.day + make_interval(months => (${years}::numeric * 12)::integer)))
        and st_intersects(s.a_shape, s.b_shape)
    ),
    measured as (
      select c.*, x.shape, st_area(x.shape) / nullif(least(st_area(c.a_shape), st_area(c.b_shape)), 0) as share from cut c, lateral (select st_intersection(c.a_shape, c.b_shape) as shape offset 0) x
    )
    select 'Project' as subject_type, m.id as subject_id, m.other_id::text as key, null as severity, m.amount,
      jsonb_build_object('name', m.name, 'otherName', m.other_name, 'department', m.department, 'otherDepartment', m.other_department, 'externalId', m.external_id, 'otherExternalId', m.other_external_id, 'kinds', case when m.kind = m.other_kind then '同为 ' || m.kind else '分别为 ' || m.kind || '、' || m.other_kind end, 'most', case when m.strict then ${overlapShare}::text else ${otherShare}::text end,
        'monthsApart', abs(extract(year from age(m.day, m.other_day)) * 12 + extract(month from age(m.day, m.other_day))), 'overlap', round(100 * m.share::numeric, 2)::text, 'overlapMu', round((st_area(m.shape::geography) * 3 / 2000)::numeric, 2)::text) as facts,
      ${evidence(['Project', 'm.id'], ['Project', 'm.other_id'])} as evidence
    from measured m where case when m.strict then round(100 * m.share::numeric, 6) > ${overlapShare}::numeric
      else round(100 * m.share::numeric, 6) > ${otherShare}::numeric and not st_equals(st_snaptogrid(m.a_shape, 0.0000001), st_snaptogrid(m.b_shape, 0.0000001))
        and not (m.department = m.other_department and ${areTwoPhases(sql`m.name`, sql`m.other_name`)})
        and not (m.kind <> m.other_kind and (${runsThrough(sql`m.kind`, sql`m.a_shape`, sql`m.b_shape`, narrow)} or ${runsThrough(sql`m.other_kind`, sql`m.b_shape`, sql`m.a_shape`, narrow)})) end`,
})
