import { answerOf, isDefinite, type Definite } from './evidence.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { answersOf, type Outcome } from '../../places/outcome.js'
import type { TextClaim } from './text-claims.js'
import type { TieReason } from '../tie-words.js'

/** A place for certain, though it leaves several answers open. */
const isOpenPlace = ({ outcome, mention, codes }: TextClaim) =>
  (outcome.kind === 'PARTIAL' || outcome.kind === 'SEVERAL') &&
  !mention.weak &&
  !mention.apart &&
  !mention.word &&
  mention.kind !== 'COUNTY' &&
  codes.length > 0

/**
 * The answers that a record's texts give, and whether two of its fields can have none in common. A name that reads two
 * ways, or a township, leaves several answers open; where the places of one field leave no common one, it spans them all.
 */
export function textSpread(texts: readonly TextClaim[]): { answers: Set<string | null>; disagrees: boolean } {
  const fields = Map.groupBy(
    texts.filter((claim) => isDefinite(claim) || isOpenPlace(claim)),
    ({ field }) => field,
  )
  const answers = new Set<string | null>()
  const possible: Set<string | null>[] = []
  for (const claims of fields.values()) {
    const definite = new Set(
      claims.filter((claim) => isDefinite(claim)).map(({ outcome }) => answerOf(outcome as Definite)),
    )
    const each = claims.map(({ outcome }) => answersOf(outcome as Outcome)).filter((open) => open.length > 0)
    const common = each.reduce(
      (left, right) => left.filter((answer) => right.includes(answer)),
      each[0] ?? [],
    )
    const spanned = common.length === 0 ? each.flat() : [...definite]
    for (const answer of spanned) answers.add(answer)
    if (each.length > 0) possible.push(new Set(common.length === 0 ? spanned : common))
  }
  const disagrees = possible.some((one, index) =>
    possible.slice(index + 1).some((other) => ![...one].some((answer) => other.has(answer))),
  )
  return { answers, disagrees }
}

/** Why a text that gives one answer is not sure of it. A name whose every reading leads there leaves nothing open. */
export function openReason(texts: readonly TextClaim[], areaId: string | null): TieReason | null {
  if (texts.some(({ outcome }) => outcome.kind === 'UNKNOWN')) return 'UNKNOWN_PLACE'
  const leadsElsewhere = ({ outcome, mention }: TextClaim) =>
    outcome.kind === 'SEVERAL' && (mention.apart || outcome.answers.some((answer) => answer !== areaId))
  if (texts.some(leadsElsewhere)) return 'AMBIGUOUS'
  return texts.some(({ outcome }) => outcome.kind === 'PARTIAL') ? 'TOO_COARSE' : null
}

/** Whether one field names a township that none of the villages lies in that another field names. */
export function isCoarseElsewhere(
  claim: TextClaim,
  texts: readonly TextClaim[],
  gazetteer: Gazetteer,
): boolean {
  const [township] = claim.codes
  const others = texts.filter(
    (other) => other.field !== claim.field && isDefinite(other) && other.codes.length > 0,
  )
  return (
    claim.mention.kind === 'TOWNSHIP' &&
    others.length > 0 &&
    others.every(({ codes }) => codes.every((code) => !gazetteer.isWithin(code, township!)))
  )
}
