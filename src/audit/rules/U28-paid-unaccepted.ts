import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { isAccepted } from '../../projects/acceptance-stands.js'
import { rule } from '../../policy/rule.js'
import { agreedAmount, paidForWorks, SERVICE_KINDS } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * A project whose contracts are on file and which is paid to the end although nobody accepted it, or which was accepted and
 * paid although its price was never reviewed, long after the last payment. What the owner unit accepted of itself is no
 * acceptance, and a project of design or other services alone has no works to accept. Of projects without a contract on
 * file nothing is held against them that nobody recorded.
 */
export default rule({
  id: 'U28',
  title: t('未验收、未结算审核即付清', 'Paid in full without acceptance or review'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《建设工程质量管理条例》第十六条：验收合格方可交付；《基本建设财务规则》（财政部令第81号）；《建设工程价款结算暂行办法》第十四条；审计公告“未验收先付清、验收未结算审核”',
    'Regulations on building quality, art. 16; rules on construction finance; interim measures on settling prices, art. 14; audit reports',
  ),
  innocent: [
    t('已验收、已审定，资料未录入', 'Accepted and reviewed, and not entered'),
    t('上级验收代替，批文未登记', 'A higher authority accepted it'),
    t('小额项目按规定免于单独结算审核', 'Small works that need no review of their own'),
  ],
  parameters: {
    paidShare: {
      preset: '95',
      unit: t('%（占合同额）', '% of the contracts'),
      title: t('已付达到', 'Paid from'),
      most: 100,
    },
    days: {
      preset: '90',
      unit: t('天', 'days'),
      title: t('末次付款后未验收', 'Days since the last payment, not accepted'),
    },
    reviewDays: {
      preset: '365',
      unit: t('天', 'days'),
      title: t('末次付款后未审定', 'Days since the last payment, not reviewed'),
    },
    smallWorks: {
      preset: '500000',
      unit: t('元', 'yuan'),
      title: t(
        '已付低于此数而只欠审定的，为低',
        'Low, where less than this is paid and only the review is missing',
      ),
    },
  },
  text: t(
    '项目“{name}”合同 {owed} 元，已付 {paid} 元（{share} %），末次 {lastPaid}，至今{lacks}。',
    '“{name}”: of contracts of {owed} yuan {paid} are paid ({share}%), the last on {lastPaid}; {english}.',
  ),
  query: ({ today, paidShare, days, reviewDays, smallWorks }) => sql`/* U28 */
    with owed as (
      select c.project_id, sum(${agreedAmount}) as amount from contract c group by c.project_id having not bool_and(coalesce(c.kind, '') in ${SERVICE_KINDS})
    ), drawn as (
      select o.project_id, o.amount as owed, sum(${paidForWorks(sql`a.paid_amount`)}) as amount from owed o join allocation a on a.project_id = o.project_id where o.amount > 0 group by o.project_id, o.amount
    ), paid as (
      -- The payments of those alone that are paid and lack something.
      select b.project_id, b.owed, b.amount, max(y.paid_on) as last_paid from drawn b join allocation a on a.project_id = b.project_id join disbursement d on d.allocation_id = a.id join payment y on y.disbursement_id = d.id and y.amount > 0
      where 100 * b.amount >= ${paidShare}::numeric * b.owed
        and not (${isAccepted(sql`b.project_id`)} and exists (select from final_account f where f.project_id = b.project_id and f.settled_amount is not null))
      group by b.project_id, b.owed, b.amount
    ), lacking as (
      select p.id, p.name, b.owed, b.amount as paid, b.last_paid,
        not ${isAccepted(sql`p.id`)} and b.last_paid < ${today}::date - ${days}::integer as unaccepted,
        not exists (select from final_account f where f.project_id = p.id and f.settled_amount is not null) and b.last_paid < ${today}::date - ${reviewDays}::integer as unreviewed
      from paid b join project p on p.id = b.project_id where p.merged_into_id is null
    )
    select 'Project' as subject_type, l.id as subject_id, case when l.unaccepted then 'unaccepted' else 'unreviewed' end as key, case when not l.unaccepted and l.paid < ${smallWorks}::numeric then 'LOW' end as severity, l.paid as amount,
      jsonb_build_object('name', l.name, 'owed', l.owed::text, 'paid', l.paid::text, 'share', trim_scale(round(100 * l.paid / l.owed, 2))::text, 'lastPaid', l.last_paid,
        'lacks', concat_ws('、', case when l.unaccepted then '未验收' end, case when l.unreviewed then '未经结算审核' end), 'english', concat_ws(', ', case when l.unaccepted then 'not accepted' end, case when l.unreviewed then 'not reviewed' end)) as facts,
      ${evidence(['Project', 'l.id'])} as evidence
    from lacking l where l.unaccepted or l.unreviewed`,
})
