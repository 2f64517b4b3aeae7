import { beforeAll, expect, test } from 'vitest'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { recordRows } from '../../src/database/record-rows.js'
import { PayeeAccount } from '../../src/funds/payee-account.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { openCounty } from '../county.js'
import { moneyDoor } from './money-door.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let money: ReturnType<typeof moneyDoor>
let disbursement: string
let allocation: string

beforeAll(async () => {
  county = await openCounty()
  money = moneyDoor(county)
  const fund = await money.createFund('财农〔2024〕1号', '1000.00')
  allocation = (await money.allocate(fund.id, '600.00')).id
  disbursement = (await money.disburse(allocation, '400.00')).id
})
const payments = async () =>
  (
    await money.ask(
      '{ payments(orderBy: [{ externalId: ASC }]) { nodes { externalId amount statedAmount payee account paidOn contractNumber } } }',
    )
  ).payments.nodes
const reversals = async () =>
  (
    await money.ask(
      '{ ledgerEntries(filter: { kind: { eq: REVERSAL } }) { nodes { amount businessDate memo documentNumber } } }',
    )
  ).ledgerEntries.nodes

test('another payee is a reversal and a new payment, with reason and document; the former stays on record', async () => {
  const paid = await money.pay(disbursement, '150.00', { externalId: 'Z1', account: '6222020200119999' })
  const input = { idempotencyKey: '更正一次', payee: '另一公司', account: '6222020200118888' }
  const corrected = await money.correct(paid.id, input)
  expect(corrected).toMatchObject({ __typename: 'Payment', amount: '150.00', payee: '另一公司' })
  expect(await money.correct(paid.id, input)).toEqual(corrected)
  expect(await payments()).toMatchObject([
    {
      externalId: 'Z1',
      amount: '0.00',
      statedAmount: '150.00',
      payee: '某建设公司',
      account: '6222020200119999',
    },
    { externalId: corrected.externalId, amount: '150.00', account: '6222020200118888', paidOn: '2024-04-01' },
  ])
  expect(corrected.externalId).toMatch(/^Z1-更/)
  expect(await reversals()).toEqual([
    { amount: '150.00', businessDate: '2024-04-01', memo: '收款人填错', documentNumber: '更〔2024〕1号' },
  ])
  expect(await money.fundingOf('Allocation', allocation)).toMatchObject({
    disbursed: '400.00',
    paid: '150.00',
  })
  expect(await money.correct(paid.id, { payee: '第三家' })).toMatchObject({ code: 'ALREADY_REVERSED' })
  expect(isSound(await inspectLedger(county))).toBe(true)
})

test('another amount and day, within what was disbursed', async () => {
  const paid = await money.pay(disbursement, '50.00', { externalId: 'Z2' })
  expect(await money.correct(paid.id, { amount: '250.01' })).toMatchObject({
    code: 'INSUFFICIENT_FUNDS',
  })
  expect(await money.correct(paid.id, { paidOn: '2024-02-29' })).toMatchObject({ code: 'DATES_OUT_OF_ORDER' })
  expect(await money.correct(paid.id, { amount: '250.00', paidOn: '2024-04-02' })).toMatchObject({
    amount: '250.00',
  })
  expect(await money.fundingOf('Allocation', allocation)).toMatchObject({ paid: '400.00' })
  expect(isSound(await inspectLedger(county))).toBe(true)
})

test('nothing different, no reason, no document, or a refund that came before: refused', async () => {
  const { id } = await money.disburse(allocation, '100.00')
  const paid = await money.pay(id, '100.00', { externalId: 'Z3' })
  expect(await money.correct(paid.id, { payee: '某建设公司' })).toMatchObject({ code: 'NOT_REVERSIBLE' })
  expect(await money.correct(paid.id, { payee: '甲', reason: ' ' })).toMatchObject({ code: 'DETAIL_MISSING' })
  expect(await money.correct(paid.id, { payee: '甲', documentNumber: '' })).toMatchObject({
    code: 'DETAIL_MISSING',
  })
  await money.giveBack({ paymentId: paid.id }, '20.00')
  expect(await money.correct(paid.id, { payee: '甲' })).toMatchObject({ code: 'NOT_REVERSIBLE' })
})

test('an account is one however its figures are grouped, paid to or corrected', async () => {
  const fund = await money.createFund('财农〔2024〕9号', '10.00')
  const given = await money.disburse((await money.allocate(fund.id, '10.00')).id, '10.00')
  const paid = await money.pay(given.id, '2.00', { externalId: 'Z9', account: '6222 0202 0011 9999' })
  const accountOf = async (id: string) => (await money.ask(`{ node(id: ${JSON.stringify(id)}) { ... on Payment { account } } }`)).node.account // prettier-ignore
  expect(await accountOf(paid.id)).toBe('6222020200119999')
  expect(await money.correct(paid.id, { account: '6222 0202 0011 9999' })).toMatchObject({ code: 'NOT_REVERSIBLE' }) // prettier-ignore
  const corrected = await money.correct(paid.id, { account: '６２２２ 0202 0011 8888' })
  expect(await accountOf(corrected.id)).toBe('6222020200118888')
  await work(county, administrator('财政'), FOLLOWERS, (unit) => recordRows(unit, PayeeAccount, [{ account: '6222 0202 0011 7777', holder: '甲公司', kind: 'UNIT' }])) // prettier-ignore
  expect((await money.ask('{ payeeAccounts { nodes { account } } }')).payeeAccounts.nodes).toEqual([{ account: '6222020200117777' }]) // prettier-ignore
})
