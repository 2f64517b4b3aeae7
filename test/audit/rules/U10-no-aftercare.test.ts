import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U10-no-aftercare.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

async function accepted(verdict = 'APPROVED', stage = 'COUNTY') {
  const project_id = await books.project()
  await books.add('acceptance', { project_id, stage, verdict, accepted_on: '2024-06-01' })
  return project_id
}

test('accepted and maintained by nobody', async () => {
  const project_id = await accepted()
  expect(await books.find(rule, project_id)).toMatchObject([{ key: 'maintainer' }])
  await books.add('aftercare', { project_id, year: 2023 })
  expect(await books.find(rule, project_id)).toHaveLength(1)
  await books.add('aftercare', { project_id, year: 2024, maintainer: '前坊村委会' })
  expect(await books.find(rule, project_id)).toEqual([])
})
test('what is not accepted yet needs no maintainer', async () => {
  expect(await books.find(rule, await accepted('RETURNED'))).toEqual([])
  expect(await books.find(rule, await accepted('APPROVED', 'SELF_CHECK'))).toEqual([])
})
test('aftercare money may lie a year', async () => {
  const project_id = await books.project()
  const care = (row: Record<string, unknown>) =>
    books
      .add('aftercare', { project_id, maintainer: '村委会', money: '500.00', ...row })
      .then((id) => books.find(rule, id))
  expect(await care({ year: 2020, received_on: '2023-07-01' })).toEqual([])
  expect(await care({ year: 2021, received_on: '2023-06-30', used_money: '100.00' })).toMatchObject([
    { key: 'money', amount: '400.00' },
  ])
  expect(await care({ year: 2022, received_on: '2023-06-30', used_money: '500.00' })).toEqual([])
})
