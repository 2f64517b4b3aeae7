import { sql } from 'kysely'
import { Field, InputType, ObjectType } from 'type-graphql'
import { refuseWrite } from '../database/rights/forbidden.js'
import { advisoryLock, type Work } from '../database/work.js'
import { ReasonMissing } from '../ties/decisions/tie-problems.js'
import { InputError, Problem } from '../values/problem.js'
import { DateScalar } from '../values/scalars.js'
import { BadParameterValue, UnknownParameter, UnknownRule, ValidityOutOfOrder } from './audit-problems.js'
import { requestOnce } from '../database/idempotency.js'
import { mostOf, type ParameterWord } from '../policy/rule.js'
import { RULES } from './rules/index.js'
import { describe, t } from '../values/title.js'
import { Handle } from '../graph/node.js'
import { RuleParameterValue } from '../policy/rule-parameter-value.js'
import { argument, mutation } from '../database/mutation.js'
import { AUDITORS } from './auditors.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { IdempotentInput } from '../database/idempotent-input.js'

/** Digits before and behind the point: more is a slip. */
const FORM = /^\d{1,14}(\.\d{1,6})?$/
const REASON_MAX = 2000

@InputType({ description: describe('设定规则参数', 'Set a rule’s parameter') })
export class SetRuleParameterInput extends IdempotentInput {
  @Field(() => String, { description: describe('规则编号', 'The rule’s id') })
  rule: string
  @Field(() => String, { description: describe('参数名', 'The parameter’s name') })
  name: string
  @Field(() => String, {
    description: describe('值，非负十进制数', 'Value, a decimal number not below zero'),
  })
  value: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('自该日起有效；不填为今天', 'In force from; today when absent'),
  })
  validFrom: string | null
  @Field(() => DateScalar, {
    nullable: true,
    description: describe(
      '至该日（不含）止，此后恢复原值；不填则不限',
      'In force until before this day, then as before; no end when absent',
    ),
  })
  validTo: string | null
  @Field(() => String, { description: describe('理由', 'Why') })
  reason: string
  @Field(() => String, { nullable: true, description: describe('依据文号', 'Document') })
  documentNumber: string | null
}

@ObjectType({ description: describe('参数已设定', 'The value that was set') })
export class RuleParameterSet {
  @Field(() => RuleParameterValue, { description: describe('设定的值', 'The value') })
  value: Handle
  constructor(value: string) {
    this.value = new Handle(RuleParameterValue, value)
  }
}

/** Gives a parameter another value from a day on. What it was before stays on record, and so does what ran with it. */
export async function setRuleParameter(
  work: Work,
  input: SetRuleParameterInput,
): Promise<RuleParameterSet | Problem> {
  const forbidden = refuseWrite(work.principal, 'rule_parameter_value', 'setRuleParameter')
  if (forbidden) return forbidden
  await advisoryLock(work, 'audit')
  const set = await requestOnce<{ value: string }>(work, 'setRuleParameter', input, async () => {
    const rule = RULES.find(({ id }) => id === input.rule)
    if (!rule) return new UnknownRule({ ruleId: input.rule, rules: RULES.map(({ id }) => id) })
    const words = Object.hasOwn(rule.parameters, input.name) ? rule.parameters[input.name] : undefined
    if (!words) return new UnknownParameter({ name: input.name, names: Object.keys(rule.parameters) })
    const value = input.value.trim()
    const isWhole = wholeUnits.test(words.unit.zh)
    const most = mostOf(words)
    if (
      !FORM.test(value) ||
      (isWhole && value.includes('.')) ||
      Number(value) > (most ?? Infinity) ||
      (words.isAboveNought && Number(value) === 0)
    )
      return badValue(words, isWhole, input.value.slice(0, SHOWN_MAX))
    if (input.reason.trim() === '') return new ReasonMissing()
    if (input.reason.length > REASON_MAX)
      throw new InputError(
        'BAD_REASON',
        {
          zh: `reason 至多 ${REASON_MAX} 个字符。`,
          en: `reason may have at most ${REASON_MAX} characters. Shorten it.`,
        },
        'input.reason',
      )
    if (input.validFrom && input.validTo && input.validTo <= input.validFrom)
      return new ValidityOutOfOrder({ givenFrom: input.validFrom, givenTo: input.validTo })
    const [row] = await work.rows<{ id: string }>(sql`/* set-rule-parameter */
      insert into rule_parameter_value (rule, name, version, value, valid_from, valid_to, reason, document_number, set_by, set_at)
      select ${rule.id}, ${input.name}, 1 + coalesce(max(v.version), 0), ${value}, coalesce(${input.validFrom ?? null}::date, county_today()), ${input.validTo ?? null}::date,
        ${input.reason.trim()}, ${input.documentNumber?.trim() || null}, ${work.principal.name}, clock_timestamp()
      from rule_parameter_value v where v.rule = ${rule.id} and v.name = ${input.name}
      returning id::text`)
    return { value: row!.id }
  })
  return set instanceof Problem ? set : new RuleParameterSet(set.value)
}

export const setRuleParameterMutation = mutation('setRuleParameter', {
  title: t('设定规则参数（财政）', 'Finance sets a rule’s parameter'),
  input: argument(SetRuleParameterInput, '参数', 'The parameter'),
  gives: RuleParameterSet,
  refuses: [
    UnknownRule,
    UnknownParameter,
    BadParameterValue,
    ValidityOutOfOrder,
    ReasonMissing,
    IdempotencyConflict,
  ],
  result: { name: 'RuleParameterResult', ...t('设定参数的结果', 'What came of setting a parameter') },
  who: AUDITORS,
  run: setRuleParameter,
})

/** Days, years and counts are whole. */
const wholeUnits = /^(天|日|年|月|次|份|个|项|笔)/

const SHOWN_MAX = 80
function badValue(words: ParameterWord, isWhole: boolean, value: string) {
  const [most, name] = [mostOf(words), words.title]
  return new BadParameterValue(
    { givenValue: value },
    {
      zh: `${name.zh}（${words.unit.zh}）应为${words.isAboveNought ? '大于' : '不小于'} 0${most === undefined ? '' : `、不大于 ${most}`} 的${isWhole ? '整' : '小'}数，实为“${value}”。请更正。`,
      en: `${name.en} (${words.unit.en}) must be a ${isWhole ? 'whole number' : 'decimal'} ${words.isAboveNought ? 'greater than 0' : 'not less than 0'}${most === undefined ? '' : ` and at most ${most}`}; found “${value}”. Correct the value.`,
    },
  )
}
