import { refuseBreaches } from '../guards/refuse-breaches.js'
import type { Follower } from '../database/work.js'
import { applyRollupDeltas } from '../rollups/apply-rollup-deltas.js'
import { tieChanges } from '../ties/judging/run-ties.js'

/** What follows every change, in this order, in the same transaction. */
export const FOLLOWERS: readonly Follower[] = [tieChanges, refuseBreaches, applyRollupDeltas]
