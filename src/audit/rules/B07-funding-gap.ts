import { sql } from 'kysely'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { planOf } from '../../plan/documents/planned-work.js'
import { rule } from '../../policy/rule.js'
import { tiedProjectShares, tiedShares } from '../../rollups/tied-shares.js'
import { t } from '../../values/title.js'

/**
 * A planned cost above what is committed to it. What is committed is, level by level, the larger of what the level has
 * promised and what of its money was allocated. Only what has a plan of its money is asked: a project or an area for which
 * no source has been reported is a matter of T02.
 */
export default rule({
  id: 'B07',
  title: t('资金缺口', 'Funding gap'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案：项目资金平衡',
    'The county’s plan: sources balance uses (项目资金平衡); practice of monitoring public works',
  ),
  innocent: [
    t('部分来源尚在申报', 'A source is still being applied for'),
    t('社会投资、群众投劳未登记', 'Private money or labour not entered'),
  ],
  parameters: {
    share: {
      preset: '0',
      unit: t('%（占投资额）', '% of the cost'),
      title: t('容许缺口', 'Gap that is let pass'),
    },
  },
  text: t(
    '{what}“{name}”（{code}）计划投资 {planned} 元，落实来源 {committed} 元，缺口 {gap} 元（{gapShare}%）。',
    '{what} “{name}” ({code}): of {planned} yuan planned {committed} have a source and {gap} have none ({gapShare}%).',
  ),
  query: ({ share }) => sql`/* B07 */
    with promised as (
      select s.project_id, s.area_id, s.level, sum(s.amount) as amount from planned_source s group by s.project_id, s.area_id, s.level
    ),
    planned_projects as materialized (select distinct project_id from promised where project_id is not null),
    given as (
      select a.project_id, f.level, sum(a.amount) as amount from planned_projects q join allocation a on a.project_id = q.project_id join fund f on f.id = a.fund_id group by a.project_id, f.level
    ),
    of_project as materialized (
      select coalesce(s.project_id, g.project_id) as project_id, sum(greatest(coalesce(s.amount, 0), coalesce(g.amount, 0))) as committed
      from (select project_id, level, sum(amount) as amount from promised where project_id is not null group by project_id, level) s full join given g on g.project_id = s.project_id and g.level = s.level
      group by coalesce(s.project_id, g.project_id)
    ),
    plan as (select n.id, n.area_id, n.planned_investment from implementation_plan n where n.planned_investment > 0 and n.id = ${planOf(sql`n.area_id`)}),
    -- An area has what is promised and given to itself, and its share of what is to its projects.
    of_area as (
      select n.area_id, n.id as plan_id, n.planned_investment,
        coalesce((select round(sum(greatest(coalesce(s.amount, 0), coalesce(g.amount, 0))), 2) from
          (select u.level, sum(u.amount * u.share) as amount from (
            select o.level, o.amount, 1::numeric as share from planned_source o where o.area_id = n.area_id
            union all
            select o.level, o.amount, t.share from ${tiedProjectShares} t join planned_source o on o.project_id = t.project_id where t.area_id = n.area_id and o.area_id is distinct from n.area_id) u group by u.level) s
          full join (select f.level, sum(a.amount * t.share) as amount from ${tiedShares} t join allocation a on a.id = t.allocation_id join fund f on f.id = a.fund_id where t.area_id = n.area_id group by f.level) g on g.level = s.level), 0) as committed
      from plan n
      where exists (select from planned_source u where u.area_id = n.area_id) or exists (select from ${tiedProjectShares} t join planned_source u on u.project_id = t.project_id where t.area_id = n.area_id)
    ),
    compared as (
      select 'Project' as type, p.id, '项目\nproject' as what, p.name, p.external_id as code, p.budget as planned, o.committed, ${evidence(['Project', 'p.id'])} || coalesce((select jsonb_agg(${pointsTo('PlannedSource', 's.id')} order by s.id) from planned_source s where s.project_id = p.id), '[]') as evidence
      from of_project o join project p on p.id = o.project_id where p.budget > o.committed and p.merged_into_id is null
      union all
      select 'ConsolidationArea', a.id, '项目区\narea', a.name, a.code, o.planned_investment, o.committed, ${evidence(['ConsolidationArea', 'a.id'], ['ImplementationPlan', 'o.plan_id'])} || coalesce((select jsonb_agg(${pointsTo('PlannedSource', 's.id')} order by s.id) from planned_source s where s.area_id = a.id), '[]')
      from of_area o join consolidation_area a on a.id = o.area_id
    )
    select c.type as subject_type, c.id as subject_id, '' as key, null as severity, c.planned - c.committed as amount,
      jsonb_build_object('what', c.what, 'name', c.name, 'code', c.code, 'planned', c.planned::text, 'committed', c.committed::text, 'gap', (c.planned - c.committed)::text, 'gapShare', round(100 * (c.planned - c.committed) / c.planned, 2)::text) as facts, c.evidence
    from compared c where c.planned > c.committed and 100 * (c.planned - c.committed) > ${share}::numeric * c.planned`,
})
