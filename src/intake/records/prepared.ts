import type { Incoming } from '../../database/record-rows.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import type { Draft } from '../tables/read-record.js'

/** A draft with what its target takes: its own record, and the details beside it. */
export interface Prepared {
  draft: Draft
  record: Incoming
  /** Whether the record's number was made of what its row says. */
  numberMade: boolean
  details: { name: string; concept: string; record: Incoming }[]
}

export interface Preparing {
  gazetteer: Gazetteer
  /** The department that the command or the request names. */
  department: string | undefined
  /** How often a made number came up, so that alike rows keep apart. */
  ordinals: Map<string, number>
}
