import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** The company that a contractor's name is of: a branch or a project's office of one is the company itself. */
export const companyOf = (name: Sql): Sql =>
  sql`regexp_replace(${name}, '^(.*公司).*(分公司|项目部|分部|办事处)$', '\\1')`
