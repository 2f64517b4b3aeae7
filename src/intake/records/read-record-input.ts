import { sql } from 'kysely'
import { findIds, Known } from '../../database/find-ids.js'
import type { Incoming } from '../../database/record-rows.js'
import { rightsOf } from '../../database/rights/rights.js'
import type { Work } from '../../database/work.js'
import { findNode } from '../../graph/node.js'
import { keyParts } from '../../graph/record-input.js'
import { wordsOf, type ColumnWord, type ConceptWords, type ReferenceWord } from '../../graph/words.js'
import { bad, ok, type Parsed } from '../../values/parsed.js'
import type { Problem } from '../../values/problem.js'
import { findCrossings } from './find-crossings.js'
import type { RecordProblem } from '../import-answer.js'
import { plainText, readCell } from '../tables/read-cell.js'
import { cellType } from '../tables/plain-mapping.js'
import { fieldProblem, InvalidField, ReferenceNotFound } from './record-problems.js'
import { nameIn } from '../../values/message.js'

export type RecordInput = Readonly<Record<string, unknown>> & { idempotencyKey: string }
type Key = Readonly<Record<string, unknown>>

const EMPTY = { zh: '必填，不能为空。', en: 'Required.' }

/** Texts are read as an import reads them, so that the same record comes to the same key by either way. */
function readText(word: ColumnWord, value: unknown): Parsed<unknown> {
  if (word.kind.name !== 'String' || typeof value !== 'string') return ok(value)
  const type = cellType(word)
  return type === 'text' && plainText(value) === null
    ? ok(null)
    : readCell(
        value,
        { fields: [], headers: [], type, required: false, join: false, month: 'first' },
        undefined,
      )
}

/** A value as it is written; undefined where the column keeps, or takes, what the database gives it. */
function readValue(word: ColumnWord, value: unknown): Parsed<unknown> {
  const read = readText(word, value)
  if (!read.ok || read.value !== null) return read
  if (word.preset) return ok(undefined)
  return word.optional ? read : bad(EMPTY)
}

/** What a reference says: a known id, or the parts of a natural key. */
function readKey(reference: ReferenceWord, key: Key): Parsed<{ id: string } | { parts: string[] }> {
  const concept = wordsOf(reference.target)
  const { id, ...given } = key
  if (id !== undefined && id !== null) {
    const node = findNode(String(id))
    return node?.concept === concept
      ? ok({ id: node.id })
      : bad({
          zh: `“${String(id).slice(0, 80)}”不是 ${concept.name} 的标识（应形如 ${concept.name}:0190…）。`,
          en: `“${String(id).slice(0, 80)}” is not an id of ${concept.name} (it looks like ${concept.name}:0190…).`,
        })
  }
  const parts = keyParts(concept).map(({ name, column }) => {
    const read = readText(column, given[name] ?? null)
    return { name, value: read.ok ? read.value : null }
  })
  const missing = parts.filter(({ value }) => value === null).map(({ name }) => name)
  return missing.length === 0
    ? ok({ parts: parts.map(({ value }) => String(value)) })
    : bad({
        zh: `请给出 id，或给出 ${parts.map(({ name }) => name).join('、')}（缺 ${missing.join('、')}）。`,
        en: `Provide id, or all of ${parts.map(({ name }) => name).join(', ')} (missing: ${missing.join(', ')}).`,
      })
}

/** Turns an input into a record that the record writer takes, or says all that is wrong with it. */
export async function readRecordInput(
  work: Work,
  concept: ConceptWords,
  input: RecordInput,
): Promise<Incoming | Problem> {
  const wrong: RecordProblem[] = []
  const record: Record<string, unknown> = {}
  const given = (property: string) => input[property] !== undefined
  for (const word of [...concept.columns.values()].filter(({ property }) => given(property))) {
    const read = readValue(word, input[word.property])
    if (!read.ok) wrong.push(fieldProblem([word.property], read.problem))
    else if (read.value !== undefined) record[word.property] = read.value
  }
  const shapes = [...concept.columns.values()].filter(
    ({ property, kind }) => kind.name === 'GeoJSON' && record[property],
  )
  const crossings = await findCrossings(
    work,
    shapes.map(({ property }) => record[property]),
  )
  crossings.forEach((problem, index) => {
    if (problem) wrong.push(fieldProblem([shapes[index]!.property], problem))
  })
  let unknown: Problem | undefined
  for (const reference of [...concept.references.values()].filter(({ property }) => given(property))) {
    const { property, title, optional } = reference
    const key = input[property] as Key | null
    if (key === null) {
      if (optional) record[property] = null
      else wrong.push(fieldProblem([property], EMPTY))
      continue
    }
    const read = readKey(reference, key)
    if (!read.ok) {
      wrong.push(fieldProblem([property], read.problem))
      continue
    }
    const id = await findKey(work, reference, read.value)
    if (id === null)
      unknown ??= new ReferenceNotFound(
        {
          path: [property],
          given: 'id' in read.value ? String(key.id) : read.value.parts.join(' / '),
        },
        nameIn(title),
      )
    else record[property] = new Known(id)
  }
  if (wrong.length > 0) return new InvalidField({ fieldProblems: wrong })
  return unknown ?? record
}

/** The record that a key stands for, as its writer may see it. */
async function findKey(
  work: Work,
  reference: ReferenceWord,
  key: { id: string } | { parts: string[] },
): Promise<string | null> {
  const found = await lookUp(work, reference, key)
  // Of a record with people's data the table itself is closed to who sees all its rows masked.
  const { masks, read } = rightsOf(wordsOf(reference.target).table!)
  return found === null && masks && read[work.principal.role] === 'all'
    ? work.withOwnerRole(() => lookUp(work, reference, key))
    : found
}

async function lookUp(
  work: Work,
  { target }: ReferenceWord,
  key: { id: string } | { parts: string[] },
): Promise<string | null> {
  if ('parts' in key) return (await findIds(work, target, [key.parts]))[0]!
  const { table } = wordsOf(target)
  const [row] = await work.rows<{ id: string }>(
    sql`/* record: reference */ select id::text from ${sql.table(table!)} where id = ${key.id}::uuid`,
  )
  return row?.id ?? null
}
