import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { APPROVED } from '../workflow/facts.js'
import { areaOfQuota } from '../../departments/natural-resources/quota-ledger/area-of-quota.js'

const QUOTA: Sql = sql`'CONSTRUCTION_LAND_QUOTA'`

/** What a kind of reward waits for in an area: the province’s review of the plan, or the area’s acceptance. A query, a row a step. */
const triggersOf = (kind: Sql, area: Sql): Sql => sql`
  select s.decided_on as happened_on, s.document_number from approval_step s where s.area_id = ${area} and s.verdict in ${APPROVED}
    and s.kind = case ${kind} when ${QUOTA} then 'AREA_ACCEPTANCE' else 'PROVINCIAL_REVIEW' end`

/** The day of it, null while it has not come. */
export const triggerOf = (kind: Sql, area: Sql): Sql =>
  sql`select min(e.happened_on) from (${triggersOf(kind, area)}) e`

/**
 * What a reward of an area is worked out from, one row: the event that triggered it, the version of its figure in force on that
 * day, and what the province awarded the area. What is missing is null.
 */
export const rewardBasis = (kind: Sql, area: Sql): Sql => sql`
  select h.happened_on as triggered_on, h.document_number as trigger_document, p.id as parameter_id, coalesce(p.share, p.amount) as figure, p.source_document, p.valid_from, w.certified, w.awarded
  from (select 1) one
    left join lateral (select e.* from (${triggersOf(kind, area)}) e where e.happened_on is not null order by e.happened_on, e.document_number limit 1) h on true
    left join lateral (select p.* from reward_parameter p where p.kind = ${kind} and p.valid_from <= h.happened_on order by p.valid_from desc limit 1) p on true
    left join lateral (select sum(q.certified_area_mu) as certified, sum(q.awarded_area_mu) as awarded from quota q
      where ${kind} = ${QUOTA} and q.kind = 'NEW_CONSTRUCTION_LAND' and ${areaOfQuota} = ${area}) w on true`

/**
 * Who is to get a reward of an area, and how much of it, a row a recipient. Money goes to each township, or each village, that
 * the area lies in. Quota is a share of the province’s award to the area and goes to its township, to none by name where the
 * area lies in several. The figure is null while it is not set.
 */
export const rewardDue = (kind: Sql, area: Sql): Sql => sql`
  select recipient.id as division_id, recipient.code, case when ${kind} = ${QUOTA} then round(b.certified * b.figure / 100, 6) else b.figure end as figure
  from (${rewardBasis(kind, area)}) b, lateral (
    with place as (
      select d.id, d.code from administrative_division d where coalesce(d.valid_to > county_today(), true) and
        case when ${kind} = 'VILLAGE_MONEY' then d.level = 'VILLAGE' and d.id in (select v.division_id from division_area v where v.area_id = ${area})
          else d.level = 'TOWNSHIP' and exists (select from area_member m join administrative_division x on x.id = m.division_id where m.area_id = ${area} and m.left_on is null and d.id in (x.id, x.parent_id)) end)
    select id, code from place where ${kind} <> ${QUOTA}
    union all select case when count(*) = 1 then (array_agg(id))[1] end, min(code) from place having ${kind} = ${QUOTA}) recipient`

/**
 * Rewards (`which`, over r) that are not what a grant would give, each with the first thing against it: before what they
 * reward; while their figure is not set for that day; to another than who is to get them; another amount than is worked out;
 * without the document that grants them; on a day to come. Of quota less may be given: the province awards it in parts, and what is reversed is
 * taken off again.
 */
export const rewardsNotDue = (which: Sql): Sql => sql`
  select * from (
    select r.*, c.name as area_name, c.code as area_code, b.triggered_on, d.figure as due, s.given, t.due as total_due, t.given as total_given,
      case
        when coalesce(b.triggered_on > r.granted_on, true) then 'trigger'
        when b.figure is null or (r.kind = ${QUOTA} and b.certified is null) then 'parameter'
        when d.figure is null then 'recipient'
        when s.given > d.figure or t.given > t.due or (r.kind <> ${QUOTA} and s.given < d.figure) then 'amount'
        when coalesce(btrim(r.document_number), '') = '' then 'document'
        when r.granted_on > county_today() then 'date'
      end as key
    from reward r join consolidation_area c on c.id = r.area_id
      cross join lateral (${rewardBasis(sql`r.kind`, sql`r.area_id`)}) b
      left join lateral (select x.figure from (${rewardDue(sql`r.kind`, sql`r.area_id`)}) x where x.division_id is not distinct from r.division_id) d on true
      cross join lateral (select sum(coalesce(g.amount, g.quota_area_mu)) as given from reward g where g.area_id = r.area_id and g.kind = r.kind and g.division_id is not distinct from r.division_id) s
      cross join lateral (select (select sum(x.figure) from (${rewardDue(sql`r.kind`, sql`r.area_id`)}) x) as due,
        (select sum(coalesce(g.amount, g.quota_area_mu)) from reward g where g.area_id = r.area_id and g.kind = r.kind) as given) t
    where ${which}) f where f.key is not null`
