import { sql } from 'kysely'
import type { Follower } from '../database/work.js'

/** How many changes may wait before they are folded in; readers add those that wait, which costs them a tenth of a millisecond. */
const WAITING_MAX = 128

/** Folds what has gathered into the kept sums, where it is enough to be worth it and nobody else is at it. */
export const foldSums: Follower = async (work) => {
  await work.run(sql`/* fold-sums */ select fold_sums(${WAITING_MAX})`)
}
