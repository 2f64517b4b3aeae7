import { sql } from 'kysely'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { notPermitted, refuseWrite } from '../database/rights/forbidden.js'
import { STAFF, type Principal } from '../database/principal.js'
import { queueUp, type Work } from '../database/work.js'
import { findNode, Handle } from '../graph/node.js'
import { InputError, Problem } from '../values/problem.js'
import { FindingChanged, FindingNotInState, UnknownFinding, StillHolds } from './audit-problems.js'
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
  /** The department that it concerns, whose the answer is. */
  department: string
  state: FindingState
  holds: boolean
  version: number
}

/** What a step says. */
export interface Step {
  kind: Extract<FindingStepKind, 'EXPLAINED' | 'RECTIFYING' | 'CLOSED' | 'REOPENED'>
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
    ReasonMissing,
    IdempotencyConflict,
  ],
  result: { name: 'FindingResult', ...t('办理疑点的结果', 'What came of a step on a finding') },
}

/**
 * Takes one step on a finding. Locks: the audit's queue, since a run numbers steps too, then the finding's row.
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
  await queueUp(work, 'audit')
  const moved = await requestOnce<Moved>(work, operation, input, async () => {
    const standing = await lockFinding(work, input.findingId)
    if (standing instanceof Problem) return standing
    if (isAnswer && !answersFor(work.principal, standing))
      return notPermitted(work.principal, operation, { roles: STAFF, departments: [standing.department] })
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
  role === 'ADMINISTRATOR' || department === standing.department

/** A finding that names no department is about the county's books, and finance's to answer. */
async function lockFinding(work: Work, id: string): Promise<Standing | UnknownFinding> {
  const node = findNode(id)
  if (node?.concept.name !== Finding.name) return new UnknownFinding({ findingId: id })
  const [standing] = await work.rows<Standing>(sql`/* move-finding: lock */
    select id::text, coalesce(department, 'FINANCE') as department, state, holds, version from finding where id = ${node.id}::uuid for update`)
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
      update finding set state = ${kind}, version = version + 1, recorded_at = now(), due_on = case when ${kind}::text = 'RECTIFYING' then ${dueOn ?? null}::date when ${kind}::text = 'REOPENED' then due_on end
      where id = ${id}::uuid returning *
    )
    insert into finding_step (finding_id, ordinal, kind, state, severity, amount, holds, decision, words, documents, due_on, taken_by, taken_at)
    select id, version, ${kind}, state, severity, amount, holds, ${decision ?? null}, ${words}, ${[...documents]}::text[], ${dueOn ?? null}::date, ${work.principal.name}, clock_timestamp() from moved
    returning id::text as step`)
  return { finding: id, step: row!.step }
}
