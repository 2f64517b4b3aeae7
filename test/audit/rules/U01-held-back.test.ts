import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U01-held-back.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const held = (row: Record<string, unknown>) =>
  books.fund({ amount: '1000.00', ...row }).then((id) => books.find(rule, id))

test('a fund that lies for more than ninety days is found, with what is left of it', async () => {
  expect(await held({ received_on: '2024-03-01', allocated_amount: '400.00' })).toMatchObject([
    { type: 'Fund', amount: '600.00', severity: null, facts: { held: '600.00', heldDays: 122 } },
  ])
})

test('the ninetieth day is in time, the next is not', async () => {
  expect(await held({ received_on: '2024-04-02' })).toEqual([])
  expect(await held({ received_on: '2024-04-01' })).toHaveLength(1)
})

test('two years make it severe', async () => {
  expect(await held({ received_on: '2022-07-01' })).toMatchObject([{ severity: 'HIGH' }])
  expect(await held({ received_on: '2022-07-02' })).toMatchObject([{ severity: null }])
})

test('money that went on in full, or came on no known day, is not held back', async () => {
  expect(await held({ received_on: '2022-01-01', allocated_amount: '1000.00' })).toEqual([])
  expect(await held({ received_on: null })).toEqual([])
})

test('an allocation and a disbursement are held back by those who have them', async () => {
  const allocation = await books.allocation({
    amount: '900.00',
    disbursed_amount: '500.00',
    allocated_on: '2024-01-01',
  })
  expect(await books.find(rule, allocation)).toMatchObject([{ type: 'Allocation', amount: '400.00' }])
  const disbursement = await books.disbursement({
    allocation_id: allocation,
    amount: '500.00',
    paid_amount: '499.99',
    disbursed_on: '2024-01-02',
  })
  expect(await books.find(rule, disbursement)).toMatchObject([{ type: 'Disbursement', amount: '0.01' }])
})

test('finance may give more time', async () => {
  const id = await books.fund({ received_on: '2024-03-01' })
  expect(await books.find(rule, id, { days: '122' })).toEqual([])
})

test('money that went back or on into the next year is not held here; what was carried over came when its first document did', async () => {
  const first = await books.fund({
    amount: '1000.00',
    received_on: '2022-01-01',
    returned_amount: '100.00',
    carried_over_amount: '900.00',
  })
  expect(await books.find(rule, first)).toEqual([])
  const next = await books.fund({
    amount: '900.00',
    received_on: '2024-06-01',
    kind: 'CARRIED_OVER',
    carried_from_id: first,
  })
  expect(await books.find(rule, next)).toMatchObject([{ amount: '900.00', severity: 'HIGH' }])
})

test('a project’s money that was carried over counts from when the project was first given it', async () => {
  const first = await books.fund({
    amount: '100.00',
    carried_over_amount: '100.00',
    received_on: '2022-01-01',
  })
  const next = await books.fund({
    amount: '100.00',
    received_on: null,
    kind: 'CARRIED_OVER',
    carried_from_id: first,
  })
  await books.allocation({ fund_id: first, external_id: '甲', amount: '0.00', allocated_on: '2022-02-01' })
  const held = await books.allocation({
    fund_id: next,
    external_id: '甲',
    amount: '100.00',
    allocated_on: '2024-06-25',
  })
  const [finding] = await books.find(rule, held)
  expect(finding).toMatchObject({ amount: '100.00', severity: 'HIGH', facts: { since: '2022-02-01' } })
  // Given for the first time out of what was carried over.
  const other = await books.allocation({
    fund_id: next,
    external_id: '乙',
    amount: '1.00',
    allocated_on: '2024-06-25',
  })
  expect(await books.find(rule, other)).toEqual([])
})

test('retention money may be kept until the defects period is over', async () => {
  const kept = async (paid_amount: string, accepted_on: string | null, retention: string | null = null) => {
    const project_id = await books.project()
    await books.add('contract', {
      project_id,
      number: '1',
      contractor: '甲',
      amount: '1000.00',
      retention_share: '3',
    })
    if (accepted_on)
      await books.add('acceptance', { project_id, stage: 'COUNTY', verdict: 'APPROVED', accepted_on })
    if (retention) await books.add('final_account', { project_id, retention })
    const allocation_id = await books.allocation({
      project_id,
      amount: '1000.00',
      disbursed_amount: '1000.00',
    })
    const id = await books.disbursement({
      allocation_id,
      amount: '1000.00',
      paid_amount,
      disbursed_on: '2023-01-01',
    })
    return (await books.find(rule, id)).length
  }
  expect(await kept('970.00', '2023-06-01')).toBe(0)
  expect(await kept('969.99', '2023-06-01')).toBe(1)
  expect(await kept('970.00', '2022-07-01')).toBe(1)
  expect(await kept('970.00', null)).toBe(1)
  expect(await kept('950.00', '2023-06-01', '50.00')).toBe(0)
})

test('a subsidy after completion is due when the works are accepted, or should have been', async () => {
  const held = async (accepted_on: string | null, project = {}, purpose: string | null = '先建后补') => {
    const project_id = await books.project({ end_date: '2024-05-01', ...project })
    if (accepted_on)
      await books.add('acceptance', { project_id, stage: 'COUNTY', verdict: 'APPROVED', accepted_on })
    const id = await books.allocation({ project_id, purpose, amount: '1000.00', allocated_on: '2023-09-01' })
    return (await books.find(rule, id)).length
  }
  expect(await held('2024-05-01')).toBe(0)
  expect(await held('2024-02-01')).toBe(1)
  expect(await held(null)).toBe(0)
  expect(await held(null, { end_date: '2023-09-01' })).toBe(1)
  expect(await held('2024-05-01', {}, null)).toBe(1)
})

test('what keeps step with works under way is not held back, until it has lain for years', async () => {
  const held = async (
    disbursed_amount: string,
    progress: Record<string, unknown> | null,
    { project = {}, allocated_on = '2024-01-01', account = null as Record<string, unknown> | null } = {},
  ) => {
    const project_id = await books.project(project)
    if (account) await books.add('final_account', { project_id, settled_amount: '990.00', ...account })
    if (progress)
      await books.add('project_progress', {
        project_id,
        reported_on: '2024-06-01',
        physical_share: 60,
        ...progress,
      })
    const fund_id = await books.fund({ received_on: allocated_on })
    const id = await books.allocation({
      fund_id,
      project_id,
      amount: '1000.00',
      disbursed_amount,
      allocated_on,
    })
    return (await books.find(rule, id)).length
  }
  const settled = (disbursed: string, reviewed_on: string | null) =>
    held(disbursed, null, { project: { completed_on: '2024-02-01' }, account: { reviewed_on } })
  expect(await held('450.00', {})).toBe(0)
  expect(await held('449.99', {})).toBe(1)
  expect(await held('450.00', null)).toBe(1)
  expect(await held('450.00', { physical_share: 0 })).toBe(1)
  expect(await held('450.00', { reported_on: '2023-10-01' })).toBe(1)
  expect(await held('450.00', {}, { project: { completed_on: '2024-05-01' } })).toBe(1)
  expect(await held('450.00', {}, { allocated_on: '2022-06-01' })).toBe(1)
  // Finished works wait for their settlement with a last part of the sum, for some months.
  expect(await held('650.00', null, { project: { completed_on: '2024-05-01' } })).toBe(0)
  expect(await held('649.99', null, { project: { completed_on: '2024-05-01' } })).toBe(1)
  expect(await held('650.00', null, { project: { completed_on: '2023-12-01' } })).toBe(1)
  // And when they are settled, what is left is due from then on.
  expect(await settled('650.00', '2024-04-02')).toBe(0)
  expect(await settled('649.99', '2024-04-02')).toBe(1)
  expect(await settled('650.00', '2024-04-01')).toBe(1)
  expect(await settled('650.00', null)).toBe(1)
})
