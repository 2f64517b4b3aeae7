import { sql } from 'kysely'
import { asLogin } from './as-login.js'
import type { Database } from './database.js'

/** So many rows written at once may make the planner's picture of a table wrong. */
export const MANY_ROWS = 1000

/**
 * Has PostgreSQL look anew at the tables that have grown to more than twice what it last saw of them. Its own process does so
 * only after a while, and the embedded database has no such process: until then the first questions would be planned as for
 * empty tables.
 */
export async function gatherStatistics(database: Database): Promise<string[]> {
  const grown = await grownTables(database)
  if (grown.length === 0) return []
  await asLogin(database, sql<never>`analyze ${sql.join(grown.map((name) => sql.id(database.schema, name)))}`)
  return grown
}

/** The tables that have grown to more than twice what PostgreSQL last saw of them. */
export async function grownTables(database: Database): Promise<string[]> {
  const rows = await asLogin(
    database,
    sql<{ name: string }>`/* gather-statistics: what has grown */
      select relname::text as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r'
        and pg_relation_size(oid) > 2 * relpages::bigint * current_setting('block_size')::integer
      order by relname`,
  )
  return rows.map(({ name }) => name)
}
