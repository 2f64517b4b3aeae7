import fc from 'fast-check'
import {
  getNamedType,
  isInputObjectType,
  parse,
  validate,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { PlanCache } from '../../src/graph/plan-cache.js'
import { allRoots } from '../../src/graph/root-word.js'
import { getSchema } from '../../src/server/schema.js'
import { law, trials } from '../laws.js'

/** Stands in every text that a stranger sends here, and must stand in no statement. */
const MARK = 'zq7mark'
const TEXTS = [
  "'",
  "''",
  "';--",
  '"',
  '\\',
  "\\'",
  '$1',
  '${}',
  '%',
  '_',
  '/*',
  '*/',
  "' or true --",
  "') union select hash from api_key --",
  "'; drop table project; --",
  '$$',
  "E'\\",
  "U&'",
  '\n',
  '::uuid',
  ' ',
]
const strange = fc
  .tuple(
    fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }),
    fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }),
  )
  .map(([before, after]) => `${before.join('')}${MARK}${after.join('')}`)

let schema: GraphQLSchema
let plans: PlanCache
beforeAll(async () => {
  schema = await getSchema()
  const kysely = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  plans = new PlanCache(schema, (statement) => statement.compile(kysely))
})

/** The statement that a document becomes; none where it is refused before. */
function statementOf(source: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(source)
  expect(validate(schema, document), source).toEqual([])
  try {
    return (
      plans.find(document, document.definitions[0] as OperationDefinitionNode, variables)?.compiled.text ??
      null
    )
  } catch {
    return null
  }
}

const operators = (type: GraphQLInputObjectType) =>
  Object.values(type.getFields()).filter(({ type: each }) => /^\[?(String|ID)!?\]?$/.test(String(each)))

test('what a stranger writes never becomes part of a statement: in a filter, a key, a cursor, a search, as a value or in the document', () => {
  let statements = 0
  const all: ((text: string) => [source: string, variables?: Record<string, unknown>])[] = [
    (text) => [`{ node(id: ${JSON.stringify(text)}) { id } }`],
    (text) => ['query ($id: ID!) { node(id: $id) { id } }', { id: `Project:${text}` }],
    (text) => [`{ project(department: WATER, externalId: ${JSON.stringify(text)}) { name } }`],
    (text) => ['query ($id: String!) { project(department: WATER, externalId: $id) { name } }', { id: text }],
    (text) => ['query ($after: String) { projects(after: $after) { totalCount } }', { after: text }],
    (text) => [`{ changes(after: ${JSON.stringify(text)}) { nodes { id } } }`],
    (text) => [`{ search(text: ${JSON.stringify(text)}) { __typename } }`],
    ...allRoots()
      .filter(({ source }) => source.kind === 'connection')
      .flatMap(({ name }) => {
        const field = schema.getQueryType()!.getFields()[name]!
        const filter = field.args.find((arg) => arg.name === 'filter')
        const type = filter && getNamedType(filter.type)
        if (!isInputObjectType(type)) return []
        return Object.values(type.getFields()).flatMap((of) => {
          const kind = getNamedType(of.type)
          if (!isInputObjectType(kind) || !/^(String|ID)Filter$/.test(kind.name)) return []
          return operators(kind).flatMap(({ name: operator, type: given }) => {
            const list = String(given).startsWith('[')
            return [
              (text: string): [string] => [
                `{ ${name}(filter: { ${of.name}: { ${operator}: ${JSON.stringify(list ? [text] : text)} } }) { totalCount } }`,
              ],
              (text: string): [string, Record<string, unknown>] => [
                `query ($v: ${String(given)}) { ${name}(filter: { ${of.name}: { ${operator}: $v } }) { totalCount } }`,
                { v: list ? [text, text] : text },
              ],
              (text: string): [string, Record<string, unknown>] => [
                `query ($f: ${type.name}) { ${name}(filter: $f) { totalCount } }`,
                { f: { or: [{ [of.name]: { [operator]: list ? [text] : text } }] } },
              ],
            ]
          })
        })
      }),
  ]
  const asks = all.filter((ask) => validate(schema, parse(ask('x')[0])).length === 0)
  expect(asks.length).toBeGreaterThan(500)
  fc.assert(
    fc.property(fc.constantFrom(...asks), strange, (ask, text) => {
      const statement = statementOf(...ask(text))
      if (statement === null) return
      statements++
      expect(statement).not.toContain(MARK)
    }),
    law(600, 7),
  )
  expect(statements).toBeGreaterThan(trials(300))
})
