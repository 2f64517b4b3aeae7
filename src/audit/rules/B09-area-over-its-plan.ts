import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { planOf } from '../../plan/documents/planned-work.js'
import { rule } from '../../policy/rule.js'
import { tiedShares } from '../../rollups/tied-shares.js'
import { t } from '../../values/title.js'

/** More money allocated in an area than the plan of it that counts has investment. What is missing is told by B07. */
export default rule({
  id: 'B09',
  title: t('项目区资金超方案', 'An area’s money above its plan'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案 六（三）：项目资金平衡；自然资发〔2019〕194号：实施方案调整须报批',
    'The county’s plan, VI (3): plan and money balance; 2019 no. 194: a plan that changes is approved again',
  ),
  innocent: [
    t('方案已调整，新版未登记', 'The plan was revised, and the new version is not entered'),
    t(
      '区内其他部门项目不在方案投资口径内',
      'Departments’ own projects inside the area are not part of the plan’s investment',
    ),
    t('归属有误，资金不在本区', 'A tie is wrong: the money lies elsewhere'),
  ],
  parameters: {
    over: { preset: '20', unit: t('%', '%'), title: t('超出方案投资', 'Above the planned investment') },
  },
  text: t(
    '项目区“{name}”（{code}）方案（{version}）计划投资 {planned} 元，已分配 {allocated} 元，超出 {overShare} %（超过 {over} % 即列出）。',
    '“{name}” ({code}): plan {version} has {planned} yuan, {allocated} were allocated, {overShare}% above (listed from {over}% on).',
  ),
  query: ({ over }) => sql`/* B09 */
    with plan as (
      select n.id, n.area_id, n.planned_investment, n.version from implementation_plan n where n.planned_investment > 0 and n.id = ${planOf(sql`n.area_id`)}
    ), given as (
      select s.area_id, sum(a.amount * s.share) as amount from ${tiedShares} s join allocation a on a.id = s.allocation_id group by s.area_id
    )
    select 'ConsolidationArea' as subject_type, c.id as subject_id, 'plan' as key, null as severity, g.amount - n.planned_investment as amount,
      jsonb_build_object('name', c.name, 'code', c.code, 'version', n.version, 'planned', n.planned_investment::text, 'allocated', round(g.amount, 2)::text, 'overShare', trim_scale(round(100 * (g.amount / n.planned_investment - 1), 2))::text) as facts,
      ${evidence(['ConsolidationArea', 'c.id'], ['ImplementationPlan', 'n.id'])} as evidence
    from plan n join given g on g.area_id = n.area_id join consolidation_area c on c.id = n.area_id
    where g.amount > n.planned_investment * (1 + ${over}::numeric / 100)`,
})
