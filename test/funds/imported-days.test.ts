import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Incoming } from '../../src/database/record-rows.js'
import type { Recorded } from '../../src/database/write-rows.js'
import type { Work } from '../../src/database/work.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { fenOf, moneyOf } from '../../src/values/money.js'
import { seedOf, trials } from '../laws.js'
import { openSmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

/**
 * What files say of days and amounts, corrected again and again: the books of each business day are those that the latest
 * file says, and as they were known at any moment those that the files until then said.
 */
const HOUR = 3_600_000
const ROWS = trials(120)
type Kind = 'fund' | 'allocation' | 'disbursement' | 'payment'
interface Said {
  kind: Kind
  number: string
  /** The record that it is drawn from. */
  from: string | null
  fen: bigint
  day: string
}

let county: Awaited<ReturnType<typeof openSmallCounty>>
beforeAll(async () => {
  county = await openSmallCounty()
}, HOUR)

const row = fc.record({
  kind: fc.constantFrom<Kind>('fund', 'allocation', 'allocation', 'disbursement', 'disbursement', 'payment'),
  which: fc.nat(1_000_000),
  of: fc.nat(1_000_000),
  isNew: fc.constantFrom(true, false, false),
  days: fc.nat(1000),
  fen: fc.bigInt(1n, 30_000n),
  keeps: fc.constantFrom('nothing', 'amount', 'day', 'source'),
})
const dayAt = (days: number) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10)

const write: Record<Kind, (unit: Work, said: Said, all: ReadonlyMap<string, Said>) => Promise<Recorded[]>> = {
  fund: (unit, said) =>
    recordFunds(unit, [
      {
        documentNumber: said.number,
        name: '资金',
        level: 'CITY',
        programme: 'OTHER',
        fiscalYear: 2024,
        amount: moneyOf(said.fen),
        receivedOn: said.day,
      },
    ]),
  allocation: (unit, said) =>
    recordAllocations(unit, [
      { fund: said.from, externalId: said.number, place: '甲溪村', ...amountAndDay(said, 'allocatedOn') },
    ]),
  disbursement: (unit, said, all) =>
    recordDisbursements(unit, [
      {
        allocation: [all.get(said.from!)!.from, said.from],
        externalId: said.number,
        recipient: '某单位',
        ...amountAndDay(said, 'disbursedOn'),
      },
    ]),
  payment: (unit, said) =>
    recordPayments(unit, [
      { disbursement: said.from, externalId: said.number, payee: '某公司', ...amountAndDay(said, 'paidOn') },
    ]),
}
const amountAndDay = (said: Said, date: string): Incoming => ({
  amount: moneyOf(said.fen),
  [date]: said.day,
})

test(
  'each day’s books are what the files say, and at each moment what they said until then',
  async () => {
    const [rows] = fc.sample(fc.array(row, { minLength: ROWS, maxLength: ROWS, size: 'max' }), {
      numRuns: 1,
      seed: seedOf(20261129),
    }) as [(typeof row extends fc.Arbitrary<infer T> ? T : never)[]]
    const all = new Map<string, Said>()
    const looks: { at: string; said: Said[] }[] = []
    let [taken, corrected] = [0, 0]
    const before: Record<Kind, Kind | null> = {
      fund: null,
      allocation: 'fund',
      disbursement: 'allocation',
      payment: 'disbursement',
    }
    for (const [index, { kind, which, of, isNew, days, fen, keeps }] of rows.entries()) {
      const pick = (wanted: Kind | null, at: number) => {
        const some = [...all.values()].filter((each) => each.kind === wanted)
        return some[at % Math.max(1, some.length)]
      }
      const was = isNew ? undefined : pick(kind, which)
      const from = was && keeps === 'source' ? all.get(was.from ?? '') : pick(before[kind], of)
      if (before[kind] && !from) continue
      const said: Said = {
        kind,
        number: was?.number ?? (kind === 'fund' ? `日〔2024〕${index}号` : `${kind}-${index}`),
        // An allocation is known by its fund too; what names another is another one.
        from: kind === 'allocation' && was ? was.from : (from?.number ?? null),
        fen: was && keeps === 'amount' ? was.fen : kind === 'fund' ? fen * 10n : fen,
        day: was && keeps === 'day' ? was.day : dayAt(days),
      }
      const [{ outcome }] = (await county.bring((unit) => write[kind](unit, said, all))) as [Recorded]
      if (outcome !== 'REJECTED') {
        all.set(said.number, said)
        taken++
        if (outcome === 'UPDATED') corrected++
      }
      if (index % 4 === 0) looks.push({ at: await county.moment(), said: [...all.values()] })
    }
    // A run in which nothing is corrected would prove nothing.
    expect(taken).toBeGreaterThan(ROWS / 4)
    expect(corrected).toBeGreaterThan(ROWS / 12)

    const booked = async (bookedOn: string, asOf?: string) => {
      const times = `bookedOn: "${bookedOn}"${asOf ? `, asOf: "${asOf}"` : ''}`
      const { all: sums, funds } = await county.ask(
        `{ all: fundingBy(groupBy: [], ${times}) { total { allocated disbursed paid } tied { allocated } outside { allocated } unresolved { allocated } }
           funds(first: 200) { nodes { documentNumber funding(${times}) { allocated disbursed paid unallocated } } } }`,
      )
      const [{ total, ...parts }] = sums
      expect(Object.values(parts).reduce((sum: bigint, part: any) => sum + fenOf(part.allocated), 0n)).toBe(
        fenOf(total.allocated),
      )
      return { total, funds: new Map(funds.nodes.map((fund: any) => [fund.documentNumber, fund.funding])) }
    }
    const last = [...all.values()]
    for (const [index, { at, said }] of looks.entries()) {
      const day = dayAt((index * 389) % 1001)
      for (const [books, known] of [
        [await booked(day, at), said],
        [await booked(day), last],
      ] as const) {
        const sum = (kind: Kind) =>
          known.reduce((all, each) => (each.kind === kind && each.day <= day ? all + each.fen : all), 0n)
        const what = `by ${day}, known ${known === last ? 'now' : `at ${at}`}`
        expect(fenOf(books.total.allocated), `allocated ${what}`).toBe(sum('allocation'))
        expect(fenOf(books.total.disbursed), `disbursed ${what}`).toBe(sum('disbursement'))
        expect(fenOf(books.total.paid), `paid ${what}`).toBe(sum('payment'))
        for (const fund of known.filter((each) => each.kind === 'fund')) {
          const given = known.reduce(
            (all, each) => (each.from === fund.number && each.day <= day ? all + each.fen : all),
            0n,
          )
          const had = fund.day <= day ? fund.fen : 0n
          expect(fenOf((books.funds.get(fund.number) as any).unallocated), `${fund.number} ${what}`).toBe(
            had - given,
          )
          // What had not happened by that day was drawn from nothing.
          expect(had - given, `${fund.number} ${what}`).toBeGreaterThanOrEqual(0n)
        }
      }
    }
    expect(isSound(await inspectLedger(county.county))).toBe(true)
  },
  HOUR,
)

test('a disbursement that was paid from keeps its allocation, also when the payment was reversed', async () => {
  const money = moneyDoor(county.county)
  const fund = await money.createFund('移〔2024〕1号', '1000.00')
  const [one] = [
    await money.allocate(fund.id, '500.00', { externalId: 'M1' }),
    await money.allocate(fund.id, '500.00', { externalId: 'M2' }),
  ]
  const disbursed = await money.disburse(one.id, '100.00', { externalId: 'MB' })
  await money.pay(disbursed.id, '40.00')
  const entries = await money.entriesOf('Allocation', one.id)
  await money.reverse(entries.find(({ kind }: any) => kind === 'PAYMENT').id)
  const move = (number: string, more: Incoming = {}) =>
    county.bring((unit) =>
      recordDisbursements(unit, [
        {
          allocation: ['移〔2024〕1号', number],
          externalId: 'MB',
          amount: '100.00',
          disbursedOn: '2024-03-01',
          recipient: '某乡财政所',
          ...more,
        },
      ]),
    )
  expect(await move('M2')).toMatchObject([
    {
      outcome: 'REJECTED',
      problems: [{ property: 'allocation', problem: { zh: expect.stringContaining('曾由它支付') } }],
    },
  ])
  // Of another day it may be, but not of one after it was used.
  expect(await move('M1', { disbursedOn: '2024-04-02' })).toMatchObject([
    {
      outcome: 'REJECTED',
      problems: [
        { property: 'disbursedOn', problem: { zh: expect.stringContaining('晚于由它用出的第一笔') } },
      ],
    },
  ])
  expect(await move('M1', { disbursedOn: '2024-03-20' })).toMatchObject([{ outcome: 'UPDATED' }])
  expect(await money.fundingOf('Allocation', one.id, undefined, '2024-03-10')).toMatchObject({
    disbursed: '0.00',
  })
  expect(await money.fundingOf('Allocation', one.id, undefined, '2024-03-20')).toMatchObject({
    disbursed: '100.00',
    paid: '0.00',
  })
})
