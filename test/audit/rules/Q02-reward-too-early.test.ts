import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q02-reward-too-early.js'
import { openBooks, type Books } from './books.js'

let books: Books
let township: string
beforeAll(async () => {
  books = await openBooks()
  township = await books.township('西乡')
})

const step = (area_id: string, kind: string, decided_on: string) =>
  books.add('approval_step', { area_id, kind, verdict: 'APPROVED', decided_on })
const money = (area_id: string, granted_on: string, row: Record<string, unknown> = {}) =>
  books.add('reward', {
    area_id,
    kind: 'TOWNSHIP_MONEY',
    division_id: township,
    amount: '50000.00',
    granted_on,
    document_number: granted_on,
    ...row,
  })
const quota = (area_id: string, granted_on: string, quota_area_mu = '10') =>
  books.add('reward', {
    area_id,
    kind: 'CONSTRUCTION_LAND_QUOTA',
    division_id: township,
    quota_area_mu,
    granted_on,
    document_number: granted_on,
  })
const award = (area_id: string, certified_area_mu: string) =>
  books.add('quota', { kind: 'NEW_CONSTRUCTION_LAND', area_id, certified_area_mu })

beforeAll(async () => {
  const set = (kind: string, row: Record<string, unknown>) =>
    books.add('reward_parameter', { kind, source_document: '进府办字〔2020〕1号', ...row })
  await set('TOWNSHIP_MONEY', { valid_from: '2022-01-01', amount: '50000.00' })
  await set('CONSTRUCTION_LAND_QUOTA', { valid_from: '2022-01-01', share: '20' })
  await books.add('reward_parameter', { kind: 'VILLAGE_MONEY', valid_from: '2022-01-01' })
})

test('money before the province’s review, and on its day', async () => {
  const area = await books.area('甲片区', township)
  const early = await money(area, '2024-05-31')
  expect(await books.find(rule, early)).toMatchObject([{ key: 'trigger', amount: '50000.00' }])
  await step(area, 'PROVINCIAL_REVIEW', '2024-06-01')
  expect(await books.find(rule, early)).toMatchObject([{ key: 'trigger' }])
  const other = await books.area('甲乙片区', township)
  await step(other, 'PROVINCIAL_REVIEW', '2024-06-01')
  expect(await books.find(rule, await money(other, '2024-06-01'))).toEqual([])
})
test('quota before the acceptance; a record of one is no step', async () => {
  const area = await books.area('乙片区', township)
  await step(area, 'PROVINCIAL_REVIEW', '2023-01-01')
  await award(area, '50')
  const given = await quota(area, '2024-06-01')
  expect(await books.find(rule, given)).toMatchObject([{ key: 'trigger' }])
  await books.add('acceptance', {
    area_id: area,
    stage: 'PROVINCE',
    verdict: 'APPROVED',
    accepted_on: '2024-06-01',
  })
  expect(await books.find(rule, given)).toMatchObject([{ key: 'trigger' }])
  await step(area, 'AREA_ACCEPTANCE', '2024-06-01')
  expect(await books.find(rule, given)).toEqual([])
})
test('a reward whose figure was not set on the day that triggered it, whatever was set since', async () => {
  const area = await books.area('丙片区', township)
  await step(area, 'PROVINCIAL_REVIEW', '2021-12-31')
  const village = await books.add('reward', {
    area_id: area,
    kind: 'VILLAGE_MONEY',
    amount: '1.00',
    granted_on: '2024-01-01',
  })
  expect(await books.find(rule, village)).toMatchObject([{ key: 'parameter' }])
  expect(await books.find(rule, await money(area, '2024-01-01'))).toMatchObject([{ key: 'parameter' }])
  const later = await books.area('丙丁片区', township)
  await step(later, 'PROVINCIAL_REVIEW', '2022-01-01')
  expect(await books.find(rule, await money(later, '2024-01-01'))).toEqual([])
})
test('quota that the province awarded nothing of', async () => {
  const area = await books.area('丁片区', township)
  await step(area, 'AREA_ACCEPTANCE', '2024-01-01')
  expect(await books.find(rule, await quota(area, '2024-06-01'))).toMatchObject([{ key: 'parameter' }])
})
test('another amount than is worked out: more, less, twice; of quota only more', async () => {
  const area = async (name: string) => {
    const id = await books.area(name, township)
    await step(id, 'PROVINCIAL_REVIEW', '2024-01-01')
    await step(id, 'AREA_ACCEPTANCE', '2024-01-01')
    await award(id, '50')
    return id
  }
  for (const amount of ['50000.01', '49999.99', '5000000.00'])
    expect(
      await books.find(rule, await money(await area(`戊${amount}片区`), '2024-06-01', { amount })),
      amount,
    ).toMatchObject([{ key: 'amount', amount }])
  const twice = await area('己片区')
  const first = await money(twice, '2024-06-01')
  expect(await books.find(rule, first)).toEqual([])
  await money(twice, '2024-06-02')
  expect(await books.find(rule, first)).toMatchObject([{ key: 'amount' }])
  const inParts = await area('庚片区')
  const part = await money(inParts, '2024-06-01', { amount: '20000.00' })
  await money(inParts, '2024-06-02', { amount: '30000.00' })
  expect(await books.find(rule, part)).toEqual([])
  expect(await books.find(rule, await quota(await area('辛片区'), '2024-06-01', '9'))).toEqual([])
  expect(await books.find(rule, await quota(await area('壬片区'), '2024-06-01', '10.000001'))).toMatchObject([
    { key: 'amount', facts: { quotaMu: '10.000001' } },
  ])
})
test('quota awarded without a record of a reward: before the acceptance, or more than is worked out', async () => {
  const awarded = async (name: string, awarded_area_mu: string, accepted_on: string | null) => {
    const id = await books.area(name, township)
    await books.add('quota', {
      kind: 'NEW_CONSTRUCTION_LAND',
      area_id: id,
      certified_area_mu: '50',
      awarded_area_mu,
    })
    if (accepted_on) await step(id, 'AREA_ACCEPTANCE', accepted_on)
    return (await books.find(rule, id)).map(({ type, key }) => [type, key])
  }
  expect(await awarded('寅片区', '10', null)).toEqual([['ConsolidationArea', 'award trigger']])
  expect(await awarded('卯片区', '10', '2021-12-31')).toEqual([['ConsolidationArea', 'award parameter']])
  expect(await awarded('辰片区', '10.000001', '2024-01-01')).toEqual([['ConsolidationArea', 'award amount']])
  expect(await awarded('巳片区', '10', '2024-01-01')).toEqual([])
})
test('one that goes to another, or to nobody by name; one without a document, or on a day to come', async () => {
  const area = await books.area('癸片区', township)
  await step(area, 'PROVINCIAL_REVIEW', '2024-01-01')
  const other = await books.township('北乡')
  for (const division_id of [other, null])
    expect(await books.find(rule, await money(area, '2024-06-01', { division_id }))).toMatchObject([
      { key: 'recipient' },
    ])
  const second = await books.area('子片区', township)
  await step(second, 'PROVINCIAL_REVIEW', '2024-01-01')
  expect(await books.find(rule, await money(second, '2024-06-01', { document_number: null }))).toMatchObject([
    { key: 'document' },
  ])
  const third = await books.area('丑片区', township)
  await step(third, 'PROVINCIAL_REVIEW', '2024-01-01')
  expect(await books.find(rule, await money(third, '2199-06-01'))).toMatchObject([{ key: 'date' }])
})
