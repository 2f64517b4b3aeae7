import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { wordsOf, type Class, type ConceptWords } from '../graph/words.js'
import type { Work } from './work.js'

/** A record that is known already: its id instead of its natural key. */
export class Known {
  constructor(readonly id: string) {}
}

/** The ids that natural keys stand for, null where there is none. */
export async function findIds(
  work: Work,
  target: Class,
  keys: readonly unknown[],
): Promise<(string | null)[]> {
  const concept = wordsOf(target)
  const parts = keys.map((key) =>
    key === null || key === undefined || key instanceof Known
      ? null
      : (Array.isArray(key) ? key : [key]).map((part) =>
          part === null || part === undefined ? null : String(part),
        ),
  )
  const distinct = new Map(parts.filter((part) => part !== null).map((part) => [JSON.stringify(part), part]))
  const found = new Map<string, string>()
  if (distinct.size > 0) {
    const columns = Array.from(
      { length: Math.max(...[...distinct.values()].map(({ length }) => length)) },
      (_, index) => index,
    )
    const input = sql`jsonb_array_elements(${JSON.stringify([...distinct.values()])}::jsonb) as k(key)`
    const rows = await work.rows<{ key: string[]; id: string | null }>(
      sql`/* resolve ${sql.raw(concept.name)} */ select k.key, (${concept.options.keyLookup ? concept.options.keyLookup(columns.map((index) => sql`k.key->>${sql.lit(index)}`)) : byKey(concept)}) as id from ${input}`,
    )
    for (const { key, id } of rows) if (id !== null) found.set(JSON.stringify(key), id)
  }
  return parts.map((part, index) =>
    keys[index] instanceof Known
      ? keys[index].id
      : part === null
        ? null
        : (found.get(JSON.stringify(part)) ?? null),
  )
}

function byKey(concept: ConceptWords): Sql {
  const conditions = (concept.options.key ?? []).map((property, index) => {
    const column = concept.columns.get(property)
    if (!column) throw new Error(`${concept.name} is known by ${property}, a reference: it needs a keyLookup`)
    return sql`t.${sql.ref(column.column)} = (k.key->>${sql.lit(index)})::${sql.raw(column.kind.cast)}`
  })
  return sql`select t.id from ${sql.table(concept.table!)} t where ${sql.join(conditions, sql` and `)}`
}
