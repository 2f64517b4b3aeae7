import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** A name whatever spaces and brackets it is written with. */
export const plainName = (name: Sql): Sql => sql`translate(${name}, '() 　', '（）')`

/** What stands in brackets behind a name and makes no other firm of it: its legal form, who runs it, or which of its shops it is. */
const BEHIND =
  '(（(个体工商户|个体|个人独资|(特殊)?(普通|有限)合伙|(经营者|负责人|法定代表人|法人)[：:]?[^（）]{1,6}|[^（）]*(店|分部|分社|门市部))）)+$'

/**
 * The firm that a contractor's name is of: a branch, a project's office or a shop of one is the firm itself, with its
 * legal form in brackets or without.
 */
export const companyOf = (name: Sql): Sql =>
  sql`regexp_replace(regexp_replace(replace(${plainName(name)}, '有限责任公司', '有限公司'), ${BEHIND}, ''), '^(.*公司).*(分公司|项目部|分部|办事处)$|^(.*(?:部|店|厂|社|行|场|超市|中心))[一-龥]{0,6}分店$', '\\1\\3')`

/** An owner's name whether or not it names its county, and in full or in short. */
export const ownerOf = (name: Sql): Sql =>
  sql`replace(replace(regexp_replace(${plainName(name)}, '^([一-龥]{2,3}省)?([一-龥]{2,3}市)?[一-龥]{2,3}县(?=..)', ''), '人民政府', '政府'), '村民委员会', '村委会')`
