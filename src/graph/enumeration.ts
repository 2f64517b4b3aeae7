import { enumerationOf, isRanked, nameOfEnumeration } from '../values/enumeration-of.js'
import { inQuotes, TextList, type ColumnKind } from './column-kind.js'

export const enumeration = enumerationOf

/** A column of an enumeration: text in the database, held to its values by a check constraint. */
export function Choice(values: Record<string, string>): ColumnKind {
  return {
    name: nameOfEnumeration(values),
    graphql: () => values,
    columnType: 'text',
    cast: 'text',
    ordered: true,
    text: false,
    values: Object.values(values),
    ranked: isRanked(values),
    json: inQuotes,
  }
}

/** Several values of an enumeration in one column. */
export const Choices = (values: Record<string, string>): ColumnKind => ({
  ...TextList,
  name: `${nameOfEnumeration(values)}List`,
  graphql: () => values,
})
