import type { Claim } from './evidence.js'
import { answersOf, combineOutcomes, type Gazetteer, type Outcome } from '../../places/gazetteer.js'
import type { Mention, TextField } from '../../places/mention.js'
import { readPlaceNames } from '../../places/place-name.js'

const FIELD_NAMES: Record<TextField, string> = { title: '名称', place: '地点', description: '建设内容' }

/** What the rest of a record says of where it lies, by which a name that reads two ways may be decided. */
export interface Context {
  villages: readonly string[]
  townships: readonly string[]
}

export interface TextClaim extends Claim {
  field: TextField
  mention: Mention
}

/** What the texts of a record claim: one claim a place that they name, each name read in the light of the others. */
export function textClaims(
  texts: Partial<Record<TextField, string | null | undefined>>,
  context: Context,
  date: string | null,
  gazetteer: Gazetteer,
): TextClaim[] {
  const mentions = (Object.entries(texts) as [TextField, string | null | undefined][]).flatMap(
    ([field, text]) => (text ? readPlaceNames(text, field, gazetteer) : []),
  )
  const townships = [
    ...context.townships,
    ...mentions
      .filter(({ kind, weak, apart, codes }) => kind === 'TOWNSHIP' && !weak && !apart && codes.length === 1)
      .flatMap(({ codes }) => codes),
  ]
  const [only, ...others] = new Set(townships)
  const read = mentions.map((mention) => ({
    mention,
    // A list that is not whole and names no township is of the one that the rest of the record names.
    codes:
      mention.kind === 'OPEN_RANGE' && mention.codes.length === 0 && only && others.length === 0
        ? [only]
        : narrow(mention, context.villages, townships, gazetteer),
  }))
  const places = read.filter(
    ({ mention, codes }) => !mention.word || mayBePlace(codes, read, context, gazetteer),
  )
  const claims = places
    .filter(({ mention }) => !isCoarser(mention, places, gazetteer))
    .map(({ mention, codes }) => claimOf(mention, codes, date, gazetteer))
  // Prose says many things by the way: beside a title or place that is definite, only what is definite in it counts.
  const isSaid = claims.some(({ field, outcome }) => field !== 'description' && isDefiniteOutcome(outcome))
  return isSaid
    ? claims.filter(
        ({ field, outcome, mention }) =>
          field !== 'description' || isDefiniteOutcome(outcome) || isDenied(mention, claims),
      )
    : claims
}

/** 在太平片区以外, of an area that another name leads to. */
const isDenied = ({ kind, apart, areaId }: Mention, claims: readonly TextClaim[]) =>
  kind === 'AREA' &&
  apart &&
  claims.some(({ outcome }) => outcome.kind === 'AREA' && outcome.areaId === areaId)

/** Of several readings those that the rest of the record allows; all of them where it allows none. */
function narrow(
  { codes, township }: Mention,
  villages: readonly string[],
  townships: readonly string[],
  gazetteer: Gazetteer,
): string[] {
  if (codes.length < 2) return codes
  const named = codes.filter((code) => villages.includes(code))
  if (named.length > 0) return named
  // The township among the readings: a name that may be a mere word.
  if (township !== null && codes.includes(township)) return codes
  const within = codes.filter((code) =>
    townships.some((township) => township !== code && gazetteer.isWithin(code, township)),
  )
  return within.length > 0 ? within : codes
}

const isDefiniteOutcome = ({ kind }: Claim['outcome']) => kind === 'AREA' || kind === 'OUTSIDE'

type Read = readonly { mention: Mention; codes: string[] }[]

/** A word that may be a name: not where the record names its place, unless that is a township with a village called so. */
function mayBePlace(codes: readonly string[], read: Read, context: Context, gazetteer: Gazetteer): boolean {
  const named = read.filter(({ mention }) => !mention.word && mention.kind !== 'COUNTY')
  if (context.villages.length > 0 || named.some(({ mention }) => mention.kind !== 'TOWNSHIP')) return false
  const townships = [...context.townships, ...named.flatMap((township) => township.codes)]
  return (
    townships.length === 0 ||
    townships.some((township) => codes.some((code) => gazetteer.isWithin(code, township)))
  )
}

/** A township, or the county, that only says more coarsely what another name says. */
function isCoarser(mention: Mention, read: Read, gazetteer: Gazetteer): boolean {
  if (mention.kind !== 'TOWNSHIP' && mention.kind !== 'COUNTY') return false
  const [own] = mention.codes
  return read.some(
    (other) =>
      other.mention !== mention &&
      (other.mention.kind === 'UNKNOWN'
        ? other.mention.township === own || mention.kind === 'COUNTY'
        : other.codes.some((code) => code !== own && gazetteer.isWithin(code, own!))),
  )
}

function claimOf(mention: Mention, readings: string[], date: string | null, gazetteer: Gazetteer): TextClaim {
  const { field, kind, township, weak, apart } = mention
  const codes = readings.filter((code) => !gazetteer.isGone(code))
  const where = `${FIELD_NAMES[field]}写明“${mention.text}”`
  const base = { method: 'PLACE_NAME' as const, codes, township, field, mention }
  const names = codes.map((code) => gazetteer.divisionName(code)).join('、')
  if (readings.length > 0 && codes.length === 0)
    return {
      ...base,
      outcome: { kind: 'UNKNOWN' },
      text: `${where}，即${readings.map((code) => gazetteer.divisionName(code)).join('、')}，已撤销，没有登记承继的区划`,
    }
  if (kind === 'UNKNOWN')
    return {
      ...base,
      outcome: { kind: 'UNKNOWN' },
      text: `${FIELD_NAMES[field]}中的“${mention.text}”不在区划名录${mention.suggestions.length > 0 ? `，是否为${mention.suggestions.map((code) => gazetteer.divisionName(code)).join('或')}` : ''}`,
    }
  if (kind === 'AREA') return areaClaim(base, where, mention, gazetteer)
  if (kind === 'OPEN_RANGE') {
    const within = combineOutcomes(codes.map((code) => gazetteer.outcomeOf(code, date)))
    const outcome: Outcome =
      within.kind === 'AREA' || within.kind === 'OUTSIDE'
        ? within
        : { kind: 'PARTIAL', areaIds: answersOf(within).filter((id) => id !== null) }
    return {
      ...base,
      outcome,
      text: `${FIELD_NAMES[field]}中的“${mention.text}”未写全各村${codes.length > 0 ? `（${names}范围内）` : ''}`,
    }
  }
  const outcome = combineOutcomes(codes.map((code) => gazetteer.outcomeOf(code, date)))
  if (apart)
    return {
      ...base,
      outcome: { kind: 'SEVERAL', answers: answersOf(outcome) },
      text: `${where}，即${names}，但文字说的是其旁边或以外`,
    }
  if (weak)
    return {
      ...base,
      outcome: { kind: 'SEVERAL', answers: answersOf(outcome) },
      text: `${where}，可能指${names}，也可能不是地名`,
    }
  return { ...base, outcome, text: `${where}，${codes.length > 1 ? '可指' : '即'}${names}` }
}

/** An area by its own name or code: where the text says that it is there, and may mean nothing else. */
function areaClaim(
  base: Pick<TextClaim, 'method' | 'codes' | 'township' | 'field' | 'mention'>,
  where: string,
  { areaId, weak, apart }: Mention,
  gazetteer: Gazetteer,
): TextClaim {
  if (!weak && !apart) return { ...base, outcome: { kind: 'AREA', areaId: areaId! }, text: where }
  return {
    ...base,
    outcome: { kind: 'SEVERAL', answers: [areaId, null] },
    text: `${where}，${apart ? `但文字说的是${gazetteer.areaName(areaId!)}旁边或以外` : `可能指${gazetteer.areaName(areaId!)}，也可能另有所指`}`,
  }
}
