import { beforeAll, describe, expect, test } from 'vitest'
import { graphql, validate, parse } from 'graphql'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import { argumentPathOf } from '../../src/server/argument-path.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { DOCUMENT, openSmallCounty, type SmallCounty } from '../ties/small-county.js'

let county: SmallCounty
const ROADS = '交〔2023〕7号'
const EMPTY = '林〔2022〕1号'

beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'a', title: '甲溪村渠道', budget: '100.00' },
    { department: 'WATER', externalId: 'b', title: '乙溪村渠道', budget: '250.50' },
    { department: 'TRANSPORT', externalId: 'c', title: '丙溪村公路' },
  )
  await county.allocations(['1', ['WATER', 'a'], '100.01'], ['2', ['WATER', 'b'], '20.00'])
  const fund = (documentNumber: string, fiscalYear: number) => ({
    documentNumber,
    name: '资金',
    level: 'COUNTY',
    programme: 'RURAL_ROADS',
    fiscalYear,
    amount: '500.00',
  })
  await county.bring(async (unit) => {
    await recordFunds(unit, [fund(ROADS, 2023), fund(EMPTY, 2022)])
    await recordAllocations(unit, [
      { fund: ROADS, externalId: '1', project: ['TRANSPORT', 'c'], amount: '50.00' },
      { fund: ROADS, externalId: '2', place: '甲溪村', amount: '5.00' },
    ])
  })
})

const funds = async (filter: string) =>
  (
    await county.ask(
      `{ funds(filter: ${filter}, orderBy: [{ fiscalYear: ASC }]) { nodes { documentNumber } } }`,
    )
  ).funds.nodes.map(({ documentNumber }: any) => documentNumber)
const projects = async (filter: string) =>
  (
    await county.ask(
      `{ projects(filter: ${filter}, orderBy: [{ externalId: ASC }]) { nodes { externalId } } }`,
    )
  ).projects.nodes.map(({ externalId }: any) => externalId)
const allocations = async (filter: string) =>
  (
    await county.ask(`{ allocations(filter: ${filter}, orderBy: [{ amount: ASC }]) { nodes { amount } } }`)
  ).allocations.nodes.map(({ amount }: any) => amount)

test('values are compared as what they are', async () => {
  expect(await projects('{ budget: { gt: "99.5" } }')).toEqual(['a', 'b'])
  expect(await projects('{ budget: { gte: "100", lt: "250.50" } }')).toEqual(['a'])
  expect(await projects('{ budget: { lte: "250.5" }, department: { in: [WATER, POWER] } }')).toEqual([
    'a',
    'b',
  ])
  expect(await projects('{ budget: { isNull: true } }')).toEqual(['c'])
  expect(await projects('{ name: { contains: "溪村渠" } }')).toEqual(['a', 'b'])
  expect(await projects('{ name: { contains: "%" } }')).toEqual([])
  expect(await projects('{ externalId: { in: [] } }')).toEqual([])
})

test('and, or and not combine; what compares with nothing known is not so, and its contrary is', async () => {
  expect(await projects('{ or: [{ externalId: { eq: "a" } }, { budget: { gt: "200" } }] }')).toEqual([
    'a',
    'b',
  ])
  expect(await projects('{ not: { budget: { gt: "200" } } }')).toEqual(['a', 'c'])
  expect(await projects('{ and: [{ budget: { gt: "1" } }, { not: { externalId: { eq: "a" } } }] }')).toEqual([
    'b',
  ])
  expect(await projects('{ or: [] }')).toEqual([])
  expect(await projects('{ and: [] }')).toEqual(['a', 'b', 'c'])
})

test('a reference is looked through, also whether it is there at all', async () => {
  expect(await allocations('{ fund: { documentNumber: { eq: "交〔2023〕7号" } } }')).toEqual([
    '5.00',
    '50.00',
  ])
  expect(await allocations('{ project: { isNull: true } }')).toEqual(['5.00'])
  expect(await allocations('{ project: { isNull: false, name: { contains: "公路" } } }')).toEqual(['50.00'])
  expect(await allocations('{ project: { isNull: true, name: { contains: "公路" } } }')).toEqual([])
  expect(await allocations('{ not: { project: { department: { eq: WATER } } } }')).toEqual(['5.00', '50.00'])
})

test('ties and areas are looked through from what is tied', async () => {
  expect(await allocations('{ area: { code: { eq: "A" } } }')).toEqual(['5.00', '100.01'])
  expect(await allocations('{ area: { isNull: true } }')).toEqual(['50.00'])
  expect(await allocations('{ tie: { status: { eq: OUTSIDE } } }')).toEqual(['50.00'])
  expect(
    await projects('{ area: { code: { in: ["A", "B"] } }, tie: { method: { isNull: false } } }'),
  ).toEqual(['a', 'b'])
})

test('many are looked through: some, every, none', async () => {
  expect(await funds('{ allocations: { some: { area: { code: { eq: "A" } } } } }')).toEqual([ROADS, DOCUMENT])
  expect(await funds('{ allocations: { some: { area: { code: { eq: "B" } } } } }')).toEqual([DOCUMENT])
  expect(await funds('{ allocations: { none: {} } }')).toEqual([EMPTY])
  expect(await funds('{ allocations: { some: {}, none: { amount: { lt: "10" } } } }')).toEqual([DOCUMENT])
  expect(await funds('{ allocations: { every: { amount: { gte: "20" } } } }')).toEqual([EMPTY, DOCUMENT])
  expect(await funds('{ allocations: { some: {}, every: { project: { isNull: false } } } }')).toEqual([
    DOCUMENT,
  ])
})

describe('what is wrong is told by the path of its field', () => {
  const asked = async (filter: object) => {
    const source = 'query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }'
    const { errors } = await graphql({
      schema: await getSchema(),
      source,
      variableValues: { filter },
      contextValue: callerOf(county.county, administrator('测试员'), FOLLOWERS),
    })
    const error = errors![0]!
    return (error.originalError as { path?: string } | undefined)?.path ?? argumentPathOf(error)
  }
  test.each<[string, object]>([
    ['filter.and[1].budget.gte', { and: [{}, { budget: { gte: 'many' } }] }],
    [
      'filter.or[0].allocations.some.id.in[1]',
      {
        or: [
          {
            allocations: {
              some: { id: { in: ['Allocation:0190a0b0-0000-7000-8000-000000000000', 'Fund:1'] } },
            },
          },
        ],
      },
    ],
    ['filter.not.id.eq', { not: { id: { eq: 'nothing' } } }],
    ['filter.name.eq', { name: { eq: null } }],
    ['filter.budget', { budget: null }],
    ['filter.area', { area: null }],
    ['filter.area.isNull', { area: { isNull: null } }],
    ['filter.allocations.some', { allocations: { some: null } }],
    ['filter.not.budget', { not: { budget: null } }],
    ['filter.and', { and: null }],
    ['filter.name.in[0]', { name: { in: ['a\u0000'] } }],
    ['filter.name.contains', { name: { contains: '\ud800' } }],
    ['filter.nonsense', { nonsense: 1 }],
  ])('%s', async (path, filter) =>
    expect(await asked(filter)).toMatch(
      path === 'filter.nonsense' ? /^filter/ : new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}$`),
    ),
  )

  test.each([
    '{ name: ASC, department: DESC }',
    '{}',
    '{ name: null }',
    '{ area: { code: ASC, name: ASC } }',
  ])('an item of an order that does not name just one field: %s', async (item) => {
    const source = `{ projects(orderBy: [${item}]) { totalCount nodes { id } } }`
    expect(validate(await getSchema(), parse(source))).toHaveLength(1)
  })

  test('in the document too', async () => {
    const source =
      '{ projects(first: 1, filter: { and: [{ }, { budget: { gte: "many" } }] }) { totalCount } }'
    const [error] = validate(await getSchema(), parse(source))
    expect(argumentPathOf(error)).toBe('filter.and[1].budget.gte')
    expect(argumentPathOf(validate(await getSchema(), parse('{ nonsense }'))[0])).toBeUndefined()
  })
})
