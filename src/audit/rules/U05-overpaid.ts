import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount, approvedGrowth, SERVICE_KINDS, settledProjects } from '../project-sums.js'
import { companyOf } from '../company-of.js'
import { BESIDE_WORKS, LAND_COMPENSATION } from '../words-of-purposes.js'
import { t } from '../../values/title.js'

/**
 * A contract paid more than it and its supplements come to, or more than its final account was settled for after
 * review; a project paid more than its own final account, where that covers the whole project. Beside works, what is
 * paid for land and crops and in statutory fees is no part of what is settled, and design, supervision and other
 * services are none either: these are held against their own contracts. A payment that names no contract is one under
 * the only contract of its payee in its project.
 */
export default rule({
  id: 'U05',
  title: t('超付', 'Overpaid'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '《基本建设项目竣工财务决算管理暂行办法》（财建〔2016〕503号）；《建设工程价款结算暂行办法》',
    'Interim measures on final accounts; on settling prices',
  ),
  innocent: [
    t('补充协议尚未登记', 'A supplement not yet entered'),
    t('多付款已退回，退款未登记', 'The excess was paid back, and that is not yet entered'),
    t('合同编号填写有误', 'The payment names another contract by mistake'),
  ],
  parameters: {},
  text: t(
    '{against} {limit} 元，已支付 {paid} 元，超付 {excess} 元。',
    '{english}: {limit} yuan; paid {paid}, which is {excess} too much.',
  ),
  query: () => sql`/* U05 */
    with land as materialized (select id from allocation where purpose ~ ${BESIDE_WORKS}
    ), booked as materialized (
      select a.project_id, p.contract_number, case when p.contract_number is null and a.project_id in (select c.project_id from contract c) then p.payee end as payee, sum(p.amount) as amount, sum(p.amount) filter (where a.id in (select id from land)) as for_land
      from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id
      where a.project_id is not null group by 1, 2, 3
    ), sole as (
      select c.project_id, ${companyOf(sql`c.contractor`)} as firm, min(c.number) as number from contract c
      where c.project_id in (select project_id from booked where payee is not null) group by 1, 2 having count(*) = 1
    ), paid as (
      select b.project_id, coalesce(b.contract_number, s.number) as contract_number, sum(b.amount) as amount, sum(b.for_land) filter (where num_nonnulls(b.contract_number, s.number) = 0) as for_land
      from booked b left join sole s on b.payee is not null and s.project_id = b.project_id and s.firm = ${companyOf(sql`b.payee`)} group by 1, 2
    ), contracts as (
      select c.id, c.number, c.project_id, paid.amount as paid,
        ${agreedAmount} as agreed,
        (select sum(f.settled_amount) from final_account f where f.contract_id = c.id) as settled
      from contract c join paid on paid.project_id = c.project_id and paid.contract_number = c.number
    ), works_paid as (
      select p.project_id, sum(p.amount - coalesce(p.for_land, 0)) as amount from paid p
      where not exists (select from contract c where c.project_id = p.project_id and c.number = p.contract_number and (c.kind in ${SERVICE_KINDS} or c.name ~ ${LAND_COMPENSATION})
        and exists (select from contract w where w.project_id = c.project_id and coalesce(w.kind, 'OTHER') not in ${SERVICE_KINDS}))
      group by p.project_id
    ), projects as (
      select f.project_id, f.settled_amount as settled, w.amount as paid from final_account f join works_paid w on w.project_id = f.project_id where f.contract_id is null
    ), over as (
      select 'Contract' as type, id, 'contract' as key, '合同及补充协议 ' || number as against, 'Contract ' || number || ' with its supplements' as english, agreed as most, paid, project_id from contracts where paid > agreed
        -- An approved change of the investment, by which the only contract for works was settled.
        and not coalesce(paid <= agreed + ${approvedGrowth(sql`contracts.project_id`)} and paid <= (select f.amount from ${settledProjects} f where f.project_id = contracts.project_id)
          and (select count(*) from contract o where o.project_id = contracts.project_id and coalesce(o.kind, 'OTHER') not in ${SERVICE_KINDS}) = 1, false)
      union all
      select 'Contract', id, 'settled', '审定结算 ' || number, 'Final account of contract ' || number, settled, paid, project_id from contracts where paid > settled
      union all
      select 'Project', project_id, 'settled', '项目审定决算', 'Final account of the project', settled, paid, project_id from projects where paid > settled
    )
    select o.type as subject_type, o.id as subject_id, o.key, null as severity, o.paid - o.most as amount,
      jsonb_build_object('against', o.against, 'english', o.english, 'limit', o.most::text, 'paid', o.paid::text, 'excess', (o.paid - o.most)::text, 'project', r.name) as facts,
      jsonb_build_array(jsonb_build_object('type', o.type, 'id', o.id)) || case when o.type = 'Project' then '[]' else ${evidence(['Project', 'r.id'])} end as evidence
    from over o join project r on r.id = o.project_id`,
})
