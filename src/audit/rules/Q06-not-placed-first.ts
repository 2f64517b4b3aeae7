import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { placedShares } from '../../plan/targets/placed-shares.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** A department’s rural money of a year, of which less lies in areas than its target says; with the allocations left out. */
export default rule({
  id: 'Q06',
  title: t('未优先入区', 'Money not placed in areas first'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案 二：各部门要将涉农涉村项目优先安排全域整治项目区',
    'The county’s plan, II: rural projects go to the areas first',
  ),
  innocent: [
    t('上级指定地点的项目', 'Places that a higher level named'),
    t('应急、救灾资金', 'Money for emergencies'),
    t('归属尚未认定（见归属清单）', 'Not tied yet (see the worklist)'),
  ],
  parameters: {},
  text: t(
    '{unit} {year} 年涉农资金 {total} 元，入区 {placed} 元，占 {shareNow} %，目标 {target} %；未入区 {leftOut} 笔。',
    '“{unit}”, {year}: of {total} yuan for rural purposes {placed} went into areas, {shareNow}% (target {target}%); {leftOut} rows did not.',
  ),
  query: () => sql`/* Q06 */
    with given as materialized (${placedShares(sql`true`)}
    ), sums as (
      select target_id, sum(amount) as total, sum(placed) as placed, count(*) filter (where placed < amount) as left_out,
        (array_agg(id order by amount - placed desc, id) filter (where placed < amount))[1:500] as rows_left_out
      from given group by target_id
    )
    select 'AnnualTarget' as subject_type, t.id as subject_id, '' as key, null as severity, s.total * t.target / 100 - s.placed as amount,
      jsonb_build_object('unit', t.unit, 'department', t.department, 'year', t.year, 'target', trim_scale(t.target)::text, 'total', round(s.total, 2)::text,
        'placed', round(s.placed, 2)::text, 'shareNow', trim_scale(round(s.placed / s.total * 100, 2))::text, 'leftOut', s.left_out) as facts,
      ${evidence(['AnnualTarget', 't.id'])} || (select coalesce(jsonb_agg(jsonb_build_object('type', 'Allocation', 'id', r)), '[]') from unnest(s.rows_left_out) r) as evidence
    from annual_target t join sums s on s.target_id = t.id
    where s.total > 0 and s.placed < s.total * t.target / 100`,
})
