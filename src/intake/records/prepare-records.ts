import { createHash } from 'node:crypto'
import type { Work } from '../../database/work.js'
import { normaliseText } from '../../values/text.js'
import type { Mapping } from '../tables/mapping.js'
import { nameReferences } from '../references/name-references.js'
import type { Draft } from '../tables/read-record.js'
import { shapeRecord } from './shape-records.js'
import type { Prepared, Preparing } from './prepared.js'
import { targetOf } from './target.js'

/** Turns drafts of one table into records: references looked up, numbers made, shapes added. Problems go to the drafts. */
export async function prepareRecords(
  work: Work,
  drafts: readonly Draft[],
  preparing: Preparing,
): Promise<Prepared[]> {
  const prepared = drafts.map((draft) => assemble(draft, preparing))
  await nameReferences(work, prepared, preparing)
  for (const each of prepared) shapeRecord(each)
  return prepared
}

function assemble(draft: Draft, { department, ordinals }: Preparing): Prepared {
  const { mapping } = draft.section.recognised
  const record: Record<string, unknown> = { ...mapping.constants }
  const parts = new Map<string, Record<string, unknown>>()
  for (const [field, value] of draft.values) {
    const [head, part] = field.split('.') as [string, string | undefined]
    if (part === undefined) record[head] = value
    else parts.set(head, { ...parts.get(head), [part]: value })
  }
  settleDepartment(draft, record, mapping, department)
  leaveOutPresets(mapping.target, record)
  const details = Object.entries(mapping.details).flatMap(([name, { concept, constants }]) => {
    const brought = parts.get(name)
    if (!brought || Object.values(brought).every((value) => value === null)) return []
    const own = { ...constants, ...brought }
    leaveOutPresets(concept, own)
    return [{ name, concept, record: own }]
  })
  const prepared = { draft, record, details }
  return { ...prepared, numberMade: makeNumber(prepared, record, mapping, ordinals) }
}

/** What tells the details of one record apart: rows of one project may each bring one. */
export const keyOfDetails = ({ details }: Pick<Prepared, 'details'>): unknown[] =>
  details.map(({ name, concept, record }) => [
    name,
    ...targetOf(concept)
      .key.filter((property) => property !== 'project')
      .map((property) => record[property] ?? null),
  ])

function settleDepartment(
  draft: Draft,
  record: Record<string, unknown>,
  mapping: Mapping,
  asked: string | undefined,
) {
  const stated = draft.section.columns.some(({ column }) => column.fields.includes('department'))
    ? record.department
    : null
  const { key, concept } = targetOf(mapping.target)
  if (!concept.columns.has('department')) return
  if (key.includes('department'))
    record.department = stated ?? asked ?? mapping.department ?? record.department ?? null
  else if (stated || asked) record.department = stated ?? asked
  else delete record.department
}

/** An empty cell leaves a property with a default to its default. */
function leaveOutPresets(target: string, record: Record<string, unknown>) {
  const { columns } = targetOf(target).concept
  for (const [property, value] of Object.entries(record))
    if (value === null && columns.get(property)?.preset) delete record[property]
}

/** A number for a record whose table has none: of what it says, and of how many before it said the same. Says whether it made one. */
function makeNumber(
  prepared: Pick<Prepared, 'draft' | 'details'>,
  record: Record<string, unknown>,
  { synthesise, target }: Mapping,
  ordinals: Map<string, number>,
): boolean {
  const { draft } = prepared
  if (!synthesise) return false
  if (draft.section.columns.some(({ column }) => column.fields.includes(synthesise.field)))
    return draft.section.form !== undefined && String(record[synthesise.field]).startsWith('自编-')
  const others = targetOf(target)
    .key.filter((property) => property !== synthesise.field)
    .map((property) => record[property] ?? null)
  const said = synthesise.from.map((field) => normaliseText(String(draft.values.get(field) ?? '')))
  const digest = createHash('sha256')
    .update(JSON.stringify([others, said]))
    .digest('hex')
    .slice(0, 16)
  const like = `${digest} ${JSON.stringify(keyOfDetails(prepared))}`
  const ordinal = (ordinals.get(like) ?? 0) + 1
  ordinals.set(like, ordinal)
  record[synthesise.field] = `自编-${digest}${ordinal === 1 ? '' : `-${ordinal}`}`
  return true
}
