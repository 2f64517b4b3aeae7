import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U13-changes.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const changed = async (row: Record<string, unknown> = {}) => {
  const project_id = await books.project()
  const id = await books.add('project_change', {
    project_id,
    changed_on: '2024-03-01',
    kind: 'CONTENT',
    content: '渠道改为管道',
    amount: '800.00',
    ...row,
  })
  return { project_id, id }
}

test('a change that nobody approved', async () => {
  expect(await books.find(rule, (await changed()).id)).toMatchObject([
    { key: 'unapproved', amount: '800.00' },
  ])
})
test('an approval by document, by day, or as an approval of the project', async () => {
  expect(await books.find(rule, (await changed({ approval_document: '进水〔2024〕3号' })).id)).toEqual([])
  expect(await books.find(rule, (await changed({ approved_on: '2024-02-01' })).id)).toEqual([])
  const { project_id, id } = await changed()
  await books.add('project_approval', {
    project_id,
    kind: 'CHANGE',
    verdict: 'REJECTED',
    approved_on: '2024-02-20',
  })
  expect(await books.find(rule, id)).toHaveLength(1)
  await books.add('project_approval', {
    project_id,
    kind: 'CHANGE',
    document_number: '2',
    verdict: 'APPROVED',
    approved_on: '2024-02-25',
  })
  expect(await books.find(rule, id)).toEqual([])
})
test('three supplements are many, two are not', async () => {
  const contract_id = await books.add('contract', {
    project_id: await books.project(),
    number: '1',
    contractor: '甲',
    amount: '10.00',
  })
  const supplement = (number: string) =>
    books.add('contract_supplement', { contract_id, number, amount: '5.00' })
  await supplement('1')
  await supplement('2')
  expect(await books.find(rule, contract_id)).toEqual([])
  await supplement('3')
  expect(await books.find(rule, contract_id)).toMatchObject([
    { key: 'supplements', amount: '15.00', facts: { supplements: 3 } },
  ])
})
