import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q03-quota-overdrawn.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const quota = (area_id: string, row: Record<string, unknown>) =>
  books.add('quota', { kind: 'NEW_CONSTRUCTION_LAND', area_id, certified_area_mu: '100', ...row })

test('the database refuses one quota that is overdrawn, and takes one that is used up', async () => {
  const area = await books.area('甲片区')
  await expect(
    quota(area, { used_area_mu: '60', traded_area_mu: '30', awarded_area_mu: '10.000001' }),
  ).rejects.toThrow(/quota_not_overdrawn/)
  await quota(area, { used_area_mu: '60', traded_area_mu: '30', awarded_area_mu: '10' })
  expect(await books.find(rule)).toEqual([])
})
test('rewards draw on what the area was certified', async () => {
  const area = await books.area('乙片区')
  await quota(area, { used_area_mu: '60', traded_area_mu: '30' })
  const reward = (quota_area_mu: string, document_number: string) =>
    books.add('reward', {
      area_id: area,
      kind: 'CONSTRUCTION_LAND_QUOTA',
      quota_area_mu,
      granted_on: '2024-01-01',
      document_number,
    })
  await reward('10', '1')
  expect(await books.find(rule, area)).toEqual([])
  await reward('0.5', '2')
  expect(await books.find(rule, area)).toMatchObject([
    { key: 'rewards', facts: { awarded: '10.5', excess: '0.5' } },
  ])
})
test('a reward that the quota’s own figure holds counts once', async () => {
  const area = await books.area('丙片区')
  await quota(area, { awarded_area_mu: '100' })
  await books.add('reward', {
    area_id: area,
    kind: 'CONSTRUCTION_LAND_QUOTA',
    quota_area_mu: '100',
    granted_on: '2024-01-01',
  })
  expect(await books.find(rule, area)).toEqual([])
})
