import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

/** What a file moved or entered anew is reversed as it stands now, and no half of it. */
let county: SmallCounty
let money: ReturnType<typeof moneyDoor>
beforeAll(async () => {
  county = await openSmallCounty()
  money = moneyDoor(county.county)
})

const isWhole = async () => {
  const inspection = await inspectLedger(county.county)
  expect(inspection).toMatchObject({ faults: [], accounts: [], totals: [], records: [], histories: [] })
  expect(isSound(inspection)).toBe(true)
}
const entriesOf = async (fund: string, kind: string): Promise<any[]> =>
  (await money.entriesOf('Fund', fund)).filter((entry) => entry.kind === kind)
const disburseBy = (document: string, allocation: string, externalId: string, more = {}) =>
  county.bring((unit) =>
    recordDisbursements(unit, [
      {
        allocation: [document, allocation],
        externalId,
        amount: '100.00',
        disbursedOn: '2024-03-01',
        recipient: '某乡财政所',
        ...more,
      },
    ]),
  )
const refused = { code: 'NOT_REVERSIBLE' }

test('a disbursement that a file moved to another fund: only the entry that stands is reversed', async () => {
  const [one, other] = ['财农〔2024〕61号', '财农〔2024〕62号']
  const f1 = await money.createFund(one, '200.00')
  const f2 = await money.createFund(other, '100.00')
  const a1 = await money.allocate(f1.id, '200.00', { externalId: 'a1' })
  const a2 = await money.allocate(f2.id, '100.00', { externalId: 'a2' })
  for (const number of ['RD0', 'RD']) await disburseBy(one, 'a1', number)
  const first = (await entriesOf(f1.id, 'DISBURSEMENT')).at(-1)
  expect(await disburseBy(other, 'a2', 'RD')).toMatchObject([{ outcome: 'UPDATED' }])
  expect(await money.reverse(first.id)).toMatchObject(refused)
  const [back] = await entriesOf(f1.id, 'CORRECTION')
  expect(await money.reverse(back.id)).toMatchObject(refused)
  expect(await money.fundingOf('Allocation', a1.id)).toMatchObject({ disbursed: '100.00' })
  expect(await money.fundingOf('Allocation', a2.id)).toMatchObject({ disbursed: '100.00' })
  await isWhole()
  const [again] = await entriesOf(f2.id, 'CORRECTION')
  expect(await money.reverse(again.id)).toMatchObject({ kind: 'REVERSAL' })
  expect(await money.fundingOf('Allocation', a2.id)).toMatchObject({ disbursed: '0.00' })
  await isWhole()
})

test('a disbursement that a file moved within its fund, there and back', async () => {
  const document = '财农〔2024〕63号'
  const fund = await money.createFund(document, '200.00')
  const b1 = await money.allocate(fund.id, '100.00', { externalId: 'b1' })
  await money.allocate(fund.id, '100.00', { externalId: 'b2' })
  await disburseBy(document, 'b1', 'RB')
  await disburseBy(document, 'b2', 'RB')
  const [first] = await entriesOf(fund.id, 'DISBURSEMENT')
  expect(await money.reverse(first.id)).toMatchObject(refused)
  await disburseBy(document, 'b1', 'RB')
  const corrections = await entriesOf(fund.id, 'CORRECTION')
  expect(corrections).toHaveLength(4)
  // What stands is what was drawn from the first allocation again.
  const stands = corrections.find(({ fromAccount }) => fromAccount.allocation?.id === b1.id)
  for (const entry of [first, ...corrections.filter(({ id }) => id !== stands.id)])
    expect(await money.reverse(entry.id)).toMatchObject(refused)
  await isWhole()
  expect(await money.reverse(stands.id)).toMatchObject({ kind: 'REVERSAL' })
  await isWhole()
})

test('what a file redated is not reversed by halves', async () => {
  const document = '财农〔2024〕64号'
  const row = { documentNumber: document, name: '资金', level: 'CITY', programme: 'OTHER', fiscalYear: 2024 }
  const receive = (receivedOn: string) =>
    county.bring((unit) => recordFunds(unit, [{ ...row, amount: '100.00', receivedOn }]))
  const allocate = (allocatedOn: string, amount = '100.00') =>
    county.bring((unit) =>
      recordAllocations(unit, [
        { fund: document, externalId: 'c1', place: '甲溪村', amount, allocatedOn, department: 'FINANCE' },
      ]),
    )
  await receive('2024-01-10')
  await receive('2024-01-05')
  await allocate('2024-02-01')
  await allocate('2024-02-03')
  const { id } = (await money.ask(`{ fund(documentNumber: "${document}") { id } }`)).fund
  const [receipt] = await entriesOf(id, 'RECEIPT')
  const [given] = await entriesOf(id, 'ALLOCATION')
  const corrections = await entriesOf(id, 'CORRECTION')
  const [fundBack, fundAnew, back, anew] = [
    ['FUND', 'OUTSIDE'],
    ['OUTSIDE', 'FUND'],
    ['ALLOCATION', 'FUND'],
    ['FUND', 'ALLOCATION'],
  ].map(([from, to]) =>
    corrections.find(({ fromAccount, toAccount }) => fromAccount.kind === from && toAccount.kind === to)!,
  )
  for (const entry of [receipt, given, fundBack, back])
    expect(await money.reverse(entry.id)).toMatchObject(refused)
  await isWhole()
  expect(await money.reverse(anew.id)).toMatchObject({ kind: 'REVERSAL' })
  expect(await money.fundingOf('Fund', id)).toMatchObject({ allocated: '0.00', unallocated: '100.00' })
  expect(await money.reverse(fundAnew.id)).toMatchObject({ kind: 'REVERSAL' })
  await isWhole()
})

test('a correction of an amount alone is still reversed', async () => {
  const document = '财农〔2024〕65号'
  const fund = await money.createFund(document, '100.00')
  await money.allocate(fund.id, '100.00', { externalId: 'd1' })
  await disburseBy(document, 'd1', 'RE')
  await disburseBy(document, 'd1', 'RE', { amount: '60.00' })
  const [less] = await entriesOf(fund.id, 'CORRECTION')
  expect(await money.reverse(less.id)).toMatchObject({ kind: 'REVERSAL' })
  const [first] = await entriesOf(fund.id, 'DISBURSEMENT')
  expect(await money.reverse(first.id)).toMatchObject({ kind: 'REVERSAL' })
  await isWhole()
})

test('an entry that names an account of another chain is refused, and a sum that nothing below comes to is found', async () => {
  const [f1, f2] = [
    await money.createFund('财农〔2024〕66号', '100.00'),
    await money.createFund('财农〔2024〕67号', '100.00'),
  ]
  const key = (id: string) => sql`(select id from fund where document_number = ${id})`
  const draft = sql`jsonb_build_array(jsonb_build_object('place', 0, 'chain_id', ${key(f1.documentNumber)}, 'from_account_id', ${key(f2.documentNumber)}, 'from_kind', 'FUND', 'to_kind', 'OUTSIDE', 'amount', 1, 'kind', 'RETURN'))`
  await expect(sql`select ledger_post(${draft}, 'x')`.execute(county.county.kysely)).rejects.toMatchObject({
    code: 'LG003',
  })
  const a = await money.allocate(f1.id, '100.00', { externalId: 'e1' })
  await money.allocate(f1.id, '0.01', { externalId: 'e2' })
  await money.disburse(a.id, '50.00', { externalId: 'RF' })
  await isWhole()
  // As a reversal left it before: the books agree with the sums, and no disbursement holds the money.
  const found = await county.county.kysely
    .transaction()
    .execute(async (kysely) => {
      await sql`update disbursement set allocation_id = (select id from allocation where external_id = 'b2') where external_id = 'RF'`.execute(
        kysely,
      )
      const { verifyTotals } = await import('../../src/funds/verify-totals.js')
      const totals = await verifyTotals({
        rows: async (text: any) => (await text.execute(kysely)).rows as any,
      })
      throw Object.assign(new Error('taken back'), { totals })
    })
    .catch((error) => error.totals)
  expect(found.map(({ table, column, kept, entries }: any) => [table, column, kept, entries])).toEqual([
    ['allocation', 'disbursed_amount', '0.00', '50.00'],
    ['allocation', 'disbursed_amount', '50.00', '0.00'],
  ])
})
