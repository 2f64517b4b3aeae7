import { sql } from 'kysely'
import { presetsOf } from '../policy/rule.js'
import type { Sql } from '../graph/column-kind.js'
import { stateOfProject } from '../projects/project-state.js'
import { areasOf, partOf } from '../departments/natural-resources/quota-ledger/areas-of-quota.js'
import { acceptedNewLand } from '../rollups/accepted-land.js'
import { projectsIn as partsIn } from '../rollups/projects-in.js'
import { projectsIn } from './objection.js'
import { redLinesBroken, redLinesTold } from '../areas/red-lines/red-lines-broken.js'
import { RED_LINES } from '../policy/thresholds.js'

/** What each figure of a disclosure is made of; `area` is the key of the area. */

/** A village with its township before it: villages of one name lie in several. */
export const membersOf = (area: Sql): Sql =>
  sql`(select coalesce(array_agg(case when d.level = 'VILLAGE' then p.name else '' end || d.name order by d.code), '{}') from area_member m join administrative_division d on d.id = m.division_id left join administrative_division p on p.id = d.parent_id where m.area_id = ${area} and m.left_on is null)`

/** Square metres times 3 by 2000 are mu. */
export const landOf = (area: Sql): Sql =>
  sql`(select round((st_area(coalesce(a.boundary, (select st_union(d.boundary) from area_member m join administrative_division d on d.id = m.division_id where m.area_id = a.id and m.left_on is null))::geography) * 3 / 2000)::numeric, 2)
    from consolidation_area a where a.id = ${area})`

/** Of a published area's steps the public sees the last, and no more than this of it. */
export const lastStep = (area: Sql, column: 'kind' | 'decided_on'): Sql =>
  sql`(select ${sql.ref(`s.${column}`)} from last_step(${area}) s)`

const sums = sql`coalesce(sum(k.allocated), 0) as allocated, coalesce(sum(k.disbursed), 0) as disbursed, coalesce(sum(k.paid), 0) as paid`
export const moneyByLevel = (area: Sql): Sql =>
  sql`(select k.level, ${sums} from kept_sum k where k.grain = 'AREA_LEVEL' and k.area_id = ${area} and k.status = 'TIED' group by k.level having sum(k.allocations) <> 0)`
export const moneyOf = (area: Sql): Sql =>
  sql`(select ${sums} from kept_sum k where k.grain = 'AREA' and k.area_id = ${area} and k.status = 'TIED')`

export const projectCounts = (area: Sql): Sql =>
  sql`(select c.department, c.kind, c.state, count(*)::integer as count from (
      select p.department, p.kind, ${stateOfProject((column) => sql.ref(`p.${column}`))} as state from project p where p.merged_into_id is null and p.id in ${projectsIn(area)}) c
    group by c.department, c.kind, c.state)`

/** As in an area’s balance of funds. */
export const newCultivatedLand = (area: Sql): Sql => acceptedNewLand(area, partsIn({}, area))

/** Of each kind what of the quotas lies in the area: a quota stands where it says, else where its project does, by the share there. */
export const quotasBy = (area: Sql): Sql =>
  sql`(select q.kind, sum(${partOf(sql`q.certified_area_mu`)}) as certified_area_mu from quota q cross join lateral ${areasOf} s where s.area_id = ${area} group by q.kind)`

const presets = presetsOf(RED_LINES)
const inForce = (name: 'newCultivated' | 'addedFarmland') =>
  sql`coalesce(rule_parameter_today('Q04', ${sql.lit(name)}), ${sql.lit(presets[name]!)})`
const shares = { newCultivated: inForce('newCultivated'), addedFarmland: inForce('addedFarmland') }

/** The red lines that an area breaks, by the rule’s own query and the figures in force today. */
export const brokenLines = (area: Sql): Sql => sql`(${redLinesBroken(shares, sql`c.id = ${area}`)})`

/** How many of its red lines an area breaks, and whether it keeps them: null while one that binds cannot be told. */
export const linesOf = (area: Sql): Sql => sql`(${redLinesTold(shares, sql`c.id = ${area}`)})`
