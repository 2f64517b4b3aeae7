import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { mayRead } from '../../src/database/rights/rights.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { allConcepts } from '../../src/graph/words.js'
import type { Ask } from './open-door.js'
import { FORESTRY, PUBLIC, openPeoplesCounty } from './peoples-county.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let ask: Ask
beforeAll(async () => {
  ;({ county, ask } = await openPeoplesCounty())
})

/** Clear values that look alike when they are masked. */
const MASKED_ALIKE: Record<string, string> = {
  NAME: `left(c, 1) || case when c like '%三' then '一二' else '九' end`,
  ACCOUNT: `reverse(left(c, -4)) || '0' || right(c, 4)`,
  NOTHING: `c || '甲'`,
  NUMBER: 'c + 1',
}
const lists = () =>
  allConcepts().flatMap(({ table, options, columns, name }) => {
    const people = [...columns.values()].filter((column) => column.people)
    return options.list && table && people.length > 0 ? [{ name, table, list: options.list, people }] : []
  })

test('whoever sees people’s data masked learns nothing by a filter, an order, a count or a cursor: it is answered alike whatever the clear values are', async () => {
  const values = new Map<string, unknown[]>()
  const note = async () => {
    for (const { table, people } of lists())
      for (const { column } of people) {
        const { rows } = await sql<{
          value: unknown
        }>`select distinct ${sql.ref(column)} as value from ${sql.table(table)}`.execute(county.kysely)
        values.set(`${table}.${column}`, [
          ...(values.get(`${table}.${column}`) ?? []),
          ...rows.flatMap(({ value }) => (value === null ? [] : [value])),
        ])
      }
  }
  const answers = async () => {
    const all: Record<string, unknown> = {}
    for (const { table, list, people, name } of lists())
      for (const principal of [FORESTRY, PUBLIC]) {
        if (!mayRead(principal.role, table)) continue
        for (const { property, column, kind } of people) {
          const isText = kind.cast === 'text'
          const operands = [...new Set(values.get(`${table}.${column}`))]
          const filters = operands.flatMap((value) => {
            const operand = JSON.stringify(value)
            return [
              ...['eq', 'gte', 'lt'].map((by) => `{ ${by}: ${operand} }`),
              ...(isText ? [`{ contains: ${JSON.stringify(String(value).slice(1, 4))} }`] : []),
            ]
          })
          const source = `{ ${[...filters, '{ isNull: true }', '{ isNull: false }'].map((filter, at) => `f${at}: ${list}(filter: { not: { ${property}: ${filter} } }) { totalCount nodes { id } }`).join(' ')}
              ${['ASC', 'DESC'].map((by) => `${by}: ${list}(orderBy: [{ ${property}: ${by} }]) { edges { cursor node { id ${property} } } }`).join(' ')} }`
          const { data, message } = await ask(principal, source)
          expect([name, property, message]).toEqual([name, property, undefined])
          all[`${principal.name} ${name}.${property}`] = data
        }
      }
    return all
  }
  const change = () =>
    county.kysely.transaction().execute(async (work) => {
      // Past the triggers: objections are never changed otherwise.
      await sql`set local session_replication_role = replica`.execute(work)
      for (const { table, people } of lists())
        for (const { column, kind } of people) {
          const way = kind.cast === 'text' ? TABLES[table]!.masks![column]! : 'NUMBER'
          await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.raw(MASKED_ALIKE[way]!.replaceAll(/\bc\b/g, `"${column}"`))}`.execute(
            work,
          )
        }
    })
  // What is asked for is what the values were, and what they are at first.
  await note()
  await change()
  await note()
  const first = await answers()
  await change()
  const second = await answers()
  expect(Object.keys(first).length).toBeGreaterThan(14)
  for (const [key, told] of Object.entries(first))
    for (const [field, value] of Object.entries(told as object))
      expect([key, field, (second[key] as any)[field]]).toEqual([key, field, value])
})
