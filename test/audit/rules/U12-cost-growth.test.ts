import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U12-cost-growth.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

async function contracted(budget: string | null, amount: string, approved: string | null = null) {
  const project_id = await books.project({ budget })
  await books.add('contract', { project_id, number: '1', contractor: '甲', amount })
  if (approved)
    await books.add('project_approval', {
      project_id,
      kind: 'ESTIMATE',
      verdict: 'APPROVED',
      approved_on: '2023-01-01',
      approved_investment: approved,
    })
  return project_id
}

test('a tenth is let be, a fen more is not', async () => {
  expect(await books.find(rule, await contracted('1000.00', '1100.00'))).toEqual([])
  expect(await books.find(rule, await contracted('1000.00', '1100.01'))).toMatchObject([
    { severity: null, amount: '100.01' },
  ])
})
test('above a fifth it is severe', async () => {
  expect(await books.find(rule, await contracted('1000.00', '1200.00'))).toMatchObject([{ severity: null }])
  expect(await books.find(rule, await contracted('1000.00', '1200.01'))).toMatchObject([{ severity: 'HIGH' }])
})
test('the approved estimate goes before the budget, an approved change before it', async () => {
  const project_id = await contracted('9000.00', '1300.00', '1000.00')
  expect(await books.find(rule, project_id)).toMatchObject([{ facts: { growthShare: '30' } }])
  await books.add('project_approval', {
    project_id,
    kind: 'CHANGE',
    verdict: 'APPROVED',
    approved_on: '2023-05-01',
    approved_investment: '1250.00',
  })
  expect(await books.find(rule, project_id)).toEqual([])
})
test('changes that were approved one by one come on top of what was approved first', async () => {
  const project_id = await contracted('1000.00', '1350.00', '1000.00')
  const change = (amount: string, changed_on: string, approval_document: string | null) =>
    books.add('project_change', {
      project_id,
      changed_on,
      kind: 'INVESTMENT',
      content: '增加护坡',
      amount,
      approval_document,
    })
  await change('200.00', '2023-05-01', null)
  expect(await books.find(rule, project_id)).toMatchObject([{ severity: 'HIGH', amount: '350.00' }])
  await change('130.00', '2023-06-01', '批〔2023〕1号')
  expect(await books.find(rule, project_id)).toMatchObject([{ severity: null, amount: '220.00' }])
  await change('120.00', '2023-07-01', '批〔2023〕2号')
  expect(await books.find(rule, project_id)).toEqual([])
})
test('what was settled is the cost; nothing is said without an estimate', async () => {
  const project_id = await contracted('1000.00', '1300.00')
  await books.add('final_account', { project_id, settled_amount: '1050.00' })
  expect(await books.find(rule, project_id)).toEqual([])
  expect(await books.find(rule, await contracted(null, '1300.00'))).toEqual([])
})
test('a final account of the whole project is not added to those of its contracts', async () => {
  const project_id = await books.project({ budget: '1000.00' })
  const settle = (settled_amount: string, contract_id: string | null) =>
    books.add('final_account', { project_id, contract_id, settled_amount })
  for (const number of ['1', '2'])
    await settle(
      '600.00',
      await books.add('contract', { project_id, number, contractor: '甲', amount: '450.00' }),
    )
  expect(await books.find(rule, project_id)).toMatchObject([{ amount: '200.00' }])
  await settle('1050.00', null)
  expect(await books.find(rule, project_id)).toEqual([])
})
