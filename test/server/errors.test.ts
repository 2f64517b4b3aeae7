import { ApolloServer } from '@apollo/server'
import { expect, test } from 'vitest'
import { PUBLIC } from '../../src/database/principal.js'
import { openCounty } from '../county.js'
import { openDoor } from './open-door.js'
import { formatError } from '../../src/server/errors.js'
import { InputError } from '../../src/values/problem.js'

/** What a client gets, and what the log, when a field fails with an error. */
async function failWith(error: unknown, query = '{ field }') {
  const logged: { id: string; err: unknown }[] = []
  const server = new ApolloServer({
    typeDefs: 'type Query { field: String }',
    resolvers: {
      Query: {
        field: () => {
          throw error
        },
      },
    },
    formatError: formatError((fault) => logged.push(fault)),
    includeStacktraceInErrorResponses: true,
  })
  const { body } = await server.executeOperation({ query })
  await server.stop()
  if (body.kind !== 'single') throw new Error('one answer was expected')
  return { told: body.singleResult.errors![0]!, logged }
}
const databaseError = (code: string) =>
  Object.assign(new Error('relation "secret_table" does not exist'), {
    code,
    query: 'select 1 from secret_table',
  })

test('input that cannot be taken is told in its own words, with its place', async () => {
  const { told, logged } = await failWith(
    new InputError('BAD_PAGE', 'first 为 5000，应在 0 至 1000 之间。', 'first'),
  )
  expect(told).toMatchObject({
    message: 'first 为 5000，应在 0 至 1000 之间。',
    path: ['field'],
    extensions: { code: 'BAD_PAGE', argument: 'first' },
  })
  expect(logged).toEqual([])
})

test('a value that the database cannot compare is the client’s to mend', async () => {
  const { told } = await failWith(databaseError('22007'))
  expect(told).toMatchObject({ path: ['field'], extensions: { code: 'BAD_USER_INPUT' } })
  expect(JSON.stringify(told)).not.toMatch(/secret_table|select/)
})

test('a fault of our own is a number to the client, and all of it to the log', async () => {
  for (const error of [databaseError('42P01'), new TypeError('secret_table is not a function')]) {
    const { told, logged } = await failWith(error)
    expect(logged).toEqual([{ id: told.extensions!.id, err: error }])
    expect(told.message).toContain(`编号 ${logged[0]!.id}`)
    expect(JSON.stringify(told)).not.toMatch(/secret_table|select|stacktrace|node_modules/)
  }
})

test('a text that is no document is told as such, with its place', async () => {
  for (const query of ['{ field(', '{', '# c', '{ field(a: "\\ud800") }']) {
    const { told, logged } = await failWith(null, query)
    expect(told).toMatchObject({
      message: expect.stringContaining('Syntax Error'),
      locations: [{ line: 1 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    })
    expect(logged).toEqual([])
  }
})

test('a text that no database keeps is told as such, wherever it was sent', async () => {
  const county = await openCounty()
  const ask = await openDoor(county, [])
  for (const [source, variables] of [
    ['{ project(department: WATER, externalId: "a\\u0000") { id } }', {}],
    ['query ($q: String!) { project(department: WATER, externalId: $q) { id } }', { q: 'a\u0000' }],
  ] as const)
    expect(await ask(PUBLIC, source, variables), source).toMatchObject({
      code: 'BAD_TEXT',
    })
})
