import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { targetOf } from '../../src/intake/records/target.js'
import { withdrawRecord } from '../../src/intake/records/withdraw-record.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { openCounty } from '../county.js'
import { moneyDoor } from './money-door.js'

// The embedded database has one connection: there, nothing is at once.
test.skipIf(!process.env.DATABASE_URL)(
  'writers of invoices of the same funds, and whoever withdraws one, wait for each other and none is ended',
  async () => {
    const county = await openCounty()
    const money = moneyDoor(county)
    const paid = async (document: string) => {
      const fund = await money.createFund(document, '100.00')
      const allocation = await money.allocate(fund.id, '100.00')
      const disbursement = await money.disburse(allocation.id, '100.00')
      const { id } = await money.pay(disbursement.id, '10.00')
      const { node } = await money.ask(`{ node(id: "${id}") { ... on Payment { externalId } } }`)
      return node.externalId as string
    }
    const [first, second] = [await paid('财农〔2024〕1号'), await paid('财农〔2024〕2号')]
    const write = async (name: string, payments: readonly string[], amount: string) =>
      work(county, administrator(name), FOLLOWERS, async (unit) => {
        for (const payment of payments) {
          const [recorded] = await targetOf('Invoice').write(unit, [
            { payment, invoiceCode: null, number: `${name} ${payment}`, amount },
          ])
          expect(recorded!.outcome).not.toBe('REJECTED')
          await sleep(300)
        }
      })
    await Promise.all([write('甲', [first, second], '1.00'), write('乙', [second, first], '2.00')])
    const { invoices } = await money.ask('{ invoices { nodes { id number } } }')
    expect(invoices.nodes).toHaveLength(4)
    // One is corrected while it is withdrawn, in a unit of work that has the chain already.
    const taken = invoices.nodes.find(({ number }: any) => number === `甲 ${first}`)
    await Promise.all([
      work(county, administrator('甲'), FOLLOWERS, async (unit) => {
        for (const number of [`乙 ${first}`, `甲 ${first}`]) {
          await targetOf('Invoice').write(unit, [
            { payment: first, invoiceCode: null, number, amount: '3.00' },
          ])
          await sleep(300)
        }
      }),
      sleep(100).then(() =>
        work(county, administrator('乙'), FOLLOWERS, (unit) =>
          withdrawRecord(unit, { idempotencyKey: '1', recordId: taken.id, reason: '误报' }),
        ),
      ),
    ])
    expect(isSound(await inspectLedger(county))).toBe(true)
  },
)
