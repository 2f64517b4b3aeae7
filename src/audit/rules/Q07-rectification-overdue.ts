import { sql } from 'kysely'
import { rule } from '../../policy/rule.js'
import { RECTIFICATION } from '../../policy/thresholds.js'
import { t } from '../../values/title.js'

/** What an inspection asked to be put right, past its day and not done; a department’s own inspections count too. */
export default rule({
  id: RECTIFICATION.id,
  title: t('整改逾期', 'Rectification overdue'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案 六（四）：专项督查，对工作进展缓慢的严肃追究责任',
    'The county’s plan, VI (4): inspections and accountability',
  ),
  innocent: [
    t('已整改，完成日期未填', 'Done, and the day was left out'),
    t('已批准延期', 'An extension was granted'),
  ],
  parameters: RECTIFICATION.parameters,
  text: t(
    '{number} 应于 {dueOn} 前整改，已逾期 {lateDays} 天：{problem}。',
    'Rectification {number} was to be done by {dueOn}, {lateDays} days ago: {problem}.',
  ),
  query: ({ today }) => sql`/* Q07 */
    with asked as (
      select 'Rectification' as type, r.id, i.number || '-' || r.number as number, r.problem, r.unit, r.due_on, r.done_on, null::numeric as amount from rectification r join inspection i on i.id = r.inspection_id
      union all select 'Supervision', id, '指导检查 ' || visited_on, problems, department, due_on, done_on, null from supervision
      union all select 'WaterSupervision', id, '水利监管 ' || supervised_on, findings, supervisor, due_on, done_on, null from water_supervision
      union all select 'EnvironmentalInspection', id, '环保检查 ' || inspected_on, findings, inspector, due_on, done_on, null from environmental_inspection
      union all select 'FundSupervision', id, '资金监管 ' || supervised_on, findings, supervisor, due_on, done_on, amount_at_stake from fund_supervision
    )
    select type as subject_type, id as subject_id, '' as key, null as severity, amount,
      jsonb_build_object('number', number, 'problem', coalesce(problem, '未写明'), 'unit', unit, 'dueOn', due_on, 'lateDays', ${today}::date - due_on) as facts,
      jsonb_build_array(jsonb_build_object('type', type, 'id', id)) as evidence
    from asked where due_on < ${today}::date and done_on is null`,
})
