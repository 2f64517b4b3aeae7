import type { Arguments, Row, Sql } from './column-kind.js'

/** What is said of a concept as a whole. */
export interface ConceptOptions {
  /** The table; the class's name in snake case when absent, none for a type without a table. */
  table?: string | null
  /** Of a type without a table: the table whose rights are its own, for whoever reads it and sees people's data in it. */
  readWith?: string
  /** The natural key, by property name: by it a record that is sent again is known. */
  key?: string[]
  /** The root field of all of them, as a connection. */
  list?: string
  /** Which of them `list` shows; all where absent. */
  listed?: (row: Row) => Sql
  /** The root field of one of them, by its natural key. */
  one?: string
  /** The mutation by which its department writes one, known by its natural key: a new one, or what differs. */
  record?: string
  /** How the arguments of `one` find the row, where they are not simply its key's columns. */
  oneOn?: (row: Row, args: Arguments) => Sql
  /** The columns, by property name, that a list of them goes by when nobody says otherwise, before the id. */
  order?: string[]
  /** Its order says something, and nobody may ask for another: the change feed. */
  keepsOrder?: boolean
  /** Its rows do not tell when they were recorded, for they never change. */
  unrecorded?: boolean
  /** A query for the id that a natural key stands for, where it is not simply the key's columns. */
  keyLookup?: (parts: readonly Sql[]) => Sql
}
