import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U11-over-the-standard.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const built = (budget: string, row: Record<string, unknown> = {}) =>
  books.project({ kind: 'HIGH_STANDARD_FARMLAND', budget, land_area_mu: '100', ...row })

test('three thousand yuan a mu are the standard', async () => {
  expect(await books.find(rule, await built('300000.00'))).toEqual([])
  expect(await books.find(rule, await built('300000.01'))).toMatchObject([
    { amount: '0.01', facts: { landMu: '100' } },
  ])
})
test('it holds for high-standard farmland alone, and where the land is known', async () => {
  expect(await books.find(rule, await built('900000.00', { kind: 'IRRIGATION' }))).toEqual([])
  expect(await books.find(rule, await built('900000.00', { land_area_mu: null }))).toEqual([])
})
test('what was settled goes before what was planned', async () => {
  const project_id = await built('310000.00')
  await books.add('final_account', { project_id, settled_amount: '290000.00' })
  expect(await books.find(rule, project_id)).toEqual([])
})
test('the money allocated is a cost too, and what was accepted is the land', async () => {
  const project_id = await built('290000.00')
  await books.allocation({ project_id, amount: '295000.00' })
  expect(await books.find(rule, project_id)).toEqual([])
  await books.add('acceptance', {
    project_id,
    stage: 'COUNTY',
    verdict: 'APPROVED',
    accepted_on: '2024-01-01',
    accepted_area_mu: '90',
  })
  expect(await books.find(rule, project_id)).toMatchObject([{ amount: '25000.00' }])
})
test('another standard', async () => {
  expect(await books.find(rule, await built('300000.01'), { yuanPerMu: '3500' })).toEqual([])
})
