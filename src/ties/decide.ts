import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { createUnionType, Field, ObjectType } from 'type-graphql'
import { queueUp, type Work } from '../database/work.js'
import { Handle } from '../graph/node.js'
import { Allocation } from '../funds/allocation.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { Problem } from '../values/problem.js'
import { AreaTie } from './area-tie.js'
import { runTies } from './run-ties.js'
import { TieDecision, type TieDecisionKind } from './tie-decision.js'
import { CannotReshape, CannotUndo, IdempotencyConflict, NothingToReject, ReasonMissing, SharesDoNotMakeWhole, UnknownArea, UnknownSubject } from './tie-problems.js'
import type { DecisionInput, DecisionSubject } from './tie-subject.js'

@ObjectType({ description: '已认定 The decision, and how things stand after it' })
export class TieDecided {
  @Field(() => TieDecision, { description: '认定 The decision' })
  decision: Handle
  @Field(() => Project, { nullable: true, description: '项目 Project' })
  project: Handle | null
  @Field(() => ProjectPart, { nullable: true, description: '项目分部 Part' })
  projectPart: Handle | null
  @Field(() => Allocation, { nullable: true, description: '分配 Allocation' })
  allocation: Handle | null
  @Field(() => AreaTie, { nullable: true, description: '现行归属 The tie as it stands now' })
  tie: Handle | null
}

export const TieDecisionResult = createUnionType({
  name: 'TieDecisionResult',
  description: '认定的结果 What came of a decision',
  types: () => [TieDecided, UnknownSubject, UnknownArea, ReasonMissing, NothingToReject, CannotUndo, IdempotencyConflict] as const,
  resolveType: (value: object) => value.constructor as never,
})
export const SplitProjectResult = createUnionType({
  name: 'SplitProjectResult',
  description: '拆分的结果 What came of a split',
  types: () => [TieDecided, UnknownSubject, UnknownArea, ReasonMissing, SharesDoNotMakeWhole, CannotReshape, IdempotencyConflict] as const,
  resolveType: (value: object) => value.constructor as never,
})
export const MergeProjectsResult = createUnionType({
  name: 'MergeProjectsResult',
  description: '合并的结果 What came of a merge',
  types: () => [TieDecided, UnknownSubject, ReasonMissing, CannotReshape, IdempotencyConflict] as const,
  resolveType: (value: object) => value.constructor as never,
})

/** What a decision writes of itself. */
export interface Deciding {
  kind: TieDecisionKind
  subject: DecisionSubject
  areaId?: string | null
  otherProjectId?: string
  undoes?: string
  movedSourceIds?: string[]
}

/** Writes one decision; gives its id. */
export type Record = (deciding: Deciding, place?: string) => Promise<string>

/** What is to be judged anew after a decision. */
export interface Moved {
  decision: string
  projects?: string[]
  allocations?: string[]
}

/**
 * Takes one decision: the same request again gives the first one again; a refusal leaves everything as it was.
 * Locks, in this order: the queue of tie runs, then the subjects' rows.
 */
export async function decide(work: Work, operation: string, input: DecisionInput, doing: (record: Record) => Promise<Moved | Problem>): Promise<TieDecided | Problem> {
  await queueUp(work, 'ties')
  const hash = createHash('sha256').update(JSON.stringify([operation, ordered(input)])).digest('hex')
  const [known] = await work.rows<{ id: string; request_hash: string }>(sql`/* decide: known */ select id::text, request_hash from tie_decision where idempotency_key = ${input.idempotencyKey}`)
  if (known) return known.request_hash === hash ? decided(work, known.id) : new IdempotencyConflict(input.idempotencyKey)
  if (input.reason.trim() === '') return new ReasonMissing()
  const moved = await doing((deciding, place) => write(work, input, hash, deciding, place))
  if (moved instanceof Problem) return moved
  await runTies(work, { projects: moved.projects ?? [], allocations: moved.allocations ?? [] })
  return decided(work, moved.decision)
}

/** An input with its fields in one order, however they were sent. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(ordered) : value && typeof value === 'object' ? Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, ordered(each)]) : value

async function write(work: Work, { idempotencyKey, reason }: DecisionInput, hash: string, { kind, subject, areaId, otherProjectId, undoes, movedSourceIds = [] }: Deciding, place = ''): Promise<string> {
  const [row] = await work.rows<{ id: string }>(sql`/* decide: write */
    insert into tie_decision (kind, ${sql.ref(subject.column)}, area_id, other_project_id, undoes_id, reason, decided_by, idempotency_key, request_hash, moved_source_ids, decided_at)
    values (${kind}, ${subject.id}::uuid, ${areaId ?? null}::uuid, ${otherProjectId ?? null}::uuid, ${undoes ?? null}::uuid, ${reason.trim()}, ${work.principal.name}, ${idempotencyKey + place}, ${hash}, ${movedSourceIds}::uuid[], clock_timestamp())
    returning id::text`)
  return row!.id
}

async function decided(work: Work, id: string): Promise<TieDecided> {
  const [row] = await work.rows<{ project: string | null; part: string | null; allocation: string | null; tie: string | null }>(sql`/* decide: what stands */
    select d.project_id::text as project, d.part_id::text as part, d.allocation_id::text as allocation,
      (select t.id::text from area_tie t where t.ended_at is null and (t.project_id = d.project_id or t.project_part_id = d.part_id or t.allocation_id = d.allocation_id)) as tie
    from tie_decision d where d.id = ${id}::uuid`)
  const handle = (target: typeof Project | typeof ProjectPart | typeof Allocation | typeof AreaTie, key: string | null | undefined) => (key ? new Handle(target, key) : null)
  return Object.assign(new TieDecided(), {
    decision: new Handle(TieDecision, id), project: handle(Project, row?.project), projectPart: handle(ProjectPart, row?.part), allocation: handle(Allocation, row?.allocation), tie: handle(AreaTie, row?.tie),
  })
}

/** What is judged anew when a decision is on one subject. */
export const movedBy = (decision: string, { column, id, projectId }: DecisionSubject): Moved => (column === 'allocation_id' ? { decision, allocations: [id] } : { decision, projects: [projectId!] })

/** The area in force that bears a code. */
export async function findArea(work: Work, code: string): Promise<string | null> {
  const [area] = await work.rows<{ id: string }>(sql`/* decide: area */ select id::text from consolidation_area where code = ${code.trim()} and (valid_to is null or valid_to > current_date)`)
  return area?.id ?? null
}

/** A reviewer who says where a project lies says that it is no duplicate; undoing that says nothing any more. */
export const dismissDuplicates = (work: Work, { column, id }: DecisionSubject, decision: string) =>
  column === 'project_id'
    ? work.rows<{ id: string }>(sql`/* decide: no duplicate */ update duplicate_pair set state = 'DISMISSED', decision_id = ${decision}::uuid where state = 'OPEN' and (first_id = ${id}::uuid or second_id = ${id}::uuid)
        returning case when first_id = ${id}::uuid then second_id else first_id end::text as id`)
    : Promise.resolve([])
