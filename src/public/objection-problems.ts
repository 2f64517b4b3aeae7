import { ID, Int } from 'type-graphql'
import { enumeration } from '../graph/enumeration.js'
import { fact, problem } from '../graph/problem.js'
import { notFound } from '../graph/shared-problems.js'
import { Department } from '../database/department.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import { DateTimeScalar } from '../values/scalars.js'
import { t } from '../values/title.js'

export const ObjectionLimit = enumeration(
  'ObjectionLimit',
  t('何种限额已满', 'Which limit has been reached'),
  {
    SENDER: t('同一来处', 'Those that come from one place'),
    COUNTY: t('全县', 'Those of the whole county'),
  },
)
export type ObjectionLimit = keyof typeof ObjectionLimit

export const TooManyObjections = problem(
  'TOO_MANY_OBJECTIONS',
  { zh: '异议过多，稍后再提', en: 'Too many objections for now' },
  {
    limit: fact(ObjectionLimit, '何种限额', 'Which limit'),
    tryAgainAt: fact(DateTimeScalar, '何时可再提', 'When to try again'),
  },
  ({ limit, tryAgainAt }) => ({
    zh: `${limit === 'SENDER' ? '您近来提出的异议' : '全县近来收到的异议'}已达上限，请于 ${tryAgainAt} 之后再提，或到主管部门当面提出。`,
    en: `The limit of objections ${limit === 'SENDER' ? 'from your address' : 'in the county'} has been reached. Try again after ${tryAgainAt}, or go to the department in person.`,
  }),
)
export type TooManyObjections = InstanceType<typeof TooManyObjections>

export const NoSuchSubject = notFound(
  'NO_SUCH_SUBJECT',
  { zh: '已公开的项目区、项目、资金或公示', en: 'published area, project, fund or notice' },
  'subjectId',
  ID,
)

export const TextUnfit = problem(
  'TEXT_UNFIT',
  { zh: '文字不合要求', en: 'The text is not acceptable' },
  {
    field: fact(String, '哪个字段', 'Which field'),
    least: fact(Int, '至少字数', 'Least number of characters'),
    most: fact(Int, '至多字数', 'Most characters'),
    characters: fact(Int, '所给字数', 'Characters that were given'),
  },
  ({ field, least, most, characters }) => ({
    zh: `${field} 应为 ${least} 至 ${most} 字，实为 ${characters} 字；不得含无法存储的字符。`,
    en: `${field} must have ${least} to ${most} characters and no control characters; found ${characters}.`,
  }),
)
export type TextUnfit = InstanceType<typeof TextUnfit>

export const NoSuchObjection = notFound(
  'NO_SUCH_OBJECTION',
  { zh: '异议', en: 'objection' },
  'objectionId',
  ID,
)

export const AlreadyInCharge = problem(
  'ALREADY_IN_CHARGE',
  { zh: '本就由该部门主管', en: 'The department is already in charge' },
  { department: fact(Department, '主管部门', 'The department') },
  ({ department }) => ({
    zh: `本就由该部门（${chineseOf(Department)[department]}）主管，无须转办。`,
    en: `The department (${englishOf(Department)[department]}) is already in charge: there is nothing to transfer.`,
  }),
)

export interface TextBounds {
  least: number
  most: number
}

/** A text as it is kept, without spaces about it, or why it cannot be: by characters as people count them. */
export function fitText(field: string, text: string, bounds: TextBounds): string | TextUnfit {
  const plain = text.replace(/\r\n?/g, '\n').trim()
  const given = [...plain].length
  // Control characters other than a new line and a tab say nothing to a reader, and NUL cannot be kept.
  const isSound = plain.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(plain)
  return isSound && given >= bounds.least && given <= bounds.most
    ? plain
    : new TextUnfit({ field, ...bounds, characters: given })
}
