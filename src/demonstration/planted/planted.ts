import type { Plot } from './plot.js'

/** What an audit finds of a planted violation: the kind of subject, how its number begins, and the finding's key where that tells it apart. */
export interface Expected {
  type: string
  number: string
  key?: string
  /** Data of the demonstration’s own, which a smaller one has not. */
  onlyInFull?: true
}

export interface Planted {
  rule: string
  says: string
  finds: readonly Expected[]
  /** Where it cannot be planted: what refuses it. */
  refusedBy?: string
  /** It comes of the data as it is, days after the import. */
  afterDays?: number
  plant?: (plot: Plot) => void
  /** What a reviewer decides once the files are in: that a project lies in an area. */
  confirms?: { department: string; externalId: string; areaCode: string; reason: string }
  /** What the environment bureau takes back once the files are in: the impact review of an area. */
  withdraws?: { areaCode: string; opinion: string }
  /** What finance corrects once the files are in: whom a payment went to. */
  corrects?: { payment: string; payee: string; reason: string; documentNumber: string }
}
