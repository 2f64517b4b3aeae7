import { sql } from 'kysely'
import { BY_DIVISION } from '../areas/through-village.js'
import { joinToArea, NAMED_AREA, showBeside, type WayToArea } from '../areas/way-to-area.js'
import type { Class } from '../graph/words.js'
import { type Title } from '../values/title.js'

const BY_PROJECT: WayToArea = {
  reference: 'project',
  column: 'project_id',
  areasOf: (project) =>
    sql`select t.area_id from area_tie t where t.project_id = ${project} and t.ended_at is null`,
  valuesOf: (area) =>
    sql`select t.project_id from area_tie t where t.area_id = ${area} and t.ended_at is null and t.project_id is not null`,
}

/** Joins records of a project to the area that the project is tied to, both ways. */
export const throughProject = (concept: Class, plural: string, title: Title) =>
  joinToArea(concept, plural, title, [NAMED_AREA, BY_PROJECT, BY_DIVISION])

/** The same, and declares the records on the project too, and on the village or township that they name. */
export function belongsToProject(concept: Class, plural: string, title: Title) {
  showBeside(concept, ['project', 'division'], plural, title)
  throughProject(concept, plural, title)
}
