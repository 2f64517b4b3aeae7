import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import { allConcepts } from '../graph/words.js'

/** Reads within a unit of work what the caller would be shown: in its role, people's data masked where it is masked for it. */
export type CallersRead = <T>(statement: Sql) => Promise<T[]>

export const callersRead =
  (unit: Work, readPath: string): CallersRead =>
  <T>(statement: Sql) =>
    unit.withCallerRole(async () => {
      const [path] = await unit.rows<{ path: string }>(
        sql`select current_setting('search_path') as path, set_config('search_path', ${readPath}, true)`,
      )
      const rows = await unit.rows<T>(statement)
      await unit.run(sql`select set_config('search_path', ${path!.path}, true)`)
      return rows
    })

/** A record by its concept's name and its key. */
export interface Named {
  type: string
  id: string
}

/** Which of some records the caller sees. */
export async function seenOf(
  read: CallersRead,
  records: readonly Named[],
): Promise<(record: Named) => boolean> {
  const seen = new Set<string>()
  for (const type of new Set(records.map((record) => record.type))) {
    const table = allConcepts().find(({ name }) => name === type)?.table
    if (!table) continue
    const ids = [...new Set(records.filter((record) => record.type === type).map(({ id }) => id))]
    const rows = await read<{ id: string }>(
      sql`/* preview: seen */ select id::text from ${sql.table(table)} where id = any(${ids}::uuid[])`,
    )
    for (const { id } of rows) seen.add(`${type}:${id}`)
  }
  return ({ type, id }) => seen.has(`${type}:${id}`)
}
