import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
} from 'graphql'
import { expect, test } from 'vitest'
import { emitProvinceSchema, emitSchema } from '../../src/commands/schema.js'
import { compactSchema } from '../../src/server/compact-schema.js'
import { getSchema } from '../../src/server/schema.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('schema/schema.graphql is the schema: else run npm run schema', async () => {
  expect(await emitSchema()).toBe(await readFile(`${ROOT}schema/schema.graphql`, 'utf8'))
  expect(await emitProvinceSchema()).toBe(await readFile(`${ROOT}schema/province.graphql`, 'utf8'))
})

test('the schema is valid', async () => {
  expect(validateSchema(await getSchema())).toEqual([])
})

test('the shorter form in which it is written says the same', async () => {
  const sorted = printSchema(lexicographicSortSchema(await getSchema()))
  expect(printSchema(buildSchema(await emitSchema()))).toBe(sorted)
  const odd = buildSchema(
    'type Query { "ends with \\"a quote\\"" a: Int "two\\nlines" b: Int "{ brace }" c: Int } enum E { "one" A "two" B @deprecated(reason: "x") } input I { a: Int = 1, b: String = "} {" }',
  )
  expect(printSchema(buildSchema(compactSchema(printSchema(odd))))).toBe(printSchema(odd))
})

/** What a type says of itself: the path of everything in it, and its description. */
function* said(type: GraphQLNamedType): Generator<[path: string, description: string | null | undefined]> {
  yield [type.name, type.description]
  if (isEnumType(type))
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      yield [`${type.name}.${field.name}`, field.description]
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description]
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description]
    }
}
const ours = async () =>
  Object.values((await getSchema()).getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )

/** What means the same in every list, filter and order is said once, by Query itself. */
const SAID_ONCE = new Set(['first', 'after', 'last', 'before', 'filter', 'orderBy', 'unit'])
const isSaidOnce = (path: string) => {
  const [, type = '', field, argument] = /^(\w+)(?:\.(\w+))?(?:\((\w+)\))?$/.exec(path)!
  if (argument) return SAID_ONCE.has(argument)
  return field !== undefined && /(Connection|Edge|Filter|Order)$/.test(type)
}

test('every type, field, argument, enum value and input field says what it is', async () => {
  const all = (await ours()).flatMap((type) => [...said(type)]).filter(([path]) => !isSaidOnce(path))
  expect(all.length).toBeGreaterThan(3000)
  expect(all.filter(([, description]) => !description)).toEqual([])
})

test('what lists, filters and orders have in common is said by Query', async () => {
  const description = (await getSchema()).getQueryType()!.description!
  const COMMON = ['nodes', 'edges', 'totalCount', 'and', 'or', 'not', 'isNull', 'some', 'every', 'none']
  expect([...SAID_ONCE, ...COMMON].filter((name) => !description.includes(`\`${name}\``))).toEqual([])
})

test('money says its unit', async () => {
  const money = (await ours()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name === 'Money')
          .map((field) => `${type.name}.${field.name}: ${field.description}`)
      : [],
  )
  expect(money.length).toBeGreaterThan(20)
  expect(money.filter((words) => !/元/.test(words))).toEqual([])
})

test('every type with an id can be come upon from the roots, not by its id alone', async () => {
  const schema = await getSchema()
  const seen = new Set<GraphQLNamedType>()
  const walk = (type: GraphQLNamedType) => {
    if (!isObjectType(type) || seen.has(type)) return
    seen.add(type)
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type))
  }
  walk(schema.getQueryType()!)
  const nouns = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  expect(nouns.length).toBeGreaterThan(50)
  expect(nouns.filter((type) => !seen.has(type)).map(({ name }) => name)).toEqual([])
})

test('no sum of allocated money stands alone: beside it is what of it is tied, outside and unresolved', async () => {
  const PARTS = ['tied', 'outside', 'unresolved']
  const objects = (await ours()).filter(isObjectType)
  const fieldsOf = (type: (typeof objects)[number]) => Object.keys(type.getFields())
  const sums = objects.filter((type) =>
    ['allocated', 'disbursed', 'paid'].every((field) => fieldsOf(type).includes(field)),
  )
  // What is told to all of an area's money stands beside what of the county's awaits an area.
  expect(sums.map(({ name }) => name).sort()).toEqual(['DisclosedMoney', 'Funding', 'FundingFigure'])
  expect(fieldsOf(objects.find(({ name }) => name === 'Disclosure')!)).toContain('unplacedMoney')
  // A figure is shown only by what shows the other figures too.
  for (const type of objects) {
    const figures = Object.values(type.getFields()).filter(
      ({ name, type: of }) =>
        // What awaits an area is itself the part that is not told elsewhere.
        name !== 'awaiting' && ['FundingFigure', 'CoverageFigure'].includes(getNamedType(of).name),
    )
    if (figures.length > 0 && type.name !== 'ReasonFigure')
      expect(fieldsOf(type), type.name).toEqual(expect.arrayContaining(PARTS))
  }
  expect(fieldsOf(objects.find(({ name }) => name === 'Funding')!)).toEqual(expect.arrayContaining(PARTS))
})
