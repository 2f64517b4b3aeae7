import { beforeAll, expect, test } from 'vitest'
import { recordAreas } from '../../src/areas/record-areas.js'
import { recordDivisions } from '../../src/areas/record-divisions.js'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'

const county = await openCounty()
const ask = doorOf(county)

beforeAll(() =>
  work(county, administrator('测试员'), [], async (unit) => {
    await recordDivisions(unit, [
      { code: '360124000000', level: 'COUNTY', name: '进贤县' },
      { code: '360124100000', level: 'TOWNSHIP', name: '民和镇', parentCode: '360124000000' },
    ])
    await recordAreas(unit, [
      { code: 'JX-01', name: '民和片区', scope: 'TOWNSHIP', memberCodes: ['360124100000'] },
    ])
  }),
)

const idOf = async () =>
  (await ask<{ consolidationArea: { id: string } }>('{ consolidationArea(code: "JX-01") { id } }'))
    .consolidationArea.id

const node = (id: string, selection: string) =>
  ask('query ($id: ID!) { node(id: $id) { ' + selection + ' } }', { id })

test('anything is found by its id, and read as its type is asked', async () => {
  const id = await idOf()
  expect(id).toMatch(/^ConsolidationArea:/)
  expect(
    await node(
      id,
      '__typename id ... on ConsolidationArea { code divisions { name parent { name } } } ... on Fund { documentNumber }',
    ),
  ).toEqual({
    node: {
      __typename: 'ConsolidationArea',
      id,
      code: 'JX-01',
      divisions: [{ name: '民和镇', parent: { name: '进贤县' } }],
    },
  })
})

test('fragments, aliases and directives hold as everywhere', async () => {
  const id = await idOf()
  const document = `query ($id: ID!, $yes: Boolean = true) {
    a: node(id: $id) { ...Named }
    b: node(id: $id) { kind: __typename, ... on ConsolidationArea { label: name @include(if: $yes) code @skip(if: $yes) projects(first: 1) { totalCount } } }
  }
  fragment Named on Node { id ... on ConsolidationArea { name } }`
  expect(await ask(document, { id })).toEqual({
    a: { id, name: '民和片区' },
    b: { kind: 'ConsolidationArea', label: '民和片区', projects: { totalCount: 0 } },
  })
})

test('an id that nothing bears gives null, whatever it looks like', async () => {
  const [, key] = (await idOf()).split(':')
  for (const id of [
    `Project:${key}`,
    'Nonsense:1',
    'ConsolidationArea:1',
    '',
    `consolidationArea:${key}`,
    "ConsolidationArea:'; drop table fund; --",
    'ConsolidationArea:\u0000',
  ])
    expect(await node(id, 'id')).toEqual({ node: null })
})

test('a field that may be any node gives each type what is asked of it, and no other', async () => {
  const source = (alone: string) =>
    `{ changes(first: 20, types: [CONSOLIDATION_AREA, AREA_MEMBER]) { nodes { type node { ... on ConsolidationArea { id } ... on AuditRuleVersion { other: id } ... on AreaMember { kind: __typename } } } } ${alone} }`
  const whole = await ask<{ changes: { nodes: { type: string; node: object }[] } }>(source(''))
  expect(whole.changes.nodes.map(({ type, node }) => [type, Object.keys(node)])).toEqual(
    whole.changes.nodes.map(({ type }) => [type, type === 'AREA_MEMBER' ? ['kind'] : ['id']]),
  )
  expect(new Set(whole.changes.nodes.map(({ type }) => type)).size).toBe(2)
  // What does not compile whole is answered field by field.
  const { changes } = await ask<typeof whole>(source('__schema { queryType { name } }'))
  expect(changes).toEqual(whole.changes)
})
