import { parseDivisionCode } from '../values/division-code.js'
import type { Claim, Evidence, ManualFact, ParentFact, SpatialFact } from './evidence.js'
import { answersOf, type Gazetteer, type GazetteerArea, type Outcome } from './gazetteer.js'
import { textClaims, type TextClaim } from './text-claims.js'
import { TieMethod, TieReason, type TieStatus } from './tie-words.js'

export type { ParentFact, SpatialFact } from './evidence.js'

/** Goes up when a record may be judged otherwise than before. */
export const TIE_RULES_VERSION = '1'

export interface RecordFacts {
  title: string
  place?: string | null
  description?: string | null
  villageCode?: string | null
  townshipCode?: string | null
  areaCode?: string | null
  /** The record's date, by which the validity of areas is read. */
  date?: string | null
  spatial?: SpatialFact | null | undefined
  parent?: ParentFact | null | undefined
  manual?: ManualFact | null | undefined
}

export interface Candidate {
  /** null is outside every area. */
  areaId: string | null
  score: number
  evidenceTexts: string[]
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

export const TIE_PARAMETERS = { insideShareMin: 0.9 }

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

/** Which one area a record lies in, by all that it says; what cannot be sure goes to a reviewer with its reason. */
export function judge(facts: RecordFacts, gazetteer: Gazetteer, parameters = TIE_PARAMETERS): Verdict {
  const date = facts.date ?? null
  const claims: Claim[] = [
    ...declaredClaims(facts, date, gazetteer),
    ...inheritedClaims(facts),
    ...codeClaims(facts, date, gazetteer),
    ...spatialClaims(facts, parameters, gazetteer),
  ]
  const texts = textClaims(
    { title: facts.title, place: facts.place, description: facts.description },
    contextOf(claims, facts.spatial ?? null, gazetteer),
    date,
    gazetteer,
  )
  const verdict = decide([...claims, ...texts], texts, facts, gazetteer)
  return facts.manual ? byHand(facts.manual, verdict, gazetteer) : verdict
}

function declaredClaims({ areaCode }: RecordFacts, date: string | null, gazetteer: Gazetteer): Claim[] {
  const code = areaCode?.normalize('NFKC').trim()
  if (!code) return []
  const area = gazetteer.areaByCode.get(code.toUpperCase())
  const inForce = area && isInForce(area, date)
  if (!area || !inForce)
    return [
      {
        method: 'DECLARED',
        outcome: { kind: 'UNKNOWN' },
        codes: [],
        text: `申报的项目区代码“${code}”${area ? '在记录日期未生效' : '不存在'}`,
      },
    ]
  return [
    {
      method: 'DECLARED',
      outcome: { kind: 'AREA', areaId: area.id },
      codes: [],
      text: `申报代码为 ${gazetteer.areaName(area.id)}`,
    },
  ]
}

/** At the record's date; without one, that the area has not ended. */
const isInForce = ({ validFrom, validTo }: GazetteerArea, date: string | null) =>
  (!date || !validFrom || validFrom <= date) &&
  (!validTo || validTo > (date ?? new Date().toISOString().slice(0, 10)))

function inheritedClaims({ parent }: RecordFacts): Claim[] {
  if (!parent || parent.status === 'UNRESOLVED' || (parent.status === 'TIED' && parent.areaId === null))
    return []
  const outcome: Outcome = parent.areaId ? { kind: 'AREA', areaId: parent.areaId } : { kind: 'OUTSIDE' }
  return [
    {
      method: 'INHERITED',
      outcome,
      codes: [],
      text: `所属项目“${parent.name}”已认定：${parent.explanation}`,
    },
  ]
}

function codeClaims(
  { villageCode, townshipCode }: RecordFacts,
  date: string | null,
  gazetteer: Gazetteer,
): Claim[] {
  return [villageCode, townshipCode].flatMap((reported): Claim[] => {
    const text = reported?.trim()
    if (!text) return []
    const parsed = parseDivisionCode(text)
    const division = parsed.ok ? gazetteer.find(parsed.value) : undefined
    if (division && gazetteer.isGone(division.code))
      return [
        {
          method: 'DIVISION',
          outcome: { kind: 'UNKNOWN' },
          codes: [],
          township: gazetteer.townshipOf(division.code),
          text: `区划代码 ${division.code} 的${gazetteer.divisionName(division.code)}已于 ${division.validTo} 撤销，没有登记承继的区划`,
        },
      ]
    if (division)
      return [
        {
          method: 'DIVISION',
          outcome: gazetteer.outcomeOf(division.code, date),
          codes: [division.code],
          text: `区划代码 ${division.code} 为${gazetteer.divisionName(division.code)}`,
        },
      ]
    // A village's code that nobody knows still tells its township, when that is known.
    const township = parsed.ok ? gazetteer.find(parsed.value.slice(0, 9).padEnd(12, '0')) : undefined
    return [
      {
        method: 'DIVISION',
        outcome: { kind: 'UNKNOWN' },
        codes: [],
        township: township?.code ?? null,
        text: `区划代码“${text}”不在区划名录`,
      },
    ]
  })
}

function spatialClaims(
  { spatial }: RecordFacts,
  { insideShareMin }: typeof TIE_PARAMETERS,
  gazetteer: Gazetteer,
): Claim[] {
  if (!spatial) return []
  const form = { POINT: '点位', LINE: '线状图形', POLYGON: '图斑' }[spatial.kind]
  const codes = spatial.villageCodes.length === 1 ? [...spatial.villageCodes] : []
  const claim = (outcome: Claim['outcome'], text: string): Claim[] => [
    { method: 'SPATIAL', outcome, codes, text: `${form}${text}` },
  ]
  if (!spatial.inCounty) return claim({ kind: 'UNKNOWN' }, '不在本县范围内')
  const inside = spatial.shares.filter(({ share }) => share >= insideShareMin)
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  if (
    inside.length === 1 &&
    spatial.shares.filter(({ share }) => share > 1 - insideShareMin + 1e-9).length === 1
  )
    return claim(
      { kind: 'AREA', areaId: inside[0]!.areaId },
      spatial.kind === 'POINT'
        ? `落在${gazetteer.areaName(inside[0]!.areaId)}内`
        : `有 ${percent(inside[0]!.share)} 在${gazetteer.areaName(inside[0]!.areaId)}内`,
    )
  if (spatial.outsideShare >= insideShareMin)
    return claim(
      { kind: 'OUTSIDE' },
      spatial.kind === 'POINT' ? '在县域内、各项目区外' : `有 ${percent(spatial.outsideShare)} 在各项目区外`,
    )
  const answers = [
    ...spatial.shares.map(({ areaId }) => areaId),
    ...(spatial.outsideShare > 0.0001 ? [null] : []),
  ]
  return claim(
    { kind: 'SPANS', answers },
    `分布于${[...spatial.shares.map(({ areaId, share }) => `${gazetteer.areaName(areaId)} ${percent(share)}`), ...(spatial.outsideShare > 0.0001 ? [`项目区外 ${percent(spatial.outsideShare)}`] : [])].join('、')}`,
  )
}

function contextOf(claims: readonly Claim[], spatial: SpatialFact | null, gazetteer: Gazetteer) {
  const codes = claims
    .filter(({ method }) => method === 'DIVISION')
    .flatMap((claim) => [...claim.codes, ...(claim.township ? [claim.township] : [])])
  return {
    villages: [
      ...codes.filter((code) => gazetteer.find(code)?.level === 'VILLAGE'),
      ...(spatial?.villageCodes ?? []),
    ],
    townships: [
      ...codes.flatMap((code) => gazetteer.townshipOf(code) ?? []),
      ...(spatial?.townshipCodes ?? []),
    ],
  }
}

type Definite = Extract<Outcome, { kind: 'AREA' | 'OUTSIDE' }>
const isDefinite = (claim: Claim): claim is Claim & { outcome: Definite } =>
  claim.outcome.kind === 'AREA' || claim.outcome.kind === 'OUTSIDE'
/** A place for certain, though it leaves several answers open. */
const isOpenPlace = ({ outcome, mention, codes }: TextClaim) =>
  (outcome.kind === 'PARTIAL' || outcome.kind === 'SEVERAL') &&
  !mention.weak &&
  !mention.word &&
  mention.kind !== 'COUNTY' &&
  codes.length > 0
const answerOf = (outcome: Definite) => (outcome.kind === 'AREA' ? outcome.areaId : null)

function decide(
  claims: readonly Claim[],
  texts: readonly TextClaim[],
  facts: RecordFacts,
  gazetteer: Gazetteer,
): Verdict {
  const unresolved = (reason: TieReason) => unresolvedVerdict(reason, claims, gazetteer)
  const spread = textSpread(texts)
  const firm = claims.filter((claim) => isDefinite(claim) && !(claim as TextClaim).mention)
  const firmAnswers = new Set(
    firm.map((claim) => answerOf((claim as typeof claim & { outcome: { kind: 'OUTSIDE' } }).outcome)),
  )
  if (firmAnswers.size > 1) return unresolved('CONFLICT')
  const [firmAnswer] = firmAnswers
  // Ground over several answers is spanned, unless something else points elsewhere altogether.
  const spans = [
    ...claims
      .filter(({ outcome }) => outcome.kind === 'SPANS')
      .map(({ outcome }) => (outcome as { answers: (string | null)[] }).answers),
    ...(spread.answers.size > 1 ? [[...spread.answers]] : []),
  ]
  if (spread.disagrees) return unresolved('CONFLICT')
  for (const answers of spans) {
    if (firmAnswers.size === 1 && !answers.includes(firmAnswer!)) return unresolved('CONFLICT')
    if (spread.answers.size === 1 && ![...spread.answers].every((answer) => answers.includes(answer)))
      return unresolved('CONFLICT')
  }
  if (spans.length > 0) return unresolved('SPANS_AREAS')
  const answers = new Set([...firmAnswers, ...spread.answers])
  if (answers.size > 1) return unresolved('CONFLICT')
  if (answers.size === 0) return unresolved(withoutAnswer(claims, facts, gazetteer))
  const [areaId] = answers as Set<string | null>
  // A text alone is sure only when nothing in it is left open.
  if (firmAnswers.size === 0) {
    const open = openReason(texts)
    if (open === 'TOO_COARSE' && texts.some((claim) => isCoarseElsewhere(claim, texts, gazetteer)))
      return unresolved('CONFLICT')
    if (open) return unresolved(open)
  }
  if (claims.some((claim) => contradicts(claim, areaId!, claims, gazetteer))) return unresolved('CONFLICT')
  return settledVerdict(areaId ?? null, claims, gazetteer)
}

/**
 * The answers that a record's texts give, and whether two of its fields can have none in common. A name that reads two
 * ways, or a township, leaves several answers open; where the places of one field leave no common one, it spans them all.
 */
function textSpread(texts: readonly TextClaim[]): { answers: Set<string | null>; disagrees: boolean } {
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

function openReason(texts: readonly TextClaim[]): TieReason | null {
  if (texts.some(({ outcome }) => outcome.kind === 'UNKNOWN')) return 'UNKNOWN_PLACE'
  if (texts.some(({ outcome }) => outcome.kind === 'SEVERAL')) return 'AMBIGUOUS'
  return texts.some(({ outcome }) => outcome.kind === 'PARTIAL') ? 'TOO_COARSE' : null
}

/** Whether one field names a township that none of the villages lies in that another field names. */
function isCoarseElsewhere(claim: TextClaim, texts: readonly TextClaim[], gazetteer: Gazetteer): boolean {
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

function withoutAnswer(claims: readonly Claim[], { parent }: RecordFacts, gazetteer: Gazetteer): TieReason {
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
  return parent?.reason ?? 'NO_EVIDENCE'
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
  if (outcome.kind === 'UNKNOWN' && claim.method === 'DECLARED') return true
  if (outcome.kind === 'UNKNOWN' && claim.method === 'SPATIAL') return true
  const { mention } = claim as TextClaim
  // What may be no place speaks against nothing.
  if (mention?.word) return false
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
    divisionIds: [...new Set(named.flatMap((code) => withSuccessors(code, gazetteer)))],
    supports:
      areaId !== undefined &&
      (points === areaId ||
        ((outcome.kind === 'PARTIAL' || outcome.kind === 'SEVERAL') && answersOf(outcome).includes(areaId))),
  }
}

/** What a division's answer hangs on: itself and those that took over from it. */
const withSuccessors = (code: string, gazetteer: Gazetteer): string[] =>
  gazetteer.standsFor(code).flatMap((each) => gazetteer.find(each)?.id ?? [])

function settledVerdict(areaId: string | null, claims: readonly Claim[], gazetteer: Gazetteer): Verdict {
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

function unresolvedVerdict(reason: TieReason, claims: readonly Claim[], gazetteer: Gazetteer): Verdict {
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
      const candidate = found.get(answer) ?? { areaId: answer, score: 0, evidenceTexts: [] }
      found.set(answer, candidate)
      candidate.score += weight
      candidate.evidenceTexts.push(text)
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

/** A reviewer's decision stands; what speaks against it is shown beside it. */
function byHand(manual: ManualFact, verdict: Verdict, gazetteer: Gazetteer): Verdict {
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
