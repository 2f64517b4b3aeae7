import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { COURSE_KINDS, type StepKind } from '../../areas/step-kind.js'
import { APPROVED } from '../../areas/verdict.js'
import { CHANGE_RETURNS_TO, WORKFLOW, impliedBy } from './workflow.js'

const kindList = (kinds: readonly StepKind[]): Sql =>
  kinds.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(kinds.map((kind) => sql.lit(kind)))}]::text[]`

const place = (kind: Sql): Sql => sql`array_position(${kindList(COURSE_KINDS)}, ${kind})`
/** The place that a return of a step, or an approved change, sends an area back to. */
const sentBackTo = (kind: Sql): Sql =>
  sql`case ${kind} ${sql.join(
    WORKFLOW.flatMap(({ kind: each, returnsTo }) => {
      const to = each === 'CHANGE' ? CHANGE_RETURNS_TO : returnsTo
      return to ? [sql`when ${sql.lit(each)} then ${sql.lit(COURSE_KINDS.indexOf(to) + 1)}`] : []
    }),
    sql` `,
  )} end`

/** Today, where the county's days begin and end. */
export const TODAY: Sql = sql`county_today()`

/**
 * The later steps `q` that took an approval `s` back: returns, and approved changes, that send the area back to it or
 * to a step before it. Later is by the day, and on one day by when its decision was first entered; a correction
 * changes nothing of that. `but` is a step that does not count.
 */
const takenBackBy = (but: Sql): Sql => sql`
  approval_step q where q.area_id = s.area_id and q.id is distinct from ${but}
    and case when q.kind = 'CHANGE' then q.verdict in ${APPROVED} else q.verdict = 'RETURNED' end
    and (q.decided_on, q.entered_at, q.id) > (s.decided_on, s.entered_at, s.id) and ${place(sql`s.kind`)} >= ${sentBackTo(sql`q.kind`)}`

/** The approvals of an area that stand: none that a later return, or a later change, took back. */
export const standingSteps = (area: Sql, but: Sql = sql`null::uuid`): Sql => sql`
  select s.id, s.kind, ${place(sql`s.kind`)} as place, s.decided_on from approval_step s
  where s.area_id = ${area} and s.id is distinct from ${but} and s.verdict in ${APPROVED} and s.kind <> 'CHANGE'
    and not exists (select from ${takenBackBy(but)})`

/** What ends an approval. */
export type ApprovalEnding = 'CHANGE' | 'RETURNED' | 'TERMINATION' | 'OUT_OF_FORCE'

/**
 * The approvals of a step in areas (`which`, over s), each with the days on which it held: from `since` until the day
 * before `until`, on which it was taken back, or the area was terminated or went out of force, as `ended_by` says (an
 * ApprovalEnding). Money and rewards that wait for the step ask it of a day.
 */
export const approvalSpans = (kind: Sql, which: Sql): Sql => sql`
  select s.area_id, s.decided_on as since, e.day as until, e.how as ended_by, s.document_number
  from approval_step s left join lateral (
    select x.day, x.how from (
      select q.decided_on as day, case q.kind when 'CHANGE' then 'CHANGE' else 'RETURNED' end as how from ${takenBackBy(sql`null::uuid`)}
      union all
      select x.decided_on, 'TERMINATION' from approval_step x where x.area_id = s.area_id and x.kind = 'TERMINATION' and x.verdict in ${APPROVED}
      union all
      select c.valid_to, 'OUT_OF_FORCE' from consolidation_area c where c.id = s.area_id and c.valid_to is not null) x
    order by x.day, x.how limit 1) e on true
  where s.kind = ${kind} and s.verdict in ${APPROVED} and ${which}`

/** The standing approvals by which an area has passed a step: of the step itself, or of one after it. */
export const passedBy = (area: Sql, kind: StepKind): Sql =>
  sql`select s.* from (${standingSteps(area)}) s where s.kind = any(${kindList(impliedBy(kind))})`

const facts = sql.join(
  WORKFLOW.map(({ kind, after, until }, index) => {
    const beside = !COURSE_KINDS.includes(kind)
    const lists = [
      beside ? [] : impliedBy(kind),
      after ? impliedBy(after) : [],
      until ? impliedBy(until) : [],
    ]
    return sql`(${sql.lit(kind)}, ${sql.lit(index)}, ${after === null ? sql`true` : sql`false`}, ${sql.join(lists.map(kindList))})`
  }),
)

/**
 * How each step of the workflow stands in an area, one row a step: `passed` where it or a step after it has been approved,
 * `early` where the step before it has not, `over` where its time is past, `closed` where the area takes no step any more;
 * `standing` are the kinds whose approval stands. `but` is a step that does not count.
 */
export const workflowOfArea = (area: Sql, but?: Sql): Sql => sql`
  select k.kind, k.place, ${area} as area_id, s.standing, s.standing && k.implied as passed, not (k.first or s.standing && k.before) as early, s.standing && k.until as over, s.closed
  from (select coalesce(array_agg(x.kind), '{}') as standing,
      coalesce(bool_or(x.kind = 'TERMINATION'), false) or exists (select from consolidation_area c where c.id = ${area} and c.valid_to <= ${TODAY}) as closed
    from (${standingSteps(area, but)}) x) s,
    (values ${facts}) k(kind, place, first, implied, before, until)`

/**
 * Where an area stands: the furthest step whose approval stands and its day; whether it has ended; whose return is being mended;
 * and a word for its state, another one as soon as any step is entered or corrected.
 */
export const stageOf = (area: Sql): Sql => sql`
  select f.kind as step, f.id as step_id, f.decided_on, e.decided_on as ended_on, e.decided_on is not null as terminated,
    case when l.verdict = 'RETURNED' then l.kind end as returned_from,
    coalesce((select s.id || '/' || (extract(epoch from s.recorded_at) * 1000000)::bigint from approval_step s where s.area_id = ${area} order by s.recorded_at desc, s.id desc limit 1), '-') as state
  from (select 1) one
    left join lateral (select x.* from (${standingSteps(area)}) x where x.place is not null order by x.place desc, x.decided_on desc limit 1) f on true
    left join lateral (select s.decided_on from approval_step s where s.area_id = ${area} and s.kind = 'TERMINATION' and s.verdict in ${APPROVED} order by s.decided_on limit 1) e on true
    left join lateral (select s.kind, s.verdict from approval_step s where s.area_id = ${area} and s.decided_on is not null order by s.decided_on desc, s.entered_at desc, ${place(sql`s.kind`)} desc, s.id desc limit 1) l on true`
