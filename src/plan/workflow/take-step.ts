import { sql } from 'kysely'
import { Field, ObjectType } from 'type-graphql'
import { NoSuchArea } from '../../areas/publish-area.js'
import type { StepKind } from '../../areas/step-kind.js'
import { requestOnce } from '../../database/idempotency.js'
import { notPermitted } from '../../database/rights/forbidden.js'
import { departmentsOf, mayTakeStep, takersOf } from '../../database/rights/rights-of-steps.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { parseDocumentNumber } from '../../values/document-number.js'
import { Problem } from '../../values/problem.js'
import { stageOf } from './area-stage.js'
import { judgeStep, type Days } from './judge-step.js'
import { TakeStepInput } from './take-step-input.js'
import { compatible } from '../../values/text.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { ApprovalStep } from './approval-step.js'
import { Handle } from '../../graph/node.js'
import { describe, t } from '../../values/title.js'
import { argument, mutation } from '../../database/mutation.js'
import { STAFF } from '../../database/principal.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { RedLinesBroken } from '../../policy/constraint-problems.js'
import {
  Conflict,
  StepClosed,
  StepDateOutOfOrder,
  StepDetailMissing,
  StepRequirementsMissing,
  StepTooEarly,
} from './step-problems.js'

interface Taken {
  area: string
  step: string
}

@ObjectType({ description: describe('步骤已办', 'The step, and the area as it stands after it') })
export class StepTaken {
  @Field(() => ApprovalStep, { description: describe('办理的步骤', 'The step') })
  step: Handle
  @Field(() => ConsolidationArea, { description: describe('项目区', 'The area') })
  area: Handle
  constructor({ step, area }: Taken) {
    this.step = new Handle(ApprovalStep, step)
    this.area = new Handle(ConsolidationArea, area)
  }
}

/**
 * Takes a step of an area's workflow, or says why not. Locks, in this order: a word for the idempotency key, the area's row; then
 * whatever the guards hold, at the end. An import of steps refers to that row, so that it waits, or is waited for.
 */
export async function takeStep(work: Work, input: TakeStepInput): Promise<StepTaken | Problem> {
  const { step } = input
  if (!mayTakeStep(work.principal, step)) return forbidden(work, step)
  await advisoryLock(work, `takeStep ${input.idempotencyKey}`)
  const taken = await requestOnce<Taken>(work, 'takeStep', input, async () => {
    // What decides is what stands on file, not what the caller is shown of it.
    const decided = await work.withOwnerRole(() => decide(work, input))
    return decided instanceof Problem ? decided : write(work, decided, input)
  })
  return taken instanceof Problem ? taken : new StepTaken(taken)
}

export const takeStepMutation = mutation('takeStep', {
  title: t(
    '办理项目区的一个步骤：每次一条新记录，从不改写',
    'Take a step of an area’s workflow: each a record of its own, never overwritten',
  ),
  input: argument(TakeStepInput, '步骤', 'The step'),
  gives: StepTaken,
  refuses: [
    StepTooEarly,
    StepRequirementsMissing,
    Conflict,
    StepClosed,
    StepDateOutOfOrder,
    StepDetailMissing,
    RedLinesBroken,
    NoSuchArea,
    IdempotencyConflict,
  ],
  result: t('办理步骤的结果', 'The step that was taken, or why not'),
  // Which step is whose is said by the rights of the steps, department and all.
  who: { roles: [...STAFF, 'LEADING_GROUP', 'TOWNSHIP'] },
  run: takeStep,
})

const forbidden = (work: Work, step: StepKind) =>
  notPermitted(work.principal, `takeStep ${step}`, {
    roles: takersOf(step),
    departments: departmentsOf(step),
  })

/** The area that the step may be taken in, with its days; or what stands against it. */
async function decide(work: Work, input: TakeStepInput): Promise<Decided | Problem> {
  const { step, areaCode } = input
  const [area] = await work.rows<{ id: string; state: string }>(sql`/* take-step: area */
    select c.id::text, s.state from consolidation_area c, lateral (${stageOf(sql`c.id`)}) s where c.code = ${compatible(areaCode).trim()}`)
  if (!area) return new NoSuchArea({ areaCode })
  const { role, areaIds = [] } = work.principal
  if (role === 'TOWNSHIP' && !areaIds.includes(area.id)) return forbidden(work, step)
  await work.run(
    sql`/* take-step: lock */ select from consolidation_area where id = ${area.id}::uuid for no key update`,
  )
  const days = await judgeStep(work, area.id, input, { expectedState: input.expectedState ?? area.state })
  return days instanceof Problem ? days : { area: area.id, ...days }
}

interface Decided extends Days {
  area: string
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
    insert into approval_step (area_id, kind, round, document_number, verdict, opinion, authority, handled_by, submitted_on, decided_on, taken_by)
    values (${area}::uuid, ${step}, (select count(*) + 1 from approval_step s where s.area_id = ${area}::uuid and s.kind = ${step}), ${number.ok ? number.value : null}, ${verdict}, ${words(input.opinion)},
      ${words(input.authority)}, ${words(input.handledBy) ?? work.principal.name}, ${submittedOn}::date, ${decidedOn}::date, ${work.principal.name})
    returning id::text`)
  work.changes.add('approval_step', [row!.id])
  return { area, step: row!.id }
}
