import { sql } from 'kysely'
import type { Database } from '../database.js'

export interface CountyTable {
  name: string
  /** Its columns but those that the database computes. */
  columns: string[]
}

/**
 * What a database makes for itself and a backup leaves out: the steps it has taken, the rights it has given, and the feed of
 * changes, whose places are numbered by the database's own transactions: it begins anew where a backup is restored.
 */
const ITS_OWN = [
  'quanyu_migration',
  'rights_applied',
  'upkeep_run',
  'change',
  'change_pruned',
  // Until 0168.
  'quanyu_migration_lock',
  'rights_state',
]

/** The county's tables in the order in which rows can be inserted: those that a key points at come first. */
export async function countyTables({ kysely, schema }: Database): Promise<CountyTable[]> {
  const { rows } = await sql<CountyTable & { needs: string[] }>`/* county-tables */
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select distinct t.relname::text from pg_constraint k join pg_class t on t.oid = k.confrelid where k.contype = 'f' and k.conrelid = c.oid and t.oid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind = 'r' and c.relname <> all(${ITS_OWN}::text[])
      -- A library's table, such as the list of coordinate systems, belongs to its extension.
      and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
    order by c.relname`.execute(kysely)
  const ordered: CountyTable[] = []
  const known = new Set<string>()
  let waiting = rows
  while (waiting.length > 0) {
    const ready = waiting.filter(({ needs }) => needs.every((name) => known.has(name)))
    if (ready.length === 0)
      throw new Error(`tables that point at each other: ${waiting.map(({ name }) => name).join(', ')}`)
    for (const { name, columns } of ready) {
      ordered.push({ name, columns })
      known.add(name)
    }
    waiting = waiting.filter(({ name }) => !known.has(name))
  }
  return ordered
}
