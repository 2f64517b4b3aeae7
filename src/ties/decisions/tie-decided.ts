import { sql } from 'kysely'
import { Field, ObjectType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import type { Class } from '../../graph/words.js'
import { Allocation } from '../../funds/allocation.js'
import { Project } from '../../projects/project.js'
import { ProjectPart } from '../../projects/project-part.js'
import { AreaTie } from '../area-tie.js'
import { TieDecision } from '../tie-decision.js'
import { describe } from '../../values/title.js'

@ObjectType({ description: describe('已认定', 'The decision, and how things stand after it') })
export class TieDecided {
  @Field(() => TieDecision, { description: describe('认定', 'The decision') })
  decision: Handle
  @Field(() => Project, {
    nullable: true,
    description: describe(
      '项目：认定的对象，或其分部、分配所属',
      'The project that was decided on, or whose part or allocation was',
    ),
  })
  project: Handle | null
  @Field(() => ProjectPart, { nullable: true, description: describe('项目分部', 'Part') })
  projectPart: Handle | null
  @Field(() => Allocation, { nullable: true, description: describe('分配', 'Allocation') })
  allocation: Handle | null
  @Field(() => AreaTie, { nullable: true, description: describe('现行归属', 'The tie as it stands now') })
  tie: Handle | null
}

/** A decision that was taken, with its subject as it stands now. */
export async function readDecided(work: Work, id: string): Promise<TieDecided> {
  const [row] = await work.rows<
    Record<'project' | 'part' | 'allocation' | 'tie', string | null>
  >(sql`/* read-decided */
    select coalesce(d.project_id, (select x.project_id from project_part x where x.id = d.part_id), (select a.project_id from allocation a where a.id = d.allocation_id))::text as project,
      d.part_id::text as part, d.allocation_id::text as allocation,
      (select t.id::text from area_tie t where t.ended_at is null and (t.project_id = d.project_id or t.project_part_id = d.part_id or t.allocation_id = d.allocation_id)) as tie
    from tie_decision d where d.id = ${id}::uuid`)
  const handle = (target: Class, key: string | null) => (key ? new Handle(target, key) : null)
  const { project, part, allocation, tie } = row!
  return Object.assign(new TieDecided(), {
    decision: new Handle(TieDecision, id),
    project: handle(Project, project),
    projectPart: handle(ProjectPart, part),
    allocation: handle(Allocation, allocation),
    tie: handle(AreaTie, tie),
  })
}
