import { sql } from 'kysely'
import type { Class } from '../graph/words.js'
import { joinToArea, NAMED_AREA, showBeside, type WayToArea } from './way-to-area.js'
import { type Title } from '../values/title.js'

/** By the view `division_area`: members in force, and the villages of a township that is a member. */
export const BY_DIVISION: WayToArea = {
  reference: 'division',
  column: 'division_id',
  areasOf: (division) => sql`select v.area_id from division_area v where v.division_id = ${division}`,
  valuesOf: (area) => sql`select v.division_id from division_area v where v.area_id = ${area}`,
}

/** Joins records of a village or township (`division`) to the area that it belongs to, both ways. */
export const throughVillage = (concept: Class, plural: string, title: Title) =>
  joinToArea(concept, plural, title, [NAMED_AREA, BY_DIVISION])

/** The same, and declares the records on the village or township too. */
export function belongsToVillage(concept: Class, plural: string, title: Title) {
  showBeside(concept, ['division'], plural, title)
  throughVillage(concept, plural, title)
}
