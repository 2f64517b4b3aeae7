import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount, settledProjects } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * A project that costs more than a tenth above its estimate. The estimate is the latest approved investment (an approved
 * change included), or finance's review, or the budget; the cost is what was settled, before that the larger of what is
 * contracted and what is paid.
 */
export default rule({
  id: 'U12',
  title: t('超概算', 'Cost growth'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《政府投资条例》第二十三条：建设投资原则上不得超过经核定的投资概算；《中央预算内直接投资项目概算管理暂行办法》（发改投资〔2015〕482号）：调增超过百分之十的先商请审计；公共工程监测指标',
    'Regulations on government investment, art. 23; NDRC 2015 no. 482: an estimate raised by more than a tenth is audited first; public-works monitoring',
  ),
  innocent: [
    t('概算调整已批复，尚未登记', 'An approved change of the estimate not yet entered'),
    t('地方自筹增加建设内容', 'Content added with own money'),
  ],
  parameters: {
    growth: { preset: '10', unit: t('%', '%'), title: t('超过概算', 'Growth over the estimate') },
    severe: { preset: '20', unit: t('%', '%'), title: t('超过多少为严重', 'Growth that makes it severe') },
  },
  text: t(
    '项目“{name}”概算 {estimate} 元（{source}），现为 {cost} 元，超出 {growthShare} %（超过 {growth} % 即列出，超过 {severe} % 为严重）。',
    '“{name}”: estimated at {estimate} yuan ({source}), now at {cost}, {growthShare}% above (listed above {growth}%, severe above {severe}%).',
  ),
  query: ({ growth, severe }) => sql`/* U12 */
    with approved as (
      select distinct on (project_id) project_id, approved_investment as amount from project_approval
      where verdict in ${APPROVED} and approved_investment > 0
      order by project_id, approved_on desc nulls last, array_position(array['PROPOSAL', 'FEASIBILITY', 'ESTIMATE', 'PRELIMINARY_DESIGN', 'CHANGE'], kind) desc
    ), changed as (
      -- Changes that were approved one by one, on top of what was approved first.
      select g.project_id, sum(g.amount) as more, (select max(v.approved_investment) from project_approval v where v.project_id = g.project_id and v.kind <> 'CHANGE' and v.verdict in ${APPROVED}) as first_approved
      from project_change g where g.amount > 0 and num_nonnulls(g.approval_document, g.approved_on) > 0 group by g.project_id
    ), reviewed as (
      select distinct on (project_id) project_id, approved_amount as amount from budget_review
      where kind = 'ESTIMATE' and approved_amount > 0 and verdict is distinct from 'REJECTED' and verdict is distinct from 'RETURNED'
      order by project_id, reviewed_on desc nulls last
    ), contracted as (
      select c.project_id, sum(${agreedAmount}) as amount from contract c group by c.project_id
    ), paid as (
      select a.project_id, sum(d.paid_amount) as amount from allocation a join disbursement d on d.allocation_id = a.id where a.project_id is not null group by a.project_id
    ), costs as (
      select p.id, p.name, greatest(coalesce(v.amount, w.amount, p.budget), coalesce(g.first_approved, w.amount, p.budget) + g.more) as estimate,
        case when v.amount is not null then '批复投资\napproved' when w.amount is not null then '财政评审\nreviewed' else '总投资\nbudget' end as source,
        coalesce(s.amount, greatest(c.amount, d.amount)) as cost
      from project p left join approved v on v.project_id = p.id left join changed g on g.project_id = p.id left join reviewed w on w.project_id = p.id left join ${settledProjects} s on s.project_id = p.id
      left join contracted c on c.project_id = p.id left join paid d on d.project_id = p.id
      where p.merged_into_id is null
    )
    select 'Project' as subject_type, c.id as subject_id, '' as key,
      case when c.cost > c.estimate * (1 + ${severe}::numeric / 100) then 'HIGH' end as severity, c.cost - c.estimate as amount,
      jsonb_build_object('name', c.name, 'estimate', c.estimate::text, 'source', c.source, 'cost', c.cost::text,
        'growthShare', trim_scale(round((c.cost / c.estimate - 1) * 100, 2))::text) as facts,
      ${evidence(['Project', 'c.id'])} as evidence
    from costs c where c.estimate > 0 and c.cost > c.estimate * (1 + ${growth}::numeric / 100)`,
})
