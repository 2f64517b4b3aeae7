import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { decide } from './decide.js'
import { CannotReshape, UnknownSubject } from './tie-problems.js'
import { DecisionInput, lockSubject } from './tie-subject.js'

@InputType({ description: '把两个部门申报的同一项目合为一个 Make one project of two records of it' })
export class MergeProjectsInput extends DecisionInput {
  @Field(() => ID, { description: '保留的项目 The project that stays' })
  projectId: string
  @Field(() => ID, { description: '并入它的项目 The project that is merged into it' })
  otherProjectId: string
}

/** Makes one project of two: both departments' records become its sources, and the money of both counts once, as its own. */
export const mergeProjects = (work: Work, input: MergeProjectsInput) =>
  decide(work, 'mergeProjects', input, async (record) => {
    if (input.projectId === input.otherProjectId) return new CannotReshape('不能把项目并入它自己。A project cannot be merged into itself.')
    // Rows are locked in the order of their ids, whichever stays.
    for (const projectId of [input.projectId, input.otherProjectId].sort()) {
      const locked = await lockSubject(work, { projectId })
      if (locked instanceof UnknownSubject) return locked
    }
    const [kept, other] = [input.projectId.split(':')[1]!, input.otherProjectId.split(':')[1]!]
    const [state] = await work.rows<{ merged: boolean; split: boolean; related: boolean }>(sql`/* merge-projects: state */
      select bool_or(merged_into_id is not null) as merged, bool_or(exists (select from project_part x where x.project_id = p.id and x.ended_at is null)) as split,
        bool_or(parent_id in (${kept}::uuid, ${other}::uuid)) as related
      from project p where id in (${kept}::uuid, ${other}::uuid)`)
    if (state?.merged) return new CannotReshape('其中一个已并入别的项目。One of them was merged into another already.')
    if (state?.split) return new CannotReshape('其中一个已经拆分；请先撤销拆分。One of them is split: undo that first.')
    if (state?.related) return new CannotReshape('上级项目与子项目不是重复。A project and a part of it are no duplicates.')
    const sources = (await work.rows<{ id: string }>(sql`/* merge-projects: records move */ update project_source set project_id = ${kept}::uuid where project_id = ${other}::uuid returning id::text`)).map(({ id }) => id)
    const allocations = (await work.rows<{ id: string }>(sql`/* merge-projects: money moves */ update allocation set project_id = ${kept}::uuid where project_source_id = any(${sources}::uuid[]) returning id::text`)).map(({ id }) => id)
    await work.run(sql`/* merge-projects: close */ update project set merged_into_id = ${kept}::uuid where id = ${other}::uuid`)
    const decision = await record({ kind: 'MERGE', subject: { column: 'project_id', id: kept, projectId: kept }, otherProjectId: other, movedSourceIds: sources })
    await work.run(sql`/* merge-projects: pair */ update duplicate_pair set state = 'MERGED', decision_id = ${decision}::uuid where first_id = least(${kept}::uuid, ${other}::uuid) and second_id = greatest(${kept}::uuid, ${other}::uuid)`)
    return { decision, projects: [kept, other], allocations }
  })
