import { sql, type RawBuilder } from 'kysely'
import { readersLanguage } from '../values/message.js'

type Sql = RawBuilder<unknown>

/** A text without the breaks of lines that a name or a reason may have. */
const oneLine = (text: Sql): Sql => sql`translate(${text}, e'\\r\\n', '  ')`

/** A text in both languages as it is kept, a line each. */
export const inBothLines = (zh: Sql, en: Sql): Sql => sql`(${oneLine(zh)} || e'\\n' || ${oneLine(en)})`

/** A line of what is kept so; what is kept as one line is the same in both. */
export const lineIn = (kept: Sql, line: Sql): Sql =>
  sql`coalesce(nullif(split_part(${kept}, e'\\n', ${line}), ''), ${kept})`
export const chineseIn = (kept: Sql): Sql => lineIn(kept, sql`1`)
export const englishIn = (kept: Sql): Sql => lineIn(kept, sql`2`)

/** Which line is the reader's. */
export const readersLine = (): number => (readersLanguage() === 'zh' ? 1 : 2)

/** What is kept in both languages, with words put before it or after it. */
export const beforeBothLines = (zh: Sql, en: Sql, kept: Sql): Sql =>
  inBothLines(sql`${zh} || ${chineseIn(kept)}`, sql`${en} || ${englishIn(kept)}`)
export const afterBothLines = (kept: Sql, zh: Sql, en: Sql): Sql =>
  inBothLines(sql`${chineseIn(kept)} || ${zh}`, sql`${englishIn(kept)} || ${en}`)

/** Texts of several rows that are kept in both languages, in an order, as one; null where there are none. */
export const joinedInBothLines = (kept: Sql, order: Sql): Sql =>
  inBothLines(
    sql`string_agg(${chineseIn(kept)}, '；' order by ${order})`,
    sql`string_agg(${englishIn(kept)}, '; ' order by ${order})`,
  )
