import { sql, type Kysely } from 'kysely'
import { literal } from './table-conditions.js'

/** Many statements in one: PGlite takes one at a time. */
export async function runStatements(
  work: Kysely<unknown>,
  statements: readonly string[],
  forgiving?: string,
): Promise<void> {
  if (statements.length === 0) return
  const one = (statement: string) =>
    forgiving
      ? `begin execute ${literal(statement)}; exception when ${forgiving} then null; end;`
      : `execute ${literal(statement)};`
  await sql.raw(`do $quanyu$ begin ${statements.map(one).join('\n')} end $quanyu$`).execute(work)
}
