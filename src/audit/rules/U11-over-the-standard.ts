import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { acceptanceStands } from '../../projects/acceptance-stands.js'
import { rule } from '../../policy/rule.js'
import { settledProjects } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * High-standard farmland that costs more per mu than the policy grants. The cost is what was settled; before that, the
 * larger of the budget and the money allocated. The land is what was accepted; before that, what was to be built.
 */
export default rule({
  id: 'U11',
  title: t('亩均超标', 'Cost per mu over the standard'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '江西省统筹整合资金推进高标准农田建设（2017年）：亩均 3,000 元',
    'Jiangxi’s standard for high-standard farmland, 2017: 3,000 yuan a mu',
  ),
  innocent: [
    t('丘陵、高效节水等按更高标准批复', 'Approved at a higher standard (hills, efficient irrigation)'),
    t('含自筹或社会投资，财政资金未超标', 'Own or social money included'),
    t('标准已调整，参数未更新', 'The standard was raised, and the parameter was not'),
  ],
  parameters: {
    yuanPerMu: {
      preset: '3000',
      unit: t('元/亩', 'yuan per mu'),
      title: t('亩均投资标准', 'Standard per mu'),
    },
  },
  text: t(
    '项目“{name}”投资 {cost} 元、面积 {landMu} 亩，亩均 {perMu} 元，标准 {yuanPerMu} 元。',
    '“{name}” costs {cost} yuan for {landMu} mu, {perMu} a mu; the standard is {yuanPerMu}.',
  ),
  query: ({ yuanPerMu }) => sql`/* U11 */
    with built as (
      select p.id, p.name,
        coalesce((select f.amount from ${settledProjects} f where f.project_id = p.id),
          greatest(p.budget, (select sum(a.amount) from allocation a where a.project_id = p.id))) as cost,
        nullif(coalesce((select max(c.accepted_area_mu) from acceptance c where c.project_id = p.id and ${acceptanceStands('c')}),
          (select h.land_area_mu from high_standard_farmland h where h.project_id = p.id), p.land_area_mu), 0) as mu
      from project p where p.kind = 'HIGH_STANDARD_FARMLAND' and p.merged_into_id is null
    )
    select 'Project' as subject_type, b.id as subject_id, '' as key, null as severity, b.cost - b.mu * ${yuanPerMu}::numeric as amount,
      jsonb_build_object('name', b.name, 'cost', b.cost::text, 'landMu', trim_scale(b.mu)::text, 'perMu', round(b.cost / b.mu, 2)::text) as facts,
      ${evidence(['Project', 'b.id'])} as evidence
    from built b where b.cost > b.mu * ${yuanPerMu}::numeric`,
})
