import { registerEnumType } from 'type-graphql'
import { readersLanguage } from './message.js'
import { describe, type Title } from './title.js'

const names = new WeakMap<object, string>()
const ranks = new WeakSet<object>()
const meanings = new WeakMap<object, Readonly<Record<string, Title>>>()

/**
 * An enumeration known to GraphQL, each value with what it means: `enumerationOf('Level', t('级次', 'Level'), { CITY: t('市级', 'City') })`.
 * The values of a ranked one are given from the first to the last, and rows are ordered by that.
 */
export function enumerationOf<T extends Record<string, Title>>(
  name: string,
  title: Title,
  titles: T,
  { ranked = false }: { ranked?: boolean } = {},
): { readonly [K in keyof T & string]: K } {
  const values = Object.fromEntries(Object.keys(titles).map((value) => [value, value])) as {
    [K in keyof T & string]: K
  }
  const valuesConfig = Object.fromEntries(
    Object.entries(titles).map(([value, { zh, en }]) => [value, { description: describe(zh, en) }]),
  )
  registerEnumType(values, {
    name,
    description: ranked ? describeRank(title, Object.keys(titles)) : describe(title.zh, title.en),
    valuesConfig: valuesConfig as never,
  })
  names.set(values, name)
  if (ranked) ranks.add(values)
  meanings.set(values, titles)
  return values
}

/** The emitted schema lists values by the alphabet, so that a rank must be told. */
function describeRank({ zh, en }: Title, values: readonly string[]): string {
  const names = values.map((value) => `\`${value}\``)
  return describe(`${zh}，依次为 ${names.join('、')}`, `${en}; in this order: ${names.join(', ')}`)
}

/** Whether the values of an enumeration have a rank. */
export const isRanked = (values: object): boolean => ranks.has(values)

/** The GraphQL name of an enumeration. */
export const nameOfEnumeration = (values: object): string => names.get(values)!

const wordsIn =
  (language: keyof Title) =>
  (values: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(meanings.get(values)!).map(([value, title]) => [value, title[language]]),
    )

/** What each value is called, in Chinese alone. */
export const chineseOf = wordsIn('zh')

/** What each value is called, in English alone. */
export const englishOf = wordsIn('en')

/** What an enumeration's values are called in the reader's language. */
export const readersTitlesOf = (values: object): Record<string, string> => wordsIn(readersLanguage())(values)
