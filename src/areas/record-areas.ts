import { sql } from 'kysely'
import { findIds } from '../database/find-ids.js'
import { recordRows, type Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ConsolidationArea } from './consolidation-area.js'
import type { Said } from '../values/message.js'

/**
 * Writes areas with their members: code, name, scope, memberCodes, and optionally validFrom, validTo. Members not named any
 * more leave, and new ones join, today or on the day `effectiveOn`.
 */
export async function recordAreas(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const results: Recorded[] = new Array(rows.length)
  const codes = rows.map(({ memberCodes }) => memberCodes as string[])
  const ids = await findIds(work, AdministrativeDivision, codes.flat())
  const known = new Map(codes.flat().map((code, index) => [code, ids[index]!]))
  const sound: number[] = []
  codes.forEach((members, place) => {
    const unknown = members.filter((code) => !known.get(code))
    if (members.length === 0)
      results[place] = reject({
        zh: '没有成员区划。',
        en: 'An area needs member divisions: one township, or adjacent villages.',
      })
    else if (unknown.length > 0)
      results[place] = reject({
        zh: `成员区划 ${unknown.join('、')} 不在区划名录。请先导入区划，或更正代码。`,
        en: `Member divisions ${unknown.join(', ')} are not in the register of divisions. Import the divisions first, or correct the codes.`,
      })
    else sound.push(place)
  })
  const areas = await recordRows(
    work,
    ConsolidationArea,
    sound.map((place) => omitMembers(rows[place]!)),
  )
  sound.forEach((place, index) => (results[place] = areas[index]!))
  await recordMembers(
    work,
    sound.flatMap((place) => {
      const area = results[place]!
      return area.outcome === 'REJECTED'
        ? []
        : [
            {
              place,
              area: area.id,
              day: rows[place]!.effectiveOn ?? null,
              divisions: [...new Set(codes[place]!)].map((code) => known.get(code)!),
            },
          ]
    }),
    results,
  )
  return results
}

const reject = (problem: Said): Recorded => ({
  outcome: 'REJECTED',
  problems: [{ property: 'memberCodes', problem }],
})
const omitMembers = ({ memberCodes: _, effectiveOn: _day, ...area }: Incoming) => area

async function recordMembers(
  work: Work,
  areas: { place: number; area: string; day: unknown; divisions: string[] }[],
  results: Recorded[],
) {
  const changed = await work.rows<{ place: number; division_id: string }>(sql`/* record-areas: members */
    with incoming as materialized (select * from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as r(place integer, area uuid, day date, divisions uuid[])),
    gone as (
      update area_member m set left_on = greatest(coalesce(i.day, county_today()), joined_on), recorded_at = now()
      from incoming i where m.area_id = i.area and m.left_on is null and not m.division_id = any(i.divisions)
      returning i.place, m.division_id
    ),
    come as (
      insert into area_member (area_id, division_id, joined_on)
      select i.area, d, coalesce(i.day, county_today()) from incoming i, unnest(i.divisions) d
      where not exists (select from area_member m where m.area_id = i.area and m.division_id = d and m.left_on is null)
      returning area_id, division_id
    )
    select place, division_id::text from gone union all select i.place, c.division_id::text from come c join incoming i on i.area = c.area_id`)
  for (const { place } of changed) {
    const area = results[place]!
    if (area.outcome === 'UNCHANGED') results[place] = { ...area, outcome: 'UPDATED' }
  }
  work.changes.add(
    'area_member',
    changed.map(({ division_id }) => division_id),
  )
}
