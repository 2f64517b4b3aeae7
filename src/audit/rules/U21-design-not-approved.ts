import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { isBesideWorks, SERVICE_KINDS } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * Works paid for before the project's latest preparatory approval that is on file (feasibility, estimate, preliminary
 * design) was given, although the project itself had been approved. What was paid before any approval is told by Q01;
 * a change that is approved later concerns what is changed, and is not asked here. Design and other services, land and
 * statutory fees come before the approval.
 */
export default rule({
  id: 'U21',
  title: t('设计未批先付', 'Works paid before the design was approved'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《政府投资条例》第九条、第十一条、第二十条：初步设计及概算须经审批，不符合规定的建设条件不得开工',
    'Regulations on government investment, art. 9, 11 and 20: the design and the estimate are approved, and no works begin without',
  ),
  innocent: [
    t('批复日期录入有误', 'The day of the approval is mistyped'),
    t('先行批准的分部工程', 'A part that was approved ahead'),
    t(
      '小型项目合并审批，后一批复为补办',
      'Small projects approved in one step; the later paper only completes it',
    ),
  ],
  parameters: {},
  text: t(
    '项目“{name}”的{kind}于 {approvedOn} 才批复，此前（自 {from}）已支付工程款 {paid} 元。',
    '“{name}”: {kind} was approved on {approvedOn}; before, from {from} on, {paid} yuan were paid for works.',
  ),
  query: () => sql`/* U21 */
    with first_of as (
      select project_id, kind, min(approved_on) as approved_on from project_approval
      where verdict in ${APPROVED} and kind <> 'CHANGE' and approved_on is not null group by project_id, kind
    ), latest as (
      select distinct on (project_id) f.project_id, f.kind, f.approved_on, min(f.approved_on) over (partition by f.project_id) as first_approved from first_of f
      order by f.project_id, f.approved_on desc, f.kind
    ), early as (
      select l.*, p.name, y.id, y.amount, y.paid_on
      from latest l join project p on p.id = l.project_id join allocation a on a.project_id = p.id join disbursement d on d.allocation_id = a.id join payment y on y.disbursement_id = d.id
      where p.merged_into_id is null and y.amount > 0 and y.paid_on < l.approved_on and d.disbursed_on >= least(l.first_approved, p.approved_on) and not ${isBesideWorks('y')}
        and not exists (select from contract c where c.project_id = p.id and c.number = y.contract_number and c.kind in ${SERVICE_KINDS})
    )
    select 'Project' as subject_type, e.project_id as subject_id, 'design' as key, null as severity, sum(e.amount) as amount,
      jsonb_build_object('name', e.name, 'kind', e.kind,
        'approvedOn', e.approved_on, 'from', min(e.paid_on), 'paid', sum(e.amount)::text) as facts,
      jsonb_build_array(${pointsTo('Project', 'e.project_id')}) || ${evidenceOf('Payment', 'e.id')} as evidence
    from early e group by e.project_id, e.name, e.kind, e.approved_on`,
})
