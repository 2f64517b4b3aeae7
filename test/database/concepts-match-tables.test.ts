import { sql } from 'kysely'
import { expect, test } from 'vitest'
import '../../src/server/schema.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import {
  allConcepts,
  wordsOf,
  type ColumnWord,
  type ConceptWords,
  type ReferenceWord,
} from '../../src/graph/words.js'
import { plainTargets } from '../../src/intake/records/target.js'
import { openCounty } from '../county.js'

interface ColumnFound {
  name: string
  type: string
  nullable: boolean
  preset: boolean
  /** The table that a foreign key leads to. */
  target: string | null
  view: boolean
}

test('what each concept says is what its table has', async () => {
  const county = await openCounty()
  const { rows } = await sql<ColumnFound>`
    select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable, a.atthasdef as preset,
      (select f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]) as target, c.relkind = 'v' as view
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 where c.relnamespace = ${county.schema}::regnamespace and c.relkind in ('r', 'v')`.execute(
    county.kysely,
  )
  const found = new Map(rows.map((row) => [row.name, row]))
  const wrong: string[] = []
  const compare = (name: string, said: Partial<ColumnFound>) => {
    const column = found.get(name)
    if (!column) return wrong.push(`${name} is not there`)
    for (const [fact, value] of Object.entries(said)) {
      const is = column[fact as keyof ColumnFound]
      // A view has no keys and no defaults, and what it works out no precision.
      const differs = column.view ? fact === 'type' && !String(value).startsWith(String(is)) : is !== value
      if (differs) wrong.push(`${name}: ${fact} is ${is}, said to be ${value}`)
    }
  }
  for (const concept of allConcepts().filter(({ table }) => table !== null)) {
    for (const word of concept.columns.values()) {
      const type = word.kind.columnType.replace('timestamptz', 'timestamp with time zone')
      const said = { type, nullable: isNullable(concept, word), ...(word.preset ? { preset: true } : {}) }
      compare(`${concept.table}.${word.column}`, said)
    }
    for (const word of concept.references.values())
      compare(`${concept.table}.${word.column}`, {
        type: 'uuid',
        nullable: isNullable(concept, word),
        target: wordsOf(word.target).table,
      })
  }
  expect(wrong).toEqual([])
})

/** A field that may be left out when it is written, because the database gives it, is not null for that. */
const isNullable = (concept: ConceptWords, word: ColumnWord | ReferenceWord) =>
  (concept.fields.get(word.property)?.optional ?? word.optional) as boolean

test('of two records with one natural key the table takes one', async () => {
  const county = await openCounty()
  const { rows } = await sql<{ key: string }>`
    select c.relname || ' ' || (select string_agg(a.attname, ' ' order by a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)) as key
    from pg_index i join pg_class c on c.oid = i.indrelid where i.indisunique and i.indpred is null and c.relnamespace = ${county.schema}::regnamespace`.execute(
    county.kysely,
  )
  const unique = new Set(rows.map((row) => row.key))
  const keys = plainTargets().map(({ concept: { table, columns, references }, key }) =>
    [
      table,
      ...key.map((property) => (columns.get(property) ?? references.get(property))!.column).sort(),
    ].join(' '),
  )
  expect(keys.filter((key) => !unique.has(key))).toEqual([])
})

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
