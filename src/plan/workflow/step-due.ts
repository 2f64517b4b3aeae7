import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { COURSE_KINDS } from '../../areas/step-kind.js'
import { standingSteps, TODAY } from './area-stage.js'
import { planOf } from '../documents/planned-work.js'
import { APPROVED } from '../../areas/verdict.js'
import { CHANGE_RETURNS_TO, stepsBefore, WORKFLOW } from './workflow.js'

/** The kinds whose approval may stand before a step of the course. */
const beforeIt = (kind: Sql): Sql =>
  sql`case ${kind} ${sql.join(
    COURSE_KINDS.flatMap((each) => {
      const before = stepsBefore(each)
      return before.length === 0
        ? []
        : [sql`when ${sql.lit(each)} then array[${sql.join(before.map((one) => sql.lit(one)))}]::text[]`]
    }),
    sql` `,
  )} end`
/** The steps whose return, and the change whose approval, has a step taken again. */
const sentBackBy = sql.join(
  WORKFLOW.filter(({ returnsTo }) => returnsTo).map(
    ({ kind, returnsTo }) => sql`(${sql.lit(kind)}, ${sql.lit(returnsTo)})`,
  ),
)

/**
 * When a step of an area that comes next is due, one row: the day that was set for it (unless it was sent back since), else
 * for the acceptance the end of the plan's period, else so many working days after the step before or what sent it back.
 * Null where nothing says a day: nothing is guessed. `basis` is one of SET, PLAN, RULE.
 */
export const dueOf = (area: Sql, kind: Sql): Sql => sql`
  select x.due_on, x.basis, x.says, greatest(${TODAY} - x.due_on, 0) as days_late
  from (select 1) one left join lateral (
    select * from (
      select 1 as place, d.due_on, 'SET' as basis, d.reason as says from step_deadline d
      where d.area_id = ${area} and d.kind = ${kind} and not exists (select from (${sentBack(area, kind)}) b where b.entered_at > d.recorded_at)
      union all
      select 2, p.period_to, 'PLAN', p.document_number from (
        select i.period_to, i.document_number from implementation_plan i where i.id = ${planOf(area)} and ${kind} = 'AREA_ACCEPTANCE' and i.period_to is not null) p
      union all
      select 3, working_day_after(b.since, t.working_days), 'RULE', t.basis from step_term t, lateral (
        select max(f.decided_on) as since from (
          select s.decided_on from (${standingSteps(area)}) s where s.kind = any(${beforeIt(kind)})
          union all select b.decided_on from (${sentBack(area, kind)}) b) f) b
      where t.kind = ${kind} and b.since is not null
    ) d order by d.place limit 1
  ) x on true`

/** What sent an area back to a step: returns of the steps that go back to it or of itself, and approved changes. */
const sentBack = (area: Sql, kind: Sql): Sql => sql`
  select q.decided_on, q.entered_at from approval_step q where q.area_id = ${area} and q.decided_on is not null
    and case when q.kind = 'CHANGE' then q.verdict in ${APPROVED} and ${kind} = ${sql.lit(CHANGE_RETURNS_TO)}
      else q.verdict = 'RETURNED' and (q.kind = ${kind} or (q.kind, ${kind}) in (${sentBackBy})) end`
