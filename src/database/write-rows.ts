import { sql } from 'kysely'
import type { ConceptWords } from '../graph/words.js'
import { refusalOf, type RowProblem } from './row-refusal.js'
import type { Work } from './work.js'

export type Recorded =
  | {
      outcome: 'INSERTED' | 'UPDATED' | 'UNCHANGED'
      id: string
      /** Another record that the same row has made. */
      beside?: { table: string; id: string }
    }
  /** `code` is the database's, where it was the database that refused. */
  | { outcome: 'REJECTED'; problems: RowProblem[]; code?: string }

export interface Writable {
  property: string
  column: string
  cast: string
}

export type Row = Record<string, unknown> & { row_place: number }

/** Where the database refuses one row of many, the rows are halved until the one is found, and rejected. */
export async function writeRows(
  work: Work,
  concept: ConceptWords,
  columns: readonly Writable[],
  rows: readonly Row[],
  insertOnly: readonly string[],
): Promise<[number, Recorded][]> {
  if (rows.length === 0) return []
  await work.run(sql`savepoint rows`)
  try {
    const written = await write(work, concept, columns, rows, insertOnly)
    await work.run(sql`release savepoint rows`)
    return written.map(({ place, outcome, id }) => [place, { outcome, id }])
  } catch (error) {
    await work.run(sql`rollback to savepoint rows`)
    await work.run(sql`release savepoint rows`)
    const problem = refusalOf(error, concept)
    if (!problem) throw error
    if (rows.length === 1) {
      const code = (error as { code?: string }).code!
      return [[rows[0]!.row_place, { outcome: 'REJECTED', problems: [problem], code }]]
    }
    const half = Math.ceil(rows.length / 2)
    const first = await writeRows(work, concept, columns, rows.slice(0, half), insertOnly)
    return [...first, ...(await writeRows(work, concept, columns, rows.slice(half), insertOnly))]
  }
}

async function write(
  work: Work,
  concept: ConceptWords,
  columns: readonly Writable[],
  rows: readonly Row[],
  insertOnly: readonly string[],
) {
  const table = sql.table(concept.table!)
  const key = (concept.options.key ?? []).map(
    (property) => concept.references.get(property)?.column ?? concept.columns.get(property)!.column,
  )
  const names = columns.map(({ column }) => sql.ref(column))
  const updatable = columns.filter(
    ({ column, property }) => !key.includes(column) && !insertOnly.includes(property),
  )
  const input = sql`select row_place, ${sql.join(columns.map(({ column, cast }) => (cast === 'geometry' ? sql`st_setsrid(st_geomfromgeojson(${sql.ref(column)}), 4490) as ${sql.ref(column)}` : sql.ref(column))))}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(row_place integer, ${sql.join(columns.map(({ column, cast }) => sql`${sql.ref(column)} ${sql.raw(cast === 'geometry' ? 'jsonb' : cast)}`))})`
  // A key column that may be empty is compared so that empty is empty; the others as an index wants it.
  const sameKey = sql.join(
    (concept.options.key ?? []).map((property, index) => {
      const optional = (concept.references.get(property) ?? concept.columns.get(property)!).optional
      const column = sql.ref(key[index]!)
      return optional ? sql`t.${column} is not distinct from i.${column}` : sql`t.${column} = i.${column}`
    }),
    sql` and `,
  )
  // Looked up row by row: as a join the whole table would be read again for each batch of a large import, since it grows
  // faster than PostgreSQL's statistics. A key column that may be empty stands in no index alone, and is joined.
  const standing = (concept.options.key ?? []).some(
    (property) => (concept.references.get(property) ?? concept.columns.get(property)!).optional,
  )
    ? sql`join ${table} t on ${sameKey}`
    : sql`cross join lateral (select * from ${table} t where ${sameKey} limit 1) t`
  const differs =
    updatable.length === 0
      ? sql`false`
      : sql`(${sql.join(updatable.map(({ column, cast }) => (cast === 'geometry' ? sql`st_asbinary(t.${sql.ref(column)})` : sql`t.${sql.ref(column)}`)))}) is distinct from (${sql.join(updatable.map(({ column, cast }) => (cast === 'geometry' ? sql`st_asbinary(i.${sql.ref(column)})` : sql`i.${sql.ref(column)}`)))})`
  const set = sql.join([
    ...updatable.map(({ column }) => sql`${sql.ref(column)} = k.${sql.ref(column)}`),
    sql`recorded_at = now()`,
  ])
  const written = await work.rows<{
    place: number
    outcome: 'INSERTED' | 'UPDATED' | 'UNCHANGED' | 'FORBIDDEN'
    id: string
  }>(sql`/* record ${sql.raw(concept.name)} */
    with incoming as materialized (${input}),
    known as materialized (select i.*, t.id, ${differs} as differs from incoming i ${standing}),
    kept as (
      insert into record_version (table_name, record_id, content, recorded_at)
      select ${sql.lit(concept.table)}, t.id, to_jsonb(t), t.recorded_at from ${table} t join known k on k.id = t.id where k.differs
    ),
    -- What differs in nothing is the caller's own all the same, or is not: a lock is given by the policies of writing. Who may
    -- write everything needs none.
    own as materialized (${work.principal.role === 'ADMINISTRATOR' ? sql`select id from known` : sql`select t.id from ${table} t where t.id in (select id from known where not differs) for key share`}),
    updated as (update ${table} t set ${set} from known k where k.id = t.id and k.differs returning t.id),
    inserted as (
      insert into ${table} (id, ${sql.join(names)})
      select new_id(), ${sql.join(names)} from incoming i where not exists (select from known k where k.row_place = i.row_place)
      returning id, ${sql.join(key.map((column) => sql.ref(column)))}
    )
    select row_place as place, case when not differs and id in (select id from own) then 'UNCHANGED' when id in (select id from updated) then 'UPDATED' else 'FORBIDDEN' end as outcome, id::text from known
    union all
    select i.row_place, 'INSERTED', t.id::text from incoming i join inserted t on ${sameKey}`)
  // A row that its policy does not let be updated is skipped by row security in silence: it is reported as forbidden.
  return written.map(({ place, outcome, id }) => {
    if (outcome === 'FORBIDDEN') throw Object.assign(new Error('not the caller’s own'), { code: '42501' })
    return { place, outcome, id }
  })
}
