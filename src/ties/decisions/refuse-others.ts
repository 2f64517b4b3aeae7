import { sql } from 'kysely'
import { Forbidden, notPermitted } from '../../database/rights/forbidden.js'
import type { Work } from '../../database/work.js'
import { findNode } from '../../graph/node.js'

/**
 * A reviewer decides on what its department reported; what is another's, or two departments', is for the leading group.
 * Told before anything of the subject is, and once more by the database when the decision is written.
 */
export async function refuseOthers(
  { principal, rows }: Work,
  operation: string,
  input: object,
): Promise<Forbidden | null> {
  if (principal.role !== 'REVIEWER') return null
  const ids = Object.values(input).flatMap((value) =>
    typeof value === 'string' ? (findNode(value)?.id ?? []) : [],
  )
  const others = await rows<{ department: string }>(sql`/* refuse-others */
    with named as (select unnest(${ids}::uuid[]) as id),
    subject as (
      select id from named
      union all select coalesce(d.project_id, d.part_id, d.allocation_id) from tie_decision d join named using (id)
      union all select d.other_project_id from tie_decision d join named using (id))
    select distinct x.department from (
      select p.department from project p join subject using (id)
      union all select p.department from project_part y join subject using (id) join project p on p.id = y.project_id
      union all select a.department from allocation a join subject using (id) where ${principal.department ?? ''} <> 'FINANCE') x
    where x.department <> ${principal.department ?? ''} order by 1`)
  if (others.length === 0) return null
  return notPermitted(principal, operation, {
    roles: others.length > 1 ? ['LEADING_GROUP'] : ['REVIEWER', 'LEADING_GROUP'],
    departments: others.map(({ department }) => department),
  })
}
