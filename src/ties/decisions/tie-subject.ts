import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { findNode, globalId } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { AlreadyMerged, AlreadySplit, PartGivenUp, TieConflict, UnknownSubject } from './tie-problems.js'
import { describe } from '../../values/title.js'
import { IdempotentInput } from '../../database/idempotent-input.js'

const KEY = describe('幂等键：同一请求重发时不变', 'Idempotency key: the same when the request is sent again')
const REASON = describe('理由', 'Reason')
export const EXPECTED_TIE = describe(
  '您看到的现行归属的标识；其后如有变化则不认定，答复“归属已变”；不填则不核对',
  'The id of the tie that you saw; if it has changed since, nothing is decided and the answer is TieConflict. Not checked when left out',
)

@InputType({ description: describe('认定', 'A decision') })
export abstract class DecisionInput extends IdempotentInput {
  @Field(() => String, { description: REASON })
  reason: string
}

/** Names what is decided on, in a decision of its own and in one of many. */
@InputType({ description: describe('认定的对象，三者之一', 'What is decided on: just one of the three') })
export abstract class NamedSubjectInput {
  @Field(() => ID, { nullable: true, description: describe('项目', 'Project') })
  projectId?: string | null
  @Field(() => ID, { nullable: true, description: describe('项目分部', 'Part of a project') })
  projectPartId?: string | null
  @Field(() => ID, { nullable: true, description: describe('分配', 'Allocation') })
  allocationId?: string | null
  @Field(() => ID, { nullable: true, description: EXPECTED_TIE })
  expectedTieId?: string | null
}

@InputType({
  description: describe(
    '对一个对象的认定；对象为三者之一',
    'A decision on one subject: just one of the three',
  ),
})
export abstract class SubjectInput extends NamedSubjectInput implements DecisionInput {
  @Field(() => String, { description: KEY })
  idempotencyKey: string
  @Field(() => String, { description: REASON })
  reason: string
}

/** What a decision is on: the column that names it in a decision, and what is judged anew with it. */
export interface DecisionSubject {
  column: 'project_id' | 'part_id' | 'allocation_id'
  id: string
  /** The project itself, or the part's. */
  projectId: string | null
  /** The record's date, by which the validity of areas is read. */
  date: string | null
}

/** The column of a tie that names a subject. */
export const tieColumn = ({ column }: Pick<DecisionSubject, 'column'>) =>
  column === 'part_id' ? 'project_part_id' : column

/**
 * Finds what an input names, locks its row, and refuses what cannot be decided on, or whose tie is no longer the one that
 * the reviewer saw.
 */
export async function lockSubject(work: Work, named: NamedSubjectInput): Promise<DecisionSubject | Problem> {
  const subject = await lockNamed(work, named)
  return subject instanceof Problem
    ? subject
    : ((await refuseChanged(work, subject, named.expectedTieId ?? null)) ?? subject)
}

/** The tie as it stands must be the one that the reviewer decides about. */
async function refuseChanged(
  work: Work,
  subject: DecisionSubject,
  expected: string | null,
): Promise<TieConflict | null> {
  if (expected === null) return null
  const [tie] = await work.rows<{ id: string; decided: string | null }>(sql`/* lock-subject: expected */
    select t.id::text, (select d.id::text from standing_decision d where d.${sql.ref(subject.column)} = ${subject.id}::uuid) as decided
    from area_tie t where t.${sql.ref(tieColumn(subject))} = ${subject.id}::uuid and t.ended_at is null`)
  return tie && globalId('AreaTie', tie.id) === expected
    ? null
    : new TieConflict({ tie: tie?.id ?? null, standing: tie?.decided ?? null })
}

async function lockNamed(
  work: Work,
  { projectId, projectPartId, allocationId }: Omit<NamedSubjectInput, 'expectedTieId'>,
): Promise<DecisionSubject | Problem> {
  const given = Object.entries({
    Project: projectId,
    ProjectPart: projectPartId,
    Allocation: allocationId,
  }).filter(([, id]) => id !== null && id !== undefined)
  const [name, id] = given.length === 1 ? given[0]! : ['', null]
  const node = id ? findNode(id) : null
  if (node?.concept.name !== name) return new UnknownSubject({ givenId: id ?? null })
  if (name === 'Project') return lockProject(work, node.id, id!)
  return name === 'ProjectPart' ? lockPart(work, node.id, id!) : lockAllocation(work, node.id, id!)
}

async function lockProject(work: Work, id: string, given: string): Promise<DecisionSubject | Problem> {
  const [row] = await work.rows<{
    merged: string | null
    parts: string[]
    date: string | null
  }>(sql`/* lock-subject: project */
    select p.merged_into_id::text as merged, coalesce((select json_agg(x.id order by x.ordinal) from project_part x where x.project_id = p.id and x.ended_at is null), '[]') as parts,
      (select max(coalesce(s.record_date, s.start_date))::text from project_source s where s.project_id = p.id) as date
    from project p where p.id = ${id}::uuid for update of p`)
  if (!row) return new UnknownSubject({ givenId: given })
  if (row.merged) return new AlreadyMerged({ into: row.merged })
  if (row.parts.length > 0) return new AlreadySplit({ parts: row.parts })
  return { column: 'project_id', id, projectId: id, date: row.date }
}

async function lockPart(work: Work, id: string, given: string): Promise<DecisionSubject | Problem> {
  const [row] = await work.rows<{
    project: string
    ended: boolean
    date: string | null
  }>(sql`/* lock-subject: part */
    select x.project_id::text as project, x.ended_at is not null as ended,
      (select max(coalesce(s.record_date, s.start_date))::text from project_source s where s.project_id = x.project_id) as date
    from project_part x where x.id = ${id}::uuid for update of x`)
  if (!row) return new UnknownSubject({ givenId: given })
  return row.ended
    ? new PartGivenUp({ part: id })
    : { column: 'part_id', id, projectId: row.project, date: row.date }
}

async function lockAllocation(work: Work, id: string, given: string): Promise<DecisionSubject | Problem> {
  const [row] = await work.rows<{ date: string | null }>(sql`/* lock-subject: allocation */
    select coalesce(a.allocated_on, f.received_on)::text as date from allocation a join fund f on f.id = a.fund_id where a.id = ${id}::uuid for update of a`)
  return row
    ? { column: 'allocation_id', id, projectId: null, date: row.date }
    : new UnknownSubject({ givenId: given })
}
