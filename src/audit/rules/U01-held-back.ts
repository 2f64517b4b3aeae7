import { sql } from 'kysely'
import { acceptanceStands } from '../../projects/acceptance-stands.js'
import { rule } from '../../policy/rule.js'
import { evidence } from '../../policy/points-to.js'
import { settledProjects } from '../project-sums.js'
import { SUBSIDISED_AFTERWARDS } from '../words-of-purposes.js'
import { t } from '../../values/title.js'

/**
 * Money that came in and was not passed on: by the fund's keeper, by the one it was allocated to, or by the unit it
 * was disbursed to. What keeps step with works that a recent report says are under way is not held back, until it has
 * lain for years; a subsidy after completion is due when the works are accepted, or should have been.
 */
export default rule({
  id: 'U01',
  title: t('滞留闲置', 'Money held back'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《预算法》第五十二条；《财政违法行为处罚处分条例》第六条第三项：滞留应当下拨的财政资金；省级审计公告“资金滞留、闲置两年以上”',
    'Budget Law, art. 52; Regulations on fiscal violations, art. 6 (3): money that was to be passed on held back; provincial audit reports on money held back',
  ),
  innocent: [
    t(
      '按进度、按合同节点付款，尚未到付款条件，进度未报',
      'Paid by progress: the next payment is not due yet, and no report says how far the works are',
    ),
    t(
      '质量保证金尚在缺陷责任期内，验收或质保金未登记',
      'Retention money within the defects period, whose acceptance or sum is not entered',
    ),
    t('已按规定结转或收回，台账未登记', 'Carried over or taken back, and not yet entered'),
  ],
  parameters: {
    days: { preset: '90', unit: t('天', 'days'), title: t('收到后多少天未下拨', 'Days after receipt') },
    defectMonths: {
      preset: '24',
      unit: t('月', 'months'),
      title: t('缺陷责任期：验收后质保金可留多少月', 'Months that retention money may be kept'),
    },
    reportDays: {
      preset: '180',
      unit: t('天', 'days'),
      title: t('进度报告多少天内有效', 'Days that a progress report counts'),
    },
    points: {
      preset: '15',
      unit: t('百分点', 'points'),
      title: t('付款落后进度不超过', 'Payment behind the work, at most'),
    },
    acceptanceDays: {
      preset: '180',
      unit: t('天', 'days'),
      title: t('完工后等待验收结算不超过', 'Days that finished works may wait to be accepted and settled'),
    },
    beforeSettlement: {
      preset: '80',
      unit: t('%', '%'),
      title: t('结算前一般付至', 'What is usually paid before the settlement'),
    },
    severeYears: {
      preset: '2',
      unit: t('年', 'years'),
      title: t('多少年为严重', 'Years that make it severe'),
    },
  },
  text: t(
    '{stage}：{since} 收到 {received} 元，至今 {heldDays} 天尚余 {held} 元（超过 {days} 天即列出，满 {severeYears} 年为严重）。',
    '{english}: of {received} yuan received on {since}, {held} have not been passed on in {heldDays} days (listed above {days}, severe from {severeYears} years on).',
  ),
  query: ({
    today,
    days,
    defectMonths,
    reportDays,
    points,
    acceptanceDays,
    beforeSettlement,
    severeYears,
  }) => sql`/* U01 */
    with recursive carried as (
      -- Money carried over came when its first document did.
      select f.id, f.carried_from_id, f.received_on from fund f
      where f.carried_from_id is not null
      union all
      select c.id, o.carried_from_id, coalesce(o.received_on, c.received_on) from carried c join fund o on o.id = c.carried_from_id
    ), first_received as (select id, received_on from carried where carried_from_id is null
    ), carried_on as (
      -- And what a project was given of it, when it was first given.
      select a.id, a.external_id, f.carried_from_id, a.allocated_on from allocation a join fund f on f.id = a.fund_id
      where f.carried_from_id is not null and a.disbursed_amount < a.amount
      union all
      select c.id, c.external_id, o.carried_from_id, coalesce(b.allocated_on, c.allocated_on)
      from carried_on c join fund o on o.id = c.carried_from_id left join allocation b on b.fund_id = o.id and b.external_id = c.external_id
    ), first_allocated as (select id, allocated_on from carried_on where carried_from_id is null
    ), funds as (
      select f.id, f.document_number, f.amount, f.amount - f.allocated_amount - f.returned_amount - f.carried_over_amount as held, coalesce(r.received_on, f.received_on) as received_on
      from fund f left join first_received r on r.id = f.id
    ), retained as (
      -- What may be kept back of a project until the defects period of its last acceptance is over.
      select p.id as project_id, coalesce((select f.retention from ${settledProjects} f where f.project_id = p.id), (select sum(c.amount * c.retention_share / 100) from contract c where c.project_id = p.id)) as amount
      from project p where exists (select from acceptance v where v.project_id = p.id and ${acceptanceStands('v')} and v.accepted_on > (${today}::date - make_interval(months => ${defectMonths}::integer))::date)
    ), under_way as (
      select project_id, share from (
        select distinct on (g.project_id) g.project_id, g.physical_share as share, g.stage from project_progress g join project p on p.id = g.project_id
        where p.completed_on is null and g.reported_on between ${today}::date - ${reportDays}::integer and ${today}::date order by g.project_id, g.reported_on desc) latest
      where share > 0 and stage is distinct from 'SUSPENDED'
      union all
      -- Finished, and waiting to be accepted and settled, or settled a short while ago: the last part of the sum is paid after that.
      select p.id, ${beforeSettlement}::numeric from project p
      where p.completed_on between ${today}::date - ${acceptanceDays}::integer and ${today}::date
        and not exists (select from final_account f where f.project_id = p.id and f.settled_amount is not null and (f.reviewed_on is null or f.reviewed_on < ${today}::date - ${days}::integer))
    ), due as (
      -- A subsidy after completion, and when it may be passed on: once accepted, or so long after the works were to be done that they should have been.
      select a.id, coalesce((select min(v.accepted_on) from acceptance v where v.project_id = p.id and ${acceptanceStands('v')}), coalesce(p.completed_on, p.end_date) + ${acceptanceDays}::integer) as on_day
      from allocation a join fund f on f.id = a.fund_id join project p on p.id = a.project_id
      where a.disbursed_amount < a.amount and (a.after_completion or concat_ws(' ', a.purpose, f.name, array_to_string(f.purposes, ' ')) ~ ${SUBSIDISED_AFTERWARDS})
    ), held as (
      select 'Fund' as type, f.id, '资金未分配' as stage, 'Fund not allocated' as english, f.document_number as number, f.amount as received,
        f.held, f.received_on as since, null::date as due_on, false as in_step, ${evidence(['Fund', 'f.id'])} as evidence
      from funds f where f.held > 0
      union all
      select 'Allocation', a.id, '分配未拨付', 'Allocation not disbursed', a.external_id, a.amount, a.amount - a.disbursed_amount,
        coalesce(r.allocated_on, a.allocated_on, f.received_on), u.on_day, coalesce(a.disbursed_amount > 0 and 100 * a.disbursed_amount + ${points}::numeric * a.amount >= w.share * a.amount, false), ${evidence(['Allocation', 'a.id'], ['Fund', 'f.id'])}
      from allocation a join fund f on f.id = a.fund_id left join first_allocated r on r.id = a.id
        left join retained k on k.project_id = a.project_id left join under_way w on w.project_id = a.project_id left join due u on u.id = a.id where a.amount - a.disbursed_amount > coalesce(k.amount, 0)
      union all
      select 'Disbursement', d.id, '拨付未支付', 'Disbursement not paid out', d.external_id, d.amount, d.amount - d.paid_amount,
        d.disbursed_on, null, coalesce(d.paid_amount > 0 and 100 * d.paid_amount + ${points}::numeric * d.amount >= w.share * d.amount, false), ${evidence(['Disbursement', 'd.id'], ['Allocation', 'd.allocation_id'])}
      from disbursement d join allocation a on a.id = d.allocation_id left join retained k on k.project_id = a.project_id left join under_way w on w.project_id = a.project_id where d.amount - d.paid_amount > coalesce(k.amount, 0)
    )
    select type as subject_type, id as subject_id, '' as key,
      case when since <= (${today}::date - make_interval(months => (${severeYears}::numeric * 12)::integer))::date then 'HIGH' end as severity,
      held as amount,
      jsonb_build_object('stage', stage, 'english', english, 'number', number, 'received', received::text, 'held', held::text, 'since', since,
        'heldDays', ${today}::date - since) as facts,
      evidence
    from held where greatest(since, due_on) < ${today}::date - ${days}::integer and not (in_step and since > (${today}::date - make_interval(months => (${severeYears}::numeric * 12)::integer))::date)`,
})
