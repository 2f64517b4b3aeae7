import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { APPROVED } from '../../plan/workflow/facts.js'
import { rule } from '../../policy/rule.js'
import { tiedShares } from '../../rollups/tied-shares.js'
import { t } from '../../values/title.js'

/** What is paid for before there is anything to approve. */
const PREPARATION = '(前期工作|前期费|前期经费|勘测|勘察|设计费|可研|可行性研究|测绘)'
/** What says that works are paid too: preparation is then a part of it. */
const WORKS = '(工程款|进度款|施工|材料|设备|含)'

/**
 * Disbursements made before the province’s review of their area’s plan, or before their project’s own approval. Of a
 * project nothing is held against it that nobody recorded: only an approval that came later, or was asked for and not given.
 * What an allocation is said to be for is let be where it is preparation, which comes before any approval.
 * `stepsKnown` says whether the area’s steps are kept here at all: without them a write is not refused.
 */
export const paidBeforeApproval = (which: Sql): Sql => sql`
  with chosen as (
    select d.id, d.external_id, d.amount, d.disbursed_on, d.allocation_id, a.project_id
    from disbursement d join allocation a on a.id = d.allocation_id where not (coalesce(a.purpose, '') ~ ${PREPARATION} and a.purpose !~ ${WORKS}) and ${which}
  ), reviews as materialized (
    select c.id as area_id, c.code, c.name,
      (select min(s.decided_on) from approval_step s where s.area_id = c.id and s.kind = 'PROVINCIAL_REVIEW' and s.verdict in ${APPROVED}) as reviewed_on,
      exists (select from approval_step s where s.area_id = c.id) as steps_known
    from consolidation_area c
  ), approvals as (
    select a.project_id, min(a.approved_on) filter (where a.verdict in ${APPROVED}) as approved_on
    from project_approval a where a.kind <> 'CHANGE' and a.project_id in (select project_id from chosen) group by a.project_id
  )
  select x.id, x.external_id, x.amount, x.disbursed_on, 'review' as key, r.name as subject, 'ConsolidationArea' as type, r.area_id as missing_from, r.reviewed_on as approved_on, r.steps_known
  from chosen x join ${tiedShares} t on t.allocation_id = x.allocation_id join reviews r on r.area_id = t.area_id
  where r.reviewed_on is null or r.reviewed_on > x.disbursed_on
  union all
  select x.id, x.external_id, x.amount, x.disbursed_on, 'approval', p.name, 'Project', p.id, coalesce(v.approved_on, p.approved_on), true
  from chosen x join project p on p.id = x.project_id left join approvals v on v.project_id = p.id
  where case when v.project_id is not null then coalesce(least(v.approved_on, p.approved_on) > x.disbursed_on, true)
    else p.approved_on > x.disbursed_on end`

/**
 * Money disbursed before the plan or the project was approved. An area whose plan was never reviewed is one finding,
 * however much was disbursed in it.
 */
export default rule({
  id: 'Q01',
  title: t('未批先付', 'Paid before approval'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '县实施方案 四（四）：实施方案经省级审查后组织项目实施',
    'The county’s plan, IV (4): projects start once the province has reviewed the plan',
  ),
  innocent: [
    t('批复已下达，登记日期有误', 'The approval was given, and its day is wrong here'),
    t('整治立项前已实施的部门项目', 'A department’s own project from before the area was chosen'),
    t(
      '前期工作经费，按规定可先行支付，用途未写明',
      'Preparation, which may be paid beforehand, and the purpose does not say so',
    ),
  ],
  parameters: {},
  text: t(
    '拨付 {number} 于 {disbursedOn} 拨出 {amount} 元，{missing}“{subject}”{approved}。',
    '{number}: {amount} yuan were disbursed on {disbursedOn}; “{subject}” was approved on: {approvedOn}.',
  ),
  query: () => sql`/* Q01 */
    with early as materialized (${paidBeforeApproval(sql`true`)})
    select 'ConsolidationArea' as subject_type, f.missing_from as subject_id, f.key, null as severity, sum(f.amount) as amount,
      jsonb_build_object('number', (array_agg(f.external_id order by f.disbursed_on, f.id))[1] || case when count(*) > 1 then '（连同其后 ' || count(*) - 1 || ' 笔，合计）' else '' end,
        'disbursedOn', min(f.disbursed_on), 'amount', sum(f.amount)::text, 'subject', max(f.subject),
        'missing', '项目区实施方案', 'approvedOn', null, 'approved', '尚无审批') as facts,
      -- Which disbursements: the first thousand.
      ${evidence(['ConsolidationArea', 'f.missing_from'])} || (select jsonb_agg(${pointsTo('Disbursement', 'd.id')}) from unnest((array_agg(f.id order by f.disbursed_on, f.id))[1:1000]) d(id)) as evidence
    from early f where f.key = 'review' and f.approved_on is null group by f.missing_from, f.key
    union all
    select 'Disbursement', f.id, f.key, null, max(f.amount),
      jsonb_build_object('number', max(f.external_id), 'disbursedOn', max(f.disbursed_on), 'amount', max(f.amount)::text, 'subject', string_agg(distinct f.subject, '、'),
        'missing', case f.key when 'review' then '项目区实施方案' else '项目' end, 'approvedOn', max(f.approved_on),
        'approved', coalesce('于 ' || max(f.approved_on) || ' 才通过审批', '尚无审批')),
      ${evidence(['Disbursement', 'f.id'])} || jsonb_agg(distinct jsonb_build_object('type', f.type, 'id', f.missing_from))
    from early f where f.key <> 'review' or f.approved_on is not null group by f.id, f.key`,
})
