import { parseDivisionCode } from '../../values/division-code.js'
import type { Claim, ManualFact, ParentFact, SpatialFact } from './evidence.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import type { Outcome } from '../../places/outcome.js'
import type { Context } from './text-claims.js'
import { halvesOf, type Message } from '../../values/message.js'
import { t } from '../../values/title.js'
import { compatible } from '../../values/text.js'

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

export const TIE_PARAMETERS = { insideShareMin: 0.9 }

/** What a record's codes, its shape and what it hangs on claim; its texts are read in their light. */
export const claimsOf = (
  facts: RecordFacts,
  date: string | null,
  gazetteer: Gazetteer,
  parameters: typeof TIE_PARAMETERS,
): Claim[] => [
  ...declaredClaims(facts, date, gazetteer),
  ...inheritedClaims(facts),
  ...codeClaims(facts, date, gazetteer),
  ...spatialClaims(facts, parameters, gazetteer),
]

function declaredClaims({ areaCode }: RecordFacts, date: string | null, gazetteer: Gazetteer): Claim[] {
  const code = areaCode && compatible(areaCode).trim()
  if (!code) return []
  const area = gazetteer.areaByCode.get(code.toUpperCase())
  const inForce = area && gazetteer.isInForce(area, date)
  if (!area || !inForce)
    return [
      {
        method: 'DECLARED',
        outcome: { kind: 'UNKNOWN' },
        codes: [],
        text: area
          ? t(
              `申报的项目区代码“${code}”在记录日期未生效`,
              `The declared area code “${code}” was not in force on the record’s day`,
            )
          : t(`申报的项目区代码“${code}”不存在`, `There is no area with the declared code “${code}”`),
      },
    ]
  return [
    {
      method: 'DECLARED',
      outcome: { kind: 'AREA', areaId: area.id },
      codes: [],
      text: t(
        `申报代码为 ${gazetteer.areaName(area.id)}`,
        `Its declared code is that of ${gazetteer.areaName(area.id)}`,
      ),
    },
  ]
}

function inheritedClaims({ parent }: RecordFacts): Claim[] {
  if (!parent || parent.status === 'UNRESOLVED' || (parent.status === 'TIED' && parent.areaId === null))
    return []
  const why = halvesOf(parent.explanation)
  const outcome: Outcome = parent.areaId ? { kind: 'AREA', areaId: parent.areaId } : { kind: 'OUTSIDE' }
  return [
    {
      method: 'INHERITED',
      outcome,
      codes: [],
      text: t(
        `所属项目“${parent.name}”已认定：${why.zh}`,
        `The project “${parent.name}” that it belongs to is decided: ${why.en}`,
      ),
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
          text: t(
            `区划代码 ${division.code} 的${gazetteer.divisionName(division.code)}已于 ${division.validTo} 撤销，没有登记承继的区划`,
            `${gazetteer.divisionName(division.code)} with the division code ${division.code} was abolished on ${division.validTo}, and no successor is registered`,
          ),
        },
      ]
    if (division)
      return [
        {
          method: 'DIVISION',
          outcome: gazetteer.outcomeOf(division.code, date),
          codes: [division.code],
          text: t(
            `区划代码 ${division.code} 为${gazetteer.divisionName(division.code)}`,
            `The division code ${division.code} is that of ${gazetteer.divisionName(division.code)}`,
          ),
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
        isAbroad: parsed.ok && !gazetteer.find(`${parsed.value.slice(0, 6)}000000`),
        text: t(
          `区划代码“${text}”不在区划名录`,
          `The division code “${text}” is not in the list of divisions`,
        ),
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
  const form = {
    POINT: t('点位', 'Its point'),
    LINE: t('线状图形', 'Its line'),
    POLYGON: t('图斑', 'Its polygon'),
  }[spatial.kind]
  const codes = spatial.villageCodes.length === 1 ? [...spatial.villageCodes] : []
  const claim = (outcome: Claim['outcome'], { zh, en }: Message): Claim[] => [
    { method: 'SPATIAL', outcome, codes, text: t(`${form.zh}${zh}`, `${form.en} ${en}`) },
  ]
  if (!spatial.inCounty) return claim({ kind: 'UNKNOWN' }, t('不在本县范围内', 'lies outside the county'))
  const inside = spatial.shares.filter(({ share }) => share >= insideShareMin)
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  if (
    inside.length === 1 &&
    spatial.shares.filter(({ share }) => share > 1 - insideShareMin + 1e-9).length === 1
  )
    return claim(
      { kind: 'AREA', areaId: inside[0]!.areaId },
      spatial.kind === 'POINT'
        ? t(
            `落在${gazetteer.areaName(inside[0]!.areaId)}内`,
            `lies in ${gazetteer.areaName(inside[0]!.areaId)}`,
          )
        : t(
            `有 ${percent(inside[0]!.share)} 在${gazetteer.areaName(inside[0]!.areaId)}内`,
            `lies in ${gazetteer.areaName(inside[0]!.areaId)} by ${percent(inside[0]!.share)}`,
          ),
    )
  if (spatial.outsideShare >= insideShareMin)
    return claim(
      { kind: 'OUTSIDE' },
      spatial.kind === 'POINT'
        ? t('在县域内、各项目区外', 'lies in the county, outside every area')
        : t(
            `有 ${percent(spatial.outsideShare)} 在各项目区外`,
            `lies outside every area by ${percent(spatial.outsideShare)}`,
          ),
    )
  const answers = [
    ...spatial.shares.map(({ areaId }) => areaId),
    ...(spatial.outsideShare > 0.0001 ? [null] : []),
  ]
  const parts = (outside: string, comma: string) =>
    [
      ...spatial.shares.map(({ areaId, share }) => `${gazetteer.areaName(areaId)} ${percent(share)}`),
      ...(spatial.outsideShare > 0.0001 ? [`${outside} ${percent(spatial.outsideShare)}`] : []),
    ].join(comma)
  return claim(
    { kind: 'SPANS', answers },
    t(
      `${spatial.kind === 'POINT' ? '在边界上，或分处各处：' : '分布于'}${parts('项目区外', '、')}`,
      `${spatial.kind === 'POINT' ? 'lies on a boundary, or in several places: ' : 'lies in '}${parts('outside', ', ')}`,
    ),
  )
}

/** The villages and townships that a record names other than by its texts. */
export function contextOf(
  claims: readonly Claim[],
  spatial: SpatialFact | null,
  gazetteer: Gazetteer,
): Context {
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
