import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { workAs, type Caller } from '../database/caller.js'
import { answerObjection, AnswerObjectionInput, AnswerObjectionResult } from './answer-objection.js'
import { submitObjection, SubmitObjectionInput, SubmitObjectionResult } from './submit-objection.js'
import { transferObjection, TransferObjectionInput, TransferObjectionResult } from './transfer-objection.js'
import { describe } from '../values/title.js'

/** The doors of the three. */
@Resolver()
export class ObjectionMutations {
  @Mutation(() => SubmitObjectionResult, {
    description: describe(
      '对已公开的项目区、项目、资金或公示提出异议，得回执',
      'Object to something published, for a receipt',
    ),
  })
  submitObjection(
    @Arg('input', () => SubmitObjectionInput, { description: describe('异议', 'The objection') })
    input: SubmitObjectionInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => submitObjection(work, input, caller.objections))
  }
  @Mutation(() => AnswerObjectionResult, {
    description: describe(
      '主管部门答复异议，随即公开；可再次答复',
      'The department in charge answers, for all to read',
    ),
  })
  answerObjection(
    @Arg('input', () => AnswerObjectionInput, { description: describe('答复', 'The answer') })
    input: AnswerObjectionInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => answerObjection(work, input))
  }
  @Mutation(() => TransferObjectionResult, {
    description: describe(
      '领导小组把异议转由另一部门主管',
      'The leading group hands an objection on to another department',
    ),
  })
  transferObjection(
    @Arg('input', () => TransferObjectionInput, { description: describe('转办', 'The handing on') })
    input: TransferObjectionInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => transferObjection(work, input))
  }
}
