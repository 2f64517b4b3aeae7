import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recordAreas } from '../../src/areas/record-areas.js'
import { recordBoundaries } from '../../src/areas/record-boundaries.js'
import { recordDivisions } from '../../src/areas/record-divisions.js'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { recordProjects } from '../../src/projects/record-projects.js'
import { tieChanges } from '../../src/ties/judging/run-ties.js'
import { openCounty } from '../county.js'

const read = (name: string) =>
  readFileSync(
    new URL(
      name === 'tie-cases.csv' ? `../data/${name}` : `../../src/demonstration/data/${name}`,
      import.meta.url,
    ),
    'utf8',
  )
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[]
const orNull = (text: string | undefined) => text || null

test('every labelled record gets the status, the area and the reason that it was labelled with', async () => {
  const county = await openCounty()
  const boundaries = JSON.parse(read('jinxian-boundaries.geojson')) as {
    features: { properties: { code: string }; geometry: unknown }[]
  }
  const cases = rowsOf('tie-cases.csv')
  await work(county, administrator('测试员'), [tieChanges], async (unit) => {
    await recordDivisions(
      unit,
      rowsOf('jinxian-divisions.csv').map(({ code, level, name, parent_code }) => ({
        code,
        level,
        name,
        parentCode: parent_code,
      })),
    )
    await recordBoundaries(
      unit,
      boundaries.features.map(({ properties, geometry }) => ({ code: properties.code, geometry })),
    )
    await recordAreas(
      unit,
      rowsOf('areas.csv').map(({ code, name, scope, member_divisions }) => ({
        code,
        name,
        scope,
        memberCodes: member_divisions!.split(' '),
      })),
    )
    await recordProjects(
      unit,
      cases.map(({ id, department, title, place, village_code, township_code, area_code, lon, lat }) => ({
        department,
        externalId: id,
        title,
        place: orNull(place),
        villageCode: orNull(village_code),
        townshipCode: orNull(township_code),
        areaCode: orNull(area_code),
        geometry: lon ? { type: 'Point', coordinates: [Number(lon), Number(lat)] } : null,
      })),
    )
  })
  const { rows } = await sql<
    Record<string, string>
  >`select p.external_id as id, t.status, coalesce(a.code, '') as area, coalesce(t.reason, '') as reason, t.explanation
    from area_tie t join project p on p.id = t.project_id left join consolidation_area a on a.id = t.area_id where t.ended_at is null`.execute(
    county.kysely,
  )
  const judged = new Map(rows.map((row) => [row.id, row]))
  const wrong = cases.filter((each) => {
    const tie = judged.get(each.id!)!
    return (
      tie.status !== each.expected_status ||
      tie.area !== each.expected_area ||
      tie.reason !== each.expected_reason
    )
  })
  expect(
    wrong.map(
      (each) =>
        `${each.id} ${each.title} ${each.place} ${each.kind}: ${each.expected_status} ${each.expected_area}${each.expected_reason}, got ${judged.get(each.id!)!.explanation}`,
    ),
  ).toEqual([])
})
