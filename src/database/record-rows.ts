import { wordsOf, type Class, type ConceptWords, type ReferenceWord } from '../graph/words.js'
import { type Message, nameIn } from '../values/message.js'
import { lengthProblem } from '../values/text.js'
import { findIds } from './find-ids.js'
import type { RowProblem } from './row-refusal.js'
import type { Work } from './work.js'
import { writeRows, type Recorded, type Row, type Writable } from './write-rows.js'

/** One record on its way in: values by property name; a reference by its target's natural key, in the key's order. */
export type Incoming = Readonly<Record<string, unknown>>

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
      const problems: RowProblem[] = []
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
        row[column.column] = typeof value === 'string' ? (column.kind.kept?.(value) ?? value) : value
      }
      if (problems.length > 0) results[place] = { outcome: 'REJECTED', problems }
      else rows.push(row)
    })
    for (const [place, result] of await writeRows(
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
