import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** A name whatever spaces and brackets it is written with. */
export const plainName = (name: Sql): Sql => sql`translate(${name}, '() 　', '（）')`

/** The company that a contractor's name is of: a branch or a project's office of one is the company itself. */
export const companyOf = (name: Sql): Sql =>
  sql`regexp_replace(replace(${plainName(name)}, '有限责任公司', '有限公司'), '^(.*公司).*(分公司|项目部|分部|办事处)$', '\\1')`
