import { registerEnumType } from 'type-graphql'

const names = new WeakMap<object, string>()
const meanings = new WeakMap<object, Readonly<Record<string, string>>>()

/** An enumeration known to GraphQL, each value with what it means: `enumerationOf('Level', '级次 Level', { CITY: '市级 City' })`. */
export function enumerationOf<T extends Record<string, string>>(
  name: string,
  title: string,
  titles: T,
): { readonly [K in keyof T & string]: K } {
  const values = Object.fromEntries(Object.keys(titles).map((value) => [value, value])) as {
    [K in keyof T & string]: K
  }
  const valuesConfig = Object.fromEntries(
    Object.entries(titles).map(([value, description]) => [value, { description }]),
  )
  registerEnumType(values, { name, description: title, valuesConfig: valuesConfig as never })
  names.set(values, name)
  meanings.set(values, titles)
  return values
}

/** The GraphQL name of an enumeration. */
export const nameOfEnumeration = (values: object): string => names.get(values)!

/** What each value is called, in Chinese alone. */
export const chineseOf = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(meanings.get(values)!).map(([value, title]) => [value, title.split(/ (?=[A-Z])/)[0]!]),
  )

/** What each value is called, in English alone. */
export const englishOf = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(meanings.get(values)!).map(([value, title]) => [
      value,
      title
        .split(/ (?=[A-Z])/)
        .slice(1)
        .join(' '),
    ]),
  )
