import { sql } from 'kysely'
import { Field, InputType, ObjectType } from 'type-graphql'
import { workAs, type Caller } from '../database/caller.js'
import { advisoryLock, type Work } from '../database/work.js'
import { InputError, Problem } from '../values/problem.js'
import { DateScalar } from '../values/scalars.js'
import { OvertakenByRun, UnknownRule } from './audit-problems.js'
import { remindOfSteps } from '../plan/workflow/remind-of-steps.js'
import { remind } from './answer-by.js'
import { drawNetwork } from './draw-network.js'
import { evaluateRules, type Evaluated } from './evaluate-rules.js'
import { mergeFindings } from './merge-findings.js'
import { recordRuleVersions } from './record-rule-versions.js'
import { answeredBefore, requestOnce } from '../database/idempotency.js'
import type { Rule } from '../policy/rule.js'
import { RULES } from './rules/index.js'
import { describe, t } from '../values/title.js'
import { Handle } from '../graph/node.js'
import { AuditRun } from './audit-run.js'
import { argument, mutation } from '../database/mutation.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { AUDITORS } from './auditors.js'
import { IdempotentInput } from '../database/idempotent-input.js'

/** Characters of a note. */
const NOTE_MAX = 2000

@InputType({ description: describe('运行审计', 'Run the audit') })
export class RunAuditInput extends IdempotentInput {
  @Field(() => [String], {
    nullable: true,
    description: describe('只运行这些规则；不填为全部', 'These rules only; all when absent'),
  })
  rules: string[] | null
  @Field(() => DateScalar, {
    nullable: true,
    description: describe(
      '审计日：期限按此日计算；不填为今天；早于上次的，不使已成立的疑点消失',
      'The day that time limits are counted to; today when absent; one before the last run’s takes no finding for gone',
    ),
  })
  auditedOn: string | null
  @Field(() => String, { nullable: true, description: describe('备注', 'Note') })
  note: string | null
}

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

/** What a run leaves to be told: its id. */
export interface RunDone {
  run: string
}

/**
 * Asks the rules of one state of the books, and brings the findings up to date with what they say. The reading holds
 * nobody up; the writing comes after it, in one transaction, and not at all where a newer run was quicker.
 */
export async function runAudit(
  caller: Caller,
  input: RunAuditInput,
  onRule?: (evaluated: Evaluated) => void,
): Promise<RunDone | Problem> {
  const { database } = caller
  const before = await answeredBefore<RunDone>(
    (statement) => caller.rows(statement),
    caller.principal,
    'runAudit',
    input,
  )
  if (before) return before instanceof Problem ? before : before.response
  const rules = rulesOf(input.rules ?? null)
  if (rules instanceof Problem) return rules
  if ((input.note ?? '').length > NOTE_MAX)
    throw new InputError(
      'BAD_NOTE',
      {
        zh: `note 至多 ${NOTE_MAX} 个字符。`,
        en: `note may have at most ${NOTE_MAX} characters. Shorten it.`,
      },
      'input.note',
    )
  const [clock] = await caller.rows<{ started: string; today: string }>(
    sql`/* run-audit: clock */ select clock_timestamp()::text as started, county_today()::text as today`,
  )
  const auditedOn = input.auditedOn ?? clock!.today
  const evaluated = await evaluateRules(database, rules, auditedOn, onRule)
  return workAs(caller, async (work) => {
    await advisoryLock(work, 'audit')
    // The run is the caller's; what its findings become is written in the owner's role.
    return requestOnce(work, 'runAudit', input, () =>
      work.withOwnerRole(() =>
        record(work, evaluated, { startedAt: clock!.started, auditedOn, note: input.note?.trim() || null }),
      ),
    )
  })
}

export const runAuditMutation = mutation('runAudit', {
  title: t('运行审计，更新疑点', 'Run the audit and bring its findings up to date'),
  input: argument(RunAuditInput, '运行', 'The run'),
  gives: AuditRan,
  refuses: [UnknownRule, OvertakenByRun, IdempotencyConflict],
  result: { name: 'AuditRunResult', ...t('运行审计的结果', 'What came of running the audit') },
  who: AUDITORS,
  runAs: async (caller, input) => {
    const done = await runAudit(caller, input)
    return done instanceof Problem ? done : new AuditRan(done.run)
  },
})

function rulesOf(asked: readonly string[] | null): readonly Rule[] | UnknownRule {
  if (asked === null) return RULES
  const unknown = asked.find((id) => !RULES.some((rule) => rule.id === id))
  if (unknown !== undefined) return new UnknownRule({ ruleId: unknown, rules: RULES.map(({ id }) => id) })
  return RULES.filter(({ id }) => asked.includes(id))
}

async function record(
  work: Work,
  evaluated: readonly Evaluated[],
  { startedAt, auditedOn, note }: { startedAt: string; auditedOn: string; note: string | null },
): Promise<RunDone | OvertakenByRun> {
  const ids = evaluated.map(({ rule }) => rule.id)
  const [newer] = await work.rows<{ id: string }>(sql`/* run-audit: newer */
    select id::text from audit_run where started_at > ${startedAt}::timestamptz and rules && ${ids}::text[] order by started_at desc limit 1`)
  if (newer) return new OvertakenByRun({ run: newer.id })
  const versions = await recordRuleVersions(
    work,
    evaluated.map(({ rule }) => rule),
  )
  // The run is written once, with its figures, so its id is known before it is: keys are checked at the statement's end, and its own are deferred.
  const [run] = await work.rows<{ id: string }>(sql`/* run-audit: id */ select new_id()::text as id`)
  await work.run(sql`/* run-audit: keys wait */ set constraints all deferred`)
  // What checks that a step's finding is there is planned once, maybe while the table is empty, and would then read all of it
  // for each of thousands of steps.
  await work.run(sql`/* run-audit: merging */ set local enable_seqscan = off`)
  const results = []
  for (const each of evaluated) {
    const merged = await mergeFindings(work, { id: run!.id, startedAt, auditedOn }, each)
    results.push({
      rule: each.rule.id,
      rule_version_id: versions.get(each.rule.id)!,
      parameters: each.parameters,
      milliseconds: each.milliseconds,
      ...merged,
    })
  }
  await work.run(sql`/* run-audit: merged */ set local enable_seqscan = on`)
  const input = JSON.stringify(results)
  const columns = sql`r(rule text, rule_version_id uuid, parameters jsonb, milliseconds integer, opened integer, updated integer, unchanged integer, reopened integer, gone integer)`
  await work.withCallerRole(() =>
    work.run(sql`/* run-audit: run */
    insert into audit_run (id, audited_on, rules, run_by, note, started_at, finished_at, found, opened, updated, unchanged, reopened, gone)
    select ${run!.id}::uuid, ${auditedOn}::date, ${ids}::text[], ${work.principal.name}, ${note}, ${startedAt}::timestamptz, greatest(clock_timestamp(), ${startedAt}::timestamptz),
      coalesce(sum(opened + updated + unchanged + reopened), 0), coalesce(sum(opened), 0), coalesce(sum(updated), 0), coalesce(sum(unchanged), 0), coalesce(sum(reopened), 0), coalesce(sum(gone), 0)
    from jsonb_to_recordset(${input}::jsonb) as ${columns}`),
  )
  await work.run(sql`/* run-audit: rules */
    insert into audit_run_rule (run_id, rule_version_id, rule, parameters, found, opened, updated, unchanged, reopened, gone, amount, milliseconds)
    select ${run!.id}::uuid, r.rule_version_id, r.rule, r.parameters, r.opened + r.updated + r.unchanged + r.reopened, r.opened, r.updated, r.unchanged, r.reopened, r.gone,
      coalesce((select sum(f.amount) from finding f where f.rule = r.rule and f.holds), 0), r.milliseconds
    from jsonb_to_recordset(${input}::jsonb) as ${columns}`)
  await remind(work, { id: run!.id, startedAt })
  await remindOfSteps(work)
  await drawNetwork(work, run!.id)
  return { run: run!.id }
}
