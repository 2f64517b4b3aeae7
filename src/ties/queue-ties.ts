import { takeTurn } from '../database/take-turn.js'
import type { Work } from '../database/work.js'

/**
 * Waits for its turn to work on ties, and fixes the moment that all it writes of them bears (tie_moment() in SQL).
 * Lock order: the queue of the importer where both are taken, this queue, the ledger's chains in the order of their ids, then rows.
 */
export const queueTies = (work: Work) => takeTurn(work, 'ties')
