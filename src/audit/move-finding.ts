import { sql } from 'kysely'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { notPermitted, refuseWrite } from '../database/rights/forbidden.js'
import { STAFF, type Principal } from '../database/principal.js'
import { advisoryLock, type Work } from '../database/work.js'
import { findNode, Handle } from '../graph/node.js'
import { InputError, Problem } from '../values/problem.js'
import {
  FindingChanged,
  FindingNotInState,
  SecondPersonNeeded,
  StillHolds,
  UnknownFinding,
} from './audit-problems.js'
import { ANSWER_BY } from './answer-by.js'
import type { Severity } from '../policy/severity.js'
import type { FindingDecision, FindingState, FindingStepKind } from './audit-words.js'
import { Finding } from './finding.js'
import { requestOnce } from '../database/idempotency.js'
import { describe, t } from '../values/title.js'
import { FindingStep } from './finding-step.js'
import { ReasonMissing } from '../ties/decisions/tie-problems.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { IdempotentInput } from '../database/idempotent-input.js'

/** Characters of an answer or a reason, of a document's name, and how many documents. */
const WORDS_MAX = 10_000
const DOCUMENT_MAX = 500
const DOCUMENTS_MAX = 100

@InputType({ description: describe('办理疑点', 'A step on a finding') })
export abstract class FindingInput extends IdempotentInput {
  @Field(() => ID, { description: describe('疑点', 'The finding') })
  findingId: string
  @Field(() => Int, {
    nullable: true,
    description: describe(
      '您看到的版本；其间有人办理过则不办',
      'The version that you read: refused where it has changed since',
    ),
  })
  version: number | null
  @Field(() => [String], {
    nullable: true,
    description: describe('文件：文号、附件名或地址', 'Documents: numbers, names or addresses'),
  })
  documents: string[] | null
}

/** A finding as it stands, locked. */
export interface Standing {
  id: string
  /** The department that it concerns, whose the answer is; the leading group's office answers where it concerns none. */
  department: string | null
  /** Whether it rests on payments, which finance made, or something was paid for what it is about. */
  isOfPayments: boolean
  /** Who asked last that it be closed, and how, where nothing was done since. */
  askedBy: string | null
  askedDecision: FindingDecision | null
  state: FindingState
  severity: Severity
  holds: boolean
  version: number
}

/** What a step says. */
export interface Step {
  kind: Extract<FindingStepKind, 'EXPLAINED' | 'RECTIFYING' | 'CLOSING_ASKED' | 'CLOSED' | 'REOPENED'>
  words: string | null
  decision?: FindingDecision
  dueOn?: string | null
}

interface Moved {
  finding: string
  step: string
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

/** What the three mutations on a finding have in common. */
export const MOVE_FINDING = {
  gives: FindingMoved,
  refuses: [
    UnknownFinding,
    FindingChanged,
    FindingNotInState,
    StillHolds,
    SecondPersonNeeded,
    ReasonMissing,
    IdempotencyConflict,
  ],
  result: { name: 'FindingResult', ...t('办理疑点的结果', 'What came of a step on a finding') },
}

/**
 * Takes one step on a finding. Locks: the audit’s lock, since a run numbers steps too, then the finding's row.
 */
export async function moveFinding(
  work: Work,
  operation: string,
  input: FindingInput,
  allowed: FindingState[],
  doing: (standing: Standing) => Step | Problem,
): Promise<FindingMoved | Problem> {
  // The audited department answers; closing and opening again is for those who may run the audit.
  const isAnswer = operation === 'answerFinding'
  const forbidden = refuseWrite(work.principal, isAnswer ? 'finding_step' : 'audit_run', operation)
  if (forbidden) return forbidden
  await advisoryLock(work, 'audit')
  const moved = await requestOnce<Moved>(work, operation, input, async () => {
    const standing = await lockFinding(work, input.findingId)
    if (standing instanceof Problem) return standing
    if (isAnswer && !answersFor(work.principal, standing))
      return notPermitted(
        work.principal,
        operation,
        standing.department === null
          ? { roles: ['LEADING_GROUP'] }
          : { roles: STAFF, departments: [standing.department] },
      )
    if (input.version != null && input.version !== standing.version)
      return new FindingChanged({ finding: standing.id, expected: input.version, version: standing.version })
    if (!allowed.includes(standing.state))
      return new FindingNotInState({ findingState: standing.state, allowed })
    const step = doing(standing)
    if (step instanceof Problem) return step
    checkLengths(step, input)
    return take(work, standing, step, input.documents ?? [])
  })
  return moved instanceof Problem ? moved : new FindingMoved(moved.finding, moved.step)
}

const answersFor = ({ role, department }: Principal, standing: Standing) =>
  role === 'ADMINISTRATOR' ||
  (standing.department === null ? role === 'LEADING_GROUP' : department === standing.department)

async function lockFinding(work: Work, id: string): Promise<Standing | UnknownFinding> {
  const node = findNode(id)
  if (node?.concept.name !== Finding.name) return new UnknownFinding({ findingId: id })
  const [standing] = await work.rows<Standing>(sql`/* move-finding: lock */
    select f.id::text, f.department, f.state, f.severity, f.holds, f.version, case a.kind when 'CLOSING_ASKED' then a.taken_by end as "askedBy", case a.kind when 'CLOSING_ASKED' then a.decision end as "askedDecision",
      f.subject_type in ('Payment', 'Disbursement') or exists (select from jsonb_array_elements(f.evidence) e where e.value->>'type' in ('Payment', 'Disbursement'))
        or exists (select from allocation y join disbursement d on d.allocation_id = y.id where d.paid_amount > 0 and (y.project_id = f.project_id or f.subject_id in (y.id, y.fund_id))) as "isOfPayments"
    from finding f left join finding_step a on a.finding_id = f.id and a.ordinal = f.version where f.id = ${node.id}::uuid for update of f`)
  return standing ?? new UnknownFinding({ findingId: id })
}

function checkLengths({ words }: Step, { documents }: FindingInput) {
  if ((words ?? '').length > WORDS_MAX)
    throw new InputError(
      'TOO_LONG',
      {
        zh: `文字至多 ${WORDS_MAX} 个字符。`,
        en: `The text may have at most ${WORDS_MAX} characters. Shorten it.`,
      },
      'input',
    )
  if (
    (documents ?? []).length > DOCUMENTS_MAX ||
    documents?.some(({ length }) => length === 0 || length > DOCUMENT_MAX)
  )
    throw new InputError(
      'BAD_DOCUMENTS',
      {
        zh: `文件至多 ${DOCUMENTS_MAX} 个，每个 1 至 ${DOCUMENT_MAX} 个字符。`,
        en: `At most ${DOCUMENTS_MAX} documents are allowed, each of 1 to ${DOCUMENT_MAX} characters.`,
      },
      'input.documents',
    )
}

async function take(
  work: Work,
  { id }: Standing,
  { kind, words, decision, dueOn }: Step,
  documents: readonly string[],
): Promise<Moved> {
  const [row] = await work.rows<{ step: string }>(sql`/* move-finding: take */
    with moved as (
      update finding set state = case ${kind}::text when 'CLOSING_ASKED' then state else ${kind} end, version = version + 1, recorded_at = now(), answer_by = case ${kind}::text when 'REOPENED' then ${ANSWER_BY} else answer_by end, due_on = case when ${kind}::text = 'RECTIFYING' then ${dueOn ?? null}::date when ${kind}::text in ('REOPENED', 'CLOSING_ASKED') then due_on end
      where id = ${id}::uuid returning *
    )
    insert into finding_step (finding_id, ordinal, kind, state, severity, amount, holds, decision, words, documents, due_on, taken_by, taken_at)
    select id, version, ${kind}, state, severity, amount, holds, ${decision ?? null}, ${words}, ${[...documents]}::text[], ${dueOn ?? null}::date, ${work.principal.name}, clock_timestamp() from moved
    returning id::text as step`)
  return { finding: id, step: row!.step }
}
