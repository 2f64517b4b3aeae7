import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

// The embedded database has one connection: there, nothing is at once.
describe.skipIf(!process.env.DATABASE_URL)(
  'beside a file that moves the disbursement to another fund',
  () => {
    let county: SmallCounty
    let money: ReturnType<typeof moneyDoor>
    beforeAll(async () => {
      county = await openSmallCounty()
      money = moneyDoor(county.county)
    })

    /** Two funds of one allocation each, and a disbursement of 100 from the first, which the file gives to the second. */
    const settle = async (name: string, others: string) => {
      const [one, other] = await Promise.all(
        ['1', '2'].map((number) => money.createFund(`竞〔2024〕${name}${number}号`, '300.00')),
      )
      const a1 = await money.allocate(one.id, '200.00', { externalId: 'R1' })
      const a2 = await money.allocate(other.id, '200.00', { externalId: 'R2' })
      if (others !== '0.00') await money.disburse(a1.id, others)
      const d = await money.disburse(a1.id, '100.00', { externalId: `RD${name}` })
      return { a1, a2, d, row: { allocation: [other.documentNumber, 'R2'], externalId: `RD${name}` } }
    }
    const untilOneWaits = async () => {
      for (;;) {
        const { rows } =
          await sql<any>`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%ledger_%'`.execute(
            county.county.kysely,
          )
        if (rows.length > 0) return
        await setTimeout(20)
      }
    }
    /** Holds the file's transaction open after it has moved the disbursement, until the other operation waits for it. */
    const moveBeside = async (row: object, doing: () => Promise<any>) => {
      let isMoved: () => void
      const moved = new Promise<void>((resolve) => (isMoved = resolve))
      const move = county.bring(async (unit) => {
        const result = await recordDisbursements(unit, [
          { ...row, amount: '100.00', disbursedOn: '2024-03-01', recipient: '某乡财政所' },
        ])
        isMoved()
        await untilOneWaits()
        return result
      })
      await moved
      const answer = await doing()
      expect(await move).toMatchObject([{ outcome: 'UPDATED' }])
      return answer
    }
    const isWhole = async () => {
      const inspection = await inspectLedger(county.county)
      expect(inspection).toMatchObject({ faults: [], accounts: [], totals: [], records: [], histories: [] })
      expect(isSound(inspection)).toBe(true)
    }

    for (const others of ['0.00', '100.00']) {
      const name = others === '0.00' ? '3' : '4'
      test(`a payment goes into the fund that the money is in then; ${others} disbursed besides`, async () => {
        const { a1, a2, d, row } = await settle(name, others)
        expect(await moveBeside(row, () => money.pay(d.id, '40.00'))).toMatchObject({ amount: '40.00' })
        expect(await money.fundingOf('Allocation', a1.id)).toMatchObject({ disbursed: others, paid: '0.00' })
        expect(await money.fundingOf('Allocation', a2.id)).toMatchObject({
          disbursed: '100.00',
          paid: '40.00',
        })
        await isWhole()
      })
      test(`so does a return; ${others} disbursed besides`, async () => {
        const { a1, a2, d, row } = await settle(`${name}5`, others)
        expect(await moveBeside(row, () => money.giveBack({ disbursementId: d.id }, '30.00'))).toMatchObject({
          toAccount: { allocation: { id: a2.id } },
        })
        expect(await money.fundingOf('Allocation', a1.id)).toMatchObject({ disbursed: others })
        expect(await money.fundingOf('Allocation', a2.id)).toMatchObject({ disbursed: '70.00' })
        await isWhole()
      })
    }
  },
)
