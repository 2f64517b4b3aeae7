import type { GraphQLScalarType } from 'graphql'
import type { Day } from '../values/date.js'
import type { Message } from '../values/message.js'
import { DateScalar } from '../values/scalars.js'
import type { Handle } from './node.js'
import { fact, optional, problem, record, type Fact } from './problem.js'
import type { Class } from './words.js'

/** What was asked for by an id, a code or a name that nothing bears, whatever it is: `missing('UNKNOWN_AREA', …)`. */
export const notFound = <const Name extends string>(
  code: string,
  what: Message,
  name: Name,
  type: unknown = String,
) =>
  problem(
    code,
    { zh: `没有这个${what.zh}`, en: `No such ${what.en}` },
    {
      [name]: fact(type, '所给的标识、代码或名称', 'The id, code or name that was given'),
    } as unknown as Record<Name, Fact<string>>,
    (given) => notFoundMessage(what, given[name] as string),
  )

const SHOWN_MAX = 80
export const notFoundMessage = (what: Message, given: string, known?: readonly string[]): Message => {
  const shown = given.slice(0, SHOWN_MAX)
  return {
    zh: `没有${what.zh}“${shown}”，${known ? `可用的有：${known.join('、') || '无'}` : '请核对'}。`,
    en: `No ${what.en} “${shown}” was found. ${known ? `Available: ${known.join(', ') || 'none'}.` : 'Check what was given.'}`,
  }
}

/** A date that is before or after what bounds it. */
export const dateOutOfRange = <const Name extends string>(code: string, what: Message, name: Name) =>
  problem(
    code,
    { zh: `${what.zh}超出范围`, en: `${what.en} is out of range` },
    {
      [name]: fact(DateScalar, '所给日期', 'The date that was given'),
      notBefore: optional(fact(DateScalar, '不得早于', 'Not before')),
      notAfter: optional(fact(DateScalar, '不得晚于', 'Not after')),
    } as unknown as Record<Name, Fact<string>> & Record<'notBefore' | 'notAfter', Fact<string | null>>,
    (given) => {
      const { notBefore, notAfter } = given as { notBefore: string | null; notAfter: string | null }
      const date = given[name] as string
      const zh = [notBefore && `不得早于 ${notBefore}`, notAfter && `不得晚于 ${notAfter}`]
      const en = [notBefore && `not before ${notBefore}`, notAfter && `not after ${notAfter}`]
      return {
        zh: `${what.zh} ${date} 超出范围：${zh.filter(Boolean).join('，')}。请更正日期。`,
        en: `${what.en} ${date} is out of range: it must be ${en.filter(Boolean).join(' and ')}. Correct the date.`,
      }
    },
  )

/** Something that must be said and was not. */
export const missingMessage = (what: Message, field: string): Message => ({
  zh: `缺少${what.zh}（${field}），请填写。`,
  en: `Required: ${what.en} (${field}).`,
})

/**
 * An account that holds less than is asked of it; what is asked and what is left are named by what they are measured in. `day`
 * is a business day on which it held less than it does now.
 */
export const insufficient = <const Asked extends string, const Left extends string>(
  code: string,
  what: Message,
  [asked, left]: readonly [Asked, Left],
  scalar: GraphQLScalarType<string, string>,
  unit: Message,
  shown: (amount: string) => string,
  remedy: Message,
) =>
  problem(
    code,
    { zh: `${what.zh}不足`, en: `Insufficient ${what.en}` },
    {
      [asked]: fact(scalar, `所需（${unit.zh}）`, `Requested, ${unit.en}`),
      [left]: fact(scalar, `尚余（${unit.zh}）`, `Remaining, ${unit.en}`),
    } as unknown as Record<Asked | Left, Fact<string>>,
    (given, day?: Day) => {
      const [needs, has] = [asked, left].map((name) => shown(given[name] as string))
      if (day)
        return {
          zh: `${what.zh}不足：截至业务日期 ${day} 需 ${needs} ${unit.zh}，当日只余 ${has} ${unit.zh}，以后才有的不能用在以前。请更正日期，或核减。`,
          en: `Insufficient ${what.en}: ${needs} ${unit.en} requested by ${day}, and ${has} ${unit.en} remained on that day; what came later cannot be used before. Correct the date, or reduce what is asked.`,
        }
      return {
        zh: `${what.zh}不足：需 ${needs} ${unit.zh}，尚余 ${has} ${unit.zh}。${remedy.zh}`,
        en: `Insufficient ${what.en}: ${needs} ${unit.en} requested, ${has} ${unit.en} remaining. ${remedy.en}`,
      }
    },
  )

/** An amount of which only more than zero means anything. */
export const notPositive = <const Name extends string>(
  code: string,
  what: Message,
  name: Name,
  scalar: GraphQLScalarType<string, string>,
  unit: Message,
  shown: (amount: string) => string,
  remedy: Message,
) =>
  problem(
    code,
    { zh: `${what.zh}须大于零`, en: `${what.en} must be positive` },
    { [name]: fact(scalar, `所给的数（${unit.zh}）`, `What was given, ${unit.en}`) } as unknown as Record<
      Name,
      Fact<string>
    >,
    (given) => ({
      zh: `${what.zh}须大于零，实为 ${shown(given[name] as string)} ${unit.zh}。${remedy.zh}`,
      en: `${what.en} must be positive; found ${shown(given[name] as string)} ${unit.en}. ${remedy.en}`,
    }),
  )

/** An entry of a ledger that was reversed before. */
export const alreadyReversed = <const By extends string>(entry: Class, by: By, name?: string) =>
  problem(
    'ALREADY_REVERSED',
    { zh: '该分录已冲销', en: 'The entry is already reversed' },
    { [by]: record(entry, '冲销它的分录', 'The entry that reversed it') } as unknown as Record<
      By,
      Fact<string, Handle>
    >,
    () => ({
      zh: '该分录已经冲销过，不能再次冲销。请核对分录。',
      en: 'The entry has already been reversed. Check which entry you mean.',
    }),
    name,
  )
