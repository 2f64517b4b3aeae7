import { Field, InputType } from 'type-graphql'
import { StepKind } from '../../areas/step-kind.js'
import { Verdict } from '../../areas/verdict.js'
import { DateScalar } from '../../values/scalars.js'
import { workflowStep } from './workflow.js'
import { StepDetailMissing } from './step-problems.js'
import { describe } from '../../values/title.js'
import { IdempotentInput } from '../../database/idempotent-input.js'

@InputType({ description: describe('办理项目区的一个步骤', 'Take a step of an area’s workflow') })
export class TakeStepInput extends IdempotentInput {
  @Field(() => String, { description: describe('项目区代码', 'The area’s code') })
  areaCode: string
  @Field(() => StepKind, { description: describe('步骤', 'Step') })
  step: StepKind
  @Field(() => Verdict, {
    description: describe(
      '结论：通过须条件齐备；退回补正使项目区回到上一步，重新办理',
      'Verdict: an approval needs all its requirements; RETURNED sends the area back to the step before, to be taken again',
    ),
  })
  verdict: Verdict
  @Field(() => String, { nullable: true, description: describe('文号', 'Document number') })
  documentNumber?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe(
      '意见；退回、不通过、变更、终止时必填',
      'Opinion; needed unless it is approved, and for a change or a termination',
    ),
  })
  opinion?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe('办理单位，如市自然资源局', 'Authority whose step it is'),
  })
  authority?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe('经办人，默认登记人', 'Who took it; whoever enters it when absent'),
  })
  handledBy?: string | null
  @Field(() => DateScalar, { nullable: true, description: describe('报送日期', 'Submitted on') })
  submittedOn?: string | null
  @Field(() => DateScalar, {
    nullable: true,
    description: describe(
      '办结日期，默认今天；待审的不填',
      'Decided on; today when absent; none while it is pending',
    ),
  })
  decidedOn?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe(
      '您看到的状态（`stage.state`）；其间有人办理过则不办',
      'The state that you read (`stage.state`): refused where it has changed since',
    ),
  })
  expectedState?: string | null
}

/** What a step says of itself, however it comes in. */
export type StepDetails = Omit<TakeStepInput, 'idempotencyKey' | 'areaCode' | 'expectedState'>

/** Characters that a step's words may have. */
const MOST = { documentNumber: 100, authority: 200, handledBy: 200, opinion: 10_000 } as const
const WORDS = {
  documentNumber: { zh: '文号', en: 'document number' },
  authority: { zh: '办理单位', en: 'authority' },
  handledBy: { zh: '经办人', en: 'handled by' },
  opinion: { zh: '意见', en: 'opinion' },
} as const

const missing = (field: keyof typeof WORDS) => new StepDetailMissing({ field, longest: null }, WORDS[field])

/** What a step does not say though it must, or says at too great a length. */
export function checkDetails(input: StepDetails): StepDetailMissing | null {
  const { step, verdict } = input
  const isPending = verdict === 'PENDING'
  for (const field of Object.keys(MOST) as (keyof typeof MOST)[])
    if ((input[field] ?? '').length > MOST[field])
      return new StepDetailMissing({ field, longest: MOST[field] }, WORDS[field])
  if (workflowStep(step).document && !isPending && !input.documentNumber?.trim())
    return missing('documentNumber')
  const explained =
    verdict === 'RETURNED' || verdict === 'REJECTED' || step === 'CHANGE' || step === 'TERMINATION'
  return explained && !input.opinion?.trim() ? missing('opinion') : null
}
