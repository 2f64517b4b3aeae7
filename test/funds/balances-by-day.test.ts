import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { DayBalances } from '../../src/funds/day-balances.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

/** What came in later cannot have been used before: no account holds less than nothing on any business day. */
let county: SmallCounty
let money: ReturnType<typeof moneyDoor>
beforeAll(async () => {
  county = await openSmallCounty()
  money = moneyDoor(county.county)
})
const isWhole = async () => expect(isSound(await inspectLedger(county.county))).toBe(true)
const on = async (type: string, id: string, day: string) => money.fundingOf(type, id, undefined, day)

test('what was returned is not allocated as of a day before', async () => {
  const fund = await money.createFund('日〔2024〕1号', '100.00')
  const first = await money.allocate(fund.id, '100.00')
  await money.giveBack({ allocationId: first.id }, '60.00', { returnedOn: '2025-06-01' })
  expect(await money.allocate(fund.id, '60.00', { allocatedOn: '2024-03-01' })).toMatchObject({
    code: 'INSUFFICIENT_FUNDS',
    asked: '60.00',
    left: '0.00',
    message: expect.stringContaining('2024-03-01'),
  })
  expect(await money.allocate(fund.id, '60.00', { allocatedOn: '2025-06-01' })).toMatchObject({
    amount: '60.00',
  })
  expect(await on('Fund', fund.id, '2024-12-31')).toMatchObject({ allocated: '100.00', unallocated: '0.00' })
  await isWhole()
})

test('nor is what was refunded paid again, nor what came by an adjustment disbursed', async () => {
  const fund = await money.createFund('日〔2024〕2号', '100.00')
  const allocation = await money.allocate(fund.id, '100.00')
  const disbursement = await money.disburse(allocation.id, '100.00')
  const payment = await money.pay(disbursement.id, '100.00')
  await money.giveBack({ paymentId: payment.id }, '100.00', { returnedOn: '2025-09-01' })
  const early = { paidOn: '2024-04-02' }
  expect(await money.pay(disbursement.id, '100.00', early)).toMatchObject({
    code: 'INSUFFICIENT_FUNDS',
    left: '0.00',
  })
  expect(await money.pay(disbursement.id, '100.00', { paidOn: '2025-09-01' })).toMatchObject({
    amount: '100.00',
  })
  const other = await money.createFund('日〔2024〕3号', '100.00')
  const [from, to] = [await money.allocate(other.id, '90.00'), await money.allocate(other.id, '10.00')]
  await money.adjust(from.id, { toAllocationId: to.id, amount: '50.00', adjustedOn: '2024-08-01' })
  expect(await money.disburse(to.id, '60.00', { disbursedOn: '2024-07-31' })).toMatchObject({
    code: 'INSUFFICIENT_FUNDS',
    left: '10.00',
  })
  expect(await money.disburse(to.id, '60.00', { disbursedOn: '2024-08-01' })).toMatchObject({
    amount: '60.00',
  })
  await isWhole()
})

describe('a file', () => {
  const DOCUMENT = '日〔2024〕4号'
  const disburse = (...rows: [string, string, string][]) =>
    county.bring((unit) =>
      recordDisbursements(
        unit,
        rows.map(([externalId, amount, disbursedOn]) => ({
          allocation: [DOCUMENT, 'a'],
          externalId,
          amount,
          disbursedOn,
          recipient: '某乡财政所',
        })),
      ),
    )
  test('is refused by the row, and the other rows stand', async () => {
    const fund = await money.createFund(DOCUMENT, '100.00')
    const allocation = await money.allocate(fund.id, '100.00', { externalId: 'a' })
    const disbursement = await money.disburse(allocation.id, '100.00', { disbursedOn: '2024-03-01' })
    await money.giveBack({ disbursementId: disbursement.id }, '80.00', { returnedOn: '2024-09-01' })
    const rejected = {
      outcome: 'REJECTED',
      problems: [{ property: 'disbursedOn', problem: { zh: expect.stringContaining('2024-05-01') } }],
    }
    expect(
      await disburse(
        ['D1', '30.00', '2024-05-01'],
        ['D2', '30.00', '2024-09-01'],
        ['D3', '40.00', '2024-10-01'],
      ),
    ).toMatchObject([rejected, { outcome: 'INSERTED' }, { outcome: 'INSERTED' }])
    // Nor is it corrected to such a day.
    expect(await disburse(['D2', '30.00', '2024-05-01'])).toMatchObject([rejected])
    expect(await disburse(['D2', '35.00', '2024-10-01'])).toMatchObject([{ outcome: 'UPDATED' }])
    expect(await on('Allocation', allocation.id, '2024-09-30')).toMatchObject({ disbursed: '20.00' })
    await isWhole()
  })
  test('of funds, or of allocations, takes off nothing that was used meanwhile', async () => {
    const row = { documentNumber: '日〔2024〕5号', name: '资金', level: 'CITY', programme: 'OTHER' }
    const receive = (amount: string) =>
      county.bring((unit) =>
        recordFunds(unit, [{ ...row, fiscalYear: 2024, amount, receivedOn: '2024-01-10' }]),
      )
    await receive('100.00')
    const { fund } = await money.ask(`{ fund(documentNumber: "${row.documentNumber}") { id } }`)
    const allocation = await money.allocate(fund.id, '60.00', { externalId: 'a' })
    await money.giveBack({ allocationId: allocation.id }, '60.00', { returnedOn: '2024-06-01' })
    expect(await receive('30.00')).toMatchObject([{ outcome: 'REJECTED' }])
    expect(await receive('60.00')).toMatchObject([{ outcome: 'UPDATED' }])
    const allocate = (amount: string) =>
      county.bring((unit) =>
        recordAllocations(unit, [
          { fund: row.documentNumber, externalId: 'b', place: '甲溪村', amount, allocatedOn: '2024-06-01' },
        ]),
      )
    expect(await allocate('60.00')).toMatchObject([{ outcome: 'INSERTED' }])
    await isWhole()
  })
})

test('the last day of an account that went over to another fund is verified fund by fund', async () => {
  const [from, to] = ['日〔2024〕7号', '日〔2024〕8号']
  for (const number of [from, to]) {
    const fund = await money.createFund(number, '100.00')
    await money.allocate(fund.id, '100.00', { externalId: 'moved' })
  }
  const disburse = (document: string, disbursedOn: string) =>
    county.bring((unit) =>
      recordDisbursements(unit, [
        {
          allocation: [document, 'moved'],
          externalId: 'over',
          amount: '40.00',
          disbursedOn,
          recipient: '某乡',
        },
      ]),
    )
  expect(await disburse(from, '2024-05-01')).toMatchObject([{ outcome: 'INSERTED' }])
  expect(await disburse(to, '2024-03-01')).toMatchObject([{ outcome: 'UPDATED' }])
  const isSoundIn = async (fund: string) => isSound(await inspectLedger(county.county, { fund }))
  expect([await isSoundIn(from), await isSoundIn(to)]).toEqual([true, true])
  const { rows } = await sql<{ id: string }>`
    update ledger_account a set last_in_on = '2024-03-01' from disbursement d where d.id = a.id and d.external_id = 'over' returning a.id::text`.execute(
    county.county.kysely,
  )
  expect((await inspectLedger(county.county, { fund: to })).accounts).toMatchObject([
    { account: rows[0]!.id },
  ])
  await sql`update ledger_account set last_in_on = '2024-05-01' where id = ${rows[0]!.id}::uuid`.execute(
    county.county.kysely,
  )
  await isWhole()
})

test('a year that ends with such a balance from before is not closed', async () => {
  const fund = await money.createFund('日〔2024〕6号', '100.00')
  const first = await money.allocate(fund.id, '100.00')
  await money.giveBack({ allocationId: first.id }, '100.00', { returnedOn: '2025-06-01' })
  // As an account stood that was not looked at by day.
  await sql`update ledger_account set last_in_on = null where id = ${fund.id.split(':').at(-1)}::uuid`.execute(
    county.county.kysely,
  )
  expect(await money.allocate(fund.id, '100.00', { allocatedOn: '2024-03-01' })).toMatchObject({
    amount: '100.00',
  })
  expect(
    await money.send('closeFiscalYear', { fiscalYear: 2024, documentNumber: '结〔2025〕1号' }),
  ).toMatchObject({
    code: 'FISCAL_YEAR_STEP_REFUSED',
    message: expect.stringMatching(/日〔2024〕6号.*-100\.00/),
  })
  const inspection = await inspectLedger(county.county)
  const chain = fund.id.split(':').at(-1)
  expect(inspection.accounts).toMatchObject([{ chain: expect.any(String) }])
  // It is told by the ledger's verification, beside what is a fault of the ledger.
  const short = { chain, account: chain, day: '2024-03-01', balance: '-100.00' }
  expect(inspection.days).toEqual([short])
  expect((await inspectLedger(county.county, { fund: fund.documentNumber })).days).toEqual([short])
})

test('what was used too early before does not refuse the rows of a later file', () => {
  const [account, today] = ['00000000-0000-0000-0000-000000000001', '2026-01-01']
  const days = new DayBalances(
    [
      { account, day: '2024-03-01', amount: '-100.00' },
      { account, day: '2025-06-01', amount: '150.00' },
      { account, day: '2025-07-01', amount: '10.00' },
    ],
    today,
  )
  const take = (businessDate: string, amount: string) =>
    days.take('disbursedOn', [
      {
        from: { kind: 'ALLOCATION', id: account },
        to: { kind: 'DISBURSEMENT', id: null },
        amount,
        businessDate,
      },
    ])
  expect(take('2025-06-15', '20.00')).toBeNull()
  expect(take('2025-06-15', '31.00')?.problem).toMatchObject({ zh: expect.stringContaining('2025-06-15') })
  expect(take('2024-04-01', '1.00')?.problem).toMatchObject({ zh: expect.stringContaining('2024-04-01') })
  expect(take('2025-06-15', '30.00')).toBeNull()
})

test('money of which no day is known counts as if it had always been there', async () => {
  const row = { documentNumber: '日〔2024〕9号', name: '资金', level: 'CITY', programme: 'OTHER' }
  await county.bring((unit) => recordFunds(unit, [{ ...row, fiscalYear: 2024, amount: '100.00' }]))
  const { fund } = await money.ask(`{ fund(documentNumber: "${row.documentNumber}") { id documentNumber } }`)
  const first = await money.allocate(fund.id, '70.00', { allocatedOn: '2020-01-01' })
  expect((await inspectLedger(county.county, { fund: fund.documentNumber })).days).toEqual([])
  expect(
    await money.giveBack({ allocationId: first.id }, '70.00', { returnedOn: '2024-06-01' }),
  ).toMatchObject({
    amount: '70.00',
  })
  expect(await money.allocate(fund.id, '60.00', { allocatedOn: '2024-01-01' })).toMatchObject({
    amount: '60.00',
  })
  expect((await inspectLedger(county.county, { fund: fund.documentNumber })).days).toMatchObject([
    { day: '2024-01-01', balance: '-30.00' },
  ])
})
