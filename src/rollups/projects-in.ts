import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { standing, type When } from './allocated-money.js'

/** Whether a project `p` had been merged into another. */
export const merged = ({ asOf }: When): Sql =>
  asOf
    ? sql`exists (select from tie_decision d where d.kind = 'MERGE' and d.other_project_id = p.id and d.decided_at <= ${asOf}::timestamptz
        and not exists (select from tie_decision u where u.undoes_id = d.id and u.decided_at <= ${asOf}::timestamptz))`
    : sql`p.merged_into_id is not null`

/**
 * The projects that are tied to an area, now or at another time: a subquery with id, budget, and what share of them lies
 * there (`own`, after the shares `before` it): all, or of one that was split that of a part, a row a part. The shares of
 * a project make 1, also for whoever does not see all of its parts.
 */
export const projectsIn = (when: When, area: Sql): Sql => {
  const now = (alias: string, since = 'tied_at') =>
    standing(when, sql.ref(`${alias}.${since}`), sql.ref(`${alias}.ended_at`))
  return sql`(
    select p.id, p.budget, 0::numeric as before, 1::numeric as own from area_tie t join project p on p.id = t.project_id
    where t.area_id = ${area} and ${now('t')} and not ${merged(when)} and not exists (select from project_part x where x.project_id = p.id and ${now('x', 'recorded_at')})
    union all
    select p.id, p.budget, x.before, x.own from area_tie t join (
      select x.id, x.project_id, x.share as own, sum(x.share) over (partition by x.project_id order by x.ordinal, x.id) - x.share as before
      from project_part x where ${now('x', 'recorded_at')} and x.project_id in (select z.project_id from area_tie y join project_part z on z.id = y.project_part_id where y.area_id = ${area} and ${now('y')})) x on x.id = t.project_part_id
    join project p on p.id = x.project_id where t.area_id = ${area} and ${now('t')} and not ${merged(when)})`
}

/** What of an amount of one of those projects (o) lies in the area; the parts make the whole to the fen. */
export const shareThere = (amount: Sql): Sql => sql`share_of(${amount}, o.before, o.own, 1)`
