import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { mayRead } from '../../src/database/rights/rights.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { globalId } from '../../src/graph/node.js'
import { allRoots } from '../../src/graph/root-word.js'
import { allConcepts } from '../../src/graph/words.js'
import { mayReadRow, openTwoWorlds, principalsOf, WORLDS, type World } from '../database/two-worlds.js'
import { isTried, partOf } from '../laws.js'
import { openDoor, type Ask } from './open-door.js'
import type { Database } from '../../src/database/database.js'

let ids: Record<World, Record<string, string>>
let principals: Principal[]
let ask: Ask
const worlds = Object.keys(WORLDS) as World[]

beforeAll(async () => {
  let county: Database
  ;({ county, ids } = await openTwoWorlds())
  principals = principalsOf(ids)
  ask = await openDoor(county, principals)
})

test('by its id, every role is shown just what it may see, and what is not there looks the same', async () => {
  const wrong: string[] = []
  let cells = 0
  const concepts = allConcepts().filter(
    ({ table, hasId }) => hasId && table !== null && ids.water[table] !== undefined,
  )
  for (const [column, principal] of principals.entries())
    for (const { name, table } of concepts.filter((_, row) => isTried(row, column))) {
      const nodes = worlds.map(
        (world) =>
          `${world}: node(id: "${globalId(name, ids[world][table!]!)}") { id ... on ${name} { id } }`,
      )
      const { data, code } = await ask(principal, `{ ${nodes.join(' ')} }`)
      for (const world of worlds) {
        const may = mayReadRow(table!, world, principal)
        const sees = data?.[world] != null
        cells++
        if (sees !== may)
          wrong.push(
            `${principal.name} ${name} ${world}: ${JSON.stringify(data?.[world])} ${code}, should be ${may}`,
          )
        // What nobody in a role may see is told to be so; a row that is another's is as if it were not there.
        if (!mayRead(principal.role, table!) !== (code === 'FORBIDDEN'))
          wrong.push(`${principal.name} ${name}: ${code}`)
      }
    }
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(partOf(1500))
})

test('every list shows every role just the rows that it may see, or says that none may', async () => {
  const wrong: string[] = []
  const lists = allRoots().filter(
    ({ source, type }) =>
      source.kind === 'connection' &&
      allConcepts().some(
        ({ target, table }) => target === type && table !== null && ids.water[table] !== undefined,
      ),
  )
  for (const [column, principal] of principals.entries())
    for (const { name, type } of lists.filter((_, row) => isTried(row, column))) {
      const { table, name: concept } = allConcepts().find(({ target }) => target === type)!
      const { data, code } = await ask(principal, `{ ${name}(first: 1000) { totalCount nodes { id } } }`)
      if (!mayRead(principal.role, table!)) {
        if (code !== 'FORBIDDEN') wrong.push(`${principal.name} ${name}: ${code}`)
        continue
      }
      const shown: string[] = data?.[name].nodes.map(({ id }: { id: string }) => id) ?? []
      for (const world of worlds) {
        const sees = shown.includes(globalId(concept, ids[world][table!]!))
        if (sees !== mayReadRow(table!, world, principal))
          wrong.push(`${principal.name} ${name} ${world}: ${sees} ${code}`)
      }
      if (data && data[name].totalCount !== shown.length)
        wrong.push(`${principal.name} ${name} counts ${data[name].totalCount}`)
    }
  expect(wrong).toEqual([])
})

test('every table that the schema shows stands in a line', () => {
  const tables = allConcepts().flatMap(({ table }) =>
    table !== null && ids.water[table] !== undefined ? [table] : [],
  )
  expect(tables.filter((table) => !(table in TABLES))).toEqual([])
})

test('who may only read does nothing, in whatever role', async () => {
  const reading: Principal = { name: '只读', role: 'SYSTEM', department: 'WATER', scopes: ['READ'] }
  const source = `mutation { r: importRecords(input: { idempotencyKey: "r", department: WATER, table: "projects", records: [] }) { __typename } }`
  expect((await ask(reading, source)).data.r.__typename).toBe('Forbidden')
  expect((await ask(reading, '{ projects { totalCount } }')).data.projects.totalCount).toBe(2)
})
