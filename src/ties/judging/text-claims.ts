import type { Claim } from './evidence.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { answersOf, combineOutcomes, type Outcome } from '../../places/outcome.js'
import type { Mention, TextField } from '../../places/mention.js'
import type { Message } from '../../values/message.js'
import { t } from '../../values/title.js'
import { readPlaceNames } from '../../places/place-name.js'

const FIELD_NAMES: Record<TextField, Message> = {
  title: t('名称', 'Its name'),
  place: t('地点', 'Its place'),
  description: t('建设内容', 'Its description'),
}

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
  // 钟陵河 in 钟陵乡: a name that is no village's there is the township's own.
  const same = codes.filter((code) => townships.includes(code))
  return within.length > 0 ? within : same.length > 0 ? same : codes
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

/**
 * A township, or the county, that only says more coarsely what another name says. What may be no place at all
 * (前罗桥 in 白圩乡) leaves it to be said.
 */
function isCoarser(mention: Mention, read: Read, gazetteer: Gazetteer): boolean {
  if (mention.kind !== 'TOWNSHIP' && mention.kind !== 'COUNTY') return false
  const [own] = mention.codes
  return read.some(
    (other) =>
      other.mention !== mention &&
      !other.mention.weak &&
      (other.mention.kind === 'UNKNOWN'
        ? other.mention.township === own || mention.kind === 'COUNTY'
        : other.codes.some((code) => code !== own && gazetteer.isWithin(code, own!))),
  )
}

const namesOf = (codes: readonly string[], gazetteer: Gazetteer, comma = '、') =>
  codes.map((code) => gazetteer.divisionName(code)).join(comma)

function claimOf(mention: Mention, readings: string[], date: string | null, gazetteer: Gazetteer): TextClaim {
  const { field, kind, township, weak, apart } = mention
  const codes = readings.filter((code) => !gazetteer.isGone(code))
  const name = FIELD_NAMES[field]
  const where = t(`${name.zh}写明“${mention.text}”`, `${name.en} says “${mention.text}”`)
  const base = { method: 'PLACE_NAME' as const, codes, township, field, mention }
  const named = (these: readonly string[], comma?: string) => namesOf(these, gazetteer, comma)
  const names = t(named(codes), named(codes, ' or '))
  if (readings.length > 0 && codes.length === 0)
    return {
      ...base,
      outcome: { kind: 'UNKNOWN' },
      text: t(
        `${where.zh}，即${named(readings)}，已撤销，没有登记承继的区划`,
        `${where.en}, that is ${named(readings, ', ')}, which was abolished without a registered successor`,
      ),
    }
  if (kind === 'UNKNOWN')
    return {
      ...base,
      outcome: { kind: 'UNKNOWN' },
      text: t(
        `${name.zh}中的“${mention.text}”不在区划名录${mention.suggestions.length > 0 ? `，是否为${named(mention.suggestions, '或')}` : ''}`,
        `${name.en} says “${mention.text}”, which is not in the list of divisions${mention.suggestions.length > 0 ? `: perhaps ${named(mention.suggestions, ' or ')}` : ''}`,
      ),
    }
  if (kind === 'AREA') return areaClaim(base, where, mention, date, gazetteer)
  if (kind === 'OPEN_RANGE') {
    const within = combineOutcomes(codes.map((code) => gazetteer.outcomeOf(code, date)))
    const outcome: Outcome =
      within.kind === 'AREA' || within.kind === 'OUTSIDE'
        ? within
        : { kind: 'PARTIAL', areaIds: answersOf(within).filter((id) => id !== null) }
    return {
      ...base,
      outcome,
      text: t(
        `${name.zh}中的“${mention.text}”未写全各村${codes.length > 0 ? `（${names.zh}范围内）` : ''}`,
        `${name.en} says “${mention.text}”, which does not list every village${codes.length > 0 ? ` (within ${named(codes, ', ')})` : ''}`,
      ),
    }
  }
  const outcome = combineOutcomes(codes.map((code) => gazetteer.outcomeOf(code, date)))
  if (apart)
    return {
      ...base,
      outcome: { kind: 'SEVERAL', answers: answersOf(outcome) },
      text: t(
        `${where.zh}，即${names.zh}，但文字说的是其旁边或以外`,
        `${where.en}, that is ${names.en}, but speaks of what lies beside or outside it`,
      ),
    }
  if (weak)
    return {
      ...base,
      outcome: { kind: 'SEVERAL', answers: answersOf(outcome) },
      text: t(
        `${where.zh}，可能指${names.zh}，也可能不是地名`,
        `${where.en}, which may mean ${names.en}, or be no place name`,
      ),
    }
  return {
    ...base,
    outcome,
    text: t(
      `${where.zh}，${codes.length > 1 ? '可指' : '即'}${names.zh}`,
      `${where.en}, ${codes.length > 1 ? 'which may be' : 'that is'} ${names.en}`,
    ),
  }
}

/** An area by its own name or code: where the text says that it is there, and may mean nothing else. */
function areaClaim(
  base: Pick<TextClaim, 'method' | 'codes' | 'township' | 'field' | 'mention'>,
  where: Message,
  { areaId, weak, apart }: Mention,
  date: string | null,
  gazetteer: Gazetteer,
): TextClaim {
  if (!gazetteer.isInForce(gazetteer.areas.get(areaId!)!, date))
    return {
      ...base,
      outcome: { kind: 'UNKNOWN' },
      text: t(
        `${where.zh}，该项目区在记录日期未生效`,
        `${where.en}, an area that was not in force on the day of the record`,
      ),
    }
  if (!weak && !apart) return { ...base, outcome: { kind: 'AREA', areaId: areaId! }, text: where }
  return {
    ...base,
    outcome: { kind: 'SEVERAL', answers: [areaId, null] },
    text: apart
      ? t(
          `${where.zh}，但文字说的是${gazetteer.areaName(areaId!)}旁边或以外`,
          `${where.en}, but speaks of what lies beside or outside ${gazetteer.areaName(areaId!)}`,
        )
      : t(
          `${where.zh}，可能指${gazetteer.areaName(areaId!)}，也可能另有所指`,
          `${where.en}, which may mean ${gazetteer.areaName(areaId!)}, or something else`,
        ),
  }
}
