import { sql } from 'kysely'
import { APPROVED } from '../areas/verdict.js'
import type { Sql } from '../graph/column-kind.js'

const rank = (acceptance: string): Sql =>
  sql`array_position(array['COUNTY', 'CITY', 'PROVINCE'], ${sql.ref(`${acceptance}.stage`)})`

/**
 * Whether an acceptance, of a project or of a whole area, counts as one: it was approved by the county or above, and
 * no higher stage decided against it. The owner unit’s own check is no acceptance. By a day: as it was decided by
 * then; what bears no day had been.
 */
export function acceptanceStands(acceptance: string, by?: Sql): Sql {
  const decided = (alias: string) =>
    by ? sql`coalesce(${sql.ref(`${alias}.accepted_on`)} <= ${by}, true)` : sql`true`
  const of = (column: string) => sql.ref(`${acceptance}.${column}`)
  return sql`(${of('stage')} <> 'SELF_CHECK' and ${of('verdict')} in ${APPROVED} and ${decided(acceptance)} and not exists (
    select from acceptance higher where (higher.project_id = ${of('project_id')} or higher.area_id = ${of('area_id')})
      and higher.verdict in ('RETURNED', 'REJECTED') and ${decided('higher')} and ${rank('higher')} > ${rank(acceptance)}))`
}

/** Whether a project is accepted. */
export const isAccepted = (project: Sql, by?: Sql): Sql =>
  sql`exists (select from acceptance where acceptance.project_id = ${project} and ${acceptanceStands('acceptance', by)})`
