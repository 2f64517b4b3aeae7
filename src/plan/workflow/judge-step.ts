import { sql } from 'kysely'
import type { StepKind } from '../../areas/step-kind.js'
import type { Work } from '../../database/work.js'
import type { Sql } from '../../graph/column-kind.js'
import { Problem } from '../../values/problem.js'
import { missingBefore } from './available-step.js'
import { workflowOfArea, stageOf } from './area-stage.js'
import { impliedBy, parallelTo, stepsBefore } from './workflow.js'
import {
  Conflict,
  StepClosed,
  StepDateOutOfOrder,
  requirementsMissing,
  StepTooEarly,
  type Missing,
} from './step-problems.js'
import { GUARDED } from './step-requirement.js'
import { checkDetails, type StepDetails } from './take-step-input.js'
import { TODAY } from '../../policy/parameters-in-force.js'

/** The days of a step as it is written. */
export interface Days {
  submittedOn: string | null
  decidedOn: string | null
}

interface Standing {
  passed: boolean
  early: boolean
  over: boolean
  closed: boolean
  standing: StepKind[]
  state: string
  today: string
  last: string | null
}

/**
 * What stands against a step, as the area is now, whatever way it comes in; or its days. `corrected` is a step that it is
 * written in the place of, which does not count. `isOpening` says that the area is taken over at this step: neither the steps
 * before it nor what they need are on file here. What the guards ask they ask before the commit.
 */
export async function judgeStep(
  work: Work,
  area: string,
  step: StepDetails,
  {
    expectedState,
    corrected = null,
    isOpening = false,
  }: { expectedState?: string; corrected?: string | null; isOpening?: boolean } = {},
): Promise<Days | Problem> {
  const { step: kind, verdict } = step
  const now = await stand(work, area, kind, corrected)
  // Whoever had to wait for another finds the area elsewhere than it was when it came.
  if (expectedState !== undefined && now.state !== expectedState)
    return new Conflict({ stepKind: kind, area, state: now.state }, false)
  if (now.closed || now.over) return new StepClosed({ stepKind: kind, area }, !now.closed)
  if (now.passed) return new Conflict({ stepKind: kind, area, state: now.state }, true)
  if (now.early && !isOpening)
    return new StepTooEarly({
      stepKind: kind,
      mustComeFirst: stepsBefore(kind).filter(
        (each) => !impliedBy(each).some((after) => now.standing.includes(after)),
      ),
      area,
    })
  const detail = checkDetails(step)
  if (detail) return detail
  const days = checkDays(step, now)
  if (days instanceof Problem) return days
  if (!isOpening && (verdict === 'APPROVED' || verdict === 'APPROVED_WITH_CHANGES')) {
    const lacks = missingBefore(kind, sql`${area}::uuid`, sql`${days.decidedOn}::date`)
    const missing = lacks
      ? await work.rows<Missing>(sql`/* judge-step: missing */
          select m.code, m.detail from (${lacks}) m order by m.place`)
      : []
    if (missing.some(({ code }) => !(GUARDED as readonly string[]).includes(code)))
      return requirementsMissing(kind, missing)
  }
  return days
}

async function stand(work: Work, area: string, kind: StepKind, corrected: string | null): Promise<Standing> {
  const id = sql`${area}::uuid`
  const aside: Sql = sql`${[...parallelTo(kind)]}::text[]`
  const [row] = await work.rows<Standing>(sql`/* judge-step: stand */
    select c.passed, c.early, c.over, c.closed, c.standing, s.state, ${TODAY}::text as today,
      (select max(a.decided_on)::text from approval_step a where a.area_id = ${id} and a.verdict <> 'PENDING' and a.kind <> all(${aside}) and a.id is distinct from ${corrected}::uuid) as last
    from (${workflowOfArea(id, sql`${corrected}::uuid`)}) c, (${stageOf(id)}) s where c.kind = ${kind}`)
  return row!
}

/** A step is decided after whatever it follows, after it was submitted, and not in the future. */
function checkDays({ verdict, ...input }: StepDetails, { today, last }: Standing): Days | Problem {
  const isPending = verdict === 'PENDING'
  if (isPending && input.decidedOn)
    return new StepDateOutOfOrder({
      date: input.decidedOn,
      notBefore: null,
      notAfter: input.submittedOn ?? today,
    })
  const submittedOn = input.submittedOn ?? (isPending ? today : null)
  const decidedOn = isPending ? null : (input.decidedOn ?? today)
  for (const day of [submittedOn, decidedOn])
    if (day && day > today) return new StepDateOutOfOrder({ date: day, notBefore: null, notAfter: today })
  if (decidedOn && submittedOn && decidedOn < submittedOn)
    return new StepDateOutOfOrder({ date: decidedOn, notBefore: submittedOn, notAfter: null })
  if (decidedOn && last && decidedOn < last)
    return new StepDateOutOfOrder({ date: decidedOn, notBefore: last, notAfter: null })
  return { submittedOn, decidedOn }
}
