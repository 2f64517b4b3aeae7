import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U15-concentration.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

async function paid(...shares: [payee: string, amount: string][]) {
  const area = await books.area('甲片区')
  for (const [payee, amount] of shares) await books.pay({ area, payee, amount })
  return books.find(rule, area)
}

test('more than half is found, half is not', async () => {
  expect(await paid(['甲', '50.01'], ['乙', '49.99'])).toMatchObject([
    { key: '甲', amount: '50.01', facts: { shareNow: '50.01' } },
  ])
  expect(await paid(['甲', '50.00'], ['乙', '50.00'])).toEqual([])
})
test('what a payee got in pieces is summed', async () => {
  expect(await paid(['甲', '30.00'], ['乙', '40.00'], ['甲', '30.00'])).toMatchObject([
    { key: '甲', amount: '60.00' },
  ])
})
test('a branch and a name with other brackets are one payee', async () => {
  expect(
    await paid(['丁（江西）公司', '30.00'], ['乙', '40.00'], ['丁(江西)公司东乡分公司', '30.00']),
  ).toMatchObject([{ key: '丁（江西）公司', amount: '60.00' }])
})
test('money that lies in no area is nobody’s share', async () => {
  await books.pay({ payee: '丙', amount: '1000.00' })
  expect(await paid(['甲', '30.00'], ['丙', '30.00'])).toEqual([])
})
