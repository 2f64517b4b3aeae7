import { sql } from 'kysely'
import { lockTies } from '../database/lock-ties.js'
import { todayOf } from '../database/today.js'
import { advisoryLock, type Work } from '../database/work.js'
import { InputError, Problem } from '../values/problem.js'
import { AreaScope } from './consolidation-area.js'
import { BadBoundary, EffectiveOutOfOrder, UnknownMembers } from './drawing-problems.js'
import { NoSuchArea } from './publish-area.js'
import { recordAreas } from './record-areas.js'
import { recordBoundaries } from './record-boundaries.js'
import { compatible } from '../values/text.js'
import { joined } from '../values/message.js'

/** What an area is to be. What is not said stays as it is. */
export interface Drawing {
  code: string
  /** Needed for a new area. */
  name?: string | null | undefined
  memberCodes?: readonly string[] | null | undefined
  /** GeoJSON, EPSG:4490. */
  boundary?: unknown
  /** Takes the area's own boundary away: it is then the union of its members'. */
  withoutBoundary?: boolean | undefined
  effectiveOn?: string | null | undefined
}

export interface Drawn {
  area: string
  effectiveOn: string
  isNew: boolean
}

interface Standing {
  id: string
  name: string
  scope: string
  members: string[]
  changed_on: string | null
}

/**
 * Draws an area: a new one, or other members or another boundary for one that there is. Members that go keep their rows,
 * and a boundary that is replaced its version. What follows of it (ties, guards) follows as from every change.
 * Locks: the lock of the importer, the lock of ties, the area's row.
 */
export async function drawArea(work: Work, drawing: Drawing): Promise<Drawn | Problem> {
  await lockForDrawing(work)
  const code = compatible(drawing.code).trim()
  const standing = await findStanding(work, code)
  const name = drawing.name?.trim() || standing?.name
  if (!name || !code) return new NoSuchArea({ areaCode: code })
  const members = await readMembers(work, drawing.memberCodes, standing)
  if (members instanceof Problem) return members
  const badBoundary = await checkBoundary(work, drawing.boundary)
  if (badBoundary) return badBoundary
  const day = await checkDay(work, drawing.effectiveOn, standing)
  if (day instanceof Problem) return day
  const [area] = await recordAreas(work, [
    { code, name, scope: members.scope, memberCodes: members.codes, effectiveOn: day },
  ])
  if (area!.outcome === 'REJECTED')
    throw new InputError('AREA_REFUSED', joined(area!.problems.map(({ problem }) => problem)), 'input')
  if (drawing.boundary)
    await recordBoundaries(work, [{ code, geometry: drawing.boundary }], ['consolidation_area'])
  if (drawing.withoutBoundary) await dropBoundary(work, area!.id)
  return { area: area!.id, effectiveOn: day, isNew: !standing }
}

/** Takes the locks that a drawing needs; who must see what the drawing meets does so first. */
export async function lockForDrawing(work: Work) {
  await advisoryLock(work, 'intake')
  await lockTies(work)
}

async function findStanding(work: Work, code: string): Promise<Standing | undefined> {
  await work.run(
    sql`/* draw-area: lock */ select from consolidation_area where code = ${code} for no key update`,
  )
  const [standing] = await work.rows<Standing>(sql`/* draw-area: standing */
    select c.id::text, c.name, c.scope, greatest(max(greatest(m.joined_on, m.left_on)), (select max(w.effective_on) from area_drawing w where w.area_id = c.id))::text as changed_on,
      coalesce(array_agg(d.code order by d.code) filter (where m.left_on is null and d.id is not null), '{}') as members
    from consolidation_area c left join area_member m on m.area_id = c.id left join administrative_division d on d.id = m.division_id
    where c.code = ${code} group by c.id`)
  return standing
}

async function readMembers(
  work: Work,
  given: readonly string[] | null | undefined,
  standing: Standing | undefined,
): Promise<{ codes: string[]; scope: string } | UnknownMembers> {
  if (!given && standing) return { codes: standing.members, scope: standing.scope }
  const codes = [...new Set((given ?? []).map((each) => compatible(each).trim()))].sort()
  const known = await work.rows<{ code: string; level: string }>(
    sql`/* draw-area: members */ select code, level from administrative_division where code = any(${codes}::text[])`,
  )
  const unknown = codes.filter((each) => !known.some(({ code }) => code === each))
  if (codes.length === 0 || unknown.length > 0) return new UnknownMembers({ divisionCodes: unknown })
  return {
    codes,
    scope: known.every(({ level }) => level === 'VILLAGE') ? AreaScope.VILLAGES : AreaScope.TOWNSHIP,
  }
}

async function checkBoundary(work: Work, boundary: unknown): Promise<BadBoundary | null> {
  if (boundary === null || boundary === undefined) return null
  const { type } = boundary as { type?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return new BadBoundary({ reason: `实为 ${String(type).slice(0, 40)}` })
  const [found] = await work.rows<{ valid: boolean; reason: string }>(sql`/* draw-area: boundary */
    select st_isvalid(g) as valid, st_isvalidreason(g) as reason from st_setsrid(st_geomfromgeojson(${JSON.stringify(boundary)}), 4490) g`)
  return found!.valid ? null : new BadBoundary({ reason: found!.reason })
}

async function checkDay(
  work: Work,
  given: string | null | undefined,
  standing: Standing | undefined,
): Promise<string | EffectiveOutOfOrder> {
  const today = await todayOf(work)
  const day = given ?? today
  const since = standing?.changed_on ?? null
  return day > today || (since !== null && day < since)
    ? new EffectiveOutOfOrder({ effectiveOn: day, notBefore: since, notAfter: today })
    : day
}

async function dropBoundary(work: Work, area: string) {
  const dropped = await work.rows<{ id: string }>(sql`/* draw-area: drop boundary */
    with kept as (
      insert into record_version (table_name, record_id, content, recorded_at)
      select 'consolidation_area', c.id, to_jsonb(c), c.recorded_at from consolidation_area c where c.id = ${area}::uuid and c.boundary is not null
    )
    update consolidation_area set boundary = null, recorded_at = now() where id = ${area}::uuid and boundary is not null returning id::text`)
  work.changes.add(
    'consolidation_area.boundary',
    dropped.map(({ id }) => id),
  )
}

/** Keeps why an area was drawn. */
export async function recordDrawing(
  work: Work,
  { area, effectiveOn }: Drawn,
  { reason, documentNumber }: { reason: string; documentNumber?: string | null | undefined },
): Promise<string> {
  const [row] = await work.rows<{ id: string }>(sql`/* record-drawing */
    insert into area_drawing (area_id, effective_on, reason, document_number, drawn_by)
    values (${area}::uuid, ${effectiveOn}::date, ${reason.trim()}, ${documentNumber?.trim() || null}, ${work.principal.name}) returning id::text`)
  return row!.id
}
