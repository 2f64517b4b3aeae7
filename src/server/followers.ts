import { refuseBreaches } from '../audit/guards/refuse-breaches.js'
import type { Follower } from '../database/work.js'
import { foldSums } from '../ties/fold-sums.js'
import { tieChanges } from '../ties/run-ties.js'

/** What follows every change, in this order, in the same transaction. */
export const FOLLOWERS: readonly Follower[] = [tieChanges, refuseBreaches, foldSums]
