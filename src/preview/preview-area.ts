import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { drawArea, lockForDrawing, type Drawing } from '../areas/draw-area.js'
import { NoSuchArea } from '../areas/publish-area.js'
import { areasWhole } from '../guards/areas-whole.js'
import { ask, type Guard } from '../guards/guard.js'
import { membersKept } from '../guards/members-kept.js'
import { AreaMisshapen, MembersClosed } from '../policy/constraint-problems.js'
import type { Caller } from '../database/caller.js'
import { neededToWrite, notPermitted, refuseWrite, type Forbidden } from '../database/rights/forbidden.js'
import type { Principal } from '../database/principal.js'
import { profileOf } from '../database/reading/profile.js'
import { holdReach } from './hold-reach.js'
import { work, type Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import { Handle } from '../graph/node.js'
import { fieldsAsked, statementOfRoot, statementOfThing, type AskedField } from '../graph/read-within.js'
import { tieChanges } from '../ties/judging/run-ties.js'
import { newId } from '../values/new-id.js'
import { Problem } from '../values/problem.js'
import { callersRead, seenOf, type CallersRead } from './callers-read.js'
import { SharedMember } from './area-changes.js'
import { AreaPreview } from './area-preview.js'
import { PreviewTooSlow } from './preview-problems.js'
import { findingsNow, ruleChanges, rulesOfAreas } from './preview-rules.js'
import { flowOf, quotaMoves, reworkedTies, tieChange, visibleOf } from './preview-ties.js'
import { compatible } from '../values/text.js'

/** How long a preview waits for writers before it, and how long one of its statements may hold up those behind it. */
const WAIT_SECONDS = 10
const STATEMENT_SECONDS = 20

export interface PreviewAsked {
  code: string | null
  memberCodes: string[] | null
  boundary: unknown
  withoutBoundary: boolean
}

/** Carries a preview out of the unit of work that it ends: whatever was done in it is taken back. */
class TakenBack extends Error {
  constructor(readonly answer: AreaPreview | Problem) {
    super('a preview is always taken back')
  }
}

/**
 * What a drawing of an area would do. It is done for real, by the same operations, in a unit of work that always ends by
 * being taken back: no trail, no change in the feed, no key is left. So it takes the same locks as a drawing
 * (the importer’s lock, the lock of ties, the area's row), waits for writers before it and holds up those behind it,
 * within the bounds above.
 */
export async function previewArea(
  { database, principal, bounds }: Caller,
  asked: PreviewAsked,
  info: GraphQLResolveInfo,
): Promise<AreaPreview | Problem> {
  const { readPath } = profileOf(database, principal)
  try {
    const doing = async (unit: Work) => {
      throw new TakenBack(await unit.withOwnerRole(() => preview(unit, asked, info, readPath)))
    }
    return await work(database, principal, [], doing, { isLong: true, bounds })
  } catch (error) {
    if (error instanceof TakenBack) return error.answer
    if (STOPPED.has(String((error as { code?: unknown }).code)))
      return new PreviewTooSlow({ waitSeconds: WAIT_SECONDS, statementSeconds: STATEMENT_SECONDS })
    throw error
  }
}
/** PostgreSQL's words for a statement that took too long, and for a lock that was not to be had. */
const STOPPED = new Set(['57014', '55P03'])

async function preview(
  unit: Work,
  asked: PreviewAsked,
  info: GraphQLResolveInfo,
  readPath: string,
): Promise<AreaPreview | Problem> {
  await unit.run(sql`/* preview: bounds */
    select set_config('lock_timeout', ${`${WAIT_SECONDS}s`}, true), set_config('statement_timeout', ${`${STATEMENT_SECONDS}s`}, true), set_config('work_mem', '64MB', true)`)
  const standing = await findArea(unit, asked.code)
  const forbidden = refuse(unit.principal, standing)
  if (forbidden) return forbidden
  if (asked.code !== null && !standing) return new NoSuchArea({ areaCode: asked.code })
  const fields = fieldsAsked(info, AreaPreview.name)
  const rules = fields.some(({ name }) => name === 'rules') ? rulesOfAreas(unit) : []
  // The locks first: what stands before must be what the drawing meets.
  const drawing: Drawing = standing
    ? { ...asked, code: standing.code }
    : { ...asked, code: `预览-${newId()}`, name: '预览的项目区' }
  await lockForDrawing(unit)
  const read = callersRead(unit, readPath)
  const fieldsRead = [
    ...(await readFields(read, fields, ['before', 'coverageBefore'], standing?.id ?? null, info)),
  ]
  const found = await findingsNow(unit, rules)
  await unit.withCallerRole(() => holdReach(unit))
  const drawn = await drawArea(unit, drawing)
  if (drawn instanceof Problem) return drawn
  const misshapen = await refusalOf(unit, areasWhole)
  const closed = await refusalOf(unit, membersKept)
  await tieChanges(unit)
  const { area } = drawn
  const fresh = drawn.isNew ? area : null
  const members = await memberChanges(unit, read, area)
  const reworked = await reworkedTies(unit)
  const quotas = await quotaMoves(unit, reworked, area, fresh)
  fieldsRead.push(...(await readFields(read, fields, ['after', 'coverageAfter'], area, info)))
  const rulesAfter = await findingsNow(unit, rules)
  const shown = await visibleOf(read, reworked)
  const hiddenCount = reworked.length - shown.length
  const visible = new Set(shown.map(({ project }) => project))
  const ties = shown.map((each) => tieChange(each, area, fresh))
  return AreaPreview.of(
    {
      isNew: drawn.isNew,
      ...members,
      misshapen: misshapen instanceof AreaMisshapen ? misshapen : null,
      membersClosed: closed instanceof MembersClosed ? closed : null,
      coming: flowOf(shown, area, 'coming'),
      going: flowOf(shown, area, 'going'),
      tieCount: ties.length,
      movingCount: ties.filter(({ moves }) => moves).length,
      hiddenCount,
    },
    {
      ties,
      quotas: quotas.filter(({ project }) => visible.has(project)).map(({ move }) => move),
      rules: await ruleChanges(
        { principal: unit.principal, read, bringsUnseen: members.joining.length > 0 || hiddenCount > 0 },
        found,
        rulesAfter,
        fresh,
      ),
    },
    fieldsRead,
  )
}

/** What a guard would have against the drawing. */
async function refusalOf(unit: Work, guard: Guard): Promise<Problem | null> {
  const problems = await ask(guard, unit, await guard.inQuestion!(unit))
  return [...problems.values()][0] ?? null
}

interface Area {
  id: string
  code: string
}

async function findArea(unit: Work, code: string | null): Promise<Area | null> {
  if (code === null) return null
  const [area] = await unit.rows<Area>(
    sql`/* preview: area */ select id::text, code from consolidation_area where code = ${compatible(code).trim()}`,
  )
  return area ?? null
}

/** Who may draw areas may preview it, and a township's headquarters for areas of its own. */
function refuse(principal: Principal, area: Area | null): Forbidden | null {
  const { role, scopes, areaIds = [] } = principal
  const mayWrite = scopes === undefined || scopes.includes('WRITE')
  if (role === 'TOWNSHIP' && mayWrite && area && areaIds.includes(area.id)) return null
  if (!refuseWrite(principal, 'consolidation_area', 'previewArea')) return null
  const needed = neededToWrite('consolidation_area')
  return notPermitted(principal, 'previewArea', { ...needed, roles: [...needed.roles, 'TOWNSHIP'] })
}

/** Reads what was asked under some names as the client asked it, in its own role, in the state that the unit of work has made. */
async function readFields(
  readAsCaller: CallersRead,
  fields: readonly AskedField[],
  names: readonly string[],
  area: string | null,
  info: GraphQLResolveInfo,
): Promise<{ key: string; name: string; value: unknown }[]> {
  const read: { key: string; name: string; value: unknown }[] = []
  for (const field of fields.filter(({ name }) => names.includes(name))) {
    const isCoverage = field.name.startsWith('coverage')
    if (!isCoverage && area === null) continue
    const statement = isCoverage
      ? statementOfRoot(info, field, 'tieCoverage')
      : statementOfThing(info, field, ConsolidationArea, area!)
    read.push({
      key: field.key,
      name: field.name,
      value: await readOne(readAsCaller, statement),
    })
  }
  return read
}

async function readOne(read: CallersRead, statement: Sql): Promise<unknown> {
  const [row] = await read<{ answer: string | null }>(statement)
  return row?.answer ? (JSON.parse(row.answer) as unknown) : null
}

/** Members that this unit of work let join and leave, and those that are in another area too that the caller sees. */
async function memberChanges(
  unit: Work,
  read: CallersRead,
  area: string,
): Promise<Pick<AreaPreview, 'joining' | 'leaving' | 'alsoIn'>> {
  const rows = await unit.rows<{
    division: string
    way: string
    other: string | null
  }>(sql`/* preview: members */
    select m.division_id::text as division, case when m.left_on is null then 'joining' else 'leaving' end as way, null as other
    from area_member m join administrative_division d on d.id = m.division_id where m.area_id = ${area}::uuid and m.recorded_at = now()
    union all
    select d.id::text, 'shared', o.area_id::text from division_area v join division_area o on o.division_id = v.division_id and o.area_id <> v.area_id join administrative_division d on d.id = v.division_id
    join consolidation_area c on c.id = o.area_id and coalesce(c.valid_to, 'infinity') > county_today() where v.area_id = ${area}::uuid
    order by 2, 1, 3`)
  const of = (wanted: string) => rows.filter(({ way }) => way === wanted)
  const shared = of('shared').map(({ division, other }) => ({
    division,
    area: { type: ConsolidationArea.name, id: other! },
  }))
  const isSeen = await seenOf(
    read,
    shared.map((each) => each.area),
  )
  const divisions = (wanted: string) =>
    of(wanted).map(({ division }) => new Handle(AdministrativeDivision, division))
  return {
    joining: divisions('joining'),
    leaving: divisions('leaving'),
    alsoIn: shared
      .filter((each) => isSeen(each.area))
      .map((each) =>
        Object.assign(new SharedMember(), {
          division: new Handle(AdministrativeDivision, each.division),
          area: new Handle(ConsolidationArea, each.area.id),
        }),
      ),
  }
}
