import { sql } from 'kysely'
import { EffectiveOutOfOrder } from '../areas/drawing-problems.js'
import type { StepKind } from '../areas/step-kind.js'
import { planSubmitted } from '../plan/documents/planned-work.js'
import { passedBy } from '../plan/workflow/area-stage.js'
import { APPROVED } from '../areas/verdict.js'
import { MembersClosed } from '../policy/constraint-problems.js'
import type { Problem } from '../values/problem.js'
import { areasDrawn } from './areas-whole.js'
import type { Guard } from './guard.js'

const AREA = sql`c.id`
const passed = (kind: StepKind) => sql`exists (${passedBy(AREA, kind)})`

/**
 * Once the province has replied the members of an area change only between the approval of a change and the plan that
 * is submitted after it, and from no earlier day than that approval’s: what was reviewed before, and the rewards that
 * followed from it, rest on the members that the area had. Once it is accepted they change no more. The first members
 * of an area may come at any time.
 */
export const membersKept: Guard = {
  table: 'consolidation_area',
  holdsImports: true,
  problems: [MembersClosed, EffectiveOutOfOrder],
  inQuestion: areasDrawn,
  areas: (ids) => sql`select unnest${ids}`,
  judge: async (work, ids) => {
    const kept = await work.rows<{
      id: string
      name: string
      comes: string[]
      leaves: string[]
      day: string
      changed_on: string | null
      today: string
      closed: boolean
      accepted: boolean
    }>(sql`/* guard: members-kept */
      select * from (
        select c.id::text, c.name, v.comes, v.leaves, v.day::text, w.changed_on::text, county_today()::text as today, v.day < w.changed_on as early, ${passed('AREA_ACCEPTANCE')} as accepted,
          exists (${planSubmitted(AREA)}) or ${passed('PROVINCIAL_REPLY')} and w.changed_on is null as closed
        from consolidation_area c cross join lateral (
          select coalesce(array_agg(d.name order by d.code) filter (where m.left_on is null), '{}') as comes, coalesce(array_agg(d.name order by d.code) filter (where m.left_on is not null), '{}') as leaves,
            min(coalesce(m.left_on, m.joined_on)) as day
          from area_member m join administrative_division d on d.id = m.division_id where m.area_id = c.id and m.recorded_at = now()) v
        cross join lateral (select max(s.decided_on) as changed_on from approval_step s where s.area_id = c.id and s.kind = 'CHANGE' and s.verdict in ${APPROVED}) w
        where c.id = any${ids} and v.comes || v.leaves <> '{}'
          and (v.leaves <> '{}' or exists (select from area_member m where m.area_id = c.id and m.recorded_at < now()))) f
      where f.closed or f.early`)
    return new Map<string, Problem>(
      kept.map(({ id, name, comes, leaves, day, changed_on, today, closed, accepted }) => [
        id,
        closed
          ? new MembersClosed({ areaName: name, comes, leaves }, accepted)
          : new EffectiveOutOfOrder({ effectiveOn: day, notBefore: changed_on, notAfter: today }),
      ]),
    )
  },
}
