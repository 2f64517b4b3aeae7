import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { approvalSpans } from '../../plan/workflow/area-stage.js'
import { APPROVED } from '../../areas/verdict.js'
import { afterBothLines, inBothLines } from '../../graph/in-both-lines.js'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { tiedShares } from '../../rollups/tied-shares.js'
import { t } from '../../values/title.js'

/** What is paid for before there is anything to approve. */
const PREPARATION = '(前期工作|前期费|前期经费|勘测|勘察|设计费|可研|可行性研究|测绘)'
/** What says that works are paid too: preparation is then a part of it. */
const WORKS = '(工程款|进度款|施工|材料|设备|含)'

/**
 * Disbursements made while the province’s review of their area’s plan did not hold (before it, between a change or a
 * return of the plan and the review after that, and once the area was terminated or out of force), or before their
 * project’s own approval. Of a project nothing is held against it that nobody recorded: only an approval that came
 * later, or was asked for and not given. What an allocation is said to be for is let be where it is preparation,
 * which comes before any approval. Nor is what settles works that were finished before a change or the end of the plan
 * stopped others, once their final account was reviewed. `approved_on` is the next approval, `ended_on` and `ended_by`
 * tell what ended the one before. `stepsKnown` says whether the area’s steps are kept here at all: without them a write
 * is not refused.
 */
export const paidBeforeApproval = (which: Sql): Sql => sql`
  with chosen as materialized (
    select d.id, d.external_id, d.amount, d.disbursed_on, d.allocation_id, a.project_id
    from disbursement d join allocation a on a.id = d.allocation_id where not (coalesce(a.purpose, '') ~ ${PREPARATION} and a.purpose !~ ${WORKS}) and ${which}
  ), reviewed as materialized (${approvalSpans(sql`'PROVINCIAL_REVIEW'`, sql`true`)}
  ), approvals as (
    select a.project_id, min(a.approved_on) filter (where a.verdict in ${APPROVED}) as approved_on
    from project_approval a where a.kind <> 'CHANGE' and a.project_id in (select project_id from chosen) group by a.project_id
  ), settled as materialized (
    select f.project_id, max(f.reviewed_on) as reviewed_on,
      least(min(p.completed_on), (select min(c.accepted_on) from acceptance c where c.project_id = f.project_id and c.verdict in ${APPROVED})) as finished_on
    from final_account f join project p on p.id = f.project_id where f.settled_amount is not null group by f.project_id
  ), unreviewed as materialized (
    select x.*, t.area_id from chosen x join ${tiedShares} t on t.allocation_id = x.allocation_id
    where not exists (select from reviewed r where r.area_id = t.area_id and r.since <= x.disbursed_on and coalesce(r.until > x.disbursed_on, true))
  )
  select x.id, x.external_id, x.amount, x.disbursed_on, 'review' as key, c.name as subject, 'ConsolidationArea' as type, c.id as missing_from,
    n.since as approved_on, e.until as ended_on, e.ended_by, x.area_id in (select s.area_id from approval_step s) as steps_known
  from unreviewed x join consolidation_area c on c.id = x.area_id left join (select area_id from reviewed group by area_id) k on k.area_id = x.area_id
    -- Nothing is looked up of an area whose plan was never approved.
    left join lateral (select min(r.since) as since from reviewed r where k.area_id is not null and r.area_id = k.area_id and r.since > x.disbursed_on and coalesce(r.until > r.since, true)) n on true
    left join lateral (select r.until, r.ended_by from reviewed r where k.area_id is not null and r.area_id = k.area_id and r.until <= x.disbursed_on order by r.until desc, r.since desc limit 1) e on true
  where not exists (select from settled s where s.project_id = x.project_id and s.finished_on <= e.until and coalesce(s.reviewed_on <= x.disbursed_on, true))
  union all
  select x.id, x.external_id, x.amount, x.disbursed_on, 'approval', p.name, 'Project', p.id, coalesce(v.approved_on, p.approved_on), null, null, true
  from chosen x join project p on p.id = x.project_id left join approvals v on v.project_id = p.id
  where case when v.project_id is not null then coalesce(least(v.approved_on, p.approved_on) > x.disbursed_on, true)
    else p.approved_on > x.disbursed_on end`

/** What ended an approval, in both languages. */
const ENDED = inBothLines(
  sql`'已于 ' || f.ended_on || ' ' || case f.ended_by when 'CHANGE' then '变更' when 'RETURNED' then '退回' when 'TERMINATION' then '终止' else '停用' end`,
  sql`'was ' || case f.ended_by when 'CHANGE' then 'changed' when 'RETURNED' then 'returned' when 'TERMINATION' then 'terminated' else 'put out of force' end || ' on ' || f.ended_on`,
)
const PLAN = '项目区实施方案\nthe plan of area'
const NONE = '尚无审批\nhas not been approved'

/**
 * Money disbursed while the plan or the project was not approved. An area whose plan is not approved any time after is
 * one finding, however much was disbursed in it.
 */
export default rule({
  id: 'Q01',
  title: t('未批先付', 'Paid before approval'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '县实施方案 四（四）：实施方案经省级审查后组织项目实施；方案变更、退回的，重新审查前不得拨付；项目区终止后不再拨付',
    'The county’s plan, IV (4): projects start once the province has reviewed the plan, after a change or a return once it has reviewed it again; none are paid for in an area that was terminated',
  ),
  innocent: [
    t('批复已下达，登记日期有误', 'The approval was given, and its day is wrong here'),
    t(
      '变更、终止前已完成的工程结算，完工日期、审定决算未登记',
      'Settlement of works that were finished before the change or the termination, which is not entered',
    ),
    t('整治立项前已实施的部门项目', 'A department’s own project from before the area was chosen'),
    t(
      '前期工作经费，按规定可先行支付，用途未写明',
      'Preparation, which may be paid beforehand, and the purpose does not say so',
    ),
  ],
  parameters: {},
  text: t(
    '拨付 {number} 于 {disbursedOn} 拨出 {amount} 元，{missing}“{subject}”{approved}。',
    'Disbursement {number}: {amount} yuan were disbursed on {disbursedOn}; {missing} “{subject}” {approved}.',
  ),
  query: () => sql`/* Q01 */
    with early as materialized (
      select f.*, case when f.ended_by is not null then ${ENDED} end as ended,
        f.ended_by in ('TERMINATION', 'OUT_OF_FORCE') as is_over
      from (${paidBeforeApproval(sql`true`)}) f)
    select 'ConsolidationArea' as subject_type, f.missing_from as subject_id, case when f.ended_by is null then 'review' else 'ended' end as key, null as severity, sum(f.amount) as amount,
      jsonb_build_object('number', (array_agg(f.external_id))[1] || case when count(*) > 1 then '（连同其后 ' || count(*) - 1 || ' 笔，合计）' else '' end,
        'disbursedOn', min(f.disbursed_on), 'amount', sum(f.amount)::text, 'subject', max(f.subject),
        'missing', ${sql.lit(PLAN)}, 'approvedOn', null,
        'approved', coalesce((array_agg(case when f.is_over then f.ended else ${afterBothLines(sql`f.ended`, sql`'，尚未再次通过审批'`, sql`' and has not been approved again'`)} end))[1], ${sql.lit(NONE)})) as facts,
      -- Which disbursements: the first thousand.
      ${evidence(['ConsolidationArea', 'f.missing_from'])} || (select jsonb_agg(${pointsTo('Disbursement', 'd.id')}) from unnest((array_agg(f.id))[1:1000]) d(id)) as evidence
    from (select * from early where key = 'review' and approved_on is null order by missing_from, ended_by is null, disbursed_on, id) f group by f.missing_from, f.ended_by is null
    union all
    select 'Disbursement', f.id, f.key, null, max(f.amount),
      jsonb_build_object('number', max(f.external_id), 'disbursedOn', max(f.disbursed_on), 'amount', max(f.amount)::text, 'subject', string_agg(distinct f.subject, '、'),
        'missing', case f.key when 'review' then ${sql.lit(PLAN)} else ${sql.lit('项目\nproject')} end, 'approvedOn', max(f.approved_on),
        'approved', coalesce(${afterBothLines(sql`max(f.ended)`, sql`'，于 ' || max(f.approved_on) || ' 才再次通过审批'`, sql`' and was approved again on ' || max(f.approved_on)`)},
          ${inBothLines(sql`'于 ' || max(f.approved_on) || ' 才通过审批'`, sql`'was approved on ' || max(f.approved_on)`)}, ${sql.lit(NONE)})),
      ${evidence(['Disbursement', 'f.id'])} || jsonb_agg(distinct jsonb_build_object('type', f.type, 'id', f.missing_from))
    from early f where f.key <> 'review' or f.approved_on is not null group by f.id, f.key`,
})
