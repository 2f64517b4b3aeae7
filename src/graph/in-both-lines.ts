import { sql } from 'kysely'
import type { Sql } from './column-kind.js'

/** A text without the breaks of lines that a name or a reason may have. */
const oneLine = (text: Sql): Sql => sql`translate(${text}, e'\\r\\n', '  ')`

/** A text in both languages as it is kept, a line each. */
export const inBothLines = (zh: Sql, en: Sql): Sql => sql`(${oneLine(zh)} || e'\\n' || ${oneLine(en)})`

/** Either line of what is kept so; what is kept as one line is the same in both. */
export const chineseIn = (kept: Sql): Sql => sql`split_part(${kept}, e'\\n', 1)`
export const englishIn = (kept: Sql): Sql =>
  sql`coalesce(nullif(split_part(${kept}, e'\\n', 2), ''), ${kept})`

/** What is kept in both languages, with words put before it. */
export const beforeBothLines = (zh: Sql, en: Sql, kept: Sql): Sql =>
  inBothLines(sql`${zh} || ${chineseIn(kept)}`, sql`${en} || ${englishIn(kept)}`)
