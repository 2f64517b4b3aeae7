import {
  getNamedType,
  isAbstractType,
  isLeafType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type GraphQLObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { getSchema } from '../../src/server/schema.js'

/** All fields of a type that need no argument, each with its __typename where it is an object. */
const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ args }) =>
      args.every((each) => each.defaultValue !== undefined || !String(each.type).endsWith('!')),
    )
    .map(({ name, type: of }) => (isLeafType(getNamedType(of)) ? name : `${name} { __typename }`))

// A record’s fields are as they are in its own domain: one department must be told where another may be, and each kind has
// values of its own. Whoever asks `node` for several types at once gives such fields other names.
const RECORDS = 'Node'

test('what one member of a choice calls by a name has the same type in all of them', async () => {
  const schema = await getSchema()
  const clashes: string[] = []
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type) && type.name !== RECORDS) {
      const members = schema
        .getPossibleTypes(type)
        .map((each) => `... on ${each.name} { ${fieldsOf(each).join(' ')} }`)
      const document = parse(`fragment All on ${type.name} { ${members.join(' ')} }`)
      for (const { message } of validate(schema, document, [OverlappingFieldsCanBeMergedRule]))
        clashes.push(`${type.name}: ${message}`)
    }
  expect(clashes).toEqual([])
})
