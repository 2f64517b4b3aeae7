import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { approvalSpans, TODAY } from '../workflow/area-stage.js'
import { awardedOf, quotaOfAreas } from './quota-of-areas.js'

const QUOTA: Sql = sql`'CONSTRUCTION_LAND_QUOTA'`

/**
 * What a kind of reward waits for in an area: the province’s review of the plan, or the area’s acceptance, as they stood on a
 * day; nothing triggers a reward of an area that had ended by then. A query, a row a step.
 */
const triggersOf = (kind: Sql, area: Sql, by: Sql): Sql => sql`
  select p.since as happened_on, p.document_number
  from (${approvalSpans(sql`case ${kind} when ${QUOTA} then 'AREA_ACCEPTANCE' else 'PROVINCIAL_REVIEW' end`, sql`s.area_id = ${area}`)}) p
  where coalesce(p.until > ${by}, true)`

/** The day of it, null while it has not come. */
export const triggerOf = (kind: Sql, area: Sql): Sql =>
  sql`select min(e.happened_on) from (${triggersOf(kind, area, TODAY)}) e`

/**
 * What a reward of an area is worked out from as a day has it, one row: the event that triggered it, the version of its figure in force on that
 * day, and what the province awarded the area. What is missing is null.
 */
export const rewardBasis = (kind: Sql, area: Sql, by: Sql = TODAY): Sql => sql`
  select h.happened_on as triggered_on, h.document_number as trigger_document, p.id as parameter_id, coalesce(p.share, p.amount) as figure, p.source_document, p.valid_from, w.certified, w.awarded, coalesce(w.by_hand, 0) as by_hand
  from (select 1) one
    left join lateral (select e.* from (${triggersOf(kind, area, by)}) e where e.happened_on is not null order by e.happened_on, e.document_number limit 1) h on true
    left join lateral (select p.* from reward_parameter p where p.kind = ${kind} and p.valid_from <= h.happened_on order by p.valid_from desc limit 1) p on true
    left join lateral (select sum(q.certified) as certified, sum(q.awarded) as awarded, sum(q.by_hand) as by_hand from ${quotaOfAreas} q where ${kind} = ${QUOTA} and q.area_id = ${area}) w on true`

/**
 * Who is to get a reward of an area, and how much of it, a row a recipient. Money goes to each township, or each village, that
 * the area lay in on the day of what triggered it: who joins later gets none of it. Before its first known day an area had the
 * members of that day. Quota is a share of the province’s award to the area and goes to its township, to none by name where the
 * area lies in several. The figure is null while it is not set.
 */
export const rewardDue = (kind: Sql, area: Sql, by: Sql = TODAY): Sql => sql`
  select recipient.id as division_id, recipient.code, case when ${kind} = ${QUOTA} then round(b.certified * b.figure / 100, 6) else b.figure end as figure
  from (${rewardBasis(kind, area, by)}) b, lateral (
    select greatest(coalesce(b.triggered_on, ${by}), (select min(coalesce(f.joined_on, '-infinity')) from area_member f where f.area_id = ${area})) as day) o, lateral (
    with member as (
      select d.id, d.parent_id from area_member m join administrative_division d on d.id = m.division_id
      where m.area_id = ${area} and coalesce(m.joined_on <= o.day, true) and coalesce(m.left_on > o.day, true)),
    place as (
      select d.id, d.code from administrative_division d where coalesce(d.valid_from <= o.day, true) and coalesce(d.valid_to > o.day, true) and
        case when ${kind} = 'VILLAGE_MONEY' then d.level = 'VILLAGE' and exists (select from member m where m.id in (d.id, d.parent_id))
          else d.level = 'TOWNSHIP' and exists (select from member m where d.id in (m.id, m.parent_id)) end)
    select id, code from place where ${kind} <> ${QUOTA}
    union all select case when count(*) = 1 then (array_agg(id))[1] end, min(code) from place having ${kind} = ${QUOTA}) recipient`

/**
 * Rewards (`which`, over r) that are not what a grant of their day would give, each with the first thing against it: before what they
 * reward; while their figure is not set for that day; to another than who is to get them; another amount than is worked out;
 * without the document that grants them; on a day to come. Of quota less may be given: the province awards it in parts, and what is reversed is
 * taken off again; and what an area was given in all is what the quota ledger awarded, where that is more than its rewards say.
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
      cross join lateral (${rewardBasis(sql`r.kind`, sql`r.area_id`, sql`r.granted_on`)}) b
      left join lateral (select x.figure from (${rewardDue(sql`r.kind`, sql`r.area_id`, sql`r.granted_on`)}) x where x.division_id is not distinct from r.division_id) d on true
      cross join lateral (select sum(coalesce(g.amount, g.quota_area_mu)) as given from reward g where g.area_id = r.area_id and g.kind = r.kind and g.division_id is not distinct from r.division_id) s
      cross join lateral (select (select sum(x.figure) from (${rewardDue(sql`r.kind`, sql`r.area_id`, sql`r.granted_on`)}) x) as due,
        ${awardedOf(sql`coalesce(b.awarded, 0)`, sql`(select sum(coalesce(g.amount, g.quota_area_mu)) from reward g where g.area_id = r.area_id and g.kind = r.kind)`, sql`b.by_hand`)} as given) t
    where ${which}) f where f.key is not null`

/**
 * Areas that the ledger awarded quota of although no record of a reward says so, with the first thing against it: the area is
 * not accepted, the figure is not set, or it is more than is worked out.
 */
export const awardsNotDue: Sql = sql`
  select * from (
    select c.id as area_id, c.name as area_name, b.awarded as given, d.due,
      case when b.triggered_on is null then 'trigger' when b.figure is null then 'parameter' when b.awarded > d.due then 'amount' end as key
    from consolidation_area c cross join lateral (${rewardBasis(QUOTA, sql`c.id`)}) b
      cross join lateral (select sum(x.figure) as due from (${rewardDue(QUOTA, sql`c.id`)}) x) d
    where b.awarded > 0 and not exists (select from reward r where r.area_id = c.id and r.kind = ${QUOTA})) f where f.key is not null`
