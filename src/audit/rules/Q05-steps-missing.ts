import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { stepsFrom, type StepKind } from '../../areas/step-kind.js'
import { misshapenAreas } from '../../areas/misshapen-areas.js'
import { rule } from '../../policy/rule.js'
import { ADJOINING } from '../../policy/thresholds.js'
import { APPROVED } from '../../areas/verdict.js'
import {
  impactReviewed,
  membersUnasked,
  noticeGiven,
  noticesOf,
  redLinesUntoldOf,
} from '../../plan/workflow/facts.js'
import { t } from '../../values/title.js'

/** A step and all after it, as SQL has a list. */
const since = (kind: StepKind): Sql => sql`(${sql.join(stepsFrom(kind).map((each) => sql.lit(each)))})`

/** An area of the wrong shape, or one that went on without what a step needs on file. */
export default rule({
  id: ADJOINING.id,
  title: t('程序缺失', 'Steps missing'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案 四（一）、（三）、（四），六（二）：一个乡镇或相毗邻的行政村；意愿、公示、环评、省级审查',
    'The county’s plan, IV and VI: one township or adjacent villages; willingness, notice, impact review, provincial review',
  ),
  innocent: [
    t('材料已有，尚未录入', 'The paper exists, and is not entered'),
    t('插花地、飞地经批准纳入', 'An enclave included by approval'),
    t('依法豁免环评', 'Exempt from impact review'),
  ],
  parameters: ADJOINING.parameters,
  text: t('项目区“{name}”：{says}。', '“{name}”: {english}.'),
  query: ({ today, metres }) => sql`/* Q05 */
    with granted as (
      select area_id, min(decided_on) filter (where kind in ${since('COUNTY_REVIEW')}) as chosen_on,
        min(decided_on) filter (where kind in ${since('PLAN_SUBMITTED')}) as planned_on,
        min(decided_on) filter (where kind in ${since('IMPLEMENTATION')}) as begun_on,
        min(decided_on) filter (where kind = 'PROVINCIAL_REVIEW') as reviewed_on,
        min(decided_on) filter (where kind = 'AREA_ACCEPTANCE') as accepted_on
      from approval_step where verdict in ${APPROVED} group by area_id
    ), untold as materialized (
      select id from (${redLinesUntoldOf(sql`c.id in (select area_id from granted where accepted_on is not null)`)}) u
    ), missing as (
      select s.id, s.key, 'HIGH' as severity, null::date as since,
        case s.key when 'members' then '既不是一个乡镇，也不是若干行政村' else '成员村不相毗邻：' || s.names end as says,
        case s.key when 'members' then 'neither one township nor villages' else 'its villages lie apart' end as english
      from (${misshapenAreas(sql`true`, metres)}) s
      union all
      select g.area_id, 'willingness', null, g.chosen_on, '已通过审查（' || g.chosen_on || '），无意愿调查：' || w.names, 'reviewed without willingness on file'
      from granted g join lateral (select ${membersUnasked(sql`g.area_id`, sql`g.chosen_on`)} as names) w on w.names is not null
      where g.chosen_on is not null
      union all
      select g.area_id, 'notice', null, g.planned_on, '方案已上报（' || g.planned_on || '），此前无公示', 'the plan went on without a public notice'
      from granted g where g.planned_on is not null and not ${noticeGiven(sql`g.area_id`, sql`g.planned_on`)}
      union all
      select g.area_id, 'impact-review', null, g.begun_on, '已实施（' || g.begun_on || '），此前无环境影响审核', 'work began without an impact review'
      from granted g where g.begun_on is not null and not ${impactReviewed(sql`g.area_id`, sql`g.begun_on`)}
      union all
      select g.area_id, 'plan-review', 'HIGH', g.begun_on, '已实施（' || g.begun_on || '），实施方案未经省级审查', 'work began before the province reviewed the plan'
      from granted g where g.begun_on is not null and coalesce(g.reviewed_on > g.begun_on, true)
      union all
      select g.area_id, 'acceptance', 'HIGH', g.accepted_on, '已通过整体验收（' || g.accepted_on || '），此前无期满的验收公示，或整治前后的记录不能说明各条红线', 'accepted without a notice that had ended, or without records of before and after that tell of every red line'
      from granted g where g.accepted_on is not null and not (
        exists (select from ${noticesOf(sql`g.area_id`, sql`('ACCEPTANCE')`)} n where n.ends_on < g.accepted_on)
        and g.area_id not in (select id from untold))
    )
    select 'ConsolidationArea' as subject_type, c.id as subject_id, m.key, m.severity, null as amount,
      jsonb_build_object('code', c.code, 'name', c.name, 'since', m.since, 'says', m.says, 'english', m.english) as facts,
      jsonb_build_array(jsonb_build_object('type', 'ConsolidationArea', 'id', c.id)) || coalesce((
        select jsonb_agg(jsonb_build_object('type', 'ApprovalStep', 'id', s.id)) from approval_step s where s.area_id = c.id and s.decided_on = m.since), '[]') as evidence
    from missing m join consolidation_area c on c.id = m.id
    where coalesce(c.valid_to, 'infinity') > coalesce(m.since, ${today}::date)`,
})
