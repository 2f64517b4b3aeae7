import type { Work } from '../../database/work.js'
import { breathe } from '../../values/breathe.js'
import { checkGeometry, pointGeometry, verticesOf } from '../../values/geometry.js'
import { InputError } from '../../values/problem.js'
import { findCrossings } from './find-crossings.js'
import type { Draft } from '../tables/read-record.js'
import type { SourceFile, SourceRow } from '../readers/source.js'
import { refuse } from './refuse.js'
import type { Prepared } from './prepared.js'
import type { Said } from '../../values/message.js'

const ROWS_AT_ONCE = 2000

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
    refuse(draft, lon === null || lon === undefined ? 'lon' : 'lat', {
      zh: '经度和纬度须同时填写。',
      en: 'Longitude and latitude must be given together.',
    })
  else if (stated && !draft.geometry) row.geometry = null
}

/** What a target needs beyond its cells, and its geometry, which has been checked before. */
export function shapeRecord(prepared: Prepared) {
  const { draft, record } = prepared
  const { mapping } = draft.section.recognised
  SHAPES[mapping.target]?.(prepared)
  if (mapping.geometry && draft.geometry)
    (record as Record<string, unknown>)[mapping.geometry.field] = draft.geometry
}

const placeOfRow = ({ sheet, row }: SourceRow) => `${sheet ?? ''}\n${row}`

/** The shapes of a file's rows that are not sound, each with what is wrong: looked for before the file is taken in. */
export async function findUnsound(work: Work, source: SourceFile): Promise<ReadonlyMap<string, Said>> {
  const found = new Map<string, Said>()
  let rows: SourceRow[] = []
  const judge = async () => {
    const problems = await findCrossings(
      work,
      rows.map(({ geometry }) => geometry),
    )
    problems.forEach((problem, index) => {
      if (problem) found.set(placeOfRow(rows[index]!), problem)
    })
    rows = []
  }
  for await (const table of source.tables())
    for await (const row of table.rows()) {
      if (row.geometry) rows.push(row)
      if (rows.length >= ROWS_AT_ONCE) await judge()
    }
  await judge()
  return found
}

/** Holds every geometry to its form and to what PostGIS finds sound. This takes a while: no lock is to be held meanwhile. */
export async function checkShapes(
  work: Work,
  drafts: readonly Draft[],
  {
    unsound,
    verticesMax = Infinity,
  }: { unsound?: ReadonlyMap<string, Said> | undefined; verticesMax?: number } = {},
) {
  const drawn: Draft[] = []
  for (const draft of drafts) {
    const { geometry } = draft.section.recognised.mapping
    if (!geometry) continue
    if (!draft.geometry) {
      if (geometry.required && !draft.source.geometryProblem)
        refuse(draft, geometry.field, { zh: '没有图形。', en: 'The geometry is missing.' })
      continue
    }
    await breathe()
    const checked = checkGeometry(draft.geometry)
    draft.geometry = checked.ok ? checked.value : undefined
    if (checked.ok) drawn.push(draft)
    else refuse(draft, geometry.field, checked.problem)
  }
  const vertices = drawn.reduce((sum, { geometry }) => sum + verticesOf(geometry), 0)
  if (vertices > verticesMax)
    throw new InputError(
      'TOO_MANY_VERTICES',
      {
        zh: `各记录的图形共有 ${vertices} 个顶点，一次至多 ${verticesMax}，请分几次发送。`,
        en: `The geometries of the records have ${vertices} vertices in all; at most ${verticesMax} can be sent at once. Send them in parts.`,
      },
      'input.records',
    )
  const crossings = unsound
    ? drawn.map(({ source }) => unsound.get(placeOfRow(source)))
    : await findCrossings(
        work,
        drawn.map(({ geometry }) => geometry),
      )
  crossings.forEach((problem, index) => {
    const draft = drawn[index]!
    if (problem) refuse(draft, draft.section.recognised.mapping.geometry!.field, problem)
  })
}
