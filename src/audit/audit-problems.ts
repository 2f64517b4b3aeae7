import { Field, Int, ObjectType } from 'type-graphql'
import { Handle } from '../graph/node.js'
import { DateScalar } from '../values/scalars.js'
import { Problem } from '../values/problem.js'
import { AuditRun } from './audit-run.js'
import { FindingState } from './audit-words.js'
import { Finding } from './finding.js'

@ObjectType({ implements: Problem, description: '没有这条规则 No such rule' })
export class UnknownRule extends Problem {
  override code = 'UNKNOWN_RULE'
  @Field(() => String, { description: '所给编号 The id that was given' })
  rule: string
  @Field(() => [String], { description: '现有规则 The rules there are' })
  rules: string[]
  constructor(rule: string, rules: string[]) {
    super()
    Object.assign(this, { rule, rules })
    this.message = `没有编号为“${rule.slice(0, 40)}”的规则，现有：${rules.join('、')}。No such rule.`
  }
}

@ObjectType({ implements: Problem, description: '规则没有这个参数 The rule has no such parameter' })
export class UnknownParameter extends Problem {
  override code = 'UNKNOWN_PARAMETER'
  @Field(() => String, { description: '所给参数名 The name that was given' })
  name: string
  @Field(() => [String], { description: '该规则的参数 The rule’s parameters' })
  names: string[]
  constructor(name: string, names: string[]) {
    super()
    Object.assign(this, { name, names })
    this.message = `该规则没有参数“${name.slice(0, 40)}”，${names.length > 0 ? `可设：${names.join('、')}` : '它没有参数'}。The rule has no such parameter.`
  }
}

@ObjectType({ implements: Problem, description: '参数值不可用 The value cannot be taken' })
export class BadParameterValue extends Problem {
  override code = 'BAD_PARAMETER_VALUE'
  @Field(() => String, { description: '所给值 The value that was given' })
  value: string
  constructor(value: string, why: string) {
    super()
    this.value = value
    this.message = why
  }
}

@ObjectType({
  implements: Problem,
  description: '失效日期不在生效日期之后 The validity ends before it begins',
})
export class ValidityOutOfOrder extends Problem {
  override code = 'VALIDITY_OUT_OF_ORDER'
  @Field(() => DateScalar, { description: '生效日期 In force from' })
  validFrom: string
  @Field(() => DateScalar, { description: '失效日期 In force until before' })
  validTo: string
  constructor(validFrom: string, validTo: string) {
    super()
    Object.assign(this, { validFrom, validTo })
    this.message = `失效日期 ${validTo} 应晚于生效日期 ${validFrom}。It must end after it begins.`
  }
}

@ObjectType({
  implements: Problem,
  description: '已有更新的审计结果 A run that saw newer books is on record',
})
export class OvertakenByRun extends Problem {
  override code = 'OVERTAKEN_BY_RUN'
  @Field(() => AuditRun, { description: '更新的运行 The newer run' })
  run: Handle
  constructor(run: string) {
    super()
    this.run = new Handle(AuditRun, run)
    this.message =
      '另一次审计所看的账更新且已记录，本次结果未写入。请看那次运行，或重新运行。A run that saw newer books has been recorded: nothing was written.'
  }
}

@ObjectType({ implements: Problem, description: '没有这个疑点 No such finding' })
export class UnknownFinding extends Problem {
  override code = 'UNKNOWN_FINDING'
  @Field(() => String, { description: '所给标识 The id that was given' })
  id: string
  constructor(id: string) {
    super()
    this.id = id
    this.message = `没有标识为“${id.slice(0, 80)}”的疑点。No finding bears this id.`
  }
}

@ObjectType({ implements: Problem, description: '疑点已有新的环节 Somebody else has taken a step since' })
export class FindingChanged extends Problem {
  override code = 'FINDING_CHANGED'
  @Field(() => Finding, { description: '现在的疑点 The finding as it stands' })
  finding: Handle
  @Field(() => Int, { description: '所给版本 The version that was given' })
  expected: number
  @Field(() => Int, { description: '现在的版本 The version that stands' })
  version: number
  constructor(id: string, expected: number, version: number) {
    super()
    Object.assign(this, { finding: new Handle(Finding, id), expected, version })
    this.message = `您看到的是第 ${expected} 版，现在是第 ${version} 版：其间有人办理过。请看过新的经过再办。It has changed since you read it.`
  }
}

@ObjectType({ implements: Problem, description: '疑点的状态不容这一步 Its state does not allow this step' })
export class FindingNotInState extends Problem {
  override code = 'FINDING_NOT_IN_STATE'
  @Field(() => FindingState, { description: '现在的状态 Its state' })
  state: FindingState
  @Field(() => [FindingState], { description: '可办这一步的状态 States that allow it' })
  allowed: FindingState[]
  constructor(state: FindingState, allowed: FindingState[]) {
    super()
    Object.assign(this, { state, allowed })
    this.message = `疑点现为 ${state}，不能办这一步（应为 ${allowed.join('、')}）。已办结的须先由财政退回。Its state does not allow this step.`
  }
}

@ObjectType({
  implements: Problem,
  description: '疑点仍成立，办结须写明理由 It still holds: closing it needs a reason',
})
export class StillHolds extends Problem {
  override code = 'STILL_HOLDS'
  @Field(() => Finding, { description: '疑点 The finding' })
  finding: Handle
  constructor(id: string, lacks: 'reason' | 'documents') {
    super()
    this.finding = new Handle(Finding, id)
    this.message =
      lacks === 'reason'
        ? '最近一次审计仍查出该疑点，办结须写明理由。It still holds: closing it needs a reason.'
        : '最近一次审计仍查出该疑点，以“已整改”或“经查无误”办结须附凭证（documents）；或先登记退款、批复等，再运行审计。It still holds: closing it as rectified or without fault needs a document that proves it.'
  }
}
