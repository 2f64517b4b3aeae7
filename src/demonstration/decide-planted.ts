import { sql } from 'kysely'
import type { Database } from '../database/open.js'
import { work, type Follower, type Principal } from '../database/work.js'
import { globalId } from '../graph/node.js'
import { confirmTie } from '../ties/confirm-tie.js'
import { Problem } from '../values/problem.js'
import { PLANTED } from './planted.js'

/** Decides what the list of planted violations has a reviewer decide, once the files are in. */
export async function decidePlanted(
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
): Promise<void> {
  for (const { rule, confirms } of PLANTED) {
    if (!confirms) continue
    const { department, externalId, areaCode, reason } = confirms
    const decided = await work(database, principal, followers, async (unit) => {
      const [project] = await unit.rows<{ id: string }>(sql`/* decide-planted */
        select project_id::text as id from project_source where department = ${department} and external_id = ${externalId}`)
      return confirmTie(unit, {
        idempotencyKey: `planted ${rule}`,
        projectId: globalId('Project', project!.id),
        projectPartId: null,
        allocationId: null,
        areaCode,
        reason,
      })
    })
    if (decided instanceof Problem) throw new Error(decided.message)
  }
}
