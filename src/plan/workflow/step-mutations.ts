import { Arg, createUnionType, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NoSuchArea } from '../../areas/publish-area.js'
import { RedLinesBroken } from '../../policy/constraint-problems.js'
import { workAs, type Caller } from '../../database/caller.js'
import { Forbidden } from '../../database/rights/forbidden.js'
import { Handle } from '../../graph/node.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { Problem } from '../../values/problem.js'
import { ApprovalStep } from './approval-step.js'
import {
  Conflict,
  StepClosed,
  StepDateOutOfOrder,
  StepDetailMissing,
  StepRequirementsMissing,
  StepTooEarly,
} from './step-problems.js'
import { TakeStepInput } from './take-step-input.js'
import { takeStep, type Taken } from './take-step.js'
import { describe } from '../../values/title.js'

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

const TakeStepResult = createUnionType({
  name: 'TakeStepResult',
  description: describe('办理步骤的结果', 'The step that was taken, or why not'),
  types: () =>
    [
      StepTaken,
      StepTooEarly,
      StepRequirementsMissing,
      Conflict,
      StepClosed,
      StepDateOutOfOrder,
      StepDetailMissing,
      RedLinesBroken,
      NoSuchArea,
      Forbidden,
      IdempotencyConflict,
    ] as const,
  resolveType: (value: object) => value.constructor as never,
})

/** The door of the plan's course. */
@Resolver()
export class StepMutations {
  @Mutation(() => TakeStepResult, {
    description: describe(
      '办理项目区的一个步骤：每次一条新记录，从不改写',
      'Take a step of an area’s course: each a record of its own, never overwritten',
    ),
  })
  async takeStep(
    @Arg('input', () => TakeStepInput, { description: describe('步骤', 'The step') }) input: TakeStepInput,
    @Ctx() caller: Caller,
  ) {
    const taken = await workAs(caller, (work) => takeStep(work, input))
    return taken instanceof Problem ? taken : new StepTaken(taken)
  }
}
