import { answerOf, isDefinite, type Claim, type Evidence, type ManualFact } from './evidence.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { answersOf } from '../../places/outcome.js'
import type { TextClaim } from './text-claims.js'
import { TieMethod, type TieReason, type TieStatus } from '../tie-words.js'
import { inEach, joined, saidOf, type Message } from '../../values/message.js'
import { t } from '../../values/title.js'

export interface Candidate {
  /** null is outside every area. */
  areaId: string | null
  score: number
  evidenceTexts: Message[]
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
  explanation: Message
  evidence: Evidence[]
  candidates: Candidate[]
}

const STRONGEST_FIRST = Object.keys(TieMethod) as TieMethod[]
const REASONS: Record<TieReason, Message> = {
  NO_EVIDENCE: t('记录中没有地点', 'The record names no place'),
  UNKNOWN_PLACE: t('地点不在区划名录', 'The place is not in the list of divisions'),
  TOO_COARSE: t(
    '地点过粗，所述范围只有一部分在项目区内',
    'The place is too coarse: only a part of it lies in an area',
  ),
  AMBIGUOUS: t('地名有不止一种读法', 'The place name can be read in more than one way'),
  CONFLICT: t('证据互相矛盾', 'The evidence is contradictory'),
  SPANS_AREAS: t(
    '跨两个项目区，或一部分在项目区外，需拆分',
    'It spans two areas, or lies partly outside, and has to be split',
  ),
  POSSIBLE_DUPLICATE: t('疑似重复申报', 'It may have been reported twice'),
}

const OUTSIDE = t('在各项目区外', 'outside every area')
/** What is said of several things, one after the other, as one sentence. */
const sentence = (said: Message): Message =>
  inEach((say, language) => `${say(said)}${language === 'zh' ? '。' : '.'}`)

function evidenceOf(claim: Claim, areaId: string | null | undefined, gazetteer: Gazetteer): Evidence {
  const { method, outcome, codes, text } = claim
  const points = isDefinite(claim) ? answerOf(claim.outcome) : undefined
  const says =
    points === undefined || method === 'SPATIAL' || method === 'INHERITED'
      ? t('', '')
      : points === null
        ? t('，在各项目区外', ', outside every area')
        : method === 'DECLARED'
          ? t('', '')
          : t(`，属${gazetteer.areaName(points)}`, `, in ${gazetteer.areaName(points)}`)
  const named = [...codes, ...(claim.township ? [claim.township] : [])]
  return {
    method,
    areaId: points ?? null,
    text: inEach((say) => `${say(text)}${say(says)}`),
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
  const reasons = joined(supporting.map((claim) => evidenceOf(claim, areaId, gazetteer).text))
  const others = joined(against.map(({ text }) => text))
  const contrary =
    against.length === 0
      ? t('没有相反证据', 'nothing speaks against it')
      : t(`另有：${others.zh}`, `but also: ${others.en}`)
  const answer =
    areaId === null
      ? t('在各项目区外', 'Outside every area')
      : t(`归属${gazetteer.areaName(areaId)}`, `Tied to ${gazetteer.areaName(areaId)}`)
  return {
    status: areaId === null ? 'OUTSIDE' : 'TIED',
    areaId,
    method,
    reason: null,
    evidence,
    candidates: [],
    explanation: sentence(saidOf(answer, joined([reasons, contrary]))),
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
    explanation: sentence(
      evidence.length > 0
        ? saidOf(REASONS[reason], joined(evidence.map(({ text }) => text)))
        : REASONS[reason],
    ),
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
      text: t(`人工认定：${manual.explanation}`, `Decided by a person: ${manual.explanation}`),
      supports: true,
    },
    ...verdict.evidence.map((each) => ({
      ...each,
      supports: each.areaId === manual.areaId && (each.areaId !== null || agrees),
    })),
  ]
  const contrary =
    verdict.status !== 'UNRESOLVED' && !agrees
      ? t(
          `；但自动证据指向${verdict.areaId ? gazetteer.areaName(verdict.areaId) : '区外'}`,
          `; but what is on record points to ${verdict.areaId ? gazetteer.areaName(verdict.areaId) : 'no area'}`,
        )
      : t('', '')
  const answer = manual.areaId
    ? t(`归属${gazetteer.areaName(manual.areaId)}`, `tied to ${gazetteer.areaName(manual.areaId)}`)
    : OUTSIDE
  return {
    status: manual.status,
    areaId: manual.areaId,
    method: 'MANUAL',
    reason: null,
    evidence,
    candidates: [],
    explanation: t(
      `人工认定${answer.zh}（${manual.explanation}）${contrary.zh}。`,
      `Decided by a person: ${answer.en} (${manual.explanation})${contrary.en}.`,
    ),
  }
}
