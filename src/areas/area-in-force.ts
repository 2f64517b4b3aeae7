import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** Whether an area is in force on a day: from its first day until the day before the one on which it goes out of force. */
export const areaInForce = (area: Sql, day: Sql): Sql =>
  sql`(coalesce(${area}.valid_from <= ${day}, true) and coalesce(${day} < ${area}.valid_to, true))`
