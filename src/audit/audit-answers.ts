import { createUnionType, Field, ObjectType } from 'type-graphql'
import { Handle } from '../graph/node.js'
import { ReasonMissing } from '../ties/decisions/tie-problems.js'
import { Forbidden } from '../database/rights/forbidden.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import {
  BadParameterValue,
  FindingChanged,
  FindingNotInState,
  OvertakenByRun,
  StillHolds,
  UnknownFinding,
  UnknownParameter,
  UnknownRule,
  ValidityOutOfOrder,
} from './audit-problems.js'
import { AuditRun } from './audit-run.js'
import { FindingStep } from './finding-step.js'
import { Finding } from './finding.js'
import { RuleParameterValue } from '../policy/rule-parameter-value.js'
import { describe } from '../values/title.js'

@ObjectType({
  description: describe('审计已运行', 'The run, with what it found new, changed, gone and come back'),
})
export class AuditRan {
  @Field(() => AuditRun, { description: describe('审计运行', 'The run') })
  run: Handle
  constructor(run: string) {
    this.run = new Handle(AuditRun, run)
  }
}

@ObjectType({ description: describe('环节已记', 'The step, and the finding as it stands after it') })
export class FindingMoved {
  @Field(() => Finding, { description: describe('疑点', 'The finding') })
  finding: Handle
  @Field(() => FindingStep, { description: describe('环节', 'The step') })
  step: Handle
  constructor(finding: string, step: string) {
    this.finding = new Handle(Finding, finding)
    this.step = new Handle(FindingStep, step)
  }
}

@ObjectType({ description: describe('参数已设定', 'The value that was set') })
export class RuleParameterSet {
  @Field(() => RuleParameterValue, { description: describe('设定的值', 'The value') })
  value: Handle
  constructor(value: string) {
    this.value = new Handle(RuleParameterValue, value)
  }
}

const resolveType = (value: object) => value.constructor as never

export const AuditRunResult = createUnionType({
  name: 'AuditRunResult',
  description: describe('运行审计的结果', 'What came of running the audit'),
  types: () => [AuditRan, UnknownRule, OvertakenByRun, Forbidden, IdempotencyConflict] as const,
  resolveType,
})
export const FindingResult = createUnionType({
  name: 'FindingResult',
  description: describe('办理疑点的结果', 'What came of a step on a finding'),
  types: () =>
    [
      FindingMoved,
      UnknownFinding,
      FindingChanged,
      FindingNotInState,
      StillHolds,
      ReasonMissing,
      Forbidden,
      IdempotencyConflict,
    ] as const,
  resolveType,
})
export const RuleParameterResult = createUnionType({
  name: 'RuleParameterResult',
  description: describe('设定参数的结果', 'What came of setting a parameter'),
  types: () =>
    [
      RuleParameterSet,
      UnknownRule,
      UnknownParameter,
      BadParameterValue,
      ValidityOutOfOrder,
      ReasonMissing,
      Forbidden,
      IdempotencyConflict,
    ] as const,
  resolveType,
})
