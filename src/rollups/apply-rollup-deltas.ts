import { sql } from 'kysely'
import type { Follower } from '../database/work.js'

/** How many changes may wait before they are applied; readers add those that wait, which costs them a tenth of a millisecond. */
const WAITING_MAX = 128

/** Applies the waiting deltas to the rollups, where they are many enough and no other transaction is doing so. */
export const applyRollupDeltas: Follower = async (work) => {
  await work.run(sql`/* apply-rollup-deltas */ select fold_sums(${WAITING_MAX})`)
}
