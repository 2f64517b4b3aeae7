import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { marksOf, SERVICES, worksIn } from '../words-of-works.js'
import { namedApart, opposed, ownNamesOf } from '../own-names.js'
import { t } from '../../values/title.js'

/**
 * A project that two departments may both have reported, and nobody has decided: one code, or a like name, place and
 * amount. A code of figures alone, or a short one, is taken for the same only where the names are alike too. Names
 * that differ in what tells works apart (a phase, a lot, a side) are of two works, whatever else is alike.
 */
export default rule({
  id: 'T10',
  title: t('部门重复申报', 'Reported twice'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '审计公告“重复申报、套取财政资金”；IATI 1.1.2 标识唯一',
    'Audit reports on money claimed twice; IATI 1.1.2: ids are unique',
  ),
  innocent: [
    t('同名不同地的两个项目', 'Two projects of one name at two places'),
    t(
      '牵头部门与实施部门各报一次，资金只有一笔',
      'The lead and the executing department both report it: the money is one',
    ),
  ],
  parameters: {
    likeness: {
      preset: '0.3',
      unit: t('0–1', '0–1'),
      title: t('短编号须名称相似度不低于', 'Likeness of names that a short code needs'),
    },
  },
  text: t(
    '“{name}”（{department} {externalId}）与“{otherName}”（{otherDepartment} {otherExternalId}）：{why}，尚未认定是否同一项目。',
    '“{name}” ({department} {externalId}) and “{otherName}” ({otherDepartment} {otherExternalId}): {why}; nobody has decided whether they are one project.',
  ),
  query: ({ likeness }) => sql`/* T10 */
    with named as (
      select p.id, ${marksOf(sql`p.name`, worksIn(sql`l.title`))} as marks, ${ownNamesOf(worksIn(sql`l.title`))} as own, string_to_array(l.title, null) as signs, l.title ~ ${SERVICES} as service
      from project p join project_likeness l on l.project_id = p.id where p.id in (select first_id from duplicate_pair where state = 'OPEN' union select second_id from duplicate_pair where state = 'OPEN')
    ), pair as (
      select least(a.project_id, b.project_id) as first_id, greatest(a.project_id, b.project_id) as second_id, '编号相同\none code' as why
      from project_source a join project_source b on b.external_id = a.external_id and b.department > a.department and b.project_id <> a.project_id
      where (a.external_id ~ '[A-Za-z]' and length(a.external_id) >= 5) or similarity(a.title, b.title) >= ${likeness}::real
      union all
      select d.first_id, d.second_id, '名称、地点与金额相合\nlike name, place and amount' from duplicate_pair d
        left join named a on a.id = d.first_id left join named b on b.id = d.second_id where d.state = 'OPEN' and a.marks is not distinct from b.marks and a.service is not distinct from b.service
          and not coalesce(${namedApart(sql`a.own`, sql`b.own`)} or ${opposed(sql`a.signs`, sql`b.signs`)}, false)
    )
    select 'Project' as subject_type, f.id as subject_id, s.id::text as key, null as severity, least(f.budget, s.budget) as amount,
      jsonb_build_object('name', f.name, 'otherName', s.name, 'department', f.department, 'otherDepartment', s.department, 'externalId', f.external_id, 'otherExternalId', s.external_id, 'why', jsonb_agg(distinct p.why), 'budget', f.budget::text, 'otherBudget', s.budget::text) as facts,
      ${evidence(['Project', 'f.id'], ['Project', 's.id'])} as evidence
    from pair p join project f on f.id = p.first_id join project s on s.id = p.second_id
    where f.merged_into_id is null and s.merged_into_id is null and f.parent_id is distinct from s.id and s.parent_id is distinct from f.id
      and not exists (select from duplicate_pair d where d.first_id = p.first_id and d.second_id = p.second_id and d.state in ('DISMISSED', 'MERGED'))
    group by f.id, s.id`,
})
