import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q06-not-placed-first.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let year = 1990
async function placed(target: string, ...allocations: [amount: string, inside: boolean][]) {
  const fiscal_year = ++year
  const area = await books.area('甲片区')
  const fund_id = await books.fund({ fiscal_year })
  for (const [amount, inside] of allocations) {
    const id = await books.allocation({ fund_id, amount })
    if (inside) await books.tie(id, area)
  }
  return books.find(
    rule,
    await books.add('annual_target', {
      year: fiscal_year,
      unit: '水务局',
      department: 'WATER',
      indicator: 'PLACEMENT_SHARE',
      target,
    }),
  )
}

test('less than the target lies in areas, with what was left out', async () => {
  const [found] = await placed('80', ['79.99', true], ['20.01', false])
  expect(found).toMatchObject({ amount: '0.01', facts: { shareNow: '79.99', leftOut: 1 } })
  expect(found!.evidence).toHaveLength(2)
})
test('the target is met', async () => {
  expect(await placed('80', ['80.00', true], ['20.00', false])).toEqual([])
})
test('another year’s, another department’s money, or none at all', async () => {
  expect(await placed('80')).toEqual([])
  await books.allocation({ fund_id: await books.fund({ fiscal_year: year + 1 }), department: 'FORESTRY' })
  expect(await placed('80')).toEqual([])
})
