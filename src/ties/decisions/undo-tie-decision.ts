import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { findNode } from '../../graph/node.js'
import { decide, movedBy, type Moved } from './decide.js'
import { moveRecords, openMovingChains } from './move-records.js'
import { reopenDuplicates } from '../judging/settle-duplicates.js'
import { PartGivenUp, ReasonMissing, UnknownSubject } from './tie-problems.js'
import { DecisionInput, type DecisionSubject } from './tie-subject.js'
import { AlreadyUndone, LaterDecisionStands, UndoIsFinal } from './undo-problems.js'
import { giveBack } from './take-over-decision.js'
import { describe, t } from '../../values/title.js'
import { DECIDERS } from './decide-one-subject.js'
import { TieDecided } from './tie-decided.js'

@InputType({ description: describe('撤销一项认定', 'Undo a decision by another') })
export class UndoTieDecisionInput extends DecisionInput {
  @Field(() => ID, { description: describe('要撤销的认定', 'The decision to undo') })
  decisionId: string
}

interface Undoable {
  id: string
  kind: string
  project: string | null
  part: string | null
  partEnded: boolean | null
  allocation: string | null
  other: string | null
  moved: string[]
  undoneBy: string | null
}

/**
 * Takes a decision back by another; both stay on record. What rests on it is undone before: a split of the project that a
 * merge made, a merge of that into another, a decision on a part that a split made.
 */
export const undoTieDecision = (work: Work, input: UndoTieDecisionInput) =>
  decide(work, 'undoTieDecision', input, async (record) => {
    const decision = await findDecision(work, input.decisionId)
    if (!decision) return new UnknownSubject({ givenId: input.decisionId })
    if (decision.undoneBy) return new AlreadyUndone({ undoneBy: decision.undoneBy })
    if (decision.kind === 'UNDO') return new UndoIsFinal()
    if (decision.partEnded) return new PartGivenUp({ part: decision.part! })
    const later =
      decision.kind === 'MERGE'
        ? await afterMerge(work, decision)
        : decision.kind === 'SPLIT'
          ? await afterSplit(work, decision)
          : []
    if (later.length > 0) return new LaterDecisionStands({ decisions: later })
    const allocations = decision.kind === 'MERGE' ? await openMerged(work, decision) : []
    const subject = subjectOf(decision)
    const id = await record({ kind: 'UNDO', subject, undoes: decision.id })
    if (decision.kind === 'MERGE') await giveBack(work, subject, decision.id, id, record)
    const alike = await reopenDuplicates(work, decision.id)
    if (decision.kind === 'MERGE') return unmerge(work, id, decision, allocations, alike)
    if (decision.kind === 'SPLIT')
      await work.run(
        sql`/* undo: parts end */ update project_part set ended_at = tie_moment() where project_id = ${decision.project}::uuid and ended_at is null`,
      )
    return movedBy(id, subject, alike)
  })

export const undoTieDecisionMutation = mutation('undoTieDecision', {
  title: t('撤销一项认定', 'Undo a decision by another'),
  input: argument(UndoTieDecisionInput, '撤销', 'The undoing'),
  gives: TieDecided,
  refuses: [
    UnknownSubject,
    ReasonMissing,
    AlreadyUndone,
    UndoIsFinal,
    LaterDecisionStands,
    PartGivenUp,
    IdempotencyConflict,
  ],
  result: t('撤销的结果', 'What came of an undoing'),
  who: DECIDERS,
  run: undoTieDecision,
})

async function findDecision(work: Work, globalId: string): Promise<Undoable | undefined> {
  const node = findNode(globalId)
  if (node?.concept.name !== 'TieDecision') return undefined
  const [decision] = await work.rows<Undoable>(sql`/* undo: read */
    select d.id::text, d.kind, coalesce(d.project_id, x.project_id)::text as project, d.part_id::text as part, x.ended_at is not null as "partEnded", d.allocation_id::text as allocation,
      d.other_project_id::text as other, to_json(d.moved_source_ids) as moved, (select u.id::text from tie_decision u where u.undoes_id = d.id) as "undoneBy"
    from tie_decision d left join project_part x on x.id = d.part_id where d.id = ${node.id}::uuid for update of d`)
  // Locked in the order of their ids, as a merge does.
  if (decision)
    await work.run(
      sql`/* undo: lock */ select from project where id in (${decision.project}::uuid, ${decision.other}::uuid) order by id for update`,
    )
  return decision
}

const subjectOf = ({
  project,
  part,
  allocation,
}: Undoable): Pick<DecisionSubject, 'column' | 'id' | 'projectId'> =>
  allocation
    ? { column: 'allocation_id', id: allocation, projectId: null }
    : part
      ? { column: 'part_id', id: part, projectId: project }
      : { column: 'project_id', id: project!, projectId: project }

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** What was done since with the project that a merge made: a split of it, or its merge into another. */
const afterMerge = async (work: Work, { project }: Undoable) =>
  idsOf(
    await work.rows<{ id: string }>(sql`/* undo: after a merge */
      select d.id::text from tie_decision d
      where ((d.kind = 'SPLIT' and d.project_id = ${project}::uuid) or (d.kind = 'MERGE' and d.other_project_id = ${project}::uuid)) and not exists (select from tie_decision u where u.undoes_id = d.id)
      order by d.decided_at, d.id`),
  )

/** What was decided since on the parts that a split made. */
const afterSplit = async (work: Work, { id, project }: Undoable) =>
  idsOf(
    await work.rows<{ id: string }>(sql`/* undo: after a split */
      select d.id::text from tie_decision d join project_part x on x.id = d.part_id
      where x.project_id = ${project}::uuid and x.ended_at is null and d.kind <> 'UNDO' and d.made_with_id is distinct from ${id}::uuid and not exists (select from tie_decision u where u.undoes_id = d.id)
      order by d.decided_at, d.id`),
  )

/** The allocations that a merge moved, once their funds' chains are locked. */
async function openMerged(work: Work, { moved }: Undoable): Promise<string[]> {
  const allocations = idsOf(
    await work.rows<{ id: string }>(
      sql`/* undo: money moves back */ select id::text from allocation where project_source_id = any(${moved}::uuid[]) order by id`,
    ),
  )
  await openMovingChains(work, allocations)
  return allocations
}

async function unmerge(
  work: Work,
  decision: string,
  { project, other, moved }: Undoable,
  allocations: string[],
  alike: readonly string[],
): Promise<Moved> {
  await moveRecords(work, 'project_source', 'project_id', other, moved)
  await moveRecords(work, 'allocation', 'project_id', other, allocations)
  await moveRecords(work, 'project', 'merged_into_id', null, [other!])
  return { decision, projects: [...new Set([project!, other!, ...alike])], allocations }
}
