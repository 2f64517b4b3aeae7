import { graphql } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { PUBLIC, type Principal } from '../../src/database/principal.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { allConcepts, wordsOf } from '../../src/graph/words.js'
import { mayRead } from '../../src/database/rights/rights.js'
import { openTwoWorlds, type World } from '../database/two-worlds.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let ids: Record<World, Record<string, string>>
let project: string
beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  project = `Project:${ids.water.project}`
})

const WATER: Principal = { name: '水务', role: 'CLERK', department: 'WATER' }
const ask = async (principal: Principal, source: string, variableValues: Record<string, unknown> = {}) => {
  const { data, errors = [] } = await graphql({
    schema: await getSchema(),
    source,
    variableValues,
    contextValue: callerOf(county, principal, FOLLOWERS),
  })
  return { data: data as any, told: errors.map(({ path, message }) => ({ path: path?.join('.'), message })) }
}

test('of several questions the one that is refused is named, by its alias', async () => {
  const source =
    '{ a: projects(first: 1) { nodes { id } } b: consolidationAreas(first: 1) { nodes { id } } c: peopleReads(first: 1) { nodes { id } } }'
  expect((await ask(WATER, source)).told).toEqual([
    { path: 'c', message: expect.stringMatching(/^无权查看.+：有权的是审计人员/) },
  ])
})

test('a field that may not be read is refused at its own place, and leaves what is beside it', async () => {
  const source =
    'query ($id: ID!) { node(id: $id) { ... on Project { id name contracts { nodes { id } } own: contracts { totalCount } } } projects { totalCount } }'
  const { data, told } = await ask(PUBLIC, source, { id: project })
  expect(told.map(({ path }) => path)).toContain('node.contracts')
  // What must not be null takes what is around it with it, and nothing beyond.
  expect(data).toMatchObject({ node: null, projects: { totalCount: expect.any(Number) } })
  for (const { message } of told) expect(message).toMatch(/^无权查看/)
  for (const { message } of told) expect(message).not.toMatch(/写/)
})

test('a field that may be null is null, and the record stands', async () => {
  const found = allConcepts().flatMap((concept) =>
    [...concept.fields.values()]
      .filter(({ source, optional, type }) => {
        if (source.kind !== 'one' || !optional || !concept.table || !mayRead('PUBLIC', concept.table))
          return false
        const { table, fields } = wordsOf(type as never)
        return table !== null && !mayRead('PUBLIC', table) && fields.has('id')
      })
      .map(({ name }) => ({ concept, name })),
  )
  const [{ concept, name }] = found.filter((each) => ids.water[each.concept.table!]) as [(typeof found)[0]]
  const source = `query ($id: ID!) { node(id: $id) { id ... on ${concept.name} { ${name} { id } } } }`
  const id = `${concept.name}:${ids.water[concept.table!]}`
  const { data, told } = await ask(PUBLIC, source, { id })
  expect(told.map(({ path }) => path)).toEqual([`node.${name}`])
  expect(data.node).toEqual({ id, [name]: null })
})

test('a member of a choice that may not be read is refused only where it is what was found', async () => {
  const source =
    'query ($id: ID!) { node(id: $id) { __typename ... on Project { name } ... on Contract { number } } }'
  expect(await ask(PUBLIC, source, { id: project })).toMatchObject({ told: [], data: { node: {} } })
  const { told } = await ask(PUBLIC, source, { id: project.replace('Project', 'Contract') })
  expect(told).toEqual([{ path: 'node', message: expect.stringMatching(/无权查看合同/) }])
  const search =
    '{ search(text: "渠") { node { __typename ... on Project { name } ... on Contract { number } } } }'
  expect((await ask(PUBLIC, search)).told).toEqual([])
})
