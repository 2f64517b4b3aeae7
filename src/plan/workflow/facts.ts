import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'

/** What counts as decided in favour. */
export const APPROVED: Sql = sql`('APPROVED', 'APPROVED_WITH_CHANGES')`

/**
 * Names of an area’s villages that lack a record: its members, and of a member that is a township every village in force. A
 * township without villages is asked itself.
 */
export const membersWithout = (area: Sql, has: (division: Sql) => Sql): Sql => sql`(
  select string_agg(d.name, '、' order by d.code) from area_member m
  join administrative_division d on d.id = m.division_id or d.parent_id = m.division_id and coalesce(d.valid_to > county_today(), true)
  where m.area_id = ${area} and m.left_on is null and not ${has(sql`d.id`)}
    and not (d.id = m.division_id and exists (select from administrative_division v where v.parent_id = d.id and coalesce(v.valid_to > county_today(), true))))`

/** Names of the members whose willingness is not on file by a day. */
export const membersUnasked = (area: Sql, by: Sql): Sql =>
  membersWithout(
    area,
    (division) =>
      sql`exists (select from willingness x where x.division_id = ${division} and coalesce(x.surveyed_on, x.assembly_on, ${by}) <= ${by})`,
  )

/** Notices of an area, or of its places. */
export const noticesOf = (area: Sql, subjects: Sql): Sql => sql`(
  select n.published_on, n.ends_on from public_notice n where n.subject in ${subjects}
    and (n.area_id = ${area} or n.division_id in (select division_id from division_area where area_id = ${area})))`

/** Whether an area or a plan of it was made public by a day. */
export const noticeGiven = (area: Sql, by: Sql): Sql =>
  sql`exists (select from ${noticesOf(area, sql`('AREA', 'PLAN')`)} n where n.published_on <= ${by})`

/** Whether a department approved of an area or a place in it by a day: reviews of forestry, water and the environment look alike. */
const reviewed = (table: Sql, area: Sql, by: Sql, orElse: Sql): Sql => sql`exists (
  select from ${table} e where coalesce(e.reviewed_on, ${by}) <= ${by} and (e.verdict in ${APPROVED} or ${orElse})
    and (e.area_id = ${area} or e.division_id in (select division_id from division_area where area_id = ${area})))`

export const impactReviewed = (area: Sql, by: Sql): Sql =>
  reviewed(sql.table('environmental_impact_review'), area, by, sql`e.kind = 'EXEMPT'`)
export const planReviewed = (table: 'greening_plan_review' | 'soil_water_review', area: Sql, by: Sql): Sql =>
  reviewed(sql.table(table), area, by, sql`false`)

/** Whether land use before and after the works is on file for an area, or for places in it. */
export const landRecorded = (area: Sql): Sql => sql`(
  select count(distinct u.phase) = 2 from land_use_record u where u.phase in ('BEFORE', 'AFTER')
    and (u.area_id = ${area} or u.division_id in (select division_id from division_area where area_id = ${area})))`
