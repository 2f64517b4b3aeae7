import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A roster that is final and not paid out in full so many days later: by its entries, or, where one allocation pays one
 * roster, by that allocation's payments.
 */
export default rule({
  id: 'U09',
  title: t('补贴未及时发放', 'Subsidy not paid out'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '惠民惠农财政补贴资金“一卡通”管理规定；省级审计公告“补贴资金未及时足额发放”',
    'Rules on direct payment of subsidies; provincial audits',
  ),
  innocent: [
    t('账号有误退回，正在更正', 'Accounts were wrong and are being corrected'),
    t('清册公示有异议，暂缓发放', 'Objections during the public notice'),
  ],
  parameters: {
    days: {
      preset: '60',
      unit: t('天', 'days'),
      title: t('清册确定后多少天', 'Days after the roster is final'),
    },
  },
  text: t(
    '清册“{name}”于 {finalisedOn} 确定，至今 {passedDays} 天，应发 {due} 元，未发 {unpaid} 元（超过 {days} 天即列出）。',
    'Roster “{name}” became final on {finalisedOn}, {passedDays} days ago; of {due} yuan {unpaid} are unpaid (listed above {days} days).',
  ),
  query: ({ today, days }) => sql`/* U09 */
    with rosters as (
      select r.id, r.name, r.finalised_on, r.allocation_id, sum(e.amount) as due, count(*) filter (where e.paid_on is null) as waiting,
        sum(least(e.amount, coalesce(e.paid_amount, case when e.paid_on is not null then e.amount end, 0))) as entered,
        case when count(*) over (partition by coalesce(r.allocation_id, r.id)) = 1
          then (select sum(d.paid_amount) from disbursement d where d.allocation_id = r.allocation_id) end as booked
      from subsidy_roster r join subsidy_roster_entry e on e.roster_id = r.id
      group by r.id
    ), unpaid as (select *, due - greatest(entered, least(coalesce(booked, 0), due)) as unpaid from rosters)
    select 'SubsidyRoster' as subject_type, u.id as subject_id, '' as key, null as severity, u.unpaid as amount,
      jsonb_build_object('name', u.name, 'finalisedOn', u.finalised_on, 'passedDays', ${today}::date - u.finalised_on,
        'due', u.due::text, 'unpaid', u.unpaid::text, 'entriesWaiting', u.waiting) as facts,
      ${evidence(['SubsidyRoster', 'u.id'])} || case when u.allocation_id is null then '[]' else ${evidence(['Allocation', 'u.allocation_id'])} end as evidence
    from unpaid u
    where u.unpaid > 0 and u.finalised_on < ${today}::date - ${days}::integer`,
})
