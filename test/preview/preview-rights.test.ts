import { sql } from 'kysely'
import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { mayRead } from '../../src/database/rights/rights.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { globalId } from '../../src/graph/node.js'
import { allConcepts } from '../../src/graph/words.js'
import { getSchema } from '../../src/server/schema.js'
import { openTwoWorlds, principalsOf, type World } from '../database/two-worlds.js'
import { Dice } from '../dice.js'
import { askAs } from '../server/asks.js'
import type { Database } from '../../src/database/database.js'
import { seedOf, trials } from '../laws.js'

const ROUNDS = trials(2)
/** Members of the township's own area, of the other one, and of both. */
const MEMBERS = [['990001000000', '990002000000'], ['990002000000']]
/** What a drawing changes of records that stand: the area and its members, and the ties. */
const DRAWN = new Set(['ConsolidationArea', 'AreaMember', 'AreaTie'])

let county: Database
let ids: Record<World, Record<string, string>>
let previewers: Principal[]
let area: string
beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  previewers = principalsOf(ids).filter(
    ({ role, department, areaIds }) =>
      areaIds?.includes(ids.water.consolidation_area!) ||
      ['LEADING_GROUP', 'ADMINISTRATOR'].includes(role) ||
      (role === 'SYSTEM' && department === 'NATURAL_RESOURCES'),
  )
  const { data } = await ask(
    previewers.at(-1)!,
    `{ node(id: "${areaId()}") { ... on ConsolidationArea { code } } }`,
  )
  area = data.node.code
})

const areaId = () => globalId('ConsolidationArea', ids.water.consolidation_area!)
const ask = (principal: Principal, source: string) => askAs(county, principal, source)
const preview = async (principal: Principal, members: readonly string[], selection: string) => {
  const { data, message } = await ask(
    principal,
    `{ previewArea(code: ${JSON.stringify(area)}, memberCodes: ${JSON.stringify(members)}) { __typename ... on AreaPreview { hiddenCount after { ${selection} } } } }`,
  )
  expect(message).toBeUndefined()
  expect(data.previewArea.__typename).toBe('AreaPreview')
  return data.previewArea
}

interface Shown {
  id?: string
  __typename: string
  [field: string]: any
}

/** Every object with an id in an answer. */
function recordsOf(value: unknown): Shown[] {
  if (Array.isArray(value)) return value.flatMap(recordsOf)
  if (value === null || typeof value !== 'object') return []
  const own = value as Shown
  return [...(own.id ? [own] : []), ...Object.values(own).flatMap(recordsOf)]
}

const plainFields = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(
      (field) => !isObjectType(getNamedType(field.type)) && field.extensions.word && 'getFields' in type,
    )
    .filter(
      (field) => !['Node'].includes(getNamedType(field.type).name) && !field.args.some(isRequiredArgument),
    )
    .map(({ name }) => name)

/** Whether everyone who previews may read a field's concept. */
function isReadable(field: { type: unknown }): boolean {
  const name = getNamedType(field.type as GraphQLOutputType).name.replace(/Connection$/, '')
  const concept = allConcepts().find((each) => each.name === name)
  const table = concept?.table ?? concept?.options.readWith
  return !table || !(table in TABLES) || mayRead('TOWNSHIP', table)
}

/** All plain fields of a type, and a few of the ways on from it. */
function selectionOf(type: GraphQLObjectType, dice: Dice, depth: number): string {
  const ways = Object.values(type.getFields()).filter(
    (field) =>
      isObjectType(getNamedType(field.type)) &&
      field.extensions.word &&
      isReadable(field) &&
      !field.args.some(isRequiredArgument),
  )
  const on = (depth === 0 ? [] : dice.some(ways, Math.min(ways.length, depth === 2 ? 6 : 3))).map((field) => {
    const target = getNamedType(field.type) as GraphQLObjectType
    const node =
      target.getFields().nodes &&
      (getNamedType(target.getFields().nodes!.type) as unknown as GraphQLObjectType)
    return node
      ? `${field.name}(first: 1000) { totalCount nodes { ${selectionOf(node, dice, depth - 1)} } }`
      : `${field.name} { ${selectionOf(target, dice, depth - 1)} }`
  })
  return ['__typename', ...plainFields(type), ...on].join(' ')
}

const countsOf = (value: unknown): { totalCount: number; nodes: unknown[] }[] => {
  if (value === null || typeof value !== 'object') return []
  const own = value as any
  return [...('totalCount' in own ? [own] : []), ...Object.values(own).flatMap(countsOf)]
}

test('what a preview tells of a record is what is told of it outside', async () => {
  const dice = new Dice(seedOf(77))
  const schema = await getSchema()
  const type = schema.getType('ConsolidationArea') as GraphQLObjectType
  const [administrator] = previewers.slice(-1)
  const seen = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++)
    for (const members of MEMBERS) {
      const selection = selectionOf(type, dice, 2)
      for (const principal of previewers) {
        const told = await preview(principal, members, selection)
        for (const { totalCount, nodes } of countsOf(told)) expect(totalCount).toBe(nodes.length)
        const records = new Map<string, Shown>()
        for (const record of recordsOf(told)) records.set(record.id!, record)
        const names = [...records.keys()]
        const outside = async (who: Principal, fields: (record: Shown) => string) =>
          (
            await ask(
              who,
              `{ ${names.map((id, at) => `n${at}: node(id: "${id}") { __typename ... on ${records.get(id)!.__typename} { ${fields(records.get(id)!)} } }`).join(' ')} }`,
            )
          ).data
        const stands = await outside(administrator!, () => 'id')
        const own = await outside(principal, ({ __typename }) =>
          plainFields(schema.getType(__typename) as GraphQLObjectType).join(' '),
        )
        names.forEach((id, at) => {
          // A tie or a membership that the drawing makes is nowhere else.
          if (stands[`n${at}`] === null) return
          const record = records.get(id)!
          expect([principal.name, id, own[`n${at}`] !== null]).toEqual([principal.name, id, true])
          if (!DRAWN.has(record.__typename)) expect(record).toMatchObject(own[`n${at}`])
          seen.set(principal.role, (seen.get(principal.role) ?? 0) + 1)
        })
      }
    }
  for (const { role } of previewers) expect(seen.get(role)).toBeGreaterThan(10)
})

describe('a township that previews an area with a village of another one', () => {
  const PEOPLE =
    'divisions { code willingnessRecords { totalCount nodes { votesAgainst needs note } } potentialSurveys { totalCount } } projects { totalCount nodes { name } } allocations { totalCount }'
  const township = () => previewers.find(({ role }) => role === 'TOWNSHIP')!
  test('is shown its own people’s data and drafts, and nothing of the others’', async () => {
    const told = await preview(township(), MEMBERS[0]!, PEOPLE)
    expect(told.after.divisions).toEqual([
      {
        code: '990001000000',
        willingnessRecords: { totalCount: 1, nodes: [{ votesAgainst: null, needs: '修渠', note: '无' }] },
        potentialSurveys: { totalCount: 1 },
      },
      {
        code: '990002000000',
        willingnessRecords: { totalCount: 0, nodes: [] },
        potentialSurveys: { totalCount: 0 },
      },
    ])
    const others = await preview(previewers.at(-1)!, MEMBERS[0]!, PEOPLE)
    expect(others.after.divisions[1]).toMatchObject({
      willingnessRecords: { totalCount: 1, nodes: [{ needs: '修渠' }] },
    })
  })
  test('cannot ask them by a filter either', async () => {
    const told = await preview(
      township(),
      MEMBERS[0]!,
      'divisions { code willingnessRecords(filter: { needs: { contains: "渠" } }) { totalCount } memberships { totalCount } }',
    )
    expect(told.after.divisions.map((each: any) => each.willingnessRecords.totalCount)).toEqual([1, 0])
  })
  test('keeps its own in view when its village leaves', async () => {
    const told = await preview(
      township(),
      MEMBERS[1]!,
      'memberships { nodes { division { code willingnessRecords { nodes { needs } } } } }',
    )
    expect(told.after.memberships.nodes).toContainEqual({
      division: { code: '990001000000', willingnessRecords: { nodes: [{ needs: '修渠' }] } },
    })
  })
  test('of the other one, where it is published, it is shown what the public is, and no more', async () => {
    const published = (when: string | null) =>
      sql`update publication set withdrawn_at = ${when}::timestamptz, withdrawn_by = case when ${when}::text is null then null else 'x' end where area_id = ${ids.agriculture.consolidation_area!}::uuid`.execute(
        county.kysely,
      )
    await published(null)
    const told = await preview(
      township(),
      MEMBERS[0]!,
      'divisions { willingnessRecords { totalCount } permanentBasicFarmland { totalCount } }',
    )
    await published('2100-01-01')
    expect(told.after.divisions).toEqual([
      { willingnessRecords: { totalCount: 1 }, permanentBasicFarmland: { totalCount: 1 } },
      { willingnessRecords: { totalCount: 0 }, permanentBasicFarmland: { totalCount: 1 } },
    ])
  })
})
