import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { findNode } from '../graph/node.js'
import { decide, movedBy, type Moved } from './decide.js'
import { CannotUndo, UnknownSubject } from './tie-problems.js'
import { DecisionInput, type DecisionSubject } from './tie-subject.js'

@InputType({ description: '撤销一项认定 Undo a decision by another' })
export class UndoTieDecisionInput extends DecisionInput {
  @Field(() => ID, { description: '要撤销的认定 The decision to undo' })
  decisionId: string
}

interface Decision { kind: string; project: string | null; part: string | null; part_project: string | null; allocation: string | null; other: string | null; moved: string[]; undone: boolean }

/** Takes a decision back by another; the one before stays on record. */
export const undoTieDecision = (work: Work, input: UndoTieDecisionInput) =>
  decide(work, 'undoTieDecision', input, async (record) => {
    const node = findNode(input.decisionId)
    const [decision] = node?.concept.name === 'TieDecision'
      ? await work.rows<Decision>(sql`/* undo: read */
          select d.kind, d.project_id::text as project, d.part_id::text as part, (select x.project_id::text from project_part x where x.id = d.part_id) as part_project, d.allocation_id::text as allocation,
            d.other_project_id::text as other, to_json(d.moved_source_ids) as moved, exists (select from tie_decision u where u.undoes_id = d.id) as undone
          from tie_decision d where d.id = ${node.id}::uuid for update`)
      : []
    if (!decision) return new UnknownSubject(input.decisionId)
    if (decision.undone) return new CannotUndo('这项认定已被撤销。It was undone already.')
    if (decision.kind === 'UNDO') return new CannotUndo('撤销本身不能再撤销；请重新认定。An undoing cannot be undone: decide anew.')
    const subject: DecisionSubject = decision.project
      ? { column: 'project_id', id: decision.project, projectId: decision.project }
      : decision.part ? { column: 'part_id', id: decision.part, projectId: decision.part_project } : { column: 'allocation_id', id: decision.allocation!, projectId: null }
    const refusal = decision.kind === 'MERGE' ? await whyNotUnmerge(work, decision) : decision.part ? await whyNotPart(work, decision.part) : null
    if (refusal) return refusal
    const id = await record({ kind: 'UNDO', subject, undoes: node!.id })
    const reopened = await work.rows<{ first_id: string; second_id: string }>(sql`/* undo: duplicates */ update duplicate_pair set state = 'OPEN', decision_id = null where decision_id = ${node!.id}::uuid returning first_id::text, second_id::text`)
    const moved: Moved = decision.kind === 'MERGE' ? await unmerge(work, id, decision) : decision.kind === 'SPLIT' ? await unsplit(work, id, decision.project!) : movedBy(id, subject)
    return { ...moved, projects: [...new Set([...(moved.projects ?? []), ...reopened.flatMap((pair) => [pair.first_id, pair.second_id])])] }
  })

async function whyNotPart(work: Work, part: string): Promise<CannotUndo | null> {
  const [row] = await work.rows<{ ended: boolean }>(sql`/* undo: part */ select ended_at is not null as ended from project_part where id = ${part}::uuid`)
  return row?.ended ? new CannotUndo('该分部已随拆分的撤销而失效。The part is gone: its split was undone.') : null
}

async function whyNotUnmerge(work: Work, { project, other }: Decision): Promise<CannotUndo | null> {
  const [state] = await work.rows<{ split: boolean; merged: boolean; here: boolean }>(sql`/* undo: merge */
    select exists (select from project_part x where x.project_id = p.id and x.ended_at is null) as split, p.merged_into_id is not null as merged,
      (select o.merged_into_id = p.id from project o where o.id = ${other}::uuid) as here
    from project p where p.id = ${project}::uuid for update`)
  if (state?.split) return new CannotUndo('合并后的项目已拆分；请先撤销拆分。The merged project was split since: undo that first.')
  if (state?.merged || !state?.here) return new CannotUndo('合并后的项目又并入了别的项目；请先撤销那次合并。It was merged further since: undo that first.')
  return null
}

async function unmerge(work: Work, decision: string, { project, other, moved }: Decision): Promise<Moved> {
  await work.run(sql`/* undo: records move back */ update project_source set project_id = ${other}::uuid where id = any(${moved}::uuid[])`)
  const allocations = await work.rows<{ id: string }>(sql`/* undo: money moves back */ update allocation set project_id = ${other}::uuid where project_source_id = any(${moved}::uuid[]) returning id::text`)
  await work.run(sql`/* undo: open again */ update project set merged_into_id = null where id = ${other}::uuid`)
  return { decision, projects: [project!, other!], allocations: allocations.map(({ id }) => id) }
}

async function unsplit(work: Work, decision: string, project: string): Promise<Moved> {
  await work.run(sql`/* undo: parts end */ update project_part set ended_at = clock_timestamp() where project_id = ${project}::uuid and ended_at is null`)
  const allocations = await work.rows<{ id: string }>(sql`/* undo: its money */ select id::text from allocation where project_id = ${project}::uuid`)
  return { decision, projects: [project], allocations: allocations.map(({ id }) => id) }
}
