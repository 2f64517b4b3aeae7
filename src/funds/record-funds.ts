import { recordRows, type Incoming, type Recorded } from '../database/record-rows.js'
import type { Work } from '../database/work.js'
import { Fund } from './fund.js'

/** Writes funds: one fund document's money each, known by its 文号. */
export const recordFunds = (work: Work, rows: readonly Incoming[]): Promise<Recorded[]> =>
  recordRows(work, Fund, rows)
