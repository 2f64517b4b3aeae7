import { answerOf, isDefinite, type Claim, type Evidence, type ManualFact } from './evidence.js'
import { answersOf, type Gazetteer } from '../../places/gazetteer.js'
import type { TextClaim } from './text-claims.js'
import { TieMethod, type TieReason, type TieStatus } from '../tie-words.js'

export interface Candidate {
  /** null is outside every area. */
  areaId: string | null
  score: number
  evidenceTexts: string[]
  /** The strongest method that leads there. */
  method: TieMethod | null
  /** The divisions that lead there. */
  divisionIds: string[]
}

export interface Verdict {
  status: TieStatus
  areaId: string | null
  method: TieMethod | null
  reason: TieReason | null
  /** One sentence, with the names and codes and what speaks for and against. */
  explanation: string
  evidence: Evidence[]
  candidates: Candidate[]
}

const STRONGEST_FIRST = Object.keys(TieMethod) as TieMethod[]
const REASONS: Record<TieReason, string> = {
  NO_EVIDENCE: '记录中没有地点',
  UNKNOWN_PLACE: '地点不在区划名录',
  TOO_COARSE: '地点过粗，所述范围只有一部分在项目区内',
  AMBIGUOUS: '地名有不止一种读法',
  CONFLICT: '证据互相矛盾',
  SPANS_AREAS: '跨两个项目区，或一部分在项目区外，需拆分',
  POSSIBLE_DUPLICATE: '疑似重复申报',
}

function evidenceOf(claim: Claim, areaId: string | null | undefined, gazetteer: Gazetteer): Evidence {
  const { method, outcome, codes, text } = claim
  const points = isDefinite(claim) ? answerOf(claim.outcome) : undefined
  const says =
    points === undefined
      ? ''
      : points === null
        ? '，在各项目区外'
        : method === 'DECLARED' || method === 'SPATIAL' || method === 'INHERITED'
          ? ''
          : `，属${gazetteer.areaName(points)}`
  const named = [...codes, ...(claim.township ? [claim.township] : [])]
  return {
    method,
    areaId: points ?? null,
    text: `${text}${method === 'SPATIAL' || method === 'INHERITED' ? '' : says}`,
    divisionIds: [...new Set(named.flatMap((code) => withSuccession(code, gazetteer)))],
    supports:
      areaId !== undefined &&
      (points === areaId ||
        ((outcome.kind === 'PARTIAL' || outcome.kind === 'SEVERAL') && answersOf(outcome).includes(areaId))),
  }
}

/** What a division's answer hangs on: itself, those that took over from it, and those that it took over from. */
const withSuccession = (code: string, gazetteer: Gazetteer): string[] =>
  [...gazetteer.standsFor(code), ...gazetteer.formersOf(code)].flatMap(
    (each) => gazetteer.find(each)?.id ?? [],
  )

export function settledVerdict(
  areaId: string | null,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): Verdict {
  const evidence = claims.map((claim) => evidenceOf(claim, areaId, gazetteer))
  const supporting = claims.filter((claim) => isDefinite(claim) && answerOf(claim.outcome) === areaId)
  const method = STRONGEST_FIRST.find((each) => supporting.some((claim) => claim.method === each))!
  const against = evidence.filter(({ supports }) => !supports)
  const reasons = supporting.map((claim) => evidenceOf(claim, areaId, gazetteer).text).join('；')
  const contrary =
    against.length === 0 ? '没有相反证据' : `另有：${against.map(({ text }) => text).join('；')}`
  return {
    status: areaId === null ? 'OUTSIDE' : 'TIED',
    areaId,
    method,
    reason: null,
    evidence,
    candidates: [],
    explanation: `${areaId === null ? '在各项目区外' : `归属${gazetteer.areaName(areaId)}`}：${reasons}；${contrary}。`,
  }
}

export function unresolvedVerdict(
  reason: TieReason,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): Verdict {
  const evidence = claims.map((claim) => evidenceOf(claim, undefined, gazetteer))
  return {
    status: 'UNRESOLVED',
    areaId: null,
    method: null,
    reason,
    evidence,
    candidates: candidatesOf(claims, gazetteer),
    explanation: `${REASONS[reason]}${evidence.length > 0 ? `：${evidence.map(({ text }) => text).join('；')}` : ''}。`,
  }
}

const newCandidate = (areaId: string | null): Candidate => ({
  areaId,
  score: 0,
  evidenceTexts: [],
  method: null,
  divisionIds: [],
})

const strongest = (one: TieMethod | null, other: TieMethod): TieMethod =>
  STRONGEST_FIRST.find((method) => method === one || method === other)!

/** Of the divisions that a claim names or suggests, those that lie, in whole or in part, where the answer says. */
function divisionsThere(claim: Claim, answer: string | null, gazetteer: Gazetteer): string[] {
  const suggested = claim.outcome.kind === 'UNKNOWN' ? (claim as TextClaim).mention?.suggestions : undefined
  return (suggested ?? claim.codes)
    .filter((code) => answersOf(gazetteer.outcomeOf(code)).includes(answer))
    .flatMap((code) => gazetteer.find(code)?.id ?? [])
}

/** The answers that the evidence leaves open, those with more and stronger evidence first. */
function candidatesOf(claims: readonly Claim[], gazetteer: Gazetteer): Candidate[] {
  const found = new Map<string | null, Candidate>()
  for (const claim of claims) {
    const { outcome, method, text } = claim
    const suggested = (claim as TextClaim).mention?.suggestions.map((code) => gazetteer.outcomeOf(code)) ?? []
    const outcomes = outcome.kind === 'UNKNOWN' ? suggested : [outcome]
    const weight =
      (STRONGEST_FIRST.length - STRONGEST_FIRST.indexOf(method)) *
      (isDefinite(claim) ? 4 : outcome.kind === 'UNKNOWN' ? 1 : 2)
    for (const answer of new Set(
      outcomes.flatMap((each) => (each.kind === 'SPANS' ? each.answers : answersOf(each))),
    )) {
      const candidate = found.get(answer) ?? newCandidate(answer)
      found.set(answer, candidate)
      candidate.score += weight
      candidate.evidenceTexts.push(text)
      candidate.method = strongest(candidate.method, method)
      candidate.divisionIds.push(...divisionsThere(claim, answer, gazetteer))
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      b.score - a.score ||
      (a.areaId === null
        ? 1
        : b.areaId === null
          ? -1
          : gazetteer.areaName(a.areaId).localeCompare(gazetteer.areaName(b.areaId))),
  )
}

/** What a verdict says, as a candidate among others. */
export const candidateOf = ({ areaId, explanation, method, evidence }: Verdict): Candidate => ({
  areaId,
  score: 1,
  evidenceTexts: [explanation],
  method,
  divisionIds: evidence.flatMap(({ supports, divisionIds }) => (supports ? divisionIds : [])),
})

/** A reviewer's decision stands; what speaks against it is shown beside it. */
export function byHand(manual: ManualFact, verdict: Verdict, gazetteer: Gazetteer): Verdict {
  const agrees = verdict.status !== 'UNRESOLVED' && verdict.areaId === manual.areaId
  const evidence: Evidence[] = [
    {
      method: 'MANUAL',
      areaId: manual.areaId,
      divisionIds: [],
      text: `人工认定：${manual.explanation}`,
      supports: true,
    },
    ...verdict.evidence.map((each) => ({
      ...each,
      supports: each.areaId === manual.areaId && (each.areaId !== null || agrees),
    })),
  ]
  const contrary =
    verdict.status !== 'UNRESOLVED' && !agrees
      ? `；但自动证据指向${verdict.areaId ? gazetteer.areaName(verdict.areaId) : '区外'}`
      : ''
  return {
    status: manual.status,
    areaId: manual.areaId,
    method: 'MANUAL',
    reason: null,
    evidence,
    candidates: [],
    explanation: `人工认定${manual.areaId ? `归属${gazetteer.areaName(manual.areaId)}` : '在各项目区外'}（${manual.explanation}）${contrary}。`,
  }
}
