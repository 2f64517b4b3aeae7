import { Field, Int, ObjectType } from 'type-graphql'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { Handle } from '../../graph/node.js'
import { chineseOf } from '../../values/enumeration-of.js'
import { Problem } from '../../values/problem.js'
import { DateScalar } from '../../values/scalars.js'
import { MissingRequirement } from './available-step.js'

const NAMES = chineseOf(StepKind)
const named = (kinds: readonly StepKind[]) => kinds.map((kind) => `“${NAMES[kind]}”`).join('、')

@ObjectType({
  implements: Problem,
  description: '步骤过早：前面的步骤尚未通过 Too early: steps before it are open',
})
export class StepTooEarly extends Problem {
  override code = 'STEP_TOO_EARLY'
  @Field(() => StepKind, { description: '所办步骤 The step that was asked for' })
  step: StepKind
  @Field(() => [StepKind], { description: '须先通过的步骤，依次 Steps that must come first, in their order' })
  mustComeFirst: StepKind[]
  @Field(() => ConsolidationArea, { description: '项目区现况 The area as it stands' })
  area: Handle
  constructor(step: StepKind, mustComeFirst: StepKind[], area: string) {
    super()
    Object.assign(this, { step, mustComeFirst, area: new Handle(ConsolidationArea, area) })
    this.message = `“${NAMES[step]}”尚不能办理：须先通过${named(mustComeFirst)}。Too early: the steps before it must be approved first.`
  }
}

/** One thing that is missing, as a problem tells it. */
export interface Missing {
  code: string
  text: string
  detail: string | null
  suppliedBy: string
}

@ObjectType({ implements: Problem, description: '条件不齐：尚缺材料 What a step needs is not all on file' })
export class StepRequirementsMissing extends Problem {
  override code = 'STEP_REQUIREMENTS_MISSING'
  @Field(() => StepKind, { description: '所办步骤 The step that was asked for' })
  step: StepKind
  @Field(() => [MissingRequirement], { description: '所缺条件 What is missing' })
  missing: Missing[]
  constructor(step: StepKind, missing: Missing[]) {
    super()
    Object.assign(this, { step, missing })
    const told = missing.map(
      ({ text, detail, suppliedBy }, index) =>
        `${index + 1}. ${text}${detail ? `：${detail}` : ''}（由${suppliedBy}）`,
    )
    this.message = `“${NAMES[step]}”还不能通过，尚缺 ${missing.length} 项：${told.join(' ')}。补齐后再办，或以“退回补正”记录。Not all that it needs is on file.`
  }
}

@ObjectType({
  implements: Problem,
  description: '状态已变：有人先办了一步 Another step was taken first; the present state',
})
export class Conflict extends Problem {
  override code = 'CONFLICT'
  @Field(() => StepKind, { description: '所办步骤 The step that was asked for' })
  step: StepKind
  @Field(() => ConsolidationArea, {
    description: '项目区现况：所处阶段、可办步骤 The area as it stands: its stage and what may be taken now',
  })
  area: Handle
  @Field(() => String, { description: '现在的状态标记 The state as it is now' })
  state: string
  constructor(step: StepKind, area: string, state: string, isPassed: boolean) {
    super()
    Object.assign(this, { step, area: new Handle(ConsolidationArea, area), state })
    this.message = isPassed
      ? `“${NAMES[step]}”已经通过，或其后的步骤已经通过，不重复办理；要改已审定的内容，请办“变更”。It has been approved already.`
      : `项目区的状态在您看过之后已变，本次未办。请看过现在的阶段再办。The area has moved on since you read it: look again.`
  }
}

@ObjectType({
  implements: Problem,
  description: '步骤已关闭：已终止、已验收或项目区已停用 The course is closed to this step',
})
export class StepClosed extends Problem {
  override code = 'STEP_CLOSED'
  @Field(() => StepKind, { description: '所办步骤 The step that was asked for' })
  step: StepKind
  @Field(() => ConsolidationArea, { description: '项目区现况 The area as it stands' })
  area: Handle
  constructor(step: StepKind, area: string, isOver: boolean) {
    super()
    Object.assign(this, { step, area: new Handle(ConsolidationArea, area) })
    this.message = isOver
      ? `项目区已通过整体验收，不能再办“${NAMES[step]}”。The area has been accepted: this step is over.`
      : `项目区已终止或停用，不再办理任何步骤。The area was terminated or is out of force: no step is taken any more.`
  }
}

@ObjectType({
  implements: Problem,
  description: '日期不合：晚于今天，或早于上一步 A date in the future, or before the step before',
})
export class StepDateOutOfOrder extends Problem {
  override code = 'STEP_DATE_OUT_OF_ORDER'
  @Field(() => DateScalar, { description: '所给日期 The date that was given' })
  date: string
  @Field(() => DateScalar, { nullable: true, description: '不得早于 Not before' })
  notBefore: string | null
  @Field(() => DateScalar, { nullable: true, description: '不得晚于 Not after' })
  notAfter: string | null
  constructor(date: string, notBefore: string | null, notAfter: string | null) {
    super()
    Object.assign(this, { date, notBefore, notAfter })
    this.message = notAfter
      ? `日期 ${date} 晚于 ${notAfter}。The date is too late.`
      : `日期 ${date} 早于上一步的 ${notBefore}。Earlier than the step before it.`
  }
}

@ObjectType({
  implements: Problem,
  description: '所填内容不全或过长 Something of the step is missing or too long',
})
export class StepDetailMissing extends Problem {
  override code = 'STEP_DETAIL_MISSING'
  @Field(() => String, { description: '字段 The field' })
  field: string
  @Field(() => Int, {
    nullable: true,
    description: '至多的字符数；缺少时为空 Most characters; null where it is missing',
  })
  most: number | null
  constructor(field: string, words: string, most: number | null = null) {
    super()
    Object.assign(this, { field, most })
    this.message =
      most === null
        ? `缺少${words}（${field}）。This is needed.`
        : `${words}（${field}）至多 ${most} 个字符。Too long.`
  }
}
