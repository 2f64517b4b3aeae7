import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
} from 'graphql'
import { expect, test } from 'vitest'
import { emitSchema } from '../../src/commands/schema.js'
import { getSchema } from '../../src/server/schema.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('schema/schema.graphql is the schema: else run npm run schema', async () => {
  expect(await emitSchema()).toBe(await readFile(`${ROOT}schema/schema.graphql`, 'utf8'))
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

test('every type, field, argument, enum value and input field says what it is, in Chinese first', async () => {
  const all = (await ours()).flatMap((type) => [...said(type)])
  expect(all.length).toBeGreaterThan(1000)
  expect(all.filter(([, description]) => !/\p{Script=Han}/u.test(description ?? ''))).toEqual([])
  // And in English after it, for those who build on it.
  expect(all.filter(([, description]) => !/\p{Script=Han}.*[A-Za-z]{2}/su.test(description ?? ''))).toEqual(
    [],
  )
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
