import { sql } from 'kysely'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import type { Affected } from '../judging/affected.js'
import { everSplit } from '../judging/judge-parts.js'
import type { TieStatus } from '../tie-words.js'
import { MovedFigure, TieMove } from './ties-decided.js'

/** What moved at one place, as it is kept with the request. */
export interface MovedAtPlace {
  status: TieStatus
  area: string | null
  comes: { projects: number; allocations: number; amount: string }
  goes: { projects: number; allocations: number; amount: string }
}

/**
 * What this unit of work has moved, of the subjects that it has judged: ties that bear its moment, counted as coverage
 * counts them, before and after. What stays where it was is no move.
 */
export async function movedTies(work: Work, { projects, allocations }: Affected): Promise<MovedAtPlace[]> {
  const split = await everSplit(work, projects)
  const ofParts = sql`
    select t.id, t.project_part_id as subject, t.status, t.area_id, t.tied_at, t.ended_at, 1 as projects, 0 as allocations, 0::numeric as amount, true as counted_before, x.ended_at is null as counted_now
    from project_part x join area_tie t on t.project_part_id = x.id where x.project_id = any(${split}::uuid[])
    union all
    select t.id, t.allocation_part_id, t.status, t.area_id, t.tied_at, t.ended_at, 0, 1, y.amount, true, y.ended_at is null
    from allocation a join allocation_part y on y.allocation_id = a.id join area_tie t on t.allocation_part_id = y.id where a.project_id = any(${split}::uuid[])`
  return work.rows<MovedAtPlace>(sql`/* moved-ties */
    with tie as materialized (
      select t.id, t.project_id as subject, t.status, t.area_id, t.tied_at, t.ended_at, 1 as projects, 0 as allocations, 0::numeric as amount,
        n.counts as counted_before, n.counts as counted_now
      from area_tie t join project p on p.id = t.project_id,
        lateral (select p.merged_into_id is null and not exists (select from project_part x where x.project_id = p.id and x.ended_at is null) as counts) n
      where t.project_id = any(${projects}::uuid[])
      union all
      -- An allocation counts by its parts while it has some.
      select t.id, t.allocation_id, t.status, t.area_id, t.tied_at, t.ended_at, 0, 1, a.amount,
        not exists (select from allocation_part y where y.allocation_id = a.id and y.recorded_at < tie_moment() and coalesce(y.ended_at, 'infinity') >= tie_moment()),
        not exists (select from allocation_part y where y.allocation_id = a.id and y.ended_at is null)
      from area_tie t join allocation a on a.id = t.allocation_id where t.allocation_id = any(${allocations}::uuid[])
      ${split.length > 0 ? sql`union all ${ofParts}` : sql``}),
    gone as (select * from tie where ended_at = tie_moment() and counted_before),
    come as (select * from tie where tied_at = tie_moment() and ended_at is null and counted_now),
    moved as (
      select c.status, c.area_id, 1 as way, c.projects, c.allocations, c.amount from come c
      where not exists (select from gone g where (g.subject, g.status) = (c.subject, c.status) and g.area_id is not distinct from c.area_id)
      union all
      select g.status, g.area_id, -1, g.projects, g.allocations, g.amount from gone g
      where not exists (select from come c where (g.subject, g.status) = (c.subject, c.status) and g.area_id is not distinct from c.area_id))
    select m.status, m.area_id::text as area, ${figure(1)} as comes, ${figure(-1)} as goes
    from moved m left join consolidation_area a on a.id = m.area_id group by m.status, m.area_id, a.code
    order by m.status = 'UNRESOLVED', m.status = 'OUTSIDE', a.code`)
}

const figure = (way: 1 | -1) =>
  sql`json_build_object('projects', coalesce(sum(m.projects) filter (where m.way = ${sql.lit(way)}), 0),
    'allocations', coalesce(sum(m.allocations) filter (where m.way = ${sql.lit(way)}), 0),
    'amount', coalesce(sum(m.amount) filter (where m.way = ${sql.lit(way)}), 0)::numeric(18,2)::text)`

export const tieMove = ({ status, area, comes, goes }: MovedAtPlace): TieMove =>
  Object.assign(new TieMove(), {
    status,
    area: area === null ? null : new Handle(ConsolidationArea, area),
    comes: Object.assign(new MovedFigure(), comes),
    goes: Object.assign(new MovedFigure(), goes),
  })
