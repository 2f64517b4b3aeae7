import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U07-late.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const ends = async (row: Record<string, unknown>) => books.find(rule, await books.project(row))

test('a planned end that has passed', async () => {
  expect(await ends({ end_date: '2024-06-30' })).toMatchObject([{ facts: { lateDays: 1 } }])
})
test('the day itself is in time', async () => {
  expect(await ends({ end_date: '2024-07-01' })).toEqual([])
})
test('what is finished, accepted or given up is not late', async () => {
  expect(await ends({ end_date: '2024-01-01', completed_on: '2024-05-01' })).toEqual([])
  for (const stage of ['FINISHED', 'CANCELLED', 'BUILDING']) {
    const project_id = await books.project({ end_date: '2024-01-01' })
    await books.add('project_progress', { project_id, reported_on: '2024-06-01', stage })
    expect(await books.find(rule, project_id)).toHaveLength(stage === 'BUILDING' ? 1 : 0)
  }
  const accepted = await books.project({ end_date: '2024-01-01' })
  await books.add('acceptance', {
    project_id: accepted,
    stage: 'COUNTY',
    verdict: 'APPROVED',
    accepted_on: '2024-02-01',
  })
  expect(await books.find(rule, accepted)).toEqual([])
})
test('a later report that work goes on again outdates the one before', async () => {
  const project_id = await books.project({ end_date: '2024-01-01' })
  await books.add('project_progress', { project_id, reported_on: '2024-03-01', stage: 'FINISHED' })
  await books.add('project_progress', { project_id, reported_on: '2024-06-01', stage: 'BUILDING' })
  expect(await books.find(rule, project_id)).toHaveLength(1)
})
