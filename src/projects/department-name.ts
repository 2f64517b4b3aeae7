import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { chineseOf } from '../values/enumeration-of.js'
import { Department } from '../database/department.js'

/** A department as a Chinese sentence calls it, and not by its code. */
export const departmentName = (department: Sql): Sql =>
  sql`(${JSON.stringify(chineseOf(Department))}::jsonb ->> ${department})`
