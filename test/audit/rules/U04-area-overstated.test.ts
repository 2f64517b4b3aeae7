import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U04-area-overstated.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

async function built(paid: string | null, accepted: string | null, mapped: string | null, more = {}) {
  const project_id = await books.project(more)
  if (accepted ?? mapped)
    await books.add('acceptance', {
      project_id,
      stage: 'COUNTY',
      verdict: 'APPROVED',
      accepted_on: '2024-01-01',
      accepted_area_mu: accepted,
      mapped_area_mu: mapped,
    })
  if (paid)
    await books.add('final_account', { project_id, settled_area_mu: paid, settled_amount: '206000.00' })
  return books.find(rule, project_id)
}

test('paid for more than accepted', async () => {
  expect(await built('103.01', '100', '100')).toMatchObject([
    { key: 'paid', severity: null, facts: { excessShare: '3.01' } },
  ])
})
test('three percent are let be', async () => {
  expect(await built('103', '100', '100')).toEqual([])
})
test('above twenty percent it is severe, and at twenty not yet', async () => {
  expect(await built('120', '100', '100')).toMatchObject([{ severity: null }])
  expect(await built('120.01', '100', '100')).toMatchObject([{ severity: 'HIGH' }])
})
test('accepted for more than mapped', async () => {
  expect(await built(null, '110', '100')).toMatchObject([{ key: 'accepted', amount: null }])
})
test('paid and mapped stand against each other where nothing was accepted', async () => {
  expect(await built('110', null, '100')).toMatchObject([{ key: 'paid-mapped' }])
})
test('the shape on the ground is the map where no mapped area is told', async () => {
  // A square of about 111.3 × 98.4 metres: some 16.4 mu.
  const geometry = 'SRID=4490;POLYGON((116 28,116.001 28,116.001 28.001,116 28.001,116 28))'
  expect(await built(null, '16.4', null, { geometry })).toEqual([])
  expect(await built(null, '20', null, { geometry })).toMatchObject([{ key: 'accepted', severity: 'HIGH' }])
})
test('what is paid out by a roster counts as paid', async () => {
  const project_id = await books.project()
  await books.add('acceptance', {
    project_id,
    stage: 'COUNTY',
    verdict: 'APPROVED',
    accepted_on: '2024-01-01',
    accepted_area_mu: '10',
    mapped_area_mu: '10',
  })
  const allocation_id = await books.allocation({ project_id })
  const division_id = await books.village('丁溪村委会', null)
  const roster_id = await books.add('subsidy_roster', {
    name: '地力补贴',
    fiscal_year: 2024,
    division_id,
    allocation_id,
  })
  await books.add('subsidy_roster_entry', {
    roster_id,
    number: '1',
    payee: '张三',
    land_area_mu: '11',
    amount: '110.00',
    paid_on: '2024-05-01',
  })
  expect(await books.find(rule, project_id)).toMatchObject([{ key: 'paid', amount: '10.00' }])
})
