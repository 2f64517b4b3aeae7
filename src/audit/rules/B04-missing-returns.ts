import { sql } from 'kysely'
import { pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A return that was due and did not come; a month or quarter without one between others of a department; a book that
 * closed a period with money and is not in the department's next return.
 */
export default rule({
  id: 'B04',
  title: t('断报、应报未报', 'Missing returns'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案：部门定期报送资金使用情况',
    'The county’s plan: departments report regularly; DATA Act Broker C27, A33',
  ),
  innocent: [
    t('部门当期无资金，未报零报表', 'No money in the period, and no nil return'),
    t('项目已完结销账', 'The project is finished and closed'),
  ],
  parameters: { graceDays: { preset: '0', unit: t('天', 'days'), title: t('逾期容许', 'Days of grace') } },
  text: t(
    '部门 {department} 报告期 {period}：{what}。{detail}。',
    '{department}, {period}: {what}; {english}.',
  ),
  query: ({ today, graceDays }) => sql`/* B04 */
    with ordered as (
      select r.*, period_range(r.period) as days, lag(r.id) over w as before_id, lag(r.period) over w as before_period, lag(period_range(r.period)) over w as before_days
      from department_return r where r.submitted_on is not null
      window w as (partition by r.department order by coalesce(upper(period_range(r.period)), make_date(r.fiscal_year + 1, 1, 1)), r.period)
    )
    select 'DepartmentReturn' as subject_type, r.id as subject_id, 'missing' as key, null as severity, null::numeric as amount,
      jsonb_build_object('department', r.department, 'period', r.period, 'what', '应报未报\nnot submitted', 'detail', '应于 ' || r.due_on || ' 前报送，逾期 ' || (${today}::date - r.due_on) || ' 天', 'english', 'due by ' || r.due_on || ', ' || (${today}::date - r.due_on) || ' days ago', 'dueOn', r.due_on) as facts,
      jsonb_build_array(${pointsTo('DepartmentReturn', 'r.id')}) as evidence
    from department_return r where r.submitted_on is null and r.due_on < ${today}::date - ${graceDays}::integer
    union all
    select 'DepartmentReturn', o.id, 'gap', null, null, jsonb_build_object('department', o.department, 'period', o.period, 'what', '之前断报\na gap before it', 'detail', o.before_period || ' 与 ' || o.period || ' 之间缺报 ' || upper(o.before_days) || ' 至 ' || lower(o.days) - 1, 'english', 'nothing for ' || upper(o.before_days) || ' to ' || lower(o.days) - 1),
      jsonb_build_array(${pointsTo('DepartmentReturn', 'o.id')}, ${pointsTo('DepartmentReturn', 'o.before_id')})
    from ordered o
    where lower(o.days) > upper(o.before_days) and upper(o.days) - lower(o.days) between 27 and 100 and abs((upper(o.days) - lower(o.days)) - (upper(o.before_days) - lower(o.before_days))) <= 3
      and not exists (select from department_return m where m.department = o.department and m.submitted_on is null and period_range(m.period) && daterange(upper(o.before_days), lower(o.days)))
    union all
    select 'DepartmentReturn', o.id, 'line ' || l.id, null, l.balance, jsonb_build_object('department', o.department, 'period', o.period, 'what', '上期有、本期无的行\na row that was there is gone', 'detail', concat_ws(' ', p.name, f.document_number, l.functional_code) || ' 上期（' || o.before_period || '）结余 ' || l.balance || ' 元', 'english', concat_ws(' ', p.name, f.document_number, l.functional_code) || ' had ' || l.balance || ' yuan in ' || o.before_period, 'balance', l.balance::text),
      jsonb_build_array(${pointsTo('DepartmentReturn', 'o.id')}, ${pointsTo('DepartmentReturnLine', 'l.id')}) || case when p.id is null then '[]' else jsonb_build_array(${pointsTo('Project', 'p.id')}) end
    from ordered o join department_return_line l on l.department_return_id = o.before_id left join project p on p.id = l.project_id left join fund f on f.id = l.fund_id
    where l.balance <> 0 and not exists (select from department_return_line n where n.department_return_id = o.id and n.project_id is not distinct from l.project_id and n.fund_id is not distinct from l.fund_id and n.functional_code is not distinct from l.functional_code)`,
})
