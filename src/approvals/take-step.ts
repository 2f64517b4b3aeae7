import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { NoSuchArea } from '../areas/publish-area.js'
import { StepKind } from '../areas/step-kind.js'
import { Verdict } from '../areas/verdict.js'
import { requestOnce } from '../audit/request-once.js'
import { Forbidden } from '../database/forbidden.js'
import { departmentsOf, mayTakeStep, takersOf } from '../database/rights-of-steps.js'
import { queueUp, type Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { Problem } from '../values/problem.js'
import { DateScalar } from '../values/scalars.js'
import { missingOf } from './available-step.js'
import { courseOf, stageOf, TODAY } from './course-of-area.js'
import { courseStep, impliedBy, parallelTo, stepsBefore } from './course.js'
import {
  Conflict,
  StepClosed,
  StepDateOutOfOrder,
  StepDetailMissing,
  StepRequirementsMissing,
  StepTooEarly,
  type Missing,
} from './step-problems.js'
import { GUARDED } from './step-requirement.js'

@InputType({ description: '办理项目区的一个步骤 Take a step of an area’s course' })
export class TakeStepInput {
  @Field(() => String, {
    description: '幂等键：同键同内容只办一次 Idempotency key: the same again counts once',
  })
  idempotencyKey: string
  @Field(() => String, { description: '项目区代码 The area’s code' })
  areaCode: string
  @Field(() => StepKind, { description: '步骤 Step' })
  step: StepKind
  @Field(() => Verdict, {
    description:
      '结论：通过须条件齐备；退回补正使项目区回到上一步，重新办理 Verdict: an approval needs all its requirements; RETURNED sends the area back to the step before, to be taken again',
  })
  verdict: Verdict
  @Field(() => String, { nullable: true, description: '文号 Document number' })
  documentNumber?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      '意见；退回、不通过、变更、终止时必填 Opinion; needed unless it is approved, and for a change or a termination',
  })
  opinion?: string | null
  @Field(() => String, { nullable: true, description: '办理单位，如市自然资源局 Authority whose step it is' })
  authority?: string | null
  @Field(() => String, {
    nullable: true,
    description: '经办人，默认登记人 Who took it; whoever enters it when absent',
  })
  handledBy?: string | null
  @Field(() => DateScalar, { nullable: true, description: '报送日期 Submitted on' })
  submittedOn?: string | null
  @Field(() => DateScalar, {
    nullable: true,
    description: '办结日期，默认今天；待审的不填 Decided on; today when absent; none while it is pending',
  })
  decidedOn?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      '您看到的状态（stage.state）；其间有人办理过则不办 The state that you read (stage.state): refused where it has changed since',
  })
  expectedState?: string | null
}

/** Characters that a step's words may have. */
const MOST = { documentNumber: 100, authority: 200, handledBy: 200, opinion: 10_000 } as const
const WORDS = { documentNumber: '文号', authority: '办理单位', handledBy: '经办人', opinion: '意见' } as const

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

function checkDetails(input: TakeStepInput): StepDetailMissing | null {
  const { step, verdict } = input
  const isPending = verdict === 'PENDING'
  for (const field of Object.keys(MOST) as (keyof typeof MOST)[])
    if ((input[field] ?? '').length > MOST[field])
      return new StepDetailMissing(field, WORDS[field], MOST[field])
  if (courseStep(step).document && !isPending && !input.documentNumber?.trim())
    return new StepDetailMissing('documentNumber', WORDS.documentNumber)
  const explained =
    verdict === 'RETURNED' || verdict === 'REJECTED' || step === 'CHANGE' || step === 'TERMINATION'
  return explained && !input.opinion?.trim() ? new StepDetailMissing('opinion', WORDS.opinion) : null
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
