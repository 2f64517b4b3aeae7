import { sql } from 'kysely'
import { expect, test } from 'vitest'
import '../../src/server/schema.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { allConcepts, type ColumnWord, type ConceptWords, type ReferenceWord } from '../../src/graph/words.js'
import { openCounty } from '../county.js'

const TYPES: Record<string, RegExp> = {
  text: /^text$/,
  'text[]': /^ARRAY$/,
  integer: /^integer$/,
  boolean: /^boolean$/,
  date: /^date$/,
  timestamptz: /^timestamp with time zone$/,
  numeric: /^numeric$/,
  geometry: /^USER-DEFINED$/,
  uuid: /^uuid$/,
}

test('what each concept says is what its table has', async () => {
  const county = await openCounty()
  const { rows } = await sql<{ table: string; name: string; type: string; nullable: boolean; view: boolean }>`
    select c.table_name as table, c.column_name as name, c.data_type as type, c.is_nullable = 'YES' as nullable, t.table_type = 'VIEW' as view
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where c.table_schema = ${county.schema}`.execute(
    county.kysely,
  )
  const found = new Map(rows.map((row) => [`${row.table}.${row.name}`, row]))
  const wrong: string[] = []
  for (const concept of allConcepts().filter(({ table }) => table !== null)) {
    for (const [word, cast] of [
      ...[...concept.columns.values()].map((column) => [column, column.kind.cast] as const),
      ...[...concept.references.values()].map((reference) => [reference, 'uuid'] as const),
    ]) {
      const name = `${concept.table}.${word.column}`
      const column = found.get(name)
      if (!column) wrong.push(`${name} is not there`)
      else if (!TYPES[cast]?.test(column.type)) wrong.push(`${name} is ${column.type}, said to be ${cast}`)
      else if (!column.view && column.nullable !== isNullable(concept, word))
        wrong.push(`${name} is ${column.nullable ? '' : 'not '}nullable, said to be otherwise`)
    }
  }
  expect(wrong).toEqual([])
})

/** A field that may be left out when it is written, because the database gives it, is not null for that. */
const isNullable = (concept: ConceptWords, word: ColumnWord | ReferenceWord) =>
  (concept.fields.get(word.property)?.optional ?? word.optional) as boolean

test('every value of an enumeration is one that the database takes, and no other', async () => {
  const county = await openCounty()
  const { rows } = await sql<{ table: string; definition: string }>`
    select r.relname as table, pg_get_constraintdef(c.oid) as definition from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace where c.contype = 'c' and n.nspname = ${county.schema}`.execute(
    county.kysely,
  )
  const wrong: string[] = []
  const views = new Set(
    (
      await sql<{
        name: string
      }>`select table_name as name from information_schema.views where table_schema = ${county.schema}`.execute(
        county.kysely,
      )
    ).rows.map(({ name }) => name),
  )
  for (const concept of allConcepts().filter(({ table }) => table !== null && !views.has(table)))
    for (const { column, kind } of concept.columns.values()) {
      if (!kind.values) continue
      const check = rows.find(
        ({ table, definition }) =>
          table === concept.table &&
          new RegExp(`^CHECK \\(\\(\\(?${column} = (ANY \\(ARRAY\\[[^\\]]*\\]\\)|'\\w+'::text)\\)+$`).test(
            definition,
          ),
      )
      const taken = [...(check?.definition ?? '').matchAll(/'([A-Z0-9_]+)'::text/g)]
        .map(([, value]) => value!)
        .sort()
      if (JSON.stringify(taken) !== JSON.stringify([...kind.values].sort()))
        wrong.push(
          `${concept.table}.${column}: ${taken.join()} in the database, ${kind.values.join()} in the words`,
        )
    }
  expect(wrong).toEqual([])
})

test('what a concept says is people’s data is what its table masks, so that its reading is recorded', () => {
  const wrong = allConcepts().flatMap((concept) => {
    const said = [...concept.columns.values()].filter(({ people }) => people).map(({ column }) => column)
    const masked = Object.keys(TABLES[concept.table ?? '']?.masks ?? {})
    return concept.table !== null && said.sort().join() !== masked.sort().join()
      ? [`${concept.table}: ${said.join()} said, ${masked.join()} masked`]
      : []
  })
  expect(wrong).toEqual([])
})
