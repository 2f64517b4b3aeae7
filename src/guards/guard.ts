import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { Work } from '../database/work.js'
import type { Problem } from '../values/problem.js'

/**
 * A rule that refuses writes: what it says of rows of one table that a unit of work has written and not committed. It is
 * the same SQL as the rule's finding, narrowed to those rows.
 */
export interface Guard {
  table: string
  /** The rows that a unit of work put in question, where they are more than those it wrote in the table. */
  inQuestion?: (work: Work) => Promise<string[]>
  /** Whether rows that come in by a file or a department's system are refused too, or kept, as facts, for a finding. */
  holdsImports: boolean
  /** The areas of these rows: held until the transaction ends, so that of two writers the second sees what the first wrote. */
  areas: ((ids: Sql) => Sql) | null
  /** The problems that it may end a write with. */
  problems: readonly (new (...facts: never[]) => Problem)[]
  /** What is wrong with which rows, which a file or a department’s system brings or not; one problem a row. */
  judge(work: Work, ids: Sql, isImport: boolean): Promise<Map<string, Problem>>
}

const ID_LIST = (ids: readonly string[]): Sql => sql`(${ids}::uuid[])`

/** Asks a guard about some rows. Locks: a word for each of the rows’ areas, in the order of their ids; no row is held. */
export async function ask(
  { areas, judge }: Guard,
  work: Work,
  ids: readonly string[],
  isImport: boolean = work.changes.imported,
): Promise<Map<string, Problem>> {
  if (ids.length === 0) return new Map()
  const list = ID_LIST(ids)
  if (areas)
    await work.run(
      sql`/* guard: lock by area */ select pg_advisory_xact_lock(hashtextextended(current_schema() || '/area ' || a.id, 0)) from (select distinct c.id::text as id from (${areas(list)}) as c(id) where c.id is not null order by 1) a`,
    )
  return judge(work, list, isImport)
}
