import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { mayRead } from '../../src/database/rights/rights.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { allRoots } from '../../src/graph/root-word.js'
import { allConcepts, type ConceptWords } from '../../src/graph/words.js'
import { getSchema } from '../../src/server/schema.js'
import { isTried } from '../laws.js'
import { openTwoWorlds, principalsOf, type World } from '../database/two-worlds.js'
import { askAs } from './asks.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let ids: Record<World, Record<string, string>>
let concepts: Map<string, ConceptWords>

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  concepts = new Map(allConcepts().map((concept) => [concept.name, concept]))
})

const needsArguments = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined)

/** What a field is asked with: itself, or a little of what is below it. Null where the principal may not see that. */
function selectionOf(field: GraphQLField<unknown, unknown>, { role }: Principal): string | null {
  const type = getNamedType(field.type)
  if (needsArguments(field)) return null
  if (isLeafType(type)) return field.name
  if (!isObjectType(type)) return null
  const concept = concepts.get(type.name.replace(/Connection$/, ''))
  const table = concept?.table ?? concept?.options.readWith
  if (table && table in TABLES && !mayRead(role, table)) return null
  if (type.name.endsWith('Connection')) return `${field.name}(first: 1) { totalCount nodes { __typename } }`
  return `${field.name} { ${valuesOf(type).join(' ') || '__typename'} }`
}
const valuesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !needsArguments(field))
    .map(({ name }) => name)

test('whoever may see a record may see all that the schema says of it: no field stumbles over a table behind it', async () => {
  const schema = await getSchema()
  const wrong: string[] = []
  // Tables are granted to roles: the first of each stands for it.
  const first = principalsOf(ids).filter(
    ({ role }, index, all) => all.findIndex((each) => each.role === role) === index,
  )
  for (const [column, principal] of first.entries())
    for (const root of allRoots().filter(
      ({ source }, row) => source.kind === 'connection' && isTried(row, column),
    )) {
      const concept = concepts.get(root.type.name)!
      if (concept.table !== null && concept.table in TABLES && !mayRead(principal.role, concept.table))
        continue
      const fields = Object.values((schema.getType(concept.name) as GraphQLObjectType).getFields())
      const selections = fields.flatMap((field) => selectionOf(field, principal) ?? [])
      const ask = async (some: readonly string[]) =>
        askAs(county, principal, `{ ${root.name} { nodes { ${some.join(' ')} } } }`)
      const { code: first } = await ask(selections)
      // What has no table of its own is refused as a whole to those who may see nothing behind it.
      if (!first || (concept.table === null && first === 'FORBIDDEN')) continue
      for (const selection of selections) {
        const { code, message } = await ask([selection])
        if (code) wrong.push(`${principal.role} ${root.name} ${selection.slice(0, 60)}: ${code} ${message}`)
      }
    }
  expect(wrong).toEqual([])
})

test('the questions without a record of their own are answered to everyone', async () => {
  const schema = await getSchema()
  const wrong: string[] = []
  const others = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => !needsArguments(field) && !getNamedType(field.type).name.endsWith('Connection'),
  )
  for (const [column, principal] of principalsOf(ids).entries())
    for (const field of others.filter((_, row) => isTried(row, column))) {
      const type = getNamedType(field.type)
      if (!isObjectType(type)) continue
      const { code, message } = await askAs(
        county,
        principal,
        `{ ${field.name} { ${valuesOf(type).join(' ') || '__typename'} } }`,
      )
      if (code) wrong.push(`${principal.role} ${field.name}: ${code} ${message}`)
    }
  expect(wrong).toEqual([])
})
