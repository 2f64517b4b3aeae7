import { sql } from 'kysely'
import { shareOfLand } from '../../../areas/share-of-land.js'
import type { Sql } from '../../../graph/column-kind.js'

/**
 * The areas that a quota of an area, or else of a project, lies in, and how much of it in each (`area_id`, and its `share` after
 * the shares `before` it): all of it where its project is tied; of a project that was split the share of its part there.
 */
export const areasOfQuota = (area: Sql, project: Sql): Sql => sql`(
  select ${area} as area_id, 0::numeric as before, 1::numeric as share where ${area} is not null
  union all
  select t.area_id, 0, 1 from area_tie t where ${area} is null and t.project_id = ${project} and t.area_id is not null and t.ended_at is null
  union all
  select t.area_id, x.before, x.share from (
    select p.id, p.share, sum(p.share) over (order by p.ordinal, p.id) - p.share as before from project_part p where p.project_id = ${project} and p.ended_at is null) x
  join area_tie t on t.project_part_id = x.id and t.area_id is not null and t.ended_at is null where ${area} is null)`

/** The same of a quota (q). */
export const areasOf: Sql = areasOfQuota(sql`q.area_id`, sql`q.project_id`)

/** The part of a figure that lies in one of the areas (s); the parts make the whole. */
export const partOf = (figure: Sql): Sql => shareOfLand(figure, sql`s.before`, sql`s.share`)
