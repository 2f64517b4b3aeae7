import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U03-quantities-overstated.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const item = async (settled_quantity: string | null, reviewed_quantity: string | null) =>
  books.find(
    rule,
    await books.add('quantity_item', {
      project_id: await books.project(),
      number: '1',
      name: 'U型渠',
      unit: '米',
      unit_price: '120.50',
      settled_quantity,
      reviewed_quantity,
    }),
  )

test('more settled than reviewed is found, at its price', async () => {
  expect(await item('110', '100')).toMatchObject([{ amount: '1205.00', facts: { excess: '10' } }])
})
test('as much as reviewed, or less, is not; nor what was not reviewed', async () => {
  expect(await item('100', '100')).toEqual([])
  expect(await item('90', '100')).toEqual([])
  expect(await item('100', null)).toEqual([])
})
test('a millionth of a unit is too much', async () => {
  expect(await item('100.000001', '100')).toHaveLength(1)
})
