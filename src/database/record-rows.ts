import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { wordsOf, type Class, type ConceptWords, type ReferenceWord } from '../graph/words.js'
import { lengthProblem } from '../values/text.js'
import type { Work } from './work.js'
import { type Message, nameIn, type Said } from '../values/message.js'

/** One record on its way in: values by property name; a reference by its target's natural key, in the key's order. */
export type Incoming = Readonly<Record<string, unknown>>

export type Recorded =
  | {
      outcome: 'INSERTED' | 'UPDATED' | 'UNCHANGED'
      id: string
      /** Another record that the same row has made. */
      beside?: { table: string; id: string }
    }
  /** `code` is the database's, where it was the database that refused. */
  | { outcome: 'REJECTED'; problems: { property: string; problem: Said }[]; code?: string }

interface Writable {
  property: string
  column: string
  cast: string
}

/**
 * Writes many records of one concept at once. A record is known by the concept's natural key: a new one is inserted,
 * one that differs is updated (what it was is kept in record_version), the same again is left alone.
 * Only the properties that the records bring are written. A key that stands twice in one call: the later row wins
 * its place as if it had been sent after, so callers send such rows in separate calls.
 */
export async function recordRows(
  work: Work,
  target: Class,
  incoming: readonly Incoming[],
  { insertOnly = [] as readonly string[] } = {},
): Promise<Recorded[]> {
  const concept = wordsOf(target)
  const results: Recorded[] = new Array(incoming.length)
  for (const { places, properties } of byShape(incoming, concept.options.key ?? [])) {
    const references = properties
      .filter((property) => concept.references.has(property))
      .map((property) => concept.references.get(property)!)
    const resolved = await Promise.all(
      references.map((reference) =>
        findIds(
          work,
          reference.target,
          places.map((place) => incoming[place]![reference.property]),
        ),
      ),
    )
    const rows: Row[] = []
    places.forEach((place, index) => {
      const row: Row = { row_place: place }
      const problems: { property: string; problem: Said }[] = []
      for (const [which, reference] of references.entries()) {
        const given = incoming[place]![reference.property]
        const id = resolved[which]![index]
        if (given !== null && given !== undefined && id === null)
          problems.push({ property: reference.property, problem: missing(reference, given) })
        row[reference.column] = id
      }
      for (const property of properties) {
        const column = concept.columns.get(property)
        if (!column) continue
        const value = incoming[place]![property] ?? null
        const problem =
          typeof value === 'string' ? lengthProblem(value, column.kind.charactersMax ?? Infinity) : null
        if (problem) problems.push({ property, problem })
        row[column.column] = value
      }
      if (problems.length > 0) results[place] = { outcome: 'REJECTED', problems }
      else rows.push(row)
    })
    for (const [place, result] of await writeOrReject(
      work,
      concept,
      writableOf(concept, properties),
      rows,
      insertOnly,
    ))
      results[place] = result
  }
  work.changes.add(
    concept.table!,
    results.flatMap((result) =>
      result.outcome === 'INSERTED' || result.outcome === 'UPDATED' ? [result.id] : [],
    ),
  )
  return results
}

const missing = ({ title }: ReferenceWord, given: unknown): Message => {
  const { zh, en } = nameIn(title)
  const shown = Array.isArray(given) ? given.join(' / ') : String(given)
  return {
    zh: `没有${zh}“${shown}”。请先导入它，或更正此处。`,
    en: `No ${en} “${shown}” was found. Import it first, or correct this value.`,
  }
}

/** Records that bring the same properties are written together. */
function byShape(
  incoming: readonly Incoming[],
  key: readonly string[],
): { places: number[]; properties: string[] }[] {
  const shapes = new Map<string, { places: number[]; properties: string[] }>()
  incoming.forEach((record, place) => {
    // A part of the key that a record does not bring is empty, and compared as such.
    const properties = [
      ...new Set([...key, ...Object.keys(record).filter((property) => record[property] !== undefined)]),
    ].sort()
    const name = properties.join()
    const shape = shapes.get(name) ?? { places: [], properties }
    shapes.set(name, shape)
    shape.places.push(place)
  })
  return [...shapes.values()]
}

function writableOf(concept: ConceptWords, properties: readonly string[]): Writable[] {
  return properties.map((property) => {
    const reference = concept.references.get(property)
    if (reference) return { property, column: reference.column, cast: 'uuid' }
    const column = concept.columns.get(property)
    if (!column) throw new Error(`${concept.name} has no ${property}`)
    return { property, column: column.column, cast: column.kind.cast }
  })
}

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

type Row = Record<string, unknown> & { row_place: number }

/** Where the database refuses one row of many, the rows are halved until the one is found, and told so. */
async function writeOrReject(
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
    const first = await writeOrReject(work, concept, columns, rows.slice(0, half), insertOnly)
    return [...first, ...(await writeOrReject(work, concept, columns, rows.slice(half), insertOnly))]
  }
}

/** What the database refused in a row, in words; null when the fault is not the row's. */
function refusalOf(error: unknown, concept: ConceptWords): { property: string; problem: Said } | null {
  const {
    code = '',
    constraint = '',
    column = '',
  } = error as { code?: string; constraint?: string; column?: string }
  if (code === '42501')
    return {
      property: '',
      problem: {
        zh: '不是本部门、本片区的记录，无权写入。',
        en: 'The record does not belong to your department or areas: you may not write it.',
      },
    }
  if (!/^(22|23)/.test(code)) return null
  const words = [...concept.columns.values()].find(
    (word) => word.column === column || constraint === `${concept.table}_${word.column}_check`,
  )
  const property = words?.property ?? ''
  const name = words && nameIn(words.title)
  if (code === '23502')
    return { property, problem: { zh: `缺少${name?.zh ?? ''}。`, en: `Required: ${name?.en ?? column}.` } }
  if (code === '23505')
    return {
      property,
      problem: {
        zh: `与已有记录重复（${constraint}）。`,
        en: `It duplicates an existing record (${constraint}). Check its key.`,
      },
    }
  if (code === '22003')
    return {
      property,
      problem: {
        zh: `${name?.zh ?? '数值'}超出可存的范围，请核对。`,
        en: `Out of range: ${name?.en ?? 'a number of this row'}. Check the value.`,
      },
    }
  if (code === '23514')
    return {
      property,
      problem: {
        zh: `${name?.zh ?? '本行'}的值不合规定（${constraint}）：请核对正负、先后与取值范围。`,
        en: `Invalid value of ${name?.en ?? 'this row'} (${constraint}): check its sign, order and range.`,
      },
    }
  return {
    property,
    problem: {
      zh: `本行的值无法存入（${code} ${constraint}）。`,
      en: `The values of this row cannot be stored (${code} ${constraint}). Check them.`,
    },
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
  // A row that its policy does not let be updated is passed over in silence: it is told as what it is.
  return written.map(({ place, outcome, id }) => {
    if (outcome === 'FORBIDDEN') throw Object.assign(new Error('not the caller’s own'), { code: '42501' })
    return { place, outcome, id }
  })
}
