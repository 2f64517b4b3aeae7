import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** A project whose planned end has passed: not finished, not accepted, and not given up. */
export default rule({
  id: 'U07',
  title: t('进度滞后', 'Late'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t(
    '县实施方案 四（四）：业主单位要加快项目建设进度；公共工程监测指标',
    'The county’s plan, IV (4); public-works monitoring',
  ),
  innocent: [
    t('工期变更已批复，计划完工日期未更新', 'An approved extension not yet entered'),
    t('已完工，完工日期漏填', 'Finished, and the day was left out'),
    t('因汛期、疫情等不可抗力停工', 'Stopped by force majeure'),
  ],
  parameters: {
    days: {
      preset: '0',
      unit: t('天', 'days'),
      title: t('超过计划完工日期多少天', 'Days past the planned end'),
    },
  },
  text: t(
    '项目“{name}”计划 {plannedEnd} 完工，已逾期 {lateDays} 天，最近进度 {stage}。',
    '“{name}” was planned to be finished by {plannedEnd}, {lateDays} days ago; last reported as {stage}.',
  ),
  query: ({ today, days }) => sql`/* U07 */
    select 'Project' as subject_type, p.id as subject_id, '' as key, null as severity, p.budget as amount,
      jsonb_build_object('name', p.name, 'department', p.department, 'plannedEnd', p.end_date, 'lateDays', ${today}::date - p.end_date,
        'stage', coalesce(g.stage, '未报\nnone reported')) as facts,
      ${evidence(['Project', 'p.id'])} || case when g.id is null then '[]' else ${evidence(['ProjectProgress', 'g.id'])} end as evidence
    from project p
    left join lateral (select id, stage from project_progress where project_id = p.id and stage is not null order by reported_on desc limit 1) g on true
    where p.end_date < ${today}::date - ${days}::integer and p.completed_on is null and p.merged_into_id is null
      and coalesce(g.stage, '') not in ('FINISHED', 'ACCEPTED', 'CANCELLED')
      and not exists (select from acceptance c where c.project_id = p.id and c.verdict in ${APPROVED})
      and not exists (select from reserve_pool_entry e where e.project_id = p.id and e.state = 'REMOVED')`,
})
