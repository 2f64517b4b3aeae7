import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { addMoney, sumMoney } from '../../src/values/money.js'
import { openCounty } from '../county.js'
import { moneyDoor } from './money-door.js'
import type { Database } from '../../src/database/database.js'

const CLIENTS = 64

// The embedded database has one connection: there, nothing is at once.
describe.skipIf(!process.env.DATABASE_URL)('64 clients at once', () => {
  let county: Database
  let money: ReturnType<typeof moneyDoor>
  beforeAll(async () => {
    const { schema } = await openCounty()
    county = await openDatabase({
      databaseUrl: process.env.DATABASE_URL!,
      dataDir: null,
      schema,
      connectionsMax: CLIENTS,
    })
    money = moneyDoor(county)
  })
  afterAll(() => county.close())
  const sound = async () => {
    const inspection = await inspectLedger(county)
    expect(inspection).toMatchObject({ faults: [], accounts: [], totals: [] })
    expect(isSound(inspection)).toBe(true)
  }
  const outcomes = (results: any[]) => ({
    done: results.filter(({ id }) => id),
    short: results.filter(({ code }) => code === 'INSUFFICIENT_FUNDS'),
    others: results.filter(({ id, code }) => !id && code !== 'INSUFFICIENT_FUNDS'),
  })

  test('allocate from one fund with room for half of them: exactly what is there is given', async () => {
    const fund = await money.createFund('财农〔2024〕1号', '3200.31')
    const { done, short, others } = outcomes(
      await Promise.all(Array.from({ length: CLIENTS }, () => money.allocate(fund.id, '100.01'))),
    )
    expect(others).toEqual([])
    expect([done.length, short.length]).toEqual([31, 33])
    const left = short.at(-1).left
    expect(addMoney(sumMoney(done.map(({ amount }) => amount)), left)).toBe('3200.31')
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({
      allocated: '3100.31',
      unallocated: '100.00',
    })
    await sound()
  })

  test('disburse and pay from one with room for half of them', async () => {
    const fund = await money.createFund('财农〔2024〕2号', '3200.00')
    const allocation = await money.allocate(fund.id, '3200.00')
    const passed = outcomes(
      await Promise.all(Array.from({ length: CLIENTS }, () => money.disburse(allocation.id, '100.00'))),
    )
    expect([passed.done.length, passed.short.length]).toEqual([32, 32])
    const [{ id }] = passed.done
    const paid = outcomes(await Promise.all(Array.from({ length: CLIENTS }, () => money.pay(id, '3.00'))))
    expect([paid.done.length, paid.short.length]).toEqual([33, 31])
    await sound()
  })

  test('allocate, adjust, return and reverse crossing each other: the books balance to the fen', async () => {
    const fund = await money.createFund('财农〔2024〕3号', '10000.00')
    const allocations = await Promise.all(Array.from({ length: 8 }, () => money.allocate(fund.id, '500.00')))
    const given = (await money.entriesOf('Fund', fund.id)).filter(({ kind }) => kind === 'ALLOCATION')
    const results = outcomes(
      await Promise.all(
        Array.from({ length: CLIENTS }, (_, index) => {
          const one = allocations[index % 8]!.id
          const next = allocations[(index * 3 + 1) % 8]!.id
          switch (index % 5) {
            case 0:
              return money.adjust(one, { toAllocationId: next, amount: '170.07' })
            case 1:
              return money.giveBack({ allocationId: one }, '130.13')
            case 2:
              return money.reverse(given[index % 8].id)
            case 3:
              return money.disburse(one, '99.99')
            default:
              return money.allocate(fund.id, '777.77')
          }
        }),
      ),
    )
    expect(
      results.others.filter(({ code }) => !['ALREADY_REVERSED', 'SAME_ALLOCATION'].includes(code)),
    ).toEqual([])
    expect(results.done.length).toBeGreaterThan(10)
    const { rows } =
      await sql<any>`select amount - allocated_amount - returned_amount as left, (select balance from ledger_account a where a.id = fund.id) as balance,
      allocated_amount = (select sum(amount) from allocation a where a.fund_id = fund.id) as agrees from fund where document_number = '财农〔2024〕3号'`.execute(
        county.kysely,
      )
    expect(rows[0].left).toBe(rows[0].balance)
    expect(rows[0].agrees).toBe(true)
    await sound()
  })

  test('the same request sent many times at once is entered once', async () => {
    const fund = await money.createFund('财农〔2024〕4号', '10000.00')
    const results = await Promise.all(
      Array.from({ length: 16 }, () => money.allocate(fund.id, '10.00', { idempotencyKey: 'same' })),
    )
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({ allocated: '10.00' })
  })

  test('carried over both ways at once, nobody waits for ever', async () => {
    const [one, other] = [
      await money.createFund('财农〔2024〕5号', '100.00'),
      await money.createFund('财农〔2024〕6号', '100.00'),
    ]
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        money.carryOver({ fundId: (index % 2 ? one : other).id, amount: '15.00' }),
      ),
    )
    expect(outcomes(results).done).toHaveLength(12)
    await sound()
  })
})
