import type { Claim } from './evidence.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { claimsOf, contextOf, TIE_PARAMETERS, type RecordFacts } from './record-claims.js'
import { textClaims } from './text-claims.js'
import { byHand, settledVerdict, unresolvedVerdict, type Verdict } from './tie-verdict.js'
import { weigh } from './weigh-claims.js'

export type { ParentFact, SpatialFact } from './evidence.js'
export type { RecordFacts } from './record-claims.js'
export type { Verdict } from './tie-verdict.js'

/** Goes up when a record may be judged otherwise than before. */
export const TIE_RULES_VERSION = '2'

/** Which one area a record lies in, by all that it says; what cannot be sure goes to a reviewer with its reason. */
export function judge(facts: RecordFacts, gazetteer: Gazetteer, parameters = TIE_PARAMETERS): Verdict {
  const date = facts.date ?? null
  const own = claimsOf(facts, date, gazetteer, parameters)
  const { title, place, description } = facts
  const texts = textClaims(
    { title, place, description },
    contextOf(own, facts.spatial ?? null, gazetteer),
    date,
    gazetteer,
  )
  const claims: Claim[] = [...own, ...texts]
  const answer = weigh(claims, texts, facts.parent?.reason ?? null, gazetteer)
  const verdict =
    'reason' in answer
      ? unresolvedVerdict(answer.reason, claims, gazetteer)
      : settledVerdict(answer.areaId, claims, gazetteer)
  return facts.manual ? byHand(facts.manual, verdict, gazetteer) : verdict
}
