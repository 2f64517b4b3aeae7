import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { passedBy } from '../workflow/area-stage.js'

/** The approval by which the plan of an area stands submitted, or reviewed; none after an approved change until it is submitted again. */
export const planSubmitted = (area: Sql): Sql =>
  sql`select s.id, s.decided_on from (${passedBy(area, 'PLAN_SUBMITTED')}) s order by s.decided_on, s.id limit 1`

/**
 * The plan of an area that counts. Once a plan stands submitted it is the one on file by then: compiled by that day, and
 * entered before (ids tell the order in which rows were entered; where steps were entered first, the day alone). Until then it is the one compiled last.
 */
export const planOf = (area: Sql): Sql => sql`(
  select p.id from implementation_plan p left join lateral (${planSubmitted(area)}) s on true where p.area_id = ${area}
  order by coalesce(p.compiled_on <= s.decided_on, false) desc, coalesce(p.id < s.id, false) desc, p.compiled_on desc nulls last, p.id desc limit 1)`

/** The projects that came of an area’s plan. */
export const plannedProjects = (area: Sql): Sql =>
  sql`select x.project_id as id from planned_project x where x.plan_id = ${planOf(area)} and x.project_id is not null`

/** Names that are told of a list. */
const NAMES_MAX = 10

/**
 * What of an area’s plan lacks something, by name: an entry that no project came of lacks it too. Null where nothing does;
 * where there is no plan, or no entry in it, nothing can be told, and that is said.
 */
export const projectsWithout = (
  area: Sql,
  has: (project: Sql) => Sql,
  which: 'all' | 'first phase' = 'all',
): Sql => {
  const first =
    which === 'first phase'
      ? sql` and coalesce(x.phase, 0) = (select min(coalesce(y.phase, 0)) from planned_project y where y.plan_id = x.plan_id)`
      : sql``
  return sql`(
    with entry as (
      select x.number, x.name, x.project_id is not null and ${has(sql`x.project_id`)} as done from planned_project x where x.plan_id = ${planOf(area)}${first}
    ), lacking as (select name, row_number() over (order by number) as place, count(*) over () as total from entry where not done)
    select case when not exists (select from entry) then ${sql.lit('实施方案没有工程项目\nThe plan lists no project')}
      else (select names || case when total > ${sql.lit(NAMES_MAX)} then '等 ' || total || e' 个\\n' || names || ' and others, ' || total || ' in all' else '' end
        from (select string_agg(name, '、' order by place) filter (where place <= ${sql.lit(NAMES_MAX)}) as names, max(total) as total from lacking) l) end)`
}
