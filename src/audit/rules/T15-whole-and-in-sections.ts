import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { evidence, evidenceOf } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { namedApart, ownNamesOf } from '../own-names.js'
import { DEEDS, marksOf, OBJECTS, RECURRING, SERVICES, worksIn } from '../words-of-works.js'
import { t } from '../../values/title.js'

/** Names that may be of a section: by stakes, or as a section, lot or phase. */
const SECTION =
  'K[0-9]|[东西南北上中下前后0-9一二三四五六七八九十]段|标段|[0-9一二三四五六七八九十]期|[东西南北]片'

/** Which of these words of works texts have: pattern by pattern, for PostgreSQL keeps few of them compiled. */
const meant = (words: readonly (readonly [meaning: string, pattern: string])[]) => sql`
  select h.words, array_agg(w.meaning order by w.meaning) as list from (values ${sql.join(words.map(([meaning, pattern]) => sql`(${meaning}::text, ${pattern}::text)`))}) w(meaning, pattern),
    lateral (select t.words from said t where t.words ~ w.pattern offset 0) h group by h.words`

/** The stakes in the marks of a work, in metres; an empty list where it names none. */
const stakesIn = (marks: Sql): Sql =>
  sql`array(select stake[1]::numeric * 1000 + coalesce(stake[2], '0')::numeric from unnest(${marks}) mark, regexp_matches(mark, '([0-9]+(?:[.][0-9]+)?)(?:[+]([0-9]+(?:[.][0-9]+)?))?', 'g') stake where mark ~ '^K[0-9]' order by 1)`

/**
 * A work that one department declares whole and another in sections, which together cost as much: by stakes that make up
 * the whole, or as sections, lots or phases of a work whose name tells none. T12 tells works that are one by one the same.
 */
export default rule({
  id: 'T15',
  title: t('整体与分段重复申报', 'One work declared whole and in sections'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《财政违法行为处罚处分条例》第六条：以虚报、冒领等手段骗取财政资金；审计公告“化整为零、多头申报”',
    'Regulations on fiscal violations, art. 6; audit reports on works declared again in parts',
  ),
  innocent: [
    t(
      '牵头部门报整体、实施部门报分段，资金只有一笔',
      'The lead declares the whole, another department its sections: the money is one',
    ),
    t('同村另有一处同类工程', 'The village has another work of the kind'),
  ],
  parameters: {
    stakedShare: {
      preset: '10',
      unit: t('%', '%'),
      title: t('有桩号的，金额、长度相差不超过', 'Where stakes are told: amounts and lengths within'),
    },
    share: {
      preset: '2',
      unit: t('%', '%'),
      title: t('没有桩号的，金额相差不超过', 'Where none are told: amounts within'),
    },
    years: { preset: '3', unit: t('年', 'years'), title: t('相隔年数少于', 'Fewer years apart than') },
  },
  text: t(
    '“{name}”（{department} {externalId}，{budget} 元）与{otherDepartment}分 {sections} 段申报的“{otherNames}”（合计 {otherBudget} 元）地点、内容相同，金额相当，疑为同一工程。',
    '“{name}” ({department} {externalId}, {budget} yuan) and what {otherDepartment} declares in {sections} sections, “{otherNames}” ({otherBudget} yuan together), are alike in place, content and sum, and seem to be one work.',
  ),
  query: ({ stakedShare, share, years }) => sql`/* T15 */
    with compared as materialized (
      select p.id, p.name, p.department, p.external_id, p.budget, p.parent_id, l.title, l.place, extract(year from coalesce(p.start_date, p.approved_on, p.end_date))::integer as year
      from project p join project_likeness l on l.project_id = p.id where p.merged_into_id is null and l.title <> '' and l.place <> '' and p.budget > 0
    ), sections as materialized (
      select c.* from (select c.*, count(*) over (partition by c.place, c.department) as many from compared c where c.name ~* ${SECTION}) c where c.many > 1
    ), met as materialized (
      select m.id, m.section_id from (
        -- What cannot come to the whole’s sum is not read.
        select w.id, w.budget, s.id as section_id, sum(s.budget) over (partition by w.id, s.department) as together from sections s join compared w on w.place = s.place and w.department <> s.department
        where s.budget < w.budget and coalesce(abs(w.year - s.year) < ${years}::numeric, true) and w.parent_id is distinct from s.id and s.parent_id is distinct from w.id) m
      where m.together >= m.budget * (1 - greatest(${stakedShare}::numeric, ${share}::numeric) / 100)
    ), titles as materialized (
      select c.title, ${worksIn(sql`c.title`)} as words from (select distinct c.title from compared c where c.id in (select id from met union select section_id from met)) c
    ), said as materialized (select distinct words from titles), objects as materialized (${meant(OBJECTS)}), deeds as materialized (${meant(DEEDS)}
    ), read as materialized (
      select t.words, o.list as objects, coalesce(d.list, '{}') as deeds, ${ownNamesOf(sql`t.words`)} as own, t.words ~ ${SERVICES} as service, t.words ~ ${RECURRING} as recurring
      from said t join objects o on o.words = t.words left join deeds d on d.words = t.words
    ), named as materialized (
      select c.*, t.objects, t.deeds, t.own, t.service, ${marksOf(sql`c.name`, sql`t.words`)} as marks
      from compared c join titles w on w.title = c.title join read t on t.words = w.words where c.id in (select id from met union select section_id from met) and not t.recurring
    ), staked as materialized (
      select n.*, ${stakesIn(sql`n.marks`)} as stakes, array(select mark from unnest(n.marks) mark where mark !~ '^K[0-9]') as other_marks from named n
    ), parted as (
      select w.id, w.name, w.department, w.external_id, w.budget, w.stakes, s.department as other_department, s.id as section_id, s.name as section_name, s.budget as section_budget, s.stakes as section_stakes, s.marks
      from met m join staked w on w.id = m.id join staked s on s.id = m.section_id
      where w.objects = s.objects and (w.deeds && s.deeds or w.deeds = '{}' or s.deeds = '{}') and w.service = s.service and not ${namedApart(sql`w.own`, sql`s.own`)} and s.marks <> w.marks
        and case when cardinality(w.stakes) = 2 then cardinality(s.stakes) = 2 and s.other_marks = w.other_marks and s.stakes[1] >= w.stakes[1] and s.stakes[2] <= w.stakes[2]
          else cardinality(w.stakes) = 0 and w.marks <@ s.marks end
    )
    select 'Project' as subject_type, p.id as subject_id, p.other_department as key, null as severity, least(p.budget, sum(p.section_budget)) as amount,
      jsonb_build_object('name', p.name, 'department', p.department, 'externalId', p.external_id, 'budget', p.budget::text, 'otherDepartment', p.other_department, 'sections', count(*),
        'otherNames', string_agg(p.section_name, '”“' order by p.section_stakes, p.section_name), 'otherBudget', sum(p.section_budget)::text) as facts,
      ${evidence(['Project', 'p.id'])} || ${evidenceOf('Project', 'p.section_id')} as evidence
    from parted p group by p.id, p.name, p.department, p.external_id, p.budget, p.stakes, p.other_department
    having count(*) > 1 and count(distinct p.marks) = count(*)
      and case when cardinality(p.stakes) = 2 then abs(sum(p.section_budget) - p.budget) <= ${stakedShare}::numeric / 100 * p.budget
          and abs(sum(p.section_stakes[2] - p.section_stakes[1]) - (p.stakes[2] - p.stakes[1])) <= ${stakedShare}::numeric / 100 * (p.stakes[2] - p.stakes[1])
        else abs(sum(p.section_budget) - p.budget) <= ${share}::numeric / 100 * p.budget end`,
})
