import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q02-reward-too-early.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const step = (area_id: string, kind: string, decided_on: string) =>
  books.add('approval_step', { area_id, kind, verdict: 'APPROVED', decided_on })
const money = (area_id: string, granted_on: string) =>
  books.add('reward', {
    area_id,
    kind: 'TOWNSHIP_MONEY',
    amount: '50000.00',
    granted_on,
    document_number: granted_on,
  })
const quota = (area_id: string, granted_on: string) =>
  books.add('reward', {
    area_id,
    kind: 'CONSTRUCTION_LAND_QUOTA',
    quota_area_mu: '10',
    granted_on,
    document_number: granted_on,
  })

beforeAll(async () => {
  const set = (kind: string, row: Record<string, unknown>) =>
    books.add('reward_parameter', { kind, source_document: '进府办字〔2020〕1号', ...row })
  await set('TOWNSHIP_MONEY', { valid_from: '2022-01-01', amount: '50000.00' })
  await set('CONSTRUCTION_LAND_QUOTA', { valid_from: '2022-01-01', share: '20' })
  await books.add('reward_parameter', { kind: 'VILLAGE_MONEY', valid_from: '2022-01-01' })
})

test('money before the province’s review, and on its day', async () => {
  const area = await books.area('甲片区')
  const early = await money(area, '2024-05-31')
  expect(await books.find(rule, early)).toMatchObject([{ key: 'trigger', amount: '50000.00' }])
  await step(area, 'PROVINCIAL_REVIEW', '2024-06-01')
  expect(await books.find(rule, early)).toHaveLength(1)
  expect(await books.find(rule, await money(area, '2024-06-01'))).toEqual([])
})
test('quota before the acceptance, by the step or by its record', async () => {
  const area = await books.area('乙片区')
  await step(area, 'PROVINCIAL_REVIEW', '2023-01-01')
  const given = await quota(area, '2024-06-01')
  expect(await books.find(rule, given)).toMatchObject([{ key: 'trigger' }])
  await books.add('acceptance', {
    area_id: area,
    stage: 'PROVINCE',
    verdict: 'APPROVED',
    accepted_on: '2024-06-01',
  })
  expect(await books.find(rule, given)).toEqual([])
})
test('a reward whose figure is not set, or not yet', async () => {
  const area = await books.area('丙片区')
  await step(area, 'PROVINCIAL_REVIEW', '2021-01-01')
  const village = await books.add('reward', {
    area_id: area,
    kind: 'VILLAGE_MONEY',
    amount: '1.00',
    granted_on: '2024-01-01',
  })
  expect(await books.find(rule, village)).toMatchObject([{ key: 'parameter' }])
  expect(await books.find(rule, await money(area, '2021-12-31'))).toMatchObject([{ key: 'parameter' }])
  expect(await books.find(rule, await money(area, '2022-01-01'))).toEqual([])
})
