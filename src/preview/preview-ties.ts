import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import type { Work } from '../database/work.js'
import { Quota } from '../departments/natural-resources/quota.js'
import { Allocation } from '../funds/allocation.js'
import type { FundLevel } from '../funds/fund-level.js'
import { Handle } from '../graph/node.js'
import type { Class } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import type { TieReason, TieStatus } from '../ties/tie-words.js'
import { sumMoney } from '../values/money.js'
import { seenOf, type CallersRead } from './callers-read.js'
import { AreaFlow, QuotaMove, TieChange } from './area-changes.js'
import { halvesOf, render } from '../values/message.js'

/** A tie that this unit of work has worked out again, and what stood before; with what is counted of it. */
export interface Reworked {
  project: string | null
  part: string | null
  allocation: string | null
  status_before: TieStatus | null
  area_before: string | null
  reason_before: TieReason | null
  status_after: TieStatus
  area_after: string | null
  reason_after: TieReason | null
  explanation: string
  moves: boolean
  /** Whether it is counted: a project that was split, or merged into another, counts by that. */
  counts: boolean
  level: FundLevel | null
  amount: string | null
}

/** The ties that a unit of work has worked out again: those that bear its moment. */
export const reworkedTies = (work: Work): Promise<Reworked[]> =>
  work.rows<Reworked>(sql`/* preview: ties */
    with now_ as materialized (select t.*, coalesce(t.project_id, t.project_part_id, t.allocation_id, t.allocation_part_id) as subject from area_tie t where t.tied_at = tie_moment() and t.ended_at is null),
    was as materialized (select t.*, coalesce(t.project_id, t.project_part_id, t.allocation_id, t.allocation_part_id) as subject from area_tie t where t.ended_at = tie_moment())
    select coalesce(n.project_id, x.project_id, a.project_id)::text as project, n.project_part_id::text as part, a.id::text as allocation,
      w.status as status_before, w.area_id::text as area_before, w.reason as reason_before, n.status as status_after, n.area_id::text as area_after, n.reason as reason_after, n.explanation,
      (w.status, w.area_id, w.reason) is distinct from (n.status, n.area_id, n.reason) as moves,
      case when n.project_id is not null then p.merged_into_id is null and not exists (select from project_part o where o.project_id = p.id and o.ended_at is null)
        when n.allocation_id is not null then not exists (select from allocation_part o where o.allocation_id = a.id and o.ended_at is null) else true end as counts,
      f.level, coalesce(y.amount, a.amount)::text as amount
    from now_ n left join was w on w.subject = n.subject left join project p on p.id = n.project_id left join project_part x on x.id = n.project_part_id
    left join allocation_part y on y.id = n.allocation_part_id left join allocation a on a.id = coalesce(n.allocation_id, y.allocation_id) left join fund f on f.id = a.fund_id
    order by moves desc, project, part nulls first, a.external_id nulls first, a.id`)

/** What of them a caller sees. */
export async function visibleOf(read: CallersRead, reworked: readonly Reworked[]): Promise<Reworked[]> {
  const subjectOf = ({ project, allocation }: Reworked) =>
    allocation ? { type: Allocation.name, id: allocation } : { type: Project.name, id: project! }
  const isSeen = await seenOf(read, reworked.map(subjectOf))
  return reworked.filter((each) => isSeen(subjectOf(each)))
}

const handle = (target: Class, id: string | null) => (id === null ? null : new Handle(target, id))

/** A new area has no record that could be read. */
const areaHandle = (id: string | null, fresh: string | null) =>
  id === fresh ? null : handle(ConsolidationArea, id)

export const tieChange = (of: Reworked, area: string, fresh: string | null): TieChange =>
  Object.assign(new TieChange(), {
    project: handle(Project, of.project),
    projectPart: handle(ProjectPart, of.part),
    allocation: handle(Allocation, of.allocation),
    statusBefore: of.status_before,
    areaBefore: handle(ConsolidationArea, of.area_before),
    reasonBefore: of.reason_before,
    statusAfter: of.status_after,
    areaAfter: areaHandle(of.area_after, fresh),
    reasonAfter: of.reason_after,
    toThisArea: of.area_after === area,
    moves: of.moves,
    explanation: render(halvesOf(of.explanation)),
    amount: of.amount,
  })

/** How much of what was reworked comes into an area, or leaves it. */
export function flowOf(reworked: readonly Reworked[], area: string, way: 'coming' | 'going'): AreaFlow {
  const flowing = reworked.filter(
    ({ counts, area_before: from, area_after: to }) =>
      counts && (way === 'coming' ? to === area && from !== area : from === area && to !== area),
  )
  const money = flowing.filter(({ allocation }) => allocation !== null)
  const sum = (of: readonly Reworked[]) => sumMoney(of.map(({ amount }) => amount!))
  const levels = [...new Set(money.map(({ level }) => level!))].sort()
  return Object.assign(new AreaFlow(), {
    projects: flowing.length - money.length,
    allocations: money.length,
    amount: sum(money),
    byLevel: levels.map((level) => {
      const own = money.filter((each) => each.level === level)
      return { level, allocations: own.length, amount: sum(own) }
    }),
  })
}

/** Quotas that name no area stand where their project does. */
export async function quotaMoves(
  work: Work,
  reworked: readonly Reworked[],
  area: string,
  fresh: string | null,
): Promise<{ project: string; move: QuotaMove }[]> {
  const moved = new Map(
    reworked.flatMap((each) =>
      each.moves && !each.part && !each.allocation ? [[each.project!, each] as const] : [],
    ),
  )
  const rows = await work.rows<{ id: string; project: string }>(sql`/* preview: quotas */
    select id::text, project_id::text as project from quota where area_id is null and project_id = any(${[...moved.keys()]}::uuid[]) order by id`)
  return rows
    .map(({ id, project }) => ({ id, project, of: moved.get(project)! }))
    .filter(({ of }) => of.area_before !== of.area_after)
    .map(({ id, project, of }) => ({
      project,
      move: Object.assign(new QuotaMove(), {
        quota: new Handle(Quota, id),
        areaBefore: handle(ConsolidationArea, of.area_before),
        areaAfter: areaHandle(of.area_after, fresh),
        toThisArea: of.area_after === area,
      }),
    }))
}
