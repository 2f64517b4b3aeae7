import { beforeAll, expect, test } from 'vitest'
import { recordFunds } from '../../src/funds/record-funds.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'

let county: SmallCounty

beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'a', title: '甲溪村渠道', budget: '100.00' },
    { department: 'WATER', externalId: 'b', title: '乙溪村渠道', budget: '250.50' },
    { department: 'TRANSPORT', externalId: 'c', title: '丙溪村公路' },
  )
  const fund = (documentNumber: string, level: string) => ({
    documentNumber,
    name: '资金',
    level,
    programme: 'RURAL_ROADS',
    fiscalYear: 1999,
    amount: '500.00',
  })
  await county.bring(async (unit) => {
    await recordFunds(unit, [fund('县', 'COUNTY'), fund('省', 'PROVINCE'), fund('央', 'CENTRAL')])
    await recordFunds(unit, [fund('市', 'CITY')])
  })
})

const projects = async (direction: string) =>
  (
    await county.ask(`{ projects(orderBy: [{ budget: ${direction} }]) { nodes { externalId } } }`)
  ).projects.nodes.map(({ externalId }: any) => externalId)

test.each([
  ['ASC', ['a', 'b', 'c']],
  ['DESC', ['b', 'a', 'c']],
  ['ASC_NULLS_FIRST', ['c', 'a', 'b']],
  ['DESC_NULLS_FIRST', ['c', 'b', 'a']],
])('%s puts what is unknown where it says', async (direction, expected) => {
  expect(await projects(direction)).toEqual(expected)
})

const LEVELS = ['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY']

test('an enumeration with a rank is ordered by it, not by the alphabet', async () => {
  const levels = async (direction: string) =>
    (
      await county.ask(
        `{ funds(filter: { fiscalYear: { eq: 1999 } }, orderBy: [{ level: ${direction} }]) { nodes { level } } }`,
      )
    ).funds.nodes.map(({ level }: any) => level)
  expect(await levels('ASC')).toEqual(LEVELS)
  expect(await levels('DESC')).toEqual(LEVELS.toReversed())
})

test('pages by a rank go on where the one before ended', async () => {
  const found: string[] = []
  for (let after: string | null = null; ;) {
    const { funds }: any = await county.ask(
      `{ funds(first: 1, after: ${JSON.stringify(after)}, filter: { fiscalYear: { eq: 1999 } }, orderBy: [{ level: ASC }]) {
        nodes { level } pageInfo { hasNextPage endCursor } } }`,
    )
    found.push(...funds.nodes.map(({ level }: any) => level))
    if (!funds.pageInfo.hasNextPage) break
    after = funds.pageInfo.endCursor
  }
  expect(found).toEqual(LEVELS)
})

test('a cursor of another list, or of another order of the same one, is refused', async () => {
  const cursorOf = async (list: string) =>
    (await county.ask(`{ page: ${list} { pageInfo { endCursor } } }`)).page.pageInfo.endCursor as string
  const own = await cursorOf('projects(first: 1, orderBy: [{ budget: ASC }])')
  const after = (cursor: string, orderBy: string) =>
    county.ask(`{ projects(after: "${cursor}", orderBy: [${orderBy}]) { nodes { externalId } } }`)
  expect((await after(own, '{ budget: ASC }')).projects.nodes).toHaveLength(2)
  for (const orderBy of ['{ budget: DESC }', '{ budget: ASC_NULLS_FIRST }', '{ budget: ASC }, { name: ASC }'])
    await expect(after(own, orderBy)).rejects.toMatchObject({ code: 'BAD_CURSOR' })
  const other = await cursorOf('funds(first: 1, orderBy: [{ amount: ASC }])')
  await expect(after(other, '{ budget: ASC }')).rejects.toMatchObject({ code: 'BAD_CURSOR' })
})
