import { sql } from 'kysely'
import type { Row, Sql } from './column-kind.js'
import type { ConceptWords } from './words.js'

let rows = 0

/** A statement is written in one go, so that its rows are numbered alike each time and its text is the same. */
export function numberRowsFromOne() {
  rows = 0
}

/** A row with a name of its own in the statement. */
export function newRow(): { name: Sql; row: Row } {
  const alias = `t${++rows}`
  return { name: sql.ref(alias), row: (column) => sql.ref(`${alias}.${column}`) }
}

export const tableOf = (concept: ConceptWords): Sql => {
  if (concept.table === null) throw new Error(`${concept.name} has no table: its source must say from where`)
  return sql.table(concept.table)
}
