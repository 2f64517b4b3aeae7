import type { Message } from '../../values/message.js'
import type { Outcome } from '../../places/outcome.js'
import type { TieMethod, TieReason, TieStatus } from '../tie-words.js'

/** One thing that was weighed: what it says, and where it points. */
export interface Evidence {
  method: TieMethod
  /** The area that it points to; null when it points outside, or nowhere. */
  areaId: string | null
  divisionIds: string[]
  text: Message
  supports: boolean
}

/** Where a record's shape lies, as PostGIS measured it; shares are of its area, its length or its points. */
export interface SpatialFact {
  kind: 'POINT' | 'LINE' | 'POLYGON'
  inCounty: boolean
  shares: { areaId: string; share: number }[]
  outsideShare: number
  villageCodes: string[]
  townshipCodes: string[]
}

/** The standing of what a record hangs on: an allocation's project, a sub-project's parent. */
export interface ParentFact {
  status: TieStatus
  areaId: string | null
  reason: TieReason | null
  name: string
  /** As it is kept: a line for each language. */
  explanation: string
}

/** A reviewer's decision that stands. */
export interface ManualFact {
  status: 'TIED' | 'OUTSIDE'
  areaId: string | null
  explanation: string
}

/** What a piece of evidence claims: a definite answer, a coarse one, or trouble. */
export interface Claim {
  method: TieMethod
  outcome: Outcome | { kind: 'UNKNOWN' } | { kind: 'SPANS'; answers: (string | null)[] }
  /** The divisions that it names, by which coarse and fine evidence are compared. */
  codes: string[]
  /** The township of a name that is not known: coarse evidence all the same. */
  township?: string | null
  /** It names a place of another county. */
  isAbroad?: boolean
  text: Message
}

export type Definite = Extract<Outcome, { kind: 'AREA' | 'OUTSIDE' }>
/** Whether a claim gives one answer by itself. */
export const isDefinite = (claim: Claim): claim is Claim & { outcome: Definite } =>
  claim.outcome.kind === 'AREA' || claim.outcome.kind === 'OUTSIDE'
/** null is outside every area. */
export const answerOf = (outcome: Definite) => (outcome.kind === 'AREA' ? outcome.areaId : null)
