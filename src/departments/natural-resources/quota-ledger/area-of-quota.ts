import { sql } from 'kysely'
import type { Sql } from '../../../graph/column-kind.js'

/** The area that a quota (q) lies in: the one that it names, else the one that its project is tied to. */
export const areaOfQuota: Sql = sql`coalesce(q.area_id, (select t.area_id from area_tie t where t.project_id = q.project_id and t.ended_at is null))`
