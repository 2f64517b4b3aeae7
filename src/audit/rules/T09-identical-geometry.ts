import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { areTwoPhases, isServiceAlone, isUpkeep } from '../words-of-works.js'
import { t } from '../../values/title.js'

/**
 * Two projects with one shape: surfaces or lines that are the same to seven decimals of a degree, wherever their rings
 * begin. Points are places, which many projects share, and upkeep and services lie where the works do; so do phases of
 * one department’s works, each with a content of its own. Of several that are the same, each is told of the one before
 * it.
 */
export default rule({
  id: 'T09',
  title: t('图形重复', 'Identical geometry'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '省级审计公告“同一图斑套报多个项目”',
    'Provincial audits: one parcel handed in for several projects; EU 809/2014 (IACS), art. 29(1)(a)',
  ),
  innocent: [
    t('上级项目与其子项目共用一图', 'A project and its parts were handed in with one map'),
    t('以村界代替项目图形', 'The village’s boundary stands in for the project’s shape'),
  ],
  parameters: {},
  text: t(
    '“{name}”（{department} {externalId}）与“{otherName}”（{otherDepartment} {otherExternalId}）图形完全相同。',
    '“{name}” ({department} {externalId}) and “{otherName}” ({otherDepartment} {otherExternalId}) have the same shape.',
  ),
  query: () => sql`/* T09 */
    with shaped as (
      select p.id, p.name, p.department, p.external_id, p.budget, p.parent_id,
        lag(p.id) over same as other_id, lag(p.name) over same as other_name, lag(p.department) over same as other_department, lag(p.external_id) over same as other_external_id, lag(p.budget) over same as other_budget, lag(p.parent_id) over same as other_parent_id
      from project p where p.merged_into_id is null and st_dimension(p.geometry) > 0 and not ${isUpkeep(sql`p.name`)} and not ${isServiceAlone(sql`p.name`)}
      window same as (partition by md5(st_asbinary(st_normalize(st_snaptogrid(p.geometry, 0.0000001)))) order by p.id)
    )
    select 'Project' as subject_type, s.id as subject_id, s.other_id::text as key, null as severity, least(s.budget, s.other_budget) as amount,
      jsonb_build_object('name', s.name, 'otherName', s.other_name, 'department', s.department, 'otherDepartment', s.other_department, 'externalId', s.external_id, 'otherExternalId', s.other_external_id) as facts,
      ${evidence(['Project', 's.id'], ['Project', 's.other_id'])} as evidence
    from shaped s where s.other_id is not null and s.parent_id is distinct from s.other_id and s.other_parent_id is distinct from s.id
      and not (s.department = s.other_department and ${areTwoPhases(sql`s.name`, sql`s.other_name`)})`,
})
