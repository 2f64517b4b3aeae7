import { Kind, parse, type OperationDefinitionNode } from 'graphql'
import { expect, test } from 'vitest'
import { costOf } from '../../../src/server/limits/cost.js'
import { getSchema } from '../../../src/server/schema.js'

async function rowsOf(source: string): Promise<number> {
  const document = parse(source)
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return costOf(await getSchema(), document, operation as OperationDefinitionNode)({}).rows
}

test('counting a list costs the same once for each list, whatever page of it is asked', async () => {
  const none = await rowsOf('{ projects(first: 100) { nodes { __typename } } }')
  const one = await rowsOf('{ projects(first: 100) { nodes { allocations { totalCount } } } }')
  const three = await rowsOf(
    '{ projects(first: 100) { nodes { a: allocations { totalCount } b: allocations { totalCount __typename } c: allocations(first: 900) { totalCount } } } }',
  )
  expect(three - none).toBe(3 * (one - none))
  const rows = '{ projects(first: 100) { nodes { allocations(first: 20) { nodes { id } } } } }'
  const both = rows
    .replace('{ id }', '{ id } ...Count')
    .concat(' fragment Count on AllocationConnection { totalCount }')
  expect((await rowsOf(both)) - (await rowsOf(rows))).toBe(one - none)
})

test('a page of which only its place is asked reads its rows', async () => {
  expect(await rowsOf('{ projects(first: 100) { pageInfo { endCursor } } }')).toBe(100)
})

test('values cost too: many of a row under other names, and boundaries above all', async () => {
  const divisions = (fields: string) => `{ administrativeDivisions(first: 1000) { nodes { ${fields} } } }`
  const named = (count: number, field: string) =>
    Array.from({ length: count }, (_, place) => `a${place}: ${field}`).join(' ')
  const plain = await rowsOf(divisions('id name'))
  // What is usual costs little beside its rows.
  expect(await rowsOf(divisions('id code name level'))).toBeLessThan(1.1 * 1000)
  expect(await rowsOf(divisions(named(200, 'name')))).toBeGreaterThan(4 * plain)
  const boundary = await rowsOf(divisions('boundary'))
  expect(boundary).toBeGreaterThan(20 * plain)
  expect(await rowsOf(divisions(named(40, 'boundary')))).toBeGreaterThan(35 * boundary)
})
