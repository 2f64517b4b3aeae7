import { createHash } from 'node:crypto'
import type { Incoming } from '../database/record-rows.js'
import type { Work } from '../database/work.js'
import type { Gazetteer } from '../ties/gazetteer.js'
import { checkGeometry, pointGeometry } from '../values/geometry.js'
import { normaliseText } from '../values/text.js'
import { findCrossings } from './find-crossings.js'
import type { Mapping } from './mapping.js'
import { cellOf, type Draft, type RowProblem } from './read-record.js'
import { resolveReferences, type Asked } from './resolve-references.js'
import { targetOf } from './target.js'

/** A draft with what its target takes: its own record, and the details beside it. */
export interface Prepared {
  draft: Draft
  record: Incoming
  details: { name: string; concept: string; record: Incoming }[]
}

export interface Preparing {
  gazetteer: Gazetteer
  /** The department that the command or the request names. */
  department: string | undefined
  /** How often a made number came up, so that alike rows keep apart. */
  ordinals: Map<string, number>
}

/** Turns drafts of one table into records: references looked up, numbers made, shapes checked. Problems go to the drafts. */
export async function prepareRecords(
  work: Work,
  drafts: readonly Draft[],
  preparing: Preparing,
): Promise<Prepared[]> {
  const prepared = drafts.map((draft) => assemble(draft, preparing))
  await nameReferences(work, prepared, preparing)
  for (const each of prepared) SHAPES[each.draft.section.recognised.mapping.target]?.(each)
  await checkShapes(work, prepared)
  return prepared
}

export const refuse = (draft: Draft, property: string, message: string) =>
  draft.problems.push({ ...whereIs(draft, property), message })

/** The column that a property came from, for a message. */
function whereIs({ section }: Draft, property: string): Pick<RowProblem, 'column' | 'header'> {
  const fits = (field: string) => field === property || field.startsWith(`${property}.`)
  const placed = section.columns.find(({ column }) => column.fields.some(fits))
  return placed
    ? cellOf(section, placed)
    : {
        column: null,
        header:
          section.recognised.mapping.columns.find(({ fields }) => fields.some(fits))?.headers[0] ?? null,
      }
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
  makeNumber(prepared, record, mapping, ordinals)
  return prepared
}

/** What tells the details of one record apart: rows of one project may each bring one. */
export const keyOfDetails = ({ details }: Prepared): unknown[] =>
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
    if (value === null && columns.get(property)?.preset !== undefined) delete record[property]
}

/** A number for a record whose table has none: of what it says, and of how many before it said the same. */
function makeNumber(
  prepared: Prepared,
  record: Record<string, unknown>,
  { synthesise, target }: Mapping,
  ordinals: Map<string, number>,
) {
  const { draft } = prepared
  if (!synthesise || draft.section.columns.some(({ column }) => column.fields.includes(synthesise.field)))
    return
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
}

async function nameReferences(
  work: Work,
  prepared: readonly Prepared[],
  { gazetteer, department }: Preparing,
) {
  const asked: (Asked & { prepared: Prepared; property: string })[] = []
  // A contract is looked up after the project that the row names.
  for (const contracts of [false, true]) {
    asked.length = 0
    for (const each of prepared)
      for (const [property, { kind, lenient }] of Object.entries(
        each.draft.section.recognised.mapping.references,
      )) {
        if ((kind === 'contract') !== contracts) continue
        asked.push({
          kind,
          lenient,
          parts: partsOf(each.draft, property),
          project: each.record.project,
          prepared: each,
          property,
        })
      }
    if (asked.length === 0) continue
    const found = await resolveReferences(work, gazetteer, asked, department)
    asked.forEach(({ prepared: each, property }, index) => {
      const read = found[index]!
      const { required } = each.draft.section.recognised.mapping.references[property]!
      if (!read.ok) refuse(each.draft, property, read.problem)
      else if (read.value === null && required)
        refuse(each.draft, property, '必填，但为空。A value is required.')
      else (each.record as Record<string, unknown>)[property] = read.value
    })
  }
}

const partsOf = ({ values }: Draft, property: string): Record<string, unknown> => {
  const parts: Record<string, unknown> = {}
  for (const [field, value] of values)
    if (field.startsWith(`${property}.`)) parts[field.slice(property.length + 1)] = value
  return parts
}

type Shape = (prepared: Prepared) => void

/** What a target's record needs beyond its cells. */
const SHAPES: Record<string, Shape | undefined> = {
  projects: ({ draft, record }) => {
    const row = record as Record<string, unknown>
    // A table that calls any division's code just 区划代码 may hold a township's.
    if (/^\d{9}000$/.test(String(row.villageCode ?? '')) && !row.townshipCode) {
      row.townshipCode = row.villageCode
      row.villageCode = null
    }
    takePoint(draft, row)
  },
  allocations: ({ draft, record }) => {
    const row = record as Record<string, unknown>
    // The allocation's one code names whichever division finance wrote.
    row.villageCode ??= row.townshipCode ?? null
    delete row.townshipCode
    // A project that is not known yet is a place all the same: its title mostly names the village.
    const title = draft.values.get('project.title')
    if (!row.project && !row.place && title) row.place = title
  },
}

function takePoint(draft: Draft, row: Record<string, unknown>) {
  const { lon, lat } = row as { lon?: number | null; lat?: number | null }
  const stated = 'lon' in row || 'lat' in row
  delete row.lon
  delete row.lat
  if (typeof lon === 'number' && typeof lat === 'number') row.geometry = pointGeometry(lon, lat)
  else if ((lon ?? null) !== (lat ?? null))
    refuse(
      draft,
      lon === null || lon === undefined ? 'lon' : 'lat',
      '经度和纬度须同时填写。Longitude and latitude belong together.',
    )
  else if (stated && !draft.geometry) row.geometry = null
}

async function checkShapes(work: Work, prepared: readonly Prepared[]) {
  const drawn: { prepared: Prepared; geometry: unknown }[] = []
  for (const each of prepared) {
    const { mapping } = each.draft.section.recognised
    if (!mapping.geometry || !each.draft.geometry) {
      if (mapping.geometry?.required && !each.draft.source.geometryProblem)
        refuse(each.draft, mapping.geometry.field, '没有图形。The geometry is missing.')
      continue
    }
    const checked = checkGeometry(each.draft.geometry)
    if (!checked.ok) {
      refuse(each.draft, mapping.geometry.field, checked.problem)
      continue
    }
    ;(each.record as Record<string, unknown>)[mapping.geometry.field] = checked.value
    drawn.push({ prepared: each, geometry: checked.value })
  }
  const crossings = await findCrossings(
    work,
    drawn.map(({ geometry }) => geometry),
  )
  crossings.forEach((problem, index) => {
    const { draft } = drawn[index]!.prepared
    if (problem) refuse(draft, draft.section.recognised.mapping.geometry!.field, problem)
  })
}
