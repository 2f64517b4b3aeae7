import { sql } from 'kysely'
import { evidence, pointsTo } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * An amount about 10⁴ times, or a ten-thousandth of, what it is compared with (yuan taken for 万元), a land area about 15
 * or 666.67 times (mu for hectares or square metres). Compared with an estimate of its own, about is close; with the median
 * of its kind, wide, and only by the factors that no two projects of a kind lie apart.
 */
export default rule({
  id: 'B05',
  title: t('元/万元、亩/公顷错位', 'Unit slip'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t('数据质量核查惯例', 'Practice of checking sums for their unit'),
  innocent: [
    t('特大或特小项目，确有其数', 'A project that is truly so large or so small'),
    t('分配仅为首笔少量资金', 'Only a small first part was allocated'),
  ],
  parameters: {
    closeTo: {
      preset: '1.5',
      isAboveNought: true,
      unit: t('倍', 'times'),
      title: t('与自身估算相比，偏离倍数不超过', 'With its own estimate: within this factor of the slip'),
    },
    wideTo: {
      preset: '4',
      isAboveNought: true,
      unit: t('倍', 'times'),
      title: t('与同类中位数相比，偏离倍数不超过', 'With the median of its kind: within this factor'),
    },
    leastOfKind: {
      preset: '5',
      unit: t('个', 'projects'),
      title: t('中位数至少由多少个项目得出', 'Projects that a median needs'),
    },
  },
  text: t(
    '“{name}”（{externalId}）{what} {value}，与{against} {reference} 相比为 {ratio} 倍，疑似单位错位（{slip}）。',
    '“{name}” ({externalId}): {what} of {value} is {ratio} times its {against} of {reference}: a slip of units ({slip})?',
  ),
  query: ({ closeTo, wideTo, leastOfKind }) => sql`/* B05 */
    with median as (
      select kind, (percentile_cont(0.5) within group (order by budget) filter (where budget > 0))::numeric as budget, count(*) filter (where budget > 0) as budgets,
        (percentile_cont(0.5) within group (order by land_area_mu) filter (where land_area_mu > 0))::numeric as land, count(*) filter (where land_area_mu > 0) as lands
      from project where merged_into_id is null group by kind
    ),
    given as materialized (select a.project_id, sum(a.amount) as amount from allocation a where a.project_id is not null group by a.project_id),
    approved as materialized (select distinct on (project_id) project_id, approved_investment, land_area_mu from project_approval where verdict in ${APPROVED} order by project_id, approved_on desc nulls last, id desc),
    planned as materialized (select distinct on (project_id) project_id, planned_investment, land_area_mu from planned_project where project_id is not null order by project_id, id desc),
    compared as (
      select p.id, c.* from project p join median m on m.kind = p.kind left join given g on g.project_id = p.id left join approved v on v.project_id = p.id left join planned n on n.project_id = p.id,
        lateral (values
          ('allocated', '分配合计\nallocated', g.amount, '总投资\nbudget', p.budget, true, true),
          ('approved', '总投资\nbudget', p.budget, '批复投资\napproved investment', v.approved_investment, true, true),
          ('planned', '总投资\nbudget', p.budget, '方案投资\nplanned investment', n.planned_investment, true, true),
          ('median', '总投资\nbudget', p.budget, '同类中位数\nmedian of its kind', case when m.budgets >= ${leastOfKind}::integer then m.budget end, false, true),
          ('land approved', '土地面积（亩）\nland, mu', p.land_area_mu, '批复面积\napproved land', v.land_area_mu, true, false),
          ('land planned', '土地面积（亩）\nland, mu', p.land_area_mu, '方案面积\nplanned land', n.land_area_mu, true, false),
          ('land mapped', '土地面积（亩）\nland, mu', p.land_area_mu, '图上面积\nmapped land', case when st_dimension(p.geometry) = 2 then (st_area(p.geometry::geography) * 3 / 2000)::numeric end, true, false),
          ('land median', '土地面积（亩）\nland, mu', p.land_area_mu, '同类中位数\nmedian of its kind', case when m.lands >= ${leastOfKind}::integer then m.land end, false, false)
        ) c(key, what, value, against, reference, own, money)
      where p.merged_into_id is null and c.value > 0 and c.reference > 0
    ),
    slipped as (
      select c.*, f.slip, c.value / c.reference as ratio from compared c,
        lateral (values (10000::numeric, '元当万元\nyuan for 10⁴ yuan', true, true), (15, '亩与公顷\nmu and hectares', false, false), (2000.0 / 3, '亩与平方米\nmu and square metres', false, true)) f(factor, slip, money, apart)
      where f.money = c.money and (c.own or f.apart) and (c.own or c.money or c.value > c.reference)
        and greatest(c.value / c.reference, c.reference / c.value) between f.factor / case when c.own then ${closeTo}::numeric else ${wideTo}::numeric end and f.factor * case when c.own then ${closeTo}::numeric else ${wideTo}::numeric end
    )
    select 'Project' as subject_type, p.id as subject_id, s.key, null as severity, case when s.money then greatest(s.value, s.reference) - least(s.value, s.reference) end as amount,
      jsonb_build_object('name', p.name, 'externalId', p.external_id, 'what', s.what, 'value', trim_scale(round(s.value, 2))::text, 'against', s.against, 'reference', trim_scale(round(s.reference, 2))::text, 'ratio', case when s.ratio >= 1 then round(s.ratio, 2) else round(s.ratio, 8) end::text, 'slip', s.slip) as facts,
      ${evidence(['Project', 'p.id'])} || case when s.key = 'allocated' then (select jsonb_agg(${pointsTo('Allocation', 'a.id')} order by a.id) from allocation a where a.project_id = p.id) else '[]' end as evidence
    from slipped s join project p on p.id = s.id`,
})
