import { expect, test } from 'vitest'
import { administrator, PUBLIC, type Principal } from '../../../src/database/principal.js'
import { openSmallCounty } from '../../ties/small-county.js'
import { askAs } from '../../server/asks.js'

const small = await openSmallCounty()
const { county, ask } = small
const WATER: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER', from: '10.0.0.7' }
const FORESTRY: Principal = { ...WATER, name: '林业系统', department: 'FORESTRY' }
const AUDITOR: Principal = { name: '审计员', role: 'AUDITOR' }

let keys = 0
const send = (principal: Principal, record: Record<string, unknown>) =>
  askAs(
    county,
    principal,
    'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { inserted updated unchanged } } }',
    {
      input: {
        idempotencyKey: `key ${++keys}`,
        department: principal.department,
        table: 'projects',
        records: [{ kind: 'IRRIGATION', place: '甲溪村', ...record }],
      },
    },
  )
const WRITTEN = 'id createdAt updatedAt updatedBy'
const written = async (principal: Principal, externalId: string, department = 'WATER') =>
  (await askAs(county, principal, `{ project(department: ${department}, externalId: "${externalId}") { ${WRITTEN} } }`)).data.project // prettier-ignore

test('a record says when it was made, and when and by whom what it says was last written', async () => {
  await send(WATER, { externalId: 'one', title: '甲溪村渠道' })
  const first = await written(AUDITOR, 'one')
  expect(first.updatedBy).toBe('水务系统')
  expect(first.updatedAt >= first.createdAt).toBe(true)
  // The same again is no change.
  await send(WATER, { externalId: 'one', title: '甲溪村渠道' })
  expect(await written(AUDITOR, 'one')).toEqual(first)
  await send({ ...WATER, name: '水务经办' }, { externalId: 'one', title: '甲溪村干渠' })
  const second = await written(AUDITOR, 'one')
  expect(second).toMatchObject({ createdAt: first.createdAt, updatedBy: '水务经办' })
  expect(second.updatedAt > first.updatedAt).toBe(true)
})

test('money that is drawn changes the sums of a fund, and not who wrote it', async () => {
  const fund = async () => (await ask(`{ funds { nodes { ${WRITTEN} allocatedAmount } } }`)).funds.nodes[0]
  const before = await fund()
  await small.allocations(['1', ['WATER', 'one'], '100.00'])
  const after = await fund()
  expect(after.allocatedAmount).not.toBe(before.allocatedAmount)
  expect({ ...after, allocatedAmount: '' }).toEqual({ ...before, allocatedAmount: '' })
  expect(after.updatedBy).toBe('导入')
})

test('names are told to who may read the trail, their first character to departments, nothing to the public', async () => {
  await send(FORESTRY, { externalId: 'tree', title: '甲溪村造林', kind: 'GREENING' })
  await ask('mutation { publishArea(areaCode: "A") { __typename } }')
  const seen = async (principal: Principal) => (await written(principal, 'tree', 'FORESTRY'))?.updatedBy
  expect(await seen(administrator('管理员'))).toBe('林业系统')
  expect(await seen(AUDITOR)).toBe('林业系统')
  expect(await seen(WATER)).toBe('林**')
  expect(await seen({ name: '领导小组', role: 'LEADING_GROUP' })).toBe('林**')
  expect(await written(PUBLIC, 'tree', 'FORESTRY')).toMatchObject({ updatedBy: null })
  // Nor by asking for it as a condition.
  const found = async (principal: Principal) =>
    (
      await askAs(
        county,
        principal,
        '{ projects(filter: { updatedBy: { eq: "林业系统" } }) { nodes { externalId } } }',
      )
    ).data.projects.nodes
  expect(await found(AUDITOR)).toEqual([{ externalId: 'tree' }])
  expect(await found(WATER)).toEqual([])
})

test('lists are filtered and ordered by it, page by page', async () => {
  const since = await small.moment()
  for (const [index, name] of ['甲', '乙', '丙'].entries())
    await send(WATER, { externalId: `new ${index}`, title: `甲溪村${name}渠` })
  await send(WATER, { externalId: 'new 0', title: '甲溪村甲渠（改）' })
  const page = async (orderBy: string, after: string | null) =>
    (
      await ask(
        `query ($after: String, $since: DateTime!) { projects(first: 2, after: $after, filter: { updatedAt: { gte: $since } }, orderBy: [{ ${orderBy} }]) { nodes { externalId } pageInfo { endCursor hasNextPage } } }`,
        { after, since },
      )
    ).projects
  const all = async (orderBy: string) => {
    const first = await page(orderBy, null)
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await page(orderBy, first.pageInfo.endCursor)
    return [...first.nodes, ...second.nodes].map(({ externalId }: any) => externalId)
  }
  expect(await all('updatedAt: ASC')).toEqual(['new 1', 'new 2', 'new 0'])
  expect(await all('createdAt: DESC')).toEqual(['new 2', 'new 1', 'new 0'])
})

test('what the platform works out was written by nobody, and what has ended says when', async () => {
  const { id } = await small.project('one')
  const ties = async () =>
    (await ask(`query ($id: ID!) { node(id: $id) { ... on Project { tieHistory(orderBy: [{ createdAt: ASC }]) { nodes { ${WRITTEN} endedAt } } } } }`, { id })).node.tieHistory.nodes // prettier-ignore
  await small.decide('confirmTie', { projectId: id, areaCode: 'B' })
  const [former] = await ties()
  expect(former.updatedBy).toBeNull()
  expect(former.endedAt).not.toBeNull()
  expect(former.updatedAt).toBe(former.endedAt)
})

test('every record bears them', async () => {
  const { __schema } = await ask('{ __schema { types { name interfaces { name } fields { name } } } }')
  const records = __schema.types.filter(({ interfaces }: any) =>
    interfaces?.some(({ name }: any) => name === 'Node'),
  )
  expect(records.length).toBeGreaterThan(100)
  for (const { name, fields } of records)
    expect(fields.map((each: any) => each.name), name).toEqual(expect.arrayContaining(WRITTEN.split(' '))) // prettier-ignore
})
