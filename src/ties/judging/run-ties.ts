import { sql } from 'kysely'
import type { Follower, Work } from '../../database/work.js'
import { affectedBy, everything, type Affected } from './affected.js'
import { findDuplicates } from './find-duplicates.js'
import { judgeAllocations } from './judge-allocations.js'
import { giveUpStrayParts, judgeParts, shareAllocations } from './judge-parts.js'
import { judgeProjects } from './judge-projects.js'
import { loadGazetteer } from './load-gazetteer.js'
import { lockTies } from '../../database/lock-ties.js'
import { openVerdicts, settleTies } from './settle-ties.js'

export interface TieRun {
  judged: { projects: number; allocations: number }
  changed: { projects: number; allocations: number }
  /** What was judged. */
  touched: Affected
}

/** Works out the ties of all projects and allocations, or of those given and what hangs on them. */
export async function runTies(work: Work, asked?: Affected): Promise<TieRun> {
  await lockTies(work)
  const { projects, allocations } = asked ?? (await everything(work))
  const gazetteer = await loadGazetteer(work)
  await openVerdicts(work)
  const unlike = await findDuplicates(work, gazetteer, projects)
  const judged = new Set<string>()
  const changed = new Set<string>()
  // What is judged first is inherited by what hangs on it: sub-projects, and projects merged into another.
  for (
    let level = await rootsFirst(work, [...new Set([...projects, ...unlike])]);
    level.now.length > 0;
    level = await rootsFirst(work, level.later)
  ) {
    await judgeProjects(work, gazetteer, level.now)
    level.now.forEach((id) => judged.add(id))
    const moved = await settleTies(work, 'project')
    moved.forEach((id) => changed.add(id))
    const below = (await hangingOn(work, moved)).filter((id) => !judged.has(id))
    level.later = [...new Set([...level.later, ...below])]
  }
  await judgeParts(work, [...judged])
  const hanging = await work.rows<{ id: string }>(
    sql`/* run-ties: allocations */ select id::text from allocation where project_id = any(${[...changed]}::uuid[])`,
  )
  const money = [...new Set([...allocations, ...hanging.map(({ id }) => id)])]
  await giveUpStrayParts(work, money)
  await shareAllocations(work, await splitProjectsOf(work, money))
  await judgeAllocations(work, gazetteer, money)
  const moved = await settleTies(work, 'allocation')
  return {
    judged: { projects: judged.size, allocations: money.length },
    changed: { projects: changed.size, allocations: moved.length },
    touched: { projects: [...judged], allocations: money },
  }
}

/** Those of the given that hang on none of the given, and the others. */
async function rootsFirst(work: Work, ids: readonly string[]): Promise<{ now: string[]; later: string[] }> {
  if (ids.length === 0) return { now: [], later: [] }
  const rows = await work.rows<{ id: string; waits: boolean }>(sql`/* run-ties: roots first */
    with asked as materialized (select unnest(${ids}::uuid[]) as id)
    select p.id::text, coalesce(p.merged_into_id, p.parent_id) in (select id from asked) as waits from project p join asked on asked.id = p.id order by p.id`)
  const now = rows.filter(({ waits }) => !waits).map(({ id }) => id)
  const later = rows.filter(({ waits }) => waits).map(({ id }) => id)
  // A circle of parents cannot wait for itself.
  return now.length > 0 ? { now, later } : { now: later, later: [] }
}

const hangingOn = async (work: Work, ids: readonly string[]) =>
  (
    await work.rows<{ id: string }>(
      sql`/* run-ties: below */ select id::text from project where parent_id = any(${ids}::uuid[]) or merged_into_id = any(${ids}::uuid[])`,
    )
  ).map(({ id }) => id)

const splitProjectsOf = async (work: Work, allocations: readonly string[]) =>
  (
    await work.rows<{ id: string }>(sql`/* run-ties: split projects */
      select distinct x.project_id::text as id from project_part x join allocation a on a.project_id = x.project_id where a.id = any(${allocations}::uuid[])`)
  ).map(({ id }) => id)

/** Follows every change in the same transaction: what hangs on it is worked out again. */
export const tieChanges: Follower = async (work) => {
  const affected = await affectedBy(work)
  if (affected.projects.length > 0 || affected.allocations.length > 0) await runTies(work, affected)
}
