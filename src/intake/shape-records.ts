import type { Work } from '../database/work.js'
import { checkGeometry, pointGeometry } from '../values/geometry.js'
import { findCrossings } from './find-crossings.js'
import type { Prepared } from './prepare-records.js'
import type { Draft } from './read-record.js'
import { refuse } from './refuse.js'

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

/** What a target needs beyond its cells, and a shape that PostGIS finds sound. */
export async function shapeRecords(work: Work, prepared: readonly Prepared[]) {
  for (const each of prepared) SHAPES[each.draft.section.recognised.mapping.target]?.(each)
  await checkShapes(work, prepared)
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
