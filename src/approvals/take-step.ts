import { sql } from 'kysely'
import { NoSuchArea } from '../areas/publish-area.js'
import type { StepKind } from '../areas/step-kind.js'
import { requestOnce } from '../database/request-once.js'
import { Forbidden } from '../database/forbidden.js'
import { departmentsOf, mayTakeStep, takersOf } from '../database/rights-of-steps.js'
import { queueUp, type Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { Problem } from '../values/problem.js'
import { missingOf } from './available-step.js'
import { courseOf, stageOf, TODAY } from './course-of-area.js'
import { impliedBy, parallelTo, stepsBefore } from './course.js'
import {
  Conflict,
  StepClosed,
  StepDateOutOfOrder,
  StepRequirementsMissing,
  StepTooEarly,
  type Missing,
} from './step-problems.js'
import { GUARDED } from './step-requirement.js'
import { checkDetails, type TakeStepInput } from './take-step-input.js'

export interface Taken {
  area: string
  step: string
}

/**
 * Takes a step of an area's course, or says why not. Locks, in this order: a word for the idempotency key, the area's row; then
 * whatever the guards hold, at the end. An import of steps refers to that row, so that it waits, or is waited for.
 */
export async function takeStep(work: Work, input: TakeStepInput): Promise<Taken | Problem> {
  const { step } = input
  if (!mayTakeStep(work.principal, step)) return forbidden(work, step)
  await queueUp(work, `takeStep ${input.idempotencyKey}`)
  return requestOnce<Taken>(work, 'takeStep', input, async () => {
    // What decides is what stands on file, not what the caller is shown of it.
    const decided = await work.asHouse(() => decide(work, input))
    return decided instanceof Problem ? decided : write(work, decided, input)
  })
}

const forbidden = (work: Work, step: StepKind) =>
  new Forbidden(work.principal, `takeStep ${step}`, {
    roles: takersOf(step),
    departments: departmentsOf(step),
  })

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

/** The area that the step may be taken in, with its days; or what stands against it. */
async function decide(work: Work, input: TakeStepInput): Promise<Decided | Problem> {
  const { step, verdict, areaCode } = input
  const [area] = await work.rows<{ id: string; state: string }>(sql`/* take-step: area */
    select c.id::text, s.state from consolidation_area c, lateral (${stageOf(sql`c.id`)}) s where c.code = ${areaCode.normalize('NFKC').trim()}`)
  if (!area) return new NoSuchArea(areaCode)
  const { role, areaIds = [] } = work.principal
  if (role === 'TOWNSHIP' && !areaIds.includes(area.id)) return forbidden(work, step)
  await work.run(
    sql`/* take-step: lock */ select from consolidation_area where id = ${area.id}::uuid for update`,
  )
  const now = await stand(work, area.id, step)
  // Whoever had to wait for another finds the area elsewhere than it was when it came.
  if (now.state !== (input.expectedState ?? area.state)) return new Conflict(step, area.id, now.state, false)
  if (now.closed || now.over) return new StepClosed(step, area.id, !now.closed)
  if (now.passed) return new Conflict(step, area.id, now.state, true)
  if (now.early)
    return new StepTooEarly(
      step,
      stepsBefore(step).filter((kind) => !impliedBy(kind).some((each) => now.standing.includes(each))),
      area.id,
    )
  const detail = checkDetails(input)
  if (detail) return detail
  const days = checkDays(input, now)
  if (days instanceof Problem) return days
  if (verdict === 'APPROVED' || verdict === 'APPROVED_WITH_CHANGES') {
    const missing = await work.rows<Missing>(sql`/* take-step: missing */
      select m.code, m.text, m.detail, m.supplied_by as "suppliedBy" from (${missingOf(sql`${step}::text`, sql`${area.id}::uuid`, sql`${days.decidedOn}::date`)}) m order by m.place`)
    if (missing.some(({ code }) => !(GUARDED as readonly string[]).includes(code)))
      return new StepRequirementsMissing(step, missing)
  }
  return { area: area.id, ...days }
}

async function stand(work: Work, area: string, step: StepKind): Promise<Standing> {
  const id = sql`${area}::uuid`
  const aside: Sql = sql`${[...parallelTo(step)]}::text[]`
  const [row] = await work.rows<Standing>(sql`/* take-step: stand */
    select c.passed, c.early, c.over, c.closed, c.standing, s.state, ${TODAY}::text as today,
      (select max(a.decided_on)::text from approval_step a where a.area_id = ${id} and a.verdict <> 'PENDING' and a.kind <> all(${aside})) as last
    from (${courseOf(id)}) c, (${stageOf(id)}) s where c.kind = ${step}`)
  return row!
}

interface Days {
  submittedOn: string | null
  decidedOn: string | null
}
interface Decided extends Days {
  area: string
}

/** A step is decided after whatever it follows, after it was submitted, and not in the future. */
function checkDays({ verdict, ...input }: TakeStepInput, { today, last }: Standing): Days | Problem {
  const isPending = verdict === 'PENDING'
  if (isPending && input.decidedOn)
    return new StepDateOutOfOrder(input.decidedOn, null, input.submittedOn ?? today)
  const submittedOn = input.submittedOn ?? (isPending ? today : null)
  const decidedOn = isPending ? null : (input.decidedOn ?? today)
  for (const day of [submittedOn, decidedOn])
    if (day && day > today) return new StepDateOutOfOrder(day, null, today)
  if (decidedOn && submittedOn && decidedOn < submittedOn)
    return new StepDateOutOfOrder(decidedOn, submittedOn, null)
  if (decidedOn && last && decidedOn < last) return new StepDateOutOfOrder(decidedOn, last, null)
  return { submittedOn, decidedOn }
}

/** A row of its own, written in the caller's own role. */
async function write(
  work: Work,
  { area, submittedOn, decidedOn }: Decided,
  input: TakeStepInput,
): Promise<Taken> {
  const { step, verdict } = input
  const words = (text: string | null | undefined) => text?.trim() || null
  const number = parseDocumentNumber(input.documentNumber ?? '')
  const [row] = await work.rows<{ id: string }>(sql`/* take-step */
    insert into approval_step (area_id, kind, round, document_number, verdict, opinion, authority, handled_by, submitted_on, decided_on, taken_by, recorded_at)
    values (${area}::uuid, ${step}, (select count(*) + 1 from approval_step s where s.area_id = ${area}::uuid and s.kind = ${step}), ${number.ok ? number.value : null}, ${verdict}, ${words(input.opinion)},
      ${words(input.authority)}, ${words(input.handledBy) ?? work.principal.name}, ${submittedOn}::date, ${decidedOn}::date, ${work.principal.name}, clock_timestamp())
    returning id::text`)
  work.changes.add('approval_step', [row!.id])
  return { area, step: row!.id }
}
