import { sql } from 'kysely'
import { landInWords } from '../../graph/land-in-words.js'
import { APPROVED } from '../../areas/verdict.js'
import type { Sql } from '../../graph/column-kind.js'
import { redLinesBroken, redLinesUntold } from '../../areas/red-lines/red-lines-broken.js'
import {
  afterBothLines,
  chineseIn,
  englishIn,
  inBothLines,
  joinedInBothLines,
} from '../../graph/in-both-lines.js'
import { inForce } from '../../policy/parameters-in-force.js'
import { RED_LINES } from '../../policy/thresholds.js'

/** The shares of the red lines as they are in force today. */
export const RED_LINES_IN_FORCE = {
  newCultivated: inForce(RED_LINES, 'newCultivated'),
  addedFarmland: inForce(RED_LINES, 'addedFarmland'),
}

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

/**
 * Whether a department approved of an area by a day: reviews of forestry, water and the environment look alike. Of the area
 * and of each place in it the latest decision stands, a refusal before an approval of the same day. None may stand refused,
 * and the area itself or every village must stand approved.
 */
const reviewed = (table: Sql, area: Sql, by: Sql, isAgainst: Sql = sql`false`): Sql => sql`(
  with standing as (
    select distinct on (coalesce(e.division_id, e.area_id)) e.division_id, e.verdict in ${APPROVED} and not (${isAgainst}) as approved
    from ${table} e where e.verdict <> 'PENDING' and coalesce(e.reviewed_on, ${by}) <= ${by}
      and (e.area_id = ${area} or e.division_id in (select division_id from division_area where area_id = ${area}))
    order by coalesce(e.division_id, e.area_id), coalesce(e.reviewed_on, ${by}) desc, approved, e.recorded_at desc)
  select coalesce(bool_and(s.approved), false) and (bool_or(s.division_id is null)
      or ${membersWithout(area, (division) => sql`exists (select from standing v join administrative_division w on w.id = ${division} where v.division_id in (w.id, w.parent_id))`)} is null)
  from standing s)`

export const impactReviewed = (area: Sql, by: Sql): Sql =>
  reviewed(sql.table('environmental_impact_review'), area, by, sql`coalesce(e.crosses_red_line, false)`)
export const planReviewed = (table: 'greening_plan_review' | 'soil_water_review', area: Sql, by: Sql): Sql =>
  reviewed(sql.table(table), area, by)

/** Whether an inspection found something, and nothing is on file to be mended. */
export const lacksRectification = (inspection: Sql, findings: Sql): Sql =>
  sql`coalesce(btrim(${findings}), '') not in ('', '无') and not exists (select from rectification r where r.inspection_id = ${inspection})`

/** The binding red lines of areas of which the records after the works do not tell whether they hold. */
export const redLinesUntoldOf = (which: Sql): Sql => redLinesUntold(RED_LINES_IN_FORCE, which)

const LINE = sql`f.line`
const MISSING = sql`f.missing`

/** The red lines of an area that its records do not tell of, those that lack the same together, and what they lack; null where there are none. */
export const untoldInWords = (area: Sql): Sql => {
  const lines = (of: Sql, comma: Sql) => sql`string_agg(${of}, ${comma} order by f.key)`
  const told = inBothLines(
    sql`${lines(chineseIn(LINE), sql`'、'`)} || '（' || ${chineseIn(MISSING)} || '）'`,
    sql`${lines(englishIn(LINE), sql`', '`)} || ' (' || ${englishIn(MISSING)} || ')'`,
  )
  return sql`(select ${joinedInBothLines(sql`g.told`, sql`g.key`)} from (
    select ${told} as told, min(f.key) as key from (${redLinesUntoldOf(sql`c.id = ${area}`)}) f group by f.missing) g)`
}

/** The red lines that an area breaks, with its land before and after; null where there are none. */
export const brokenInWords = (area: Sql): Sql => {
  const land = sql`${landInWords(sql`f.before`)} || ' → ' || ${landInWords(sql`f.after`)}`
  const told = afterBothLines(LINE, sql`'（' || ${land} || ' 亩）'`, sql`' (' || ${land} || ' mu)'`)
  return sql`(select ${joinedInBothLines(told, sql`f.key`)} from (${redLinesBroken(RED_LINES_IN_FORCE, sql`c.id = ${area}`)}) f)`
}
