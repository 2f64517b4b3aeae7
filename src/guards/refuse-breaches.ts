import type { Follower, Work } from '../database/work.js'
import { Refusal, type Problem } from '../values/problem.js'
import { areasWhole } from './areas-whole.js'
import { disbursementsApproved } from './disbursements-approved.js'
import { ask, type Guard } from './guard.js'
import { membersKept } from './members-kept.js'
import { quotasCovered } from './quotas-covered.js'
import { recordChecks } from './record-checks.js'
import { redLinesKept } from './red-lines-kept.js'
import { rewardsAsDue } from './rewards-as-due.js'

/** The rules that refuse writes, in the order in which they are asked. */
export const GUARDS: readonly Guard[] = [
  areasWhole,
  membersKept,
  disbursementsApproved,
  rewardsAsDue,
  ...quotasCovered,
  ...redLinesKept,
  ...recordChecks,
]

/** Asked before the commit: a unit of work that breaks a rule of the plan ends with the problem, and leaves nothing. */
export const refuseBreaches: Follower = async (work) => {
  for (const guard of GUARDS) {
    const ids = await (guard.inQuestion?.(work) ?? work.changes.ids(guard.table))
    for (const problem of (await ask(guard, work, ids)).values()) throw new Refusal(problem)
  }
}

/** Which of the rows that an import has just written in a table break a rule; one problem a row. */
export async function breachesOf(
  work: Work,
  table: string,
  ids: readonly string[],
): Promise<Map<string, Problem>> {
  const problems = new Map<string, Problem>()
  for (const guard of GUARDS)
    if (guard.table === table && guard.holdsImports)
      for (const [id, problem] of await ask(guard, work, ids, true))
        if (!problems.has(id)) problems.set(id, problem)
  return problems
}

/** What the rules say of rows that stand already, by the rule and the row; `rowsOf` gives the rows of a table. */
export async function breachesAmong(
  work: Work,
  rowsOf: (table: string) => Promise<readonly string[]>,
): Promise<Map<string, Problem>> {
  const problems = new Map<string, Problem>()
  for (const [place, guard] of GUARDS.entries())
    for (const [id, problem] of await ask(guard, work, await rowsOf(guard.table)))
      problems.set(`${place} ${id}`, problem)
  return problems
}

/** Whether any rule holds rows of this table when they are imported. */
export const isHeld = (table: string): boolean =>
  GUARDS.some((guard) => guard.table === table && guard.holdsImports)

/** The problems by which a write in this table may be refused. */
export const problemsOf = (table: string) => [
  ...new Set(GUARDS.filter((guard) => guard.table === table).flatMap(({ problems }) => problems)),
]
