import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import type { Problem } from '../values/problem.js'
import { type Guard } from './guard.js'
import { AreaMisshapen } from '../policy/constraint-problems.js'
import { misshapenAreas } from '../areas/misshapen-areas.js'
import { ADJOINING } from '../policy/thresholds.js'
import { givenToday } from '../policy/given-today.js'

/** The areas that a unit of work wrote, or whose members it wrote. */
export async function areasDrawn(work: Work): Promise<string[]> {
  const [areas, divisions] = [work.changes.ids('consolidation_area'), work.changes.ids('area_member')]
  if (areas.length + divisions.length === 0) return []
  // A membership that this transaction wrote bears its moment.
  const found = await work.rows<{ id: string }>(sql`/* guard: areas in question */
  select a as id from unnest(${areas}::text[]) a union select area_id::text from area_member where division_id = any(${divisions}::uuid[]) and recorded_at = now()`)
  return found.map(({ id }) => id)
}

/**
 * Q05: an area is one township, or villages that adjoin. Villages whose boundaries come later are not judged when the area is
 * written; the audit finds them then. An area that is no longer in force is left as it was.
 */
export const areasWhole: Guard = {
  table: 'consolidation_area',
  holdsImports: true,
  problems: [AreaMisshapen],
  inQuestion: areasDrawn,
  areas: (ids) => sql`select unnest${ids}`,
  judge: async (work, ids) => {
    const { metres } = await givenToday(work, ADJOINING)
    const misshapen = await work.rows<{
      id: string
      name: string
      names: string | null
    }>(sql`/* guard: areas-whole */
      select f.id::text, c.name, f.names from (${misshapenAreas(sql`c.id = any${ids} and coalesce(c.valid_to, 'infinity') > county_today()`, metres!)}) f join consolidation_area c on c.id = f.id`)
    return new Map<string, Problem>(
      misshapen.map(({ id, name, names }) => [id, new AreaMisshapen({ areaName: name, apart: names })]),
    )
  },
}
