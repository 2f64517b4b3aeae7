import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../src/database/migrate.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { openCounty } from '../county.js'
import { giveRights } from '../database/give-rights.js'
import { moneyDoor } from '../funds/money-door.js'

test('a county that had books before statements is whole after the step, and what stood then is held', async () => {
  const county = await openCounty({
    make: async (made) => {
      await migrate(made, { upTo: '0103-trail-written-once' })
      await giveRights(made)
    },
  })
  // Today's checks of a disbursement read when steps were entered.
  await sql`alter table approval_step add column entered_at timestamptz`.execute(county.kysely)
  const money = moneyDoor(county)
  const { id } = await money.createFund('财农〔2023〕7号', '1000.00')
  const allocation = await money.allocate(id, '600.00')
  const disbursement = await money.disburse(allocation.id, '400.00')
  const payment = await money.pay(disbursement.id, '150.00', { account: '6222020200119999' })
  await money.giveBack({ paymentId: payment.id }, '20.00')
  // As an import could once do.
  await sql`update payment set paid_on = '2024-04-02', account = '6222020200118888'`.execute(county.kysely)
  await sql`alter table approval_step drop column entered_at`.execute(county.kysely)
  await migrate(county)
  expect(await inspectLedger(county)).toMatchObject({
    faults: [],
    accounts: [],
    totals: [],
    records: [],
    histories: [],
    statements: 4 + 4 + 2,
  })
  await money.pay(disbursement.id, '50.00')
  await money.allocate(id, '100.00')
  expect(isSound(await inspectLedger(county))).toBe(true)
  expect(isSound(await inspectLedger(county, { fund: '财农〔2023〕7号' }))).toBe(true)
  const force = (statement: ReturnType<typeof sql>) =>
    county.kysely.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction)
      await statement.execute(transaction)
    })
  await force(sql`update payment set payee = '别人' where amount = 130`)
  await force(sql`update allocation_history set paid_amount = 1 where paid_amount = 150`)
  await force(sql`delete from fund_history where allocated_amount = 600`)
  const found = await inspectLedger(county)
  expect(found.records).toMatchObject([{ table: 'payment', what: 'DIFFERS', columns: ['account', 'payee'] }])
  // The row that was changed, and what was stated of it.
  expect(found.histories.map(({ table }) => table)).toEqual([
    'allocation_history',
    'allocation_history',
    'fund_history',
  ])
})
