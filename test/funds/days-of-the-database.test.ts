import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { openCounty } from '../county.js'
import { openInbox } from '../intake/inbox.js'
import { moneyDoor } from './money-door.js'

const county = await openCounty()
const inbox = await openInbox(county)
const money = moneyDoor(county)
afterEach(() => void vi.useRealTimers())

const DAY_MS = 86_400_000
const dayOfDatabase = async () =>
  (await sql<{ today: string }>`select county_today()::text as today`.execute(county.kysely)).rows[0]!.today

// The embedded database has this process's clock; a server has its own.
test.skipIf(!process.env.DATABASE_URL).for([-2, 2])(
  'what a server enters whose clock is wrong by %s days bears the day of the database, and is held to it',
  async (days) => {
    const today = await dayOfDatabase()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS })
    const fund = await money.createFund(`财农〔2024〕${10 + days}号`, '100.00')
    const allocation = await money.allocate(fund.id, '50.00')
    const disbursement = await money.disburse(allocation.id, '20.00', { disbursedOn: null })
    const payment = await money.pay(disbursement.id, '1.00', { paidOn: null })
    expect(payment).toMatchObject({ amount: '1.00' })
    const { rows } =
      await sql`select distinct e.business_date::text as day from ledger_entry e join fund f on f.id = e.chain_id
      where f.document_number = ${fund.documentNumber} and e.kind in ('DISBURSEMENT', 'PAYMENT')`.execute(
        county.kysely,
      )
    expect(rows).toEqual([{ day: today }])
    const [table] = await inbox.take([
      await inbox.csv(`资金${days}.csv`, 'document_number,name,level,programme,fiscal_year,amount,received_on', `财农〔2024〕${20 + days}号,资金,CITY,OTHER,2024,9.00,${today}`),
    ]) // prettier-ignore
    expect(table).toMatchObject({ inserted: 1, rejected: 0 })
  },
)
