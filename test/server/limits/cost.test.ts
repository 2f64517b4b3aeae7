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
  const none = await rowsOf('{ projects(first: 100) { nodes { id } } }')
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
