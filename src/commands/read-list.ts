import { userInfo } from 'node:os'
import { sql } from 'kysely'
import { asLogin } from '../database/as-login.js'
import { administrator } from '../database/principal.js'
import { recordPeopleRead } from '../database/history/trail.js'
import type { ColumnKind, Row, Sql } from '../graph/column-kind.js'
import { allConcepts, type Class, type ConceptWords, wordsOf } from '../graph/words.js'
import { peopleFields } from '../server/people-fields.js'
import { InputError } from '../values/problem.js'
import type { Table, TableColumn } from './write-tables.js'
import type { Database } from '../database/database.js'

/** Rows that are read at a time. */
const ROWS = 5000

/** The lists that the schema offers, by the name of their root field. */
export const listNames = (): string[] =>
  allConcepts()
    .flatMap(({ options }) => options.list ?? [])
    .sort()

interface Cell extends TableColumn {
  value: (row: Row) => Sql
  /** The value comes as an answer has it. */
  isJson?: true
}

const NUMBERS = new Set(['Int', 'Float', 'Money', 'LandArea'])

/** A list as a table: all its fields, and of what it refers to the natural key. Read page by page, in one order. */
export function readList(database: Database, list: string): Table {
  const concept = allConcepts().find(({ options }) => options.list === list)
  if (!concept?.table)
    throw new InputError('UNKNOWN_LIST', {
      zh: `没有清单“${list}”，可导出：${listNames().join('、')}。`,
      en: `No list is named “${list}”. Lists: ${listNames().join(', ')}.`,
    })
  const cells = cellsOf(concept)
  return {
    name: concept.title.zh,
    columns: cells.map(({ title, isNumber, width }) => ({
      title,
      isNumber: Boolean(isNumber),
      ...(width ? { width } : {}),
    })),
    rows: pages(database, concept, cells),
  }
}

function cellsOf({ name, fields }: ConceptWords): Cell[] {
  return [...fields.values()].flatMap((field): Cell[] => {
    const { source, type, title } = field
    const named = `${title.zh} ${field.name}`
    if (source.kind === 'id')
      return [{ title: named, width: 44, value: (row) => sql`${sql.lit(`${name}:`)} || ${row('id')}` }]
    if (source.kind === 'value') {
      const kind = type as ColumnKind
      if (kind.opaque && !kind.list) return []
      return [
        {
          title: named,
          isNumber: NUMBERS.has(kind.name),
          value: (row) => source.sql(row, {}),
          isJson: true,
        },
      ]
    }
    if (source.kind !== 'one' || !source.on || source.from) return []
    const target = wordsOf(type as Class)
    const key = (target.options.key ?? []).flatMap((property) => target.columns.get(property) ?? [])
    if (key.length === 0 || !target.table) return []
    const other: Row = (column) => sql.ref(`other.${column}`)
    const table = sql.table(target.table)
    return [
      {
        title: named,
        width: 24,
        value: (row) =>
          sql`(select concat_ws(' ', ${sql.join(key.map(({ column }) => other(column)))}) from ${table} as other where ${source.on!(row, other, {})} limit 1)`,
      },
    ]
  })
}

/** A value of JSON as a cell shows it; numbers keep their digits. */
function plainOf(json: string): string {
  if (json.startsWith('"')) return JSON.parse(json) as string
  return json.startsWith('[') ? (JSON.parse(json) as unknown[]).join('、') : json
}

/** Whoever takes people's data away in clear leaves a trail, page by page. */
async function* pages(database: Database, concept: ConceptWords, cells: readonly Cell[]) {
  const { table, options, name, fields } = concept
  const people = peopleFields(concept).filter((property) => fields.has(property))
  const row: Row = (column) => sql.ref(`own.${column}`)
  const listed = options.listed ? options.listed(row) : sql`true`
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await asLogin(
      database,
      sql<{ id: string; cells: (string | null)[] }>`/* read-list */
      select own.id::text as id, json_build_array(${sql.join(cells.map(({ value }) => sql`(${value(row)})::text`))}) as cells
      from ${sql.table(table!)} as own where ${listed} and own.id > ${last}::uuid order by own.id limit ${sql.lit(ROWS)}`,
    )
    if (people.length > 0 && rows.length > 0)
      await recordPeopleRead(
        database,
        administrator(`quanyu export（${userInfo().username}）`),
        'quanyu export',
        people.map((property) => `${name}.${property}`),
        rows.length,
      )
    for (const page of rows)
      yield page.cells.map((text, at) => (text !== null && cells[at]!.isJson ? plainOf(text) : text))
    if (rows.length < ROWS) return
    last = rows.at(-1)!.id
  }
}
