import {
  getNamedType,
  isAbstractType,
  isLeafType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { getSchema } from '../../src/server/schema.js'

/** All fields of a type that need no argument and are not to go, each with its __typename where it is an object. */
const fieldsOf = (type: GraphQLObjectType, without: ReadonlySet<string>) =>
  Object.values(type.getFields())
    .filter(({ name, deprecationReason }) => !without.has(name) && deprecationReason === undefined)
    .filter(({ args }) =>
      args.every((each) => each.defaultValue !== undefined || !String(each.type).endsWith('!')),
    )
    .map(({ name, type: of }) => (isLeafType(getNamedType(of)) ? name : `${name} { __typename }`))

/** What a document that selects everything of every member of a choice has against it. */
function clashesOf(schema: GraphQLSchema, type: GraphQLAbstractType, without = new Set<string>()): string[] {
  const members = schema
    .getPossibleTypes(type)
    .map((each) => `... on ${each.name} { ${['__typename', ...fieldsOf(each, without)].join(' ')} }`)
  const document = parse(`fragment All on ${type.name} { ${members.join(' ')} }`)
  return validate(schema, document, [OverlappingFieldsCanBeMergedRule], { maxErrors: Infinity }).map(
    ({ message }) => `${type.name}: ${message}`,
  )
}

/**
 * Names that records of several kinds have with different types, so that whoever asks `node` for such kinds at once gives
 * the field another name. Most differ in one thing: whether every record has it, which is as it is in each domain. `kind` is an
 * enumeration of its own in 27 of them. What is taken off this list stays off.
 */
const CLASHING = `
  account actual allocation amount area balance basis cameFrom cells changes content contract count
  decision department disbursement division documentNumber dueOn findings finishedAt fund funding grade
  inspector job kind landArea level name objections original paidAmount paidOn part payment periodFrom periodTo
  permanentBasicFarmland phase planName problem problems programme project quotaArea reason receivedOn
  recipient reportedOn run score setBy share source stage state subject takenBy target tie title unit use
  usedArea validFrom value verdict version weight withdrawnAt withdrawnBy words year`
  .trim()
  .split(/\s+/)

test('what one member of a choice calls by a name has the same type in all of them', async () => {
  const schema = await getSchema()
  const choices = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && type.name !== 'Node',
  )
  expect(choices.flatMap((type) => clashesOf(schema, type as GraphQLAbstractType))).toEqual([])
})

test('of all records everything can be asked at once, but for the names that are listed', async () => {
  const schema = await getSchema()
  const node = schema.getType('Node') as GraphQLAbstractType
  const names = new Set(
    clashesOf(schema, node).map((message) => /Fields "(\w+)" conflict/.exec(message)![1]!),
  )
  expect([...names].sort()).toEqual(CLASHING)
  expect(clashesOf(schema, node, names)).toEqual([])
})
