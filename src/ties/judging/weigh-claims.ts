import { answerOf, isDefinite, type Claim, type Definite } from './evidence.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { answersOf } from '../../places/outcome.js'
import type { TextClaim } from './text-claims.js'
import type { TieReason } from '../tie-words.js'
import { isCoarseElsewhere, openReason, textSpread } from './weigh-texts.js'

/** The one area, null being outside every area; or the reason why none can be named. */
export type Answer = { areaId: string | null } | { reason: TieReason }

/** Weighs all that was claimed: one answer, or the reason why there is none. */
export function weigh(
  claims: readonly Claim[],
  texts: readonly TextClaim[],
  parentReason: TieReason | null,
  gazetteer: Gazetteer,
): Answer {
  const spread = textSpread(texts)
  const firm = claims.filter((claim) => isDefinite(claim) && !(claim as TextClaim).mention)
  const firmAnswers = new Set(firm.map((claim) => answerOf(claim.outcome as Definite)))
  if (firmAnswers.size > 1) return { reason: 'CONFLICT' }
  const [firmAnswer] = firmAnswers
  // Ground over several answers is spanned, unless something else points elsewhere altogether.
  const spans = [
    ...claims
      .filter(({ outcome }) => outcome.kind === 'SPANS')
      .map(({ outcome }) => (outcome as { answers: (string | null)[] }).answers),
    ...(spread.answers.size > 1 ? [[...spread.answers]] : []),
  ]
  if (spread.disagrees) return { reason: 'CONFLICT' }
  for (const answers of spans) {
    if (firmAnswers.size === 1 && !answers.includes(firmAnswer!)) return { reason: 'CONFLICT' }
    if (spread.answers.size === 1 && ![...spread.answers].every((answer) => answers.includes(answer)))
      return { reason: 'CONFLICT' }
  }
  if (spans.length > 0) return { reason: 'SPANS_AREAS' }
  const answers = new Set([...firmAnswers, ...spread.answers])
  if (answers.size > 1) return { reason: 'CONFLICT' }
  if (answers.size === 0) return { reason: withoutAnswer(claims, parentReason, gazetteer) }
  const [areaId] = answers as Set<string | null>
  // A text alone is sure only when nothing in it is left open.
  if (firmAnswers.size === 0) {
    const open = openReason(texts, areaId ?? null)
    if (open === 'TOO_COARSE' && texts.some((claim) => isCoarseElsewhere(claim, texts, gazetteer)))
      return { reason: 'CONFLICT' }
    if (open) return { reason: open }
  }
  if (claims.some((claim) => contradicts(claim, areaId!, claims, gazetteer))) return { reason: 'CONFLICT' }
  return { areaId: areaId ?? null }
}

function withoutAnswer(
  claims: readonly Claim[],
  parentReason: TieReason | null,
  gazetteer: Gazetteer,
): TieReason {
  if (claims.some(({ outcome }) => outcome.kind === 'UNKNOWN')) return 'UNKNOWN_PLACE'
  const coarse = claims.filter(({ outcome }) => outcome.kind === 'PARTIAL')
  const apart = coarse.some((one) =>
    coarse.some(
      (other) =>
        one.method !== other.method &&
        one.codes[0] &&
        other.codes[0] &&
        !gazetteer.isWithin(one.codes[0], other.codes[0]) &&
        !gazetteer.isWithin(other.codes[0], one.codes[0]),
    ),
  )
  if (apart) return 'CONFLICT'
  if (claims.some(({ outcome }) => outcome.kind === 'SEVERAL')) return 'AMBIGUOUS'
  if (coarse.length > 0) return 'TOO_COARSE'
  return parentReason ?? 'NO_EVIDENCE'
}

/** Whether a claim that settles nothing by itself speaks against an answer. */
function contradicts(
  claim: Claim,
  areaId: string | null,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): boolean {
  const { outcome } = claim
  if (isDefinite(claim)) return false
  if (
    outcome.kind === 'UNKNOWN' &&
    (claim.method === 'DECLARED' || claim.method === 'SPATIAL' || claim.isAbroad)
  )
    return true
  const { mention } = claim as TextClaim
  // What may be no place speaks against nothing, and what lies beside a place only against that place.
  if (mention?.word) return false
  if (mention?.apart)
    return mention.kind === 'AREA'
      ? mention.areaId === areaId
      : claims.some((other) => isDefinite(other) && other.codes.some((code) => claim.codes.includes(code)))
  if (mention?.coarse)
    return !claims.some(
      (other) =>
        isDefinite(other) &&
        other.codes.some((code) =>
          mention.suggestions.some((suggestion) => gazetteer.isWithin(code, suggestion)),
        ),
    )
  if (outcome.kind === 'SEVERAL')
    return (
      !answersOf(outcome).includes(areaId) || (areaId === null && isElsewhere(claim.codes, claims, gazetteer))
    )
  const township = claim.township ?? (outcome.kind === 'PARTIAL' ? claim.codes[0] : undefined)
  if (!township) return false
  // Coarse evidence agrees with what lies in it; where divisions are named they tell, else the area's own.
  const fine = claims.filter((other) => other !== claim && isDefinite(other) && other.codes.length > 0)
  if (fine.length > 0)
    return fine.some(
      ({ codes }) =>
        !codes.some((code) => gazetteer.isWithin(code, township) || gazetteer.isWithin(township, code)),
    )
  return !answersOf(gazetteer.outcomeOf(township)).includes(areaId)
}

/** Whether none of a name's readings lies in a township that definite evidence names: ground outside every area is not all one place. */
function isElsewhere(readings: readonly string[], claims: readonly Claim[], gazetteer: Gazetteer): boolean {
  const named = claims.flatMap((claim) =>
    isDefinite(claim) ? claim.codes.flatMap((code) => gazetteer.townshipOf(code) ?? []) : [],
  )
  return (
    named.length > 0 &&
    readings.length > 0 &&
    !readings.some((code) => named.includes(gazetteer.townshipOf(code) ?? ''))
  )
}
