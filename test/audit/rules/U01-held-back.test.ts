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
