import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q07-rectification-overdue.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let numbers = 0
async function asked(row: Record<string, unknown>) {
  const inspection_id = await books.add('inspection', {
    number: `DC-${++numbers}`,
    project_id: await books.project(),
    inspected_on: '2024-05-01',
    inspector: '督查组',
  })
  return books.find(
    rule,
    await books.add('rectification', {
      inspection_id,
      number: '1',
      problem: '渠道漏水',
      unit: '东乡',
      ...row,
    }),
  )
}

test('past its day and not done', async () => {
  expect(await asked({ due_on: '2024-06-30' })).toMatchObject([
    { facts: { lateDays: 1, problem: '渠道漏水' } },
  ])
})
test('the day itself is in time; what is done is done', async () => {
  expect(await asked({ due_on: '2024-07-01' })).toEqual([])
  expect(await asked({ due_on: '2024-06-01', done_on: '2024-06-29' })).toEqual([])
})
test('a department’s own inspection counts too', async () => {
  const id = await books.add('water_supervision', {
    project_id: await books.project(),
    subject: 'WATER_FACILITY',
    supervised_on: '2024-04-01',
    due_on: '2024-05-01',
  })
  expect(await books.find(rule, id)).toMatchObject([{ type: 'WaterSupervision' }])
})
