import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, type DefinitionNode } from 'graphql'
import { isEnumType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql'
import { expect, test } from 'vitest'
import { getSchema } from '../../src/server/schema.js'

const PROMISED = fileURLToPath(new URL('../data/promised.graphql', import.meta.url))

/** What a schema does not hold of one promised type. */
function* broken(schema: GraphQLSchema, definition: DefinitionNode): Generator<string> {
  if (!('name' in definition) || !definition.name) return
  const name = definition.name.value
  const type = schema.getType(name)
  if (!type) return yield name
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
    for (const value of definition.values ?? [])
      if (!isEnumType(type) || !type.getValue(value.name.value)) yield `${name}.${value.name.value}`
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return
  if (!isObjectType(type) && !isInterfaceType(type)) return yield `${name} is no object type`
  for (const face of definition.interfaces ?? [])
    if (!type.getInterfaces().some((own) => own.name === face.name.value))
      yield `${name} implements ${face.name.value}`
  for (const field of definition.fields ?? []) {
    const own = type.getFields()[field.name.value]
    if (!own || String(own.type) !== print(field.type))
      yield `${name}.${field.name.value}: ${print(field.type)}, but ${String(own?.type)}`
    for (const arg of field.arguments ?? []) {
      const ownArg = own?.args.find((each) => each.name === arg.name.value)
      if (!ownArg || String(ownArg.type) !== print(arg.type))
        yield `${name}.${field.name.value}(${arg.name.value}: ${print(arg.type)}), but ${String(ownArg?.type)}`
    }
  }
}

test('what clients have been promised is there, under the same names and types', async () => {
  const { definitions } = parse(await readFile(PROMISED, 'utf8'))
  const schema = await getSchema()
  expect(definitions.flatMap((definition) => [...broken(schema, definition)])).toEqual([])
})

test('a broken promise would be seen', async () => {
  const schema = await getSchema()
  const { definitions } = parse('type Fund { amount: Float! unheardOf: Int } type NoSuch { a: Int }')
  expect(definitions.flatMap((definition) => [...broken(schema, definition)])).toEqual([
    'Fund.amount: Float!, but Money!',
    'Fund.unheardOf: Int, but undefined',
    'NoSuch',
  ])
})
