import { sql, type RawBuilder } from 'kysely'

type Sql = RawBuilder<unknown>

/** A land area as a sentence has it: its thousands set apart, and no more decimals than it has. */
export const landInWords = (mu: Sql): Sql => sql`rtrim(to_char(${mu}, 'FM999,999,999,999,990.999999'), '.')`
