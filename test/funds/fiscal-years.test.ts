import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import type { Recorded } from '../../src/database/write-rows.js'
import { openSmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

type Door = ReturnType<typeof moneyDoor>
const DOCUMENT = '结〔2025〕1号'
let county: Awaited<ReturnType<typeof openSmallCounty>>
let money: Door
let other: Door
beforeAll(async () => {
  county = await openSmallCounty()
  money = moneyDoor(county.county)
  other = moneyDoor(county.county, '审核员')
})
const close = (fiscalYear: number, by = money) =>
  by.send('closeFiscalYear', { fiscalYear, documentNumber: DOCUMENT })
const reopen = (fiscalYear: number, by = money, more: object = {}) =>
  by.send('reopenFiscalYear', { fiscalYear, documentNumber: DOCUMENT, reason: '漏记一笔退款', ...more })
const isIntact = async () => {
  const inspection = await inspectLedger(county.county)
  expect(inspection).toMatchObject({ closings: [], histories: [], records: [], faults: [] })
  return isSound(inspection)
}

describe('one year after another', () => {
  let fund: { id: string }
  let allocation: { id: string }
  let disbursement: { id: string }
  let payment: { id: string }

  test('a year that is over is closed, by its balances', async () => {
    fund = await money.createFund('赣财〔2024〕9号', '1000.00')
    allocation = await money.allocate(fund.id, '600.00', { externalId: 'J1' })
    disbursement = await money.disburse(allocation.id, '400.00')
    payment = await money.pay(disbursement.id, '150.00')
    await money.pay(disbursement.id, '50.00', { paidOn: '2025-02-01' })
    expect(await close(2024)).toMatchObject({ fiscalYear: 2024, kind: 'CLOSED', takenBy: '出纳员' })
    const { rows } = await sql<{ content: any }>`
      select content::jsonb as content from ledger_statement where table_name = 'fiscal_year_step' and record_id = ${fund.id.split(':')[1]}::uuid`.execute(
      county.county.kysely,
    )
    const key = ({ id }: { id: string }) => id.split(':')[1]!
    expect(rows).toHaveLength(1)
    // The payment of 2025 is in no balance of 2024.
    expect(rows[0]!.content.balances).toMatchObject({
      [key(fund)]: '400.00',
      [key(allocation)]: '200.00',
      [key(disbursement)]: '250.00',
      [key(payment)]: '150.00',
    })
    expect(await isIntact()).toBe(true)
  })

  test('nothing is entered in it any more, by whatever way; each refusal says what to do', async () => {
    const closed = { code: 'FISCAL_YEAR_CLOSED', message: expect.stringContaining('reopenFiscalYear') }
    expect(await money.createFund('赣财〔2024〕10号', '1.00')).toMatchObject(closed)
    expect(await money.allocate(fund.id, '1.00', { allocatedOn: '2024-12-31' })).toMatchObject(closed)
    expect(await money.disburse(allocation.id, '1.00')).toMatchObject(closed)
    expect(await money.pay(disbursement.id, '1.00')).toMatchObject(closed)
    expect(await money.giveBack({ paymentId: payment.id }, '1.00')).toMatchObject(closed)
    expect(await money.allocate(fund.id, '1.00', { allocatedOn: '2025-01-01' })).toMatchObject({
      amount: '1.00',
    })
    const take = (row: Record<string, string>) =>
      county.bring((unit) =>
        recordAllocations(unit, [
          { fund: '赣财〔2024〕9号', externalId: 'J1', place: '甲溪村', allocatedOn: '2024-02-01', ...row },
          {
            fund: '赣财〔2024〕9号',
            externalId: 'J3',
            place: '甲溪村',
            amount: '5.00',
            allocatedOn: '2025-03-01',
          },
        ]),
      ) as Promise<Recorded[]>
    const refused = {
      outcome: 'REJECTED',
      problems: [{ problem: { zh: expect.stringContaining('2024 年度已结账') } }],
    }
    // A file's row is refused by itself, and the others come in; the same again is no entry.
    expect(await take({ amount: '601.00' })).toMatchObject([refused, { outcome: 'INSERTED' }])
    expect(await take({ amount: '60.00', externalId: 'J2' })).toMatchObject([
      refused,
      { outcome: 'UNCHANGED' },
    ])
    expect(await take({ amount: '600.00' })).toMatchObject([
      { outcome: 'UNCHANGED' },
      { outcome: 'UNCHANGED' },
    ])
    await expect(
      sql`select ledger_post(${JSON.stringify([{ place: 0, chain_id: fund.id.split(':')[1], from_kind: 'OUTSIDE', to_account_id: fund.id.split(':')[1], to_kind: 'FUND', amount: 1, kind: 'RECEIPT', business_date: '2023-06-01' }])}::jsonb, '某人')`.execute(
        county.county.kysely,
      ),
    ).rejects.toThrow(/已结账/)
  })

  test('what was wrong in it is corrected in the open year, and the closed one stays as it was closed', async () => {
    const before = await money.fundingOf('Allocation', allocation.id, undefined, '2024-12-31')
    const corrected = await money.correct(payment.id, { payee: '另一公司' })
    expect(corrected).toMatchObject({ payee: '另一公司', amount: '150.00' })
    expect(await money.fundingOf('Allocation', allocation.id, undefined, '2024-12-31')).toEqual(before)
    const days = (await money.entriesOf('Allocation', allocation.id))
      .filter(({ kind }: any) => kind === 'REVERSAL')
      .map(({ businessDate }: any) => businessDate)
    expect(days).toHaveLength(1)
    expect(days[0] > '2025').toBe(true)
    expect(await isIntact()).toBe(true)
  })

  test('two persons open it again, by reason and document, the last year first', async () => {
    const refused = { code: 'FISCAL_YEAR_STEP_REFUSED' }
    expect(await close(2024)).toMatchObject(refused)
    expect(await close(2023)).toMatchObject(refused)
    expect(await close(2199)).toMatchObject(refused)
    expect(await reopen(2023)).toMatchObject(refused)
    expect(
      await money.send('reopenFiscalYear', { fiscalYear: 2024, documentNumber: DOCUMENT, reason: ' ' }),
    ).toMatchObject({ code: 'DETAIL_MISSING' })
    expect(await close(2025)).toMatchObject({ kind: 'CLOSED' })
    expect(await reopen(2024)).toMatchObject({ ...refused, message: expect.stringContaining('2025') })
    expect(await reopen(2025)).toMatchObject({ kind: 'REOPENING_ASKED' })
    // Until another agrees nothing is open, and who asked is not another.
    expect(await reopen(2025)).toMatchObject(refused)
    expect(await money.giveBack({ fundId: fund.id }, '1.00', { returnedOn: '2025-06-01' })).toMatchObject({
      code: 'FISCAL_YEAR_CLOSED',
    })
    // What was asked is declined by another, or withdrawn; then it does not stand any more.
    const decline = { decline: true }
    for (const by of [other, money]) {
      expect(await reopen(2025, by, decline)).toMatchObject({ kind: 'REOPENING_DECLINED' })
      expect(await reopen(2025, by, decline)).toMatchObject(refused)
      expect(await money.giveBack({ fundId: fund.id }, '1.00', { returnedOn: '2025-06-01' })).toMatchObject({
        code: 'FISCAL_YEAR_CLOSED',
      })
      expect(await reopen(2025)).toMatchObject({ kind: 'REOPENING_ASKED' })
    }
    expect(await reopen(2025, other)).toMatchObject({ kind: 'REOPENED', takenBy: '审核员' })
    expect(await money.giveBack({ fundId: fund.id }, '1.00', { returnedOn: '2025-06-01' })).toMatchObject({
      kind: 'RETURN',
    })
    expect(await money.giveBack({ fundId: fund.id }, '1.00', { returnedOn: '2024-06-01' })).toMatchObject({
      code: 'FISCAL_YEAR_CLOSED',
    })
    expect(await close(2025)).toMatchObject({ kind: 'CLOSED', ordinal: 8 })
    expect(await isIntact()).toBe(true)
    // The table holds that too, whoever writes.
    await expect(
      sql`insert into fiscal_year_step (fiscal_year, ordinal, kind, document_number, reason, taken_by, taken_at) values (2025, 9, 'REOPENED', 'x', 'x', '甲', now())`.execute(
        county.county.kysely,
      ),
    ).rejects.toThrow(/fiscal_year_step_follows|不能接/)
  })
})

test('closing beside those who enter: what comes in is in its balances, and the rest is refused', async () => {
  const isolated = await openSmallCounty()
  const doors = Array.from({ length: 6 }, (_, index) => moneyDoor(isolated.county, `出纳员${index}`))
  const [first] = doors as [Door]
  for (let round = 0; round < 4; round++) {
    const year = 2019 + round
    const fund = await first.createFund(`竞〔${year}〕1号`, '1000.00', {
      fiscalYear: year,
      receivedOn: `${year}-01-02`,
    })
    const all = await Promise.all([
      ...doors.flatMap((door) =>
        [1, 2, 3].map(() => door.allocate(fund.id, '1.00', { allocatedOn: `${year}-12-31` })),
      ),
      ...doors.map((door, index) =>
        door.createFund(`竞〔${year}〕${index + 2}号`, '1.00', {
          fiscalYear: year,
          receivedOn: `${year}-12-30`,
        }),
      ),
      ...doors
        .slice(0, 2)
        .map((door) => door.send('closeFiscalYear', { fiscalYear: year, documentNumber: DOCUMENT })),
    ])
    const [entered, closings] = [all.slice(0, 18), all.slice(-2)]
    expect(closings.map(({ code }: any) => code ?? 'closed').toSorted()).toEqual([
      'FISCAL_YEAR_STEP_REFUSED',
      'closed',
    ])
    for (const { code } of all.slice(0, -2)) expect([undefined, 'FISCAL_YEAR_CLOSED']).toContain(code)
    const taken = entered.filter(({ code }: any) => code === undefined).length
    expect(await first.fundingOf('Fund', fund.id, undefined, `${year}-12-31`)).toMatchObject({
      allocated: `${taken}.00`,
      unallocated: `${1000 - taken}.00`,
    })
    expect(await inspectLedger(isolated.county)).toMatchObject({ closings: [], faults: [], totals: [] })
  }
})
