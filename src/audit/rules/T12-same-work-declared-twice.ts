import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import {
  APART,
  DEEDS,
  marksIn,
  numbersOf,
  OBJECTS,
  RECURRING,
  restOf,
  SERVICES,
  sidesOf,
  worksIn,
  YEARLY_TASKS,
} from '../words-of-works.js'
import { namedApart, opposed, ownNamesOf } from '../own-names.js'
import { t } from '../../values/title.js'

const list = (words: readonly (readonly [string, string])[]) =>
  sql`(values ${sql.join(words.map(([meaning, pattern]) => sql`(${meaning}::text, ${pattern}::text)`))})`

/** Amounts, years and places in the tree of projects that may be one work’s. */
const like = ({ amountShare, ownShare, years }: Record<'amountShare' | 'ownShare' | 'years', string>) =>
  sql`abs(a.budget - b.budget) <= case when a.department = b.department then ${ownShare}::numeric else ${amountShare}::numeric end / 100 * greatest(a.budget, b.budget) and coalesce(abs(a.year - b.year) < ${years}::numeric, true)
        and a.parent_id is distinct from b.id and b.parent_id is distinct from a.id`

/** On which step of a logarithmic scale an amount stands; nought has one of its own. */
const stepOf = (...shares: string[]) =>
  sql`case when c.budget > 0 then floor(ln(c.budget::double precision) / -ln(1 - least(greatest(${sql.join(shares.map((share) => sql`${share}::numeric`))}, 0.1), 99) / 100))::integer else -1000000 end`
const BESIDE = sql`(values (-1), (0), (1)) beside(step)`

/**
 * Each of two names says something that the other does not: of one department, or where all else is word for word the
 * same, they are of two works.
 */
const eachSaysMore = sql`(least(cardinality(r.signs), cardinality(o.signs)) > 1 and not r.signs && o.signs
        and ((j.a).department = (j.b).department or translate(r.words, r.rest, '') = translate(o.words, o.rest, '')))`

/** What the titles of all that met (`met`) say (`understood`), and which project has which (`worded`). */
const UNDERSTOOD = sql`-- Titles have no places in them, and many projects share one: each is read once.
    titles as materialized (
      select w.title, ${worksIn(sql`w.title`)} as words from (select distinct c.title from compared c where c.id in (select id from met union select other_id from met)) w
    ),
    worded as materialized (select c.id, w.words from compared c join titles w on w.title = c.title where c.id in (select id from met union select other_id from met)),
    said as materialized (select w.words, ${sidesOf(sql`w.words`)} as sides, ${ownNamesOf(sql`w.words`)} as own from (select distinct words from titles) w),
    -- Pattern by pattern, for PostgreSQL keeps few of them compiled.
    objects as materialized (select h.words, array_agg(o.meaning) as list from ${list(OBJECTS)} o(meaning, pattern), lateral (select t.words from said t where t.words ~ o.pattern offset 0) h group by h.words),
    deeds as materialized (select h.words, array_agg(o.meaning) as list from ${list(DEEDS)} o(meaning, pattern), lateral (select t.words from said t where t.words ~ o.pattern offset 0) h group by h.words),
    understood as materialized (
      select w.words, w.sides, w.own, coalesce(o.list, '{}') as objects, coalesce(d.list, '{}') as deeds, array(select o.list[i] from generate_subscripts(o.list, 1) i where o.list[i] = any(${APART}::text[]) order by 1) as apart, w.words ~ ${SERVICES} as service, w.words ~ ${RECURRING} as recurring,
        string_to_array(nullif(regexp_replace(w.words, '[0-9a-zA-Z+]|项目|工程|建设|配套|附属|及|与|和|村', '', 'g'), ''), null) as signs
      from said w left join objects o on o.words = w.words left join deeds d on d.words = w.words
    )`

/**
 * Two projects, of one department or of two, that mean one work: at one place, with like amounts, within some years,
 * and with names that say the same. Names are compared by what is built and what is done to it, whatever the words,
 * their order or a mistyped sign; what tells two works apart (numbers, lots, phases, sides, groups, stakes) must be
 * the same in both, or be left out by one of two departments, and names of their own must not differ. Works that recur
 * every year, instalments of a programme that name their years, and services beside the works, are no repetition. A
 * pair that T10 tells or that was decided is left out.
 */
export default rule({
  id: 'T12',
  title: t('同一工程重复申报', 'The same work declared twice'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《财政违法行为处罚处分条例》第六条：以虚报、冒领等手段骗取财政资金；审计公告“同一项目改头换面、多头申报”',
    'Regulations on fiscal violations, art. 6; audit reports on one project declared under several names',
  ),
  innocent: [
    t('同村两处内容相同的工程，名称未写明位置', 'Two like works of one village whose names do not say where'),
    t('分期实施，名称未写期次', 'Built in phases that the names do not tell'),
    t(
      '牵头部门与实施部门各报一次，资金只有一笔',
      'The lead and the executing department both report it: the money is one',
    ),
  ],
  parameters: {
    amountShare: {
      preset: '10',
      unit: t('%', '%'),
      title: t('两部门申报，金额相差不超过', 'Of two departments: amounts within'),
    },
    ownShare: {
      preset: '2',
      unit: t('%', '%'),
      title: t('同一部门申报，金额相差不超过', 'Of one department: amounts within'),
    },
    years: { preset: '3', unit: t('年', 'years'), title: t('相隔年数少于', 'Fewer years apart than') },
    sameSigns: {
      preset: '0.75',
      unit: t('0–1', '0–1'),
      title: t(
        '名称未含工程词时，相同字所占不低于',
        'Share of equal signs where the names have no word of works',
      ),
    },
  },
  text: t(
    '“{name}”（{department} {externalId}，{budget} 元）与“{otherName}”（{otherDepartment} {otherExternalId}，{otherBudget} 元）地点相同、内容相同（{same}）、金额相近，疑为同一工程。',
    '“{name}” ({department} {externalId}, {budget} yuan) and “{otherName}” ({otherDepartment} {otherExternalId}, {otherBudget} yuan) are alike in place, content and sum, and seem to be one work.',
  ),
  query: ({ sameSigns, ...within }) => sql`/* T12 */
    with compared as materialized (
      select p.id, p.name, p.department, p.external_id, p.budget, p.parent_id, l.title, l.place, extract(year from coalesce(p.start_date, p.approved_on, p.end_date))::integer as year, s.place_said
      from project p join project_likeness l on l.project_id = p.id, lateral (select concat_ws(' ', p.name, p.place) as place_said) s
      where p.merged_into_id is null and l.title <> ''
    ),
    -- The township that a project names which has no village, and that of a project which has one.
    named_township as materialized (
      select c.id, t.id as township_id from compared c join administrative_division t on t.level = 'TOWNSHIP' and position(t.name in c.place_said) > 0 where c.place = ''
    ),
    -- How large they are, in steps as wide as two amounts of one work may lie apart: these stand on one step or on two that adjoin.
    sized as materialized (
      select c.id, c.title, c.place, c.year, c.budget, c.department, c.parent_id, ${stepOf(within.amountShare, within.ownShare)} as step, ${stepOf(within.ownShare)} as own_step from compared c where c.budget >= 0
    ),
    -- Projects of a village, with its township.
    placed as materialized (
      select c.*, v.parent_id as township_id from sized c join administrative_division v on v.code = c.place
    ),
    -- Each pair is weighed where it is met: what it comes to is not known to the planner, which would compare all with all.
    near as materialized (
      select a.id, b.id as other_id from sized a cross join ${BESIDE} join sized b on b.place = a.place and a.place <> '' and b.step = a.step + beside.step and b.id > a.id where ${like(within)}
      union
      select least(a.id, b.id), greatest(a.id, b.id)
      from named_township n join sized b on b.id = n.id join placed a on a.township_id = n.township_id and a.title = b.title where ${like(within)}
      union
      select least(a.id, b.id), greatest(a.id, b.id)
      from named_township n join sized b on b.id = n.id cross join ${BESIDE}
        join placed a on a.township_id = n.township_id and a.own_step = b.own_step + beside.step
      where b.budget > 0 and abs(a.budget - b.budget) <= ${within.ownShare}::numeric / 100 * a.budget and ${like(within)}
    ),
    met as materialized (
      select n.id, n.other_id from near n where not exists (select from duplicate_pair d where d.first_id = least(n.id, n.other_id) and d.second_id = greatest(n.id, n.other_id) and d.state <> 'GONE')
    ),
    ${UNDERSTOOD},
    worded_pairs as materialized (select m.id, m.other_id, a.words, b.words as other_words from met m join worded a on a.id = m.id join worded b on b.id = m.other_id),
    -- What two titles come to is the same for all projects that have them, and is read before any name. One may name
    -- something more than the other, but not each something else, nor one a whole list of works.
    fitting as materialized (
      select a.words, b.words as other_words
      from (select distinct words, other_words from worded_pairs) w join understood a on a.words = w.words join understood b on b.words = w.other_words
      where a.service = b.service and a.apart = b.apart and (a.objects <@ b.objects or b.objects <@ a.objects) and (a.objects = '{}' or b.objects = '{}' or abs(cardinality(a.objects) - cardinality(b.objects)) <= 2)
        and not ${namedApart(sql`a.own`, sql`b.own`)} and not coalesce(${opposed(sql`a.signs`, sql`b.signs`)}, false)
    ),
    kept as materialized (select w.id, w.other_id from worded_pairs w join fitting f on f.words = w.words and f.other_words = w.other_words),
    named as materialized (
      select c.id, c.year, c.budget, c.department, c.external_id, c.name, u.*, ${marksIn(numbersOf(sql`c.name`), sql`u.sides`)} as marks,
        array(select m[1] from regexp_matches(c.name, '((?:19|20)[0-9]{2})', 'g') m order by 1) as years_said
      from compared c join worded t on t.id = c.id join understood u on u.words = t.words where c.id in (select id from kept union select other_id from kept)
    ),
    -- Both of each pair, met by their ids alone: with more to join by, the planner would compare all with all.
    pairs as materialized (select a as one, b as other from kept m join named a on a.id = m.id join named b on b.id = m.other_id),
    judged as materialized (
      select a.id, b.id as other_id, a, b, array_to_string(array(select unnest(a.objects) intersect select unnest(b.objects)), '、') as objects,
        (select count(*) from (select unnest(a.signs) intersect all select unnest(b.signs)) same)::numeric / nullif(greatest(cardinality(a.signs), cardinality(b.signs)), 0) as likeness,
        a.deeds && b.deeds or a.deeds = '{}' or b.deeds = '{}' as deeds_fit, a.objects = '{}' or b.objects = '{}' as object_unknown
      from pairs p, lateral (select (p.one).*) a, lateral (select (p.other).*) b
      where (a.marks = b.marks or (a.department <> b.department and (a.marks = '{}' or b.marks = '{}') and abs(a.budget - b.budget) <= ${within.ownShare}::numeric / 100 * a.budget))
        and (a.years_said = b.years_said or a.years_said = '{}' or b.years_said = '{}' or (a.budget = b.budget and not a.objects && ${YEARLY_TASKS}::text[]))
        and not ((a.recurring or b.recurring) and (a.year is distinct from b.year or (a.years_said <> b.years_said and a.years_said <> '{}' and b.years_said <> '{}')))
    ),
    -- Read last, and once each: it costs the most.
    rests as materialized (select w.words, string_to_array(w.rest, null) as signs, w.rest from (select r.words, ${restOf(sql`r.words`)} as rest from (select (a).words from judged union select (b).words from judged) r offset 0) w)
    select 'Project' as subject_type, j.id as subject_id, j.other_id::text as key, null as severity, least((j.a).budget, (j.b).budget) as amount,
      jsonb_build_object('name', (j.a).name, 'otherName', (j.b).name, 'department', (j.a).department, 'otherDepartment', (j.b).department, 'externalId', (j.a).external_id, 'otherExternalId', (j.b).external_id, 'budget', (j.a).budget::text, 'otherBudget', (j.b).budget::text,
        'same', coalesce(nullif(j.objects, ''), '用字相同 ' || round(100 * j.likeness) || '%')) as facts,
      ${evidence(['Project', 'j.id'], ['Project', 'j.other_id'])} as evidence
    from judged j join rests r on r.words = (j.a).words join rests o on o.words = (j.b).words
    where ((j.objects <> '' and j.deeds_fit) or ((j.objects <> '' or j.object_unknown) and j.likeness >= ${sameSigns}::numeric)
      -- Two sums that agree to the last figure, and are no round ones, need fewer words in common.
      or (j.object_unknown and (j.a).budget = (j.b).budget and (j.a).budget % 1000 <> 0 and j.likeness >= ${sameSigns}::numeric / 2)) and not ${eachSaysMore}`,
})
