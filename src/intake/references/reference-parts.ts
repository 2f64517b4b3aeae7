/** What a row says of a record that it refers to, by part: code, name, title … */
export type Parts = Readonly<Record<string, unknown>>

export const isEmpty = (parts: Parts, names: readonly string[]): boolean =>
  names.every((name) => parts[name] === null || parts[name] === undefined)

export const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
