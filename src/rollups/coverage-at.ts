import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { fundsAt } from './fund-class-at.js'
import { merged } from './projects-in.js'
import { isAnother, OWN, ownSumsOf, standing, standsOfAllocations, type When } from './allocated-money.js'

/**
 * What the view tie_subject would have held at another time: every project or part of one, and every allocation or part of one
 * that had moved by then, with its tie; one that was withdrawn since stood then. A project has no business day: it counts by what was known.
 */
export function subjectsAt(when: When): Sql {
  const now = (alias: string, since: string) =>
    standing(when, sql.ref(`${alias}.${since}`), sql.ref(`${alias}.ended_at`))
  return sql`(
    select t.status, t.reason, t.area_id, p.department, p.id as project_id, null::uuid as fund_id, 1 as projects, 0 as allocations, 0::numeric as amount
    from area_tie t join project p on p.id = t.project_id
    where ${now('t', 'tied_at')} and not ${merged(when)} and not exists (select from project_part x where x.project_id = p.id and ${now('x', 'recorded_at')})
    union all
    select t.status, t.reason, t.area_id, p.department, p.id, null, 1, 0, 0
    from area_tie t join project_part x on x.id = t.project_part_id join project p on p.id = x.project_id
    where ${now('t', 'tied_at')} and ${now('x', 'recorded_at')} and not ${merged(when)}
    ${when.asOf ? sql`union all select w.status, w.reason, w.area_id, w.department, w.project_id, null, 1, 0, 0 from withdrawn_ties(${when.asOf}::timestamptz) w` : sql``}
    union all
    select s.status, s.reason, s.area_id, a.department, a.project_id, a.fund_id, 0, s.allocations, s.allocated
    from ${standsOfAllocations(when, sql`select w.id from allocation w`)} s join allocation a on a.id = s.id)`
}

/** What of some funds (`which`, over f) nobody has been given: neither allocated, nor returned, nor carried over. */
export function unallocatedOf(when: When, which: Sql): Sql {
  const left = (row: string) =>
    sql`coalesce(sum(${sql.join(
      OWN.map((column) => sql.ref(`${row}.${column}`)),
      sql` - `,
    )}), 0)`
  if (!isAnother(when)) return sql`(select ${left('f')} from fund f where ${which})`
  return sql`(select ${left('o')} from ${fundsAt(when)} f cross join lateral ${ownSumsOf(when, sql`f.id`)} o where ${which})`
}
