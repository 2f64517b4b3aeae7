import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { findNode } from '../graph/node.js'
import { UnknownSubject } from './tie-problems.js'

@InputType({ description: '认定的对象：三者之一 What is decided on: one of the three' })
export abstract class DecisionInput {
  @Field(() => String, { description: '幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again' })
  idempotencyKey: string
  @Field(() => String, { description: '理由 Reason' })
  reason: string
}

@InputType({ description: '对一个对象的认定 A decision on one subject' })
export abstract class SubjectInput extends DecisionInput {
  @Field(() => ID, { nullable: true, description: '项目 Project' })
  projectId?: string | null
  @Field(() => ID, { nullable: true, description: '项目分部 Part of a project' })
  projectPartId?: string | null
  @Field(() => ID, { nullable: true, description: '分配 Allocation' })
  allocationId?: string | null
}

/** What a decision is on; a part carries its project too. */
export interface DecisionSubject {
  column: 'project_id' | 'part_id' | 'allocation_id'
  id: string
  projectId: string | null
}

const TABLES = { Project: ['project', 'project_id'], ProjectPart: ['project_part', 'part_id'], Allocation: ['allocation', 'allocation_id'] } as const

/** Finds what an input names and locks its row, so that two decisions on it follow one another. */
export async function lockSubject(work: Work, { projectId, projectPartId, allocationId }: Pick<SubjectInput, 'projectId' | 'projectPartId' | 'allocationId'>): Promise<DecisionSubject | UnknownSubject> {
  const given = [projectId, projectPartId, allocationId].filter((id) => id !== null && id !== undefined)
  if (given.length !== 1) return new UnknownSubject(null)
  const node = findNode(given[0]!)
  const wanted = projectId ? 'Project' : projectPartId ? 'ProjectPart' : 'Allocation'
  if (node?.concept.name !== wanted) return new UnknownSubject(given[0]!)
  const [table, column] = TABLES[wanted]
  const [row] = await work.rows<{ project: string | null }>(sql`/* lock-subject */ select ${wanted === 'Project' ? sql`id` : sql`project_id`}::text as project from ${sql.table(table)}
    where id = ${node.id}::uuid ${wanted === 'ProjectPart' ? sql`and ended_at is null` : sql``} for update`)
  return row ? { column, id: node.id, projectId: row.project } : new UnknownSubject(given[0]!)
}
