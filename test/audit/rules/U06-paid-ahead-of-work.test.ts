import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U06-paid-ahead-of-work.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const progress = (
  project_id: string,
  physical_share: string,
  paid_share: string | null,
  reported_on = '2024-06-30',
) => books.add('project_progress', { project_id, physical_share, paid_share, reported_on })
async function reported(physical: string, paid: string | null) {
  const project_id = await books.project({ budget: '1000.00' })
  await progress(project_id, physical, paid)
  return books.find(rule, project_id)
}

test('fifteen points ahead are let be, more are not', async () => {
  expect(await reported('50', '65')).toEqual([])
  expect(await reported('50', '65.01')).toMatchObject([{ facts: { ahead: '15.01' } }])
})
test('work ahead of the money is fine', async () => {
  expect(await reported('80', '20')).toEqual([])
})
test('the latest report counts', async () => {
  const project_id = await books.project()
  await progress(project_id, '10', '60', '2024-01-31')
  await progress(project_id, '60', '60')
  expect(await books.find(rule, project_id)).toEqual([])
})
test('land and fees are not paid for works; what a contractor gets is, whatever the purpose says', async () => {
  const ahead = async (purpose: string, payee: string) => {
    const project_id = await books.project()
    await books.add('contract', { project_id, number: '1', contractor: '恒通水利有限公司', amount: '900.00' })
    await progress(project_id, '30', null)
    const allocation_id = await books.allocation({
      project_id,
      purpose,
      amount: '450.00',
      disbursed_amount: '450.00',
      paid_amount: '450.00',
    })
    await books.pay({ allocation_id, amount: '450.00', payee })
    return (await books.find(rule, project_id)).length
  }
  expect(await ahead('征地补偿', '甲村村民委员会')).toBe(0)
  expect(await ahead('征地补偿', '恒通水利有限公司')).toBe(1)
  expect(await ahead('材料款', '甲村村民委员会')).toBe(1)
})
test('the books speak where nobody reports what is paid: against the contracts, or else the budget', async () => {
  const project_id = await books.project({ budget: '1000.00' })
  await progress(project_id, '30', null)
  await books.pay({ project_id, amount: '450.00' })
  expect(await books.find(rule, project_id)).toEqual([])
  await books.add('contract', { project_id, number: '1', contractor: '甲', amount: '900.00' })
  expect(await books.find(rule, project_id)).toMatchObject([{ amount: '180.00', facts: { paidShare: '50' } }])
})
