import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { namingAreas } from './naming-areas.js'

/** Which subjects a change may move: projects and allocations. */
export interface Affected {
  projects: string[]
  allocations: string[]
}

/** Every project and allocation of the county. */
export const everything = async (work: Work): Promise<Affected> => ({
  projects: await idsOf(work, sql`select id::text from project order by id`),
  allocations: await idsOf(work, sql`select id::text from allocation order by id`),
})

const idsOf = async (work: Work, statement: ReturnType<typeof sql>) =>
  (await work.rows<{ id: string }>(statement)).map(({ id }) => id)

/** What hangs on the changes of a unit of work; everything where the names of places changed. */
export async function affectedBy(work: Work): Promise<Affected> {
  const { changes } = work
  // A new or renamed division can be meant by any text.
  if (changes.ids('administrative_division').length > 0) return everything(work)
  const written = changes.ids('consolidation_area')
  const due = changes.ids('consolidation_area.validity')
  const changed = [...written, ...due]
  const areas = [...changed, ...changes.ids('consolidation_area.boundary')]
  // An area that came into force, or ended, answers otherwise for all its members, and for who names it.
  const members = [
    ...changes.ids('area_member'),
    ...(changed.length === 0
      ? []
      : await idsOf(
          work,
          sql`/* affected-by: members */ select distinct division_id::text as id from area_member where area_id = any(${changed}::uuid[]) and left_on is null`,
        )),
  ]
  const boundaries = changes.ids('administrative_division.boundary')
  const redrawn = changes.ids('consolidation_area.boundary')
  const sources = changes.ids('project_source')
  const projects = new Set([
    ...changes.ids('project'),
    // Most writes touch no project: nothing is asked for them.
    ...(sources.length === 0
      ? []
      : await idsOf(
          work,
          sql`select distinct project_id::text as id from project_source where id = any(${sources}::uuid[])`,
        )),
  ])
  const allocations = new Set(changes.ids('allocation'))
  if (members.length > 0 || areas.length > 0 || boundaries.length > 0) {
    const touched = await work.rows<{
      project: string | null
      allocation: string | null
    }>(sql`/* affected-by: areas */
      with recursive above as (
        select id, parent_id from administrative_division where id = any(${members}::uuid[])
        union select d.id, d.parent_id from administrative_division d join above c on d.id = c.parent_id
      ),
      -- A village's answer hangs on its township too, and a township's on its villages.
      division as (select id from above union select id from administrative_division where parent_id = any(${members}::uuid[])),
      area as (select id, code from consolidation_area where id = any(${areas}::uuid[])),
      -- Ground that changed: the divisions that came, went or got a boundary, and areas that got one; what their boundary was
      -- until this transaction, and the members of areas, which are an area's ground where it has no boundary of its own.
      ground as (
        select boundary from administrative_division where id = any(${[...members, ...boundaries]}::uuid[]) and boundary is not null
        union all select boundary from consolidation_area where id = any(${areas}::uuid[]) and boundary is not null
        union all select st_setsrid(st_geomfromgeojson(v.content->>'boundary'), 4490) from record_version v where v.record_id = any(${[...redrawn, ...boundaries]}::uuid[]) and v.superseded_at = now() and v.content->>'boundary' is not null
        union all select d.boundary from area_member m join administrative_division d on d.id = m.division_id where m.area_id = any(${redrawn}::uuid[]) and m.left_on is null and d.boundary is not null
      )
      select t.project_id::text as project, t.allocation_id::text as allocation from area_tie t
      where t.ended_at is null and t.division_ids && (select coalesce(array_agg(id), '{}') from division)
      union select t.project_id::text, t.allocation_id::text from area_tie t where t.ended_at is null and t.area_id in (select id from area)
      -- Codes as a record may write them.
      union select s.project_id::text, null from project_source s join area on upper(area.code) = upper(btrim(normalize(s.area_code, nfkc)))
      union select null, a.id::text from allocation a join area on upper(area.code) = upper(btrim(normalize(a.area_code, nfkc)))
      union select s.project_id::text, null from project_source s join ground g on st_intersects(s.geometry, g.boundary)`)
    for (const { project, allocation } of touched) {
      if (project) projects.add(project)
      if (allocation) allocations.add(allocation)
    }
  }
  if (changed.length > 0) {
    const naming = await namingAreas(work, written, due)
    for (const id of naming.projects) projects.add(id)
    for (const id of naming.allocations) allocations.add(id)
  }
  return { projects: [...projects], allocations: [...allocations] }
}
