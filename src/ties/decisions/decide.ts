import { sql } from 'kysely'
import { requestOnce } from '../../database/idempotency.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { InputError, Problem } from '../../values/problem.js'
import { checkIdempotencyKey, requestHash } from '../../values/request-hash.js'
import type { Affected } from '../judging/affected.js'
import { lockTies } from '../../database/lock-ties.js'
import { refuseOthers } from './refuse-others.js'
import { runTies } from '../judging/run-ties.js'
import { readDecided, type TieDecided } from './tie-decided.js'
import type { TieDecisionKind } from '../tie-decision.js'
import { ReasonMissing } from './tie-problems.js'
import type { DecisionInput, DecisionSubject } from './tie-subject.js'

/** Characters of a reason; more is no reason but an attachment. */
const REASON_MAX = 2000

/** What a decision writes of itself. */
interface Deciding {
  kind: TieDecisionKind
  subject: Pick<DecisionSubject, 'column' | 'id'>
  areaId?: string | null
  otherProjectId?: string
  undoes?: string
  /** The decision of the same request that this was made along with. */
  madeWith?: string
  movedSourceIds?: readonly string[]
  /** Why, where that is not the reason of the whole request. */
  reason?: string
}

/** Writes one decision; gives its id. */
export type RecordDecision = (deciding: Deciding) => Promise<string>

/** A decision that was written, and what is to be judged anew after it. */
export interface Moved extends Affected {
  decision: string
}

/** Takes one decision. */
export async function decide(
  work: Work,
  operation: string,
  input: DecisionInput,
  doing: (record: RecordDecision) => Promise<Moved | Problem>,
): Promise<TieDecided | Problem> {
  checkTold(input)
  return work.withOwnerRole(async () => {
    const refused = await refuseOthers(work, operation, input)
    if (refused) return refused
    const taken = await decideOnce(work, operation, input, async (record) => {
      const moved = await doing(record)
      if (moved instanceof Problem) return moved
      await runTies(work, moved)
      return { decision: moved.decision }
    })
    return taken instanceof Problem ? taken : readDecided(work, taken.decision)
  })
}

/** What the key and the reasons of a request must be. */
export function checkTold({ idempotencyKey, reason }: DecisionInput) {
  checkIdempotencyKey(idempotencyKey)
  checkReason(reason, 'input.reason')
}

export function checkReason(reason: string, path: string) {
  if (reason.length > REASON_MAX)
    throw new InputError(
      'BAD_REASON',
      {
        zh: `${path} 至多 ${REASON_MAX} 个字符。`,
        en: `${path} may have at most ${REASON_MAX} characters. Shorten it.`,
      },
      path,
    )
}

/**
 * Takes decisions once a key: the same request again gives the first ones again; a refusal leaves everything as it was.
 * What follows from a decision is done in the owner's role; the decision itself is written in the caller's own role.
 * Locks, in this order: the importer’s lock (what is imported has its rows locked before it gets to its ties), the lock
 * of tie runs, then the subjects' rows.
 */
export async function decideOnce<T extends object>(
  work: Work,
  operation: string,
  input: DecisionInput,
  doing: (record: RecordDecision) => Promise<T | Problem>,
): Promise<T | Problem> {
  await lockForDecisions(work)
  return requestOnce(work, operation, input, async () => {
    if (input.reason.trim() === '') return new ReasonMissing()
    return doing(recorderOf(work, operation, input))
  })
}

export async function lockForDecisions(work: Work) {
  await advisoryLock(work, 'intake')
  await lockTies(work)
}

/** Writes decisions of one request. */
export const recorderOf = (work: Work, operation: string, input: DecisionInput): RecordDecision => {
  const hash = requestHash(operation, input)
  return (deciding) => work.withCallerRole(() => write(work, input, hash, deciding))
}

async function write(
  work: Work,
  { idempotencyKey, reason: common }: DecisionInput,
  hash: string,
  { kind, subject, areaId, otherProjectId, undoes, madeWith, movedSourceIds = [], reason = common }: Deciding,
): Promise<string> {
  const [row] = await work.rows<{ id: string }>(sql`/* decide: write */
    insert into tie_decision (kind, ${sql.ref(subject.column)}, area_id, other_project_id, undoes_id, made_with_id, reason, decided_by, decided_at, idempotency_key, request_hash, moved_source_ids)
    values (${kind}, ${subject.id}::uuid, ${areaId ?? null}::uuid, ${otherProjectId ?? null}::uuid, ${undoes ?? null}::uuid, ${madeWith ?? null}::uuid, ${reason.trim()}, ${work.principal.name},
      tie_moment(), ${madeWith ? null : idempotencyKey}, ${madeWith ? null : hash}, ${[...movedSourceIds]}::uuid[])
    returning id::text`)
  return row!.id
}

/** What is judged anew when a decision is on one subject, and on the projects that it was held to be like. */
export const movedBy = (
  decision: string,
  { column, id, projectId }: Pick<DecisionSubject, 'column' | 'id' | 'projectId'>,
  others: readonly string[] = [],
): Moved =>
  column === 'allocation_id'
    ? { decision, projects: [...others], allocations: [id] }
    : { decision, projects: [...new Set([projectId!, ...others])], allocations: [] }
