import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { ShareBasis } from '../../projects/project-part.js'
import { atScale, format, readDecimal } from '../../values/decimal.js'
import { fenOf, splitMoney } from '../../values/money.js'
import { InputError, Problem } from '../../values/problem.js'
import { decide } from './decide.js'
import { findArea } from './find-area.js'
import { measureLand } from './measure-land.js'
import { NoLandThere, PartsInOnePlace, SharesDoNotMakeWhole } from './reshape-problems.js'
import { dismissDuplicates } from '../judging/settle-duplicates.js'
import { DecisionInput, EXPECTED_TIE, lockSubject, type DecisionSubject } from './tie-subject.js'
import type { Message } from '../../values/message.js'
import { describe, t } from '../../values/title.js'
import { DECIDERS } from './decide-one-subject.js'
import { TieDecided } from './tie-decided.js'
import {
  AlreadyMerged,
  AlreadySplit,
  AreaNotInForce,
  ReasonMissing,
  TieConflict,
  UnknownArea,
  UnknownSubject,
} from './tie-problems.js'

/** Decimals of a share. */
const SHARE_SCALE = 8
const WHOLE = 10n ** BigInt(SHARE_SCALE)
const PARTS_MAX = 100
const NAME_MAX = 200
/** How much of the ground may be missing or counted twice, for boundaries of two surveys do not meet exactly. */
const GROUND_TOLERANCE = 0.001
/** Less of the ground than this is where lines touch, not land. */
const PART_MIN = 0.000001

@InputType({ description: describe('一个分部', 'One part') })
export class SplitPartInput {
  @Field(() => String, { description: describe('名称', 'Name') })
  name: string
  @Field(() => String, {
    nullable: true,
    description: describe(
      '份额，1 为全部，至多八位小数；按图形面积拆分时各分部都可不填',
      'Share of 1, up to eight decimals; all may be left out when split by land area',
    ),
  })
  share?: string | null
  @Field(() => String, { nullable: true, description: describe('所属项目区代码', 'The area’s code') })
  areaCode?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: describe(
      '在各项目区外；与项目区代码都不填则该分部待定',
      'Outside every area; a part with neither awaits a decision',
    ),
  })
  outside?: boolean | null
}

@InputType({ description: describe('把跨区项目拆成分部', 'Split a project that spans areas') })
export class SplitProjectInput extends DecisionInput {
  @Field(() => ID, { description: describe('项目', 'Project') })
  projectId: string
  @Field(() => ID, { nullable: true, description: EXPECTED_TIE })
  expectedTieId?: string | null
  @Field(() => ShareBasis as never, { description: describe('份额依据', 'What shares are of') })
  basis: ShareBasis
  @Field(() => [SplitPartInput], {
    description: describe(
      '分部，各属一区、在区外或待定',
      'Parts, each in one area, outside, or awaiting a decision',
    ),
  })
  parts: SplitPartInput[]
}

/** Where a part lies: an area's id, null outside every area, undefined while nobody has said. */
type Place = string | null | undefined

/** Splits a project into parts whose shares make the whole, each in one place. Its money follows, to the fen. */
export const splitProject = (work: Work, input: SplitProjectInput) => {
  checkForm(input)
  return decide(work, 'splitProject', input, async (record) => {
    const subject = await lockSubject(work, input)
    if (subject instanceof Problem) return subject
    const places: Place[] = []
    for (const { areaCode, outside } of input.parts) {
      const place = areaCode ? await findArea(work, areaCode, subject.date) : outside ? null : undefined
      if (place instanceof Problem) return place
      if (place !== undefined && places.includes(place))
        return new PartsInOnePlace({ commonAreaCode: areaCode ?? null })
      places.push(place)
    }
    const shares = input.parts.every(({ share }) => !share)
      ? await sharesOfLand(work, subject, input.parts, places)
      : readShares(input.parts)
    if (shares instanceof Problem) return shares
    const decision = await record({ kind: 'SPLIT', subject })
    for (const [index, { name }] of input.parts.entries()) {
      const [part] = await work.rows<{ id: string }>(sql`/* split-project: part */
        insert into project_part (project_id, ordinal, name, share, basis, recorded_at)
        values (${subject.id}::uuid, ${index + 1}, ${name.trim()}, ${format(shares[index]!, SHARE_SCALE)}::numeric, ${input.basis}, tie_moment()) returning id::text`)
      const place = places[index]
      if (place !== undefined)
        await record({
          kind: place ? 'CONFIRM' : 'OUTSIDE',
          subject: { column: 'part_id', id: part!.id },
          areaId: place,
          madeWith: decision,
        })
    }
    return {
      decision,
      projects: [subject.id, ...(await dismissDuplicates(work, subject.id, decision))],
      allocations: [],
    }
  })
}

export const splitProjectMutation = mutation('splitProject', {
  title: t('把跨区项目拆成分部', 'Split a project that spans areas'),
  input: argument(SplitProjectInput, '拆分', 'The split'),
  gives: TieDecided,
  refuses: [
    UnknownSubject,
    UnknownArea,
    AreaNotInForce,
    ReasonMissing,
    SharesDoNotMakeWhole,
    NoLandThere,
    PartsInOnePlace,
    AlreadyMerged,
    AlreadySplit,
    TieConflict,
    IdempotencyConflict,
  ],
  result: t('拆分的结果', 'What came of a split'),
  who: DECIDERS,
  run: splitProject,
})

function checkForm({ basis, parts }: SplitProjectInput) {
  const bad = (field: string, message: Message) => {
    throw new InputError('BAD_PARTS', message, `input.parts${field}`)
  }
  if (parts.length < 2 || parts.length > PARTS_MAX)
    bad('', {
      zh: `应有 2 至 ${PARTS_MAX} 个分部，实为 ${parts.length} 个。`,
      en: `A split needs 2 to ${PARTS_MAX} parts; found ${parts.length}.`,
    })
  for (const [index, { name, areaCode, outside }] of parts.entries()) {
    if (name.trim() === '' || name.length > NAME_MAX)
      bad(`[${index}].name`, {
        zh: `第 ${index + 1} 个分部的名称应为 1 至 ${NAME_MAX} 个字符。`,
        en: `The name of part ${index + 1} must have 1 to ${NAME_MAX} characters.`,
      })
    if (areaCode && outside)
      bad(`[${index}]`, {
        zh: `第 ${index + 1} 个分部既给了项目区代码又标为区外，只能给一个。`,
        en: `Part ${index + 1} gives both an area’s code and outside. Give one of them.`,
      })
  }
  const without = parts.filter(({ share }) => !share).length
  if (without > 0 && (basis === 'MONEY' || without < parts.length))
    bad('', {
      zh: `有 ${without} 个分部没有份额：按资金拆分时都要给出，按图形面积拆分时都给或都不给。`,
      en: `${without} parts have no share. Give the share of every part, or (to split by land area) of none.`,
    })
  if (without > 0 && parts.some(({ areaCode, outside }) => !areaCode && !outside))
    bad('', {
      zh: '由图形取份额时，各分部须给出项目区代码或标为区外。',
      en: 'To take shares from the geometry, every part must give an area’s code or outside.',
    })
}

function readShares(parts: readonly SplitPartInput[]): bigint[] | SharesDoNotMakeWhole {
  const shares = parts.map(({ share }) => {
    const read = readDecimal(share!)
    return read && atScale(read, SHARE_SCALE)
  })
  const sum = shares.reduce<bigint>((total, share) => total + (share ?? 0n), 0n)
  return sum === WHOLE && shares.every((share) => share !== null && share > 0n)
    ? (shares as bigint[])
    : new SharesDoNotMakeWhole({ sum: format(sum, SHARE_SCALE) })
}

/** The shares of the project's ground that lie in each place, by largest remainder. */
async function sharesOfLand(
  work: Work,
  { id, date }: DecisionSubject,
  parts: readonly SplitPartInput[],
  places: readonly Place[],
): Promise<bigint[] | Problem> {
  const land = await measureLand(work, id, date)
  if (!land) return new NoLandThere({ partName: null })
  const measured = places.map((place) => (place ? (land.byArea[place] ?? '0') : land.outside))
  const shares = measured.map((area) => Number(area) / Number(land.whole))
  const missing = shares.findIndex((share) => share < PART_MIN)
  if (missing >= 0) return new NoLandThere({ partName: parts[missing]!.name })
  const sum = shares.reduce((total, share) => total + share, 0)
  if (Math.abs(sum - 1) > GROUND_TOLERANCE) return new SharesDoNotMakeWhole({ sum: sum.toFixed(SHARE_SCALE) })
  // A million yuan is as many fen as a whole has units of the eighth decimal.
  return splitMoney('1000000.00', measured).map(fenOf)
}
