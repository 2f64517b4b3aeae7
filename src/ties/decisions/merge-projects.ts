import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { Problem } from '../../values/problem.js'
import { decide } from './decide.js'
import { moveRecords, openMovingChains } from './move-records.js'
import { DecisionsDiffer, PartOfOther, SameProject } from './reshape-problems.js'
import { mergeDuplicates } from '../judging/settle-duplicates.js'
import { DecisionInput, EXPECTED_TIE, lockSubject, type DecisionSubject } from './tie-subject.js'
import { findToTakeOver, takeOver } from './take-over-decision.js'
import { describe, t } from '../../values/title.js'
import { DECIDERS } from './decide-one-subject.js'
import { TieDecided } from './tie-decided.js'
import { AlreadyMerged, AlreadySplit, ReasonMissing, TieConflict, UnknownSubject } from './tie-problems.js'

@InputType({
  description: describe('把两个部门申报的同一项目合为一个', 'Make one project of two records of it'),
})
export class MergeProjectsInput extends DecisionInput {
  @Field(() => ID, { description: describe('保留的项目', 'The project that stays') })
  projectId: string
  @Field(() => ID, { nullable: true, description: EXPECTED_TIE })
  expectedTieId?: string | null
  @Field(() => ID, { description: describe('并入它的项目', 'The project that is merged into it') })
  otherProjectId: string
  @Field(() => ID, { nullable: true, description: EXPECTED_TIE })
  expectedOtherTieId?: string | null
}

/** Makes one project of two: both departments' records become its sources, and the money of both counts once, as its own. What a person decided of either holds for it. */
export const mergeProjects = (work: Work, input: MergeProjectsInput) =>
  decide(work, 'mergeProjects', input, async (record) => {
    const locked = new Map<string, DecisionSubject>()
    // Rows are locked in the order of their ids, whichever stays.
    const expected = new Map([
      [input.otherProjectId, input.expectedOtherTieId ?? null],
      [input.projectId, input.expectedTieId ?? null],
    ])
    for (const [projectId, expectedTieId] of [...expected].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const subject = await lockSubject(work, { projectId, expectedTieId })
      if (subject instanceof Problem) return subject
      locked.set(projectId, subject)
    }
    const [kept, other] = [locked.get(input.projectId)!, locked.get(input.otherProjectId)!]
    if (kept.id === other.id) return new SameProject({ sameProject: kept.id })
    const below = await findPart(work, kept.id, other.id)
    if (below) return new PartOfOther({ subProject: below })
    const standing = await findToTakeOver(work, kept.id, other.id)
    if (standing instanceof Problem) return standing
    // Whoever allocates takes the same lock, so that these are all.
    const ids = async (table: 'project_source' | 'allocation') =>
      (
        await work.rows<{ id: string }>(
          sql`/* merge-projects: what moves */ select id::text from ${sql.table(table)} where project_id = ${other.id}::uuid order by id`,
        )
      ).map(({ id }) => id)
    const [sources, allocations] = [await ids('project_source'), await ids('allocation')]
    await openMovingChains(work, allocations)
    await moveRecords(work, 'project_source', 'project_id', kept.id, sources)
    await moveRecords(work, 'allocation', 'project_id', kept.id, allocations)
    await moveRecords(work, 'project', 'merged_into_id', kept.id, [other.id])
    const decision = await record({
      kind: 'MERGE',
      subject: kept,
      otherProjectId: other.id,
      movedSourceIds: sources,
    })
    await takeOver(standing, kept, decision, record)
    await mergeDuplicates(work, kept.id, other.id, decision)
    return { decision, projects: [kept.id, other.id], allocations }
  })

export const mergeProjectsMutation = mutation('mergeProjects', {
  title: t('把两个部门申报的同一项目合为一个', 'Make one project of two records of it'),
  input: argument(MergeProjectsInput, '合并', 'The merge'),
  gives: TieDecided,
  refuses: [
    UnknownSubject,
    ReasonMissing,
    SameProject,
    PartOfOther,
    DecisionsDiffer,
    AlreadyMerged,
    AlreadySplit,
    TieConflict,
    IdempotencyConflict,
  ],
  result: t('合并的结果', 'What came of a merge'),
  who: DECIDERS,
  run: mergeProjects,
})

/** The one of two projects that is a part of the other, at whatever depth. */
async function findPart(work: Work, one: string, other: string): Promise<string | null> {
  const [row] = await work.rows<{ id: string }>(sql`/* merge-projects: above */
    with recursive above as (
      select p.id as below, p.id, p.parent_id from project p where p.id in (${one}::uuid, ${other}::uuid)
      union select a.below, p.id, p.parent_id from above a join project p on p.id = a.parent_id
    )
    select below::text as id from above where id <> below and id in (${one}::uuid, ${other}::uuid) limit 1`)
  return row?.id ?? null
}
