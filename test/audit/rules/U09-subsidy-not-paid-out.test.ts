import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U09-subsidy-not-paid-out.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let rosters = 0
async function roster(
  finalised_on: string | null,
  entries: Record<string, unknown>[],
  allocation_id: string | null = null,
) {
  const division_id = await books.village('丁溪村委会', null)
  const roster_id = await books.add('subsidy_roster', {
    name: `地力补贴 ${++rosters}`,
    fiscal_year: 2024,
    division_id,
    finalised_on,
    allocation_id,
  })
  for (const [index, entry] of entries.entries())
    await books.add('subsidy_roster_entry', {
      roster_id,
      number: String(index),
      payee: '张三',
      amount: '100.00',
      ...entry,
    })
  return books.find(rule, roster_id)
}

test('sixty days are given, not sixty-one', async () => {
  expect(await roster('2024-05-02', [{}])).toEqual([])
  expect(await roster('2024-05-01', [{}, { paid_on: '2024-06-01' }])).toMatchObject([
    { amount: '100.00', facts: { due: '200.00', entriesWaiting: 1 } },
  ])
})
test('a roster paid out in full, or not final', async () => {
  expect(await roster('2024-01-01', [{ paid_on: '2024-06-01' }, { paid_amount: '100.00' }])).toEqual([])
  expect(await roster(null, [{}])).toEqual([])
})
test('part of an entry is unpaid', async () => {
  expect(await roster('2024-01-01', [{ paid_amount: '60.00' }])).toMatchObject([{ amount: '40.00' }])
})
test('the books may have paid what the roster does not say', async () => {
  const allocation_id = await books.allocation({ amount: '100.00', disbursed_amount: '100.00' })
  await books.pay({ allocation_id, amount: '70.00' })
  expect(await roster('2024-01-01', [{}], allocation_id)).toMatchObject([{ amount: '30.00' }])
})
