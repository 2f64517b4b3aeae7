import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { workAs, type Caller } from '../database/caller.js'
import { Problem } from '../values/problem.js'
import { AnswerFindingInput, answerFinding } from './answer-finding.js'
import {
  AuditRan,
  AuditRunResult,
  FindingMoved,
  FindingResult,
  RuleParameterResult,
  RuleParameterSet,
} from './audit-answers.js'
import { CloseFindingInput, closeFinding } from './close-finding.js'
import type { StepTaken } from './move-finding.js'
import { reopenFinding, ReopenFindingInput } from './reopen-finding.js'
import { runAudit, RunAuditInput } from './run-audit.js'
import { setRuleParameter, SetRuleParameterInput } from './set-rule-parameter.js'
import { describe } from '../values/title.js'

const moved = (answer: StepTaken | Problem) =>
  answer instanceof Problem ? answer : new FindingMoved(answer.finding, answer.step)

/** The doors of the audit: one operation each. */
@Resolver()
export class AuditMutations {
  @Mutation(() => AuditRunResult, {
    description: describe('运行审计，更新疑点', 'Run the audit and bring its findings up to date'),
  })
  async runAudit(
    @Arg('input', () => RunAuditInput, { description: describe('运行', 'The run') }) input: RunAuditInput,
    @Ctx() caller: Caller,
  ) {
    const answer = await runAudit(caller, input)
    return answer instanceof Problem ? answer : new AuditRan(answer.run)
  }
  @Mutation(() => FindingResult, {
    description: describe('部门答复疑点', 'The department answers a finding'),
  })
  async answerFinding(
    @Arg('input', () => AnswerFindingInput, { description: describe('答复', 'The answer') })
    input: AnswerFindingInput,
    @Ctx() caller: Caller,
  ) {
    return moved(await workAs(caller, (work) => answerFinding(work, input)))
  }
  @Mutation(() => FindingResult, { description: describe('财政办结疑点', 'Finance closes a finding') })
  async closeFinding(
    @Arg('input', () => CloseFindingInput, { description: describe('办结', 'The closing') })
    input: CloseFindingInput,
    @Ctx() caller: Caller,
  ) {
    return moved(await workAs(caller, (work) => closeFinding(work, input)))
  }
  @Mutation(() => FindingResult, { description: describe('财政退回疑点', 'Finance opens a finding again') })
  async reopenFinding(
    @Arg('input', () => ReopenFindingInput, { description: describe('退回', 'The reopening') })
    input: ReopenFindingInput,
    @Ctx() caller: Caller,
  ) {
    return moved(await workAs(caller, (work) => reopenFinding(work, input)))
  }
  @Mutation(() => RuleParameterResult, {
    description: describe('设定规则参数（财政）', 'Finance sets a rule’s parameter'),
  })
  async setRuleParameter(
    @Arg('input', () => SetRuleParameterInput, { description: describe('参数', 'The parameter') })
    input: SetRuleParameterInput,
    @Ctx() caller: Caller,
  ) {
    const answer = await workAs(caller, (work) => setRuleParameter(work, input))
    return answer instanceof Problem ? answer : new RuleParameterSet(answer.value)
  }
}
