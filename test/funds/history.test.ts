import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { callerOf, workAs } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import { adjustAllocation } from '../../src/funds/adjust-allocation.js'
import { allocateFund } from '../../src/funds/allocate-fund.js'
import { carryOver } from '../../src/funds/carry-over.js'
import { correctPayment } from '../../src/funds/correct-payment.js'
import { createFund } from '../../src/funds/create-fund.js'
import { disburseAllocation } from '../../src/funds/disburse-allocation.js'
import { inspectLedger } from '../../src/funds/inspect-ledger.js'
import type { InsufficientFunds } from '../../src/funds/money-problems.js'
import { recordPayment } from '../../src/funds/record-payment.js'
import { returnFunds } from '../../src/funds/return-funds.js'
import { reverseEntry } from '../../src/funds/reverse-entry.js'
import { globalId, Handle } from '../../src/graph/node.js'
import { fenOf, moneyOf } from '../../src/values/money.js'
import { Problem } from '../../src/values/problem.js'
import type { Work } from '../../src/database/work.js'
import { openCounty } from '../county.js'
import { Model } from './model.js'
import { moneyDoor } from './money-door.js'
import type { Database } from '../../src/database/database.js'
import { seedOf, trials } from '../laws.js'

/** Operations of the random history. */
const OPERATIONS = trials(80)
const HOUR = 3_600_000
let county: Database
let money: ReturnType<typeof moneyDoor>
beforeAll(async () => {
  county = await openCounty()
  money = moneyDoor(county)
}, HOUR)

const operation = fc.record({
  verb: fc.constantFrom(
    'create',
    'allocate',
    'allocate',
    'disburse',
    'disburse',
    'pay',
    'pay',
    'adjust',
    'return',
    'return',
    'carry over',
    'reverse',
    'correct',
  ),
  which: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  /** Days after 2023-01-01 on which it happened; what follows from something happened no earlier. */
  days: fc.nat(1000),
  /** Fen: mostly what is there, now and then more, nought or less. */
  amount: fc.oneof(
    { weight: 8, arbitrary: fc.bigInt(1n, 30_000n) },
    { weight: 1, arbitrary: fc.bigInt(-5n, 0n) },
    { weight: 2, arbitrary: fc.bigInt(30_000n, 200_000n) },
  ),
})

test(
  'a random history comes to what a plain model of it does: same refusals, same sums, then and now',
  async () => {
    const [history] = fc.sample(
      fc.array(operation, { minLength: OPERATIONS, maxLength: OPERATIONS, size: 'max' }),
      { numRuns: 1, seed: seedOf(20241124) },
    ) as [(typeof operation extends fc.Arbitrary<infer T> ? T : never)[]]
    const model = new Model()
    const looks: { at: string; entries: number; type: string; id: string; sums: Record<string, bigint> }[] =
      []
    let number = 0
    const dayOf = new Map<string, string>()
    const isoOf = (days: number) =>
      new Date(Date.UTC(2023, 0, 1) + days * 24 * HOUR).toISOString().slice(0, 10)
    const run = async (doing: (unit: Work) => Promise<Handle>) =>
      workAs(callerOf(county, administrator('模型'), []), doing)
    const pick = (kind: string, at: number) => {
      const all = [...model.nodes].filter(([, node]) => node.kind === kind)
      return all[at % all.length]?.[0]
    }
    const agree = (
      got: Handle | Problem,
      refusal: ReturnType<Model['refuse']>,
      what: string,
    ): got is Handle => {
      if (refusal === null) {
        expect(got, what).toBeInstanceOf(Handle)
        return true
      }
      expect((got as Problem).code, what).toBe(refusal.code)
      if (refusal.left !== undefined)
        expect((got as InstanceType<typeof InsufficientFunds>).left, what).toBe(moneyOf(refusal.left))
      return false
    }
    const idOf = (handle: Handle) => globalId(handle.target.name, handle.id)
    for (const { verb, which, other, amount, days } of history) {
      const key = { idempotencyKey: `history ${++number}` }
      const yuan = moneyOf(amount)
      const what = `${number}: ${verb} ${yuan}`
      /** Its business day, when it follows from these. */
      const on = (...ids: string[]) => [isoOf(days), ...ids.map((id) => dayOf.get(id)!)].toSorted().at(-1)!
      const made = (
        kind: 'FUND' | 'ALLOCATION' | 'DISBURSEMENT' | 'PAYMENT',
        got: Handle,
        parent: string | null,
      ) => {
        const id = idOf(got)
        const day = on(...(parent === null ? [] : [parent]))
        dayOf.set(id, day)
        if (kind === 'FUND') model.addFund(id)
        else if (kind === 'ALLOCATION') model.addAllocation(id, parent!)
        else
          model.nodes.set(
            id,
            kind === 'DISBURSEMENT'
              ? { kind, allocation: parent!, amount: 0n, paid: 0n }
              : { kind, disbursement: parent!, amount: 0n },
          )
        model.move(parent, id, amount, day)
      }
      if (verb === 'create' || model.nodes.size === 0) {
        const got = await run((unit) =>
          createFund(unit, {
            ...key,
            documentNumber: `史〔2024〕${number}号`,
            name: '资金',
            level: 'CITY',
            programme: 'OTHER',
            fiscalYear: 2024,
            amount: yuan,
            receivedOn: on(),
          }),
        )
        if (agree(got, model.refuse(null, amount, on()), what)) made('FUND', got, null)
      } else if (verb === 'allocate') {
        const fund = pick('FUND', which)!
        const got = await run((unit) =>
          allocateFund(unit, { ...key, fundId: fund, place: '甲村', amount: yuan, allocatedOn: on(fund) }),
        )
        if (agree(got, model.refuse(fund, amount, on(fund)), what)) made('ALLOCATION', got, fund)
      } else if (verb === 'disburse') {
        const allocation = pick('ALLOCATION', which)
        if (!allocation) continue
        const got = await run((unit) =>
          disburseAllocation(unit, {
            ...key,
            allocationId: allocation,
            recipient: '单位',
            amount: yuan,
            disbursedOn: on(allocation),
          }),
        )
        if (agree(got, model.refuse(allocation, amount, on(allocation)), what))
          made('DISBURSEMENT', got, allocation)
      } else if (verb === 'pay') {
        const disbursement = pick('DISBURSEMENT', which)
        if (!disbursement) continue
        const got = await run((unit) =>
          recordPayment(unit, {
            ...key,
            disbursementId: disbursement,
            payee: '公司',
            amount: yuan,
            paidOn: on(disbursement),
          }),
        )
        if (agree(got, model.refuse(disbursement, amount, on(disbursement)), what))
          made('PAYMENT', got, disbursement)
      } else if (verb === 'adjust') {
        const [from, to] = [pick('ALLOCATION', which), pick('ALLOCATION', other)]
        if (!from || !to) continue
        const got = await run((unit) =>
          adjustAllocation(unit, {
            ...key,
            fromAllocationId: from,
            toAllocationId: to,
            amount: yuan,
            documentNumber: '调〔2024〕1号',
            adjustedOn: on(from),
          }),
        )
        const stays =
          model.fundOf(from) !== model.fundOf(to) ? 'OTHER_FUND' : from === to ? 'SAME_ALLOCATION' : null
        if (agree(got, stays ? { ok: false, code: stays } : model.refuse(from, amount, on(from)), what))
          model.move(from, to, amount, on(from))
      } else if (verb === 'return') {
        const from = [...model.nodes.keys()][which % model.nodes.size]!
        const field = {
          FUND: 'fundId',
          ALLOCATION: 'allocationId',
          DISBURSEMENT: 'disbursementId',
          PAYMENT: 'paymentId',
        }[model.nodes.get(from)!.kind]
        const got = await run((unit) =>
          returnFunds(unit, { ...key, [field]: from, amount: yuan, returnedOn: on(from) }),
        )
        if (agree(got, model.refuse(from, amount, on(from)), what))
          model.move(from, model.parentOf(from), amount, on(from), { kind: 'RETURN' })
      } else if (verb === 'carry over') {
        const from = pick(other % 2 ? 'FUND' : 'ALLOCATION', which)
        if (!from) continue
        const got = await run((unit) =>
          carryOver(unit, {
            ...key,
            [other % 2 ? 'fundId' : 'allocationId']: from,
            amount: yuan,
            carriedOn: on(from),
          }),
        )
        if (agree(got, model.refuse(from, amount, on(from)), what)) {
          const [, into, onward] = await entered(key.idempotencyKey)
          const [fund, later] = [
            globalId('Fund', into!.taker),
            onward ? globalId('Allocation', onward.taker) : null,
          ]
          model.carryOver(from, fund, later, amount, on(from))
          // The fund of the later year is of the first day; an allocation there is of the day when it was made.
          dayOf.set(fund, [on(from), dayOf.get(fund) ?? on(from)].toSorted()[0]!)
          if (later && !dayOf.has(later)) dayOf.set(later, on(from))
        }
      } else if (verb === 'correct') {
        const payment = pick('PAYMENT', which)
        const index = model.entries.findIndex(({ step }) => step.to === payment && !step.isReversal)
        if (!payment || index < 0) continue
        const { day, step } = model.entries[index]!
        const less = 1n + (amount > 0n ? amount % step.amount : 0n)
        if (step.isReversed || model.left(payment) !== step.amount) continue
        const input = { ...key, paymentId: payment, payee: `公司${number}`, amount: moneyOf(less) }
        const [parent, paidOn] = [model.parentOf(payment)!, on(payment)]
        const got = await run((unit) =>
          correctPayment(unit, { ...input, paidOn, reason: '有误', documentNumber: '更〔2024〕1号' }),
        )
        const refusal = model.refuseByDay([
          { id: payment, amount: -step.amount, day },
          { id: parent, amount: step.amount, day },
          { id: parent, amount: -less, day: paidOn },
        ])
        if (agree(got, refusal, what)) {
          model.reverse(index, day)
          dayOf.set(idOf(got), paidOn)
          model.nodes.set(idOf(got), { kind: 'PAYMENT', disbursement: parent, amount: 0n })
          model.move(parent, idOf(got), less, paidOn)
        }
      } else {
        const index = which % model.entries.length
        const { id, step, day } = model.entries[index]!
        const reversedOn = [isoOf(days), day].toSorted().at(-1)!
        const got = await run((unit) =>
          reverseEntry(unit, { ...key, entryId: id, reason: '有误', reversedOn }),
        )
        const refusal = step.isReversal
          ? ({ ok: false, code: 'NOT_REVERSIBLE' } as const)
          : step.isReversed
            ? ({ ok: false, code: 'ALREADY_REVERSED' } as const)
            : model.refuse(model.takerOf(index), step.amount, reversedOn)
        if (agree(got, refusal, what)) model.reverse(index, reversedOn)
      }
      const unnamed = model.entries.filter(({ id }) => id === '')
      if (unnamed.length > 0) {
        const rows = await entered(key.idempotencyKey)
        expect(rows, what).toHaveLength(unnamed.length)
        for (const [at, entry] of unnamed.entries()) entry.id = globalId('LedgerEntry', rows[at]!.id)
      }
      // At every step one thing is looked at, and looked back at in the end.
      const all = [...model.nodes].filter(([, { kind }]) => kind === 'FUND' || kind === 'ALLOCATION')
      if (all.length === 0) continue
      const [id, node] = all[other % all.length]!
      const type = node.kind === 'FUND' ? 'Fund' : 'Allocation'
      const sums = { ...(node.kind === 'FUND' ? model.fund(id) : model.allocation(id)) }
      looks.push({ at: await money.moment(), entries: model.entries.length, type, id, sums })
      expectSums(await money.fundingOf(type, id), sums, `${what}, now`)
    }
    for (const [index, { at, entries, type, id, sums }] of looks.entries()) {
      expectSums(await money.fundingOf(type, id, at), sums, `${type} at ${at}`)
      // The books of a business day: as they were known then, and as they are known now.
      const day = isoOf((index * 389) % 1001)
      const sumsOf = (books: Model) => (type === 'Fund' ? books.fund(id) : books.allocation(id))
      expectSums(
        await money.fundingOf(type, id, at, day),
        sumsOf(model.asOf(entries, day)),
        `${type} by ${day}, known at ${at}`,
      )
      expectSums(
        await money.fundingOf(type, id, undefined, day),
        sumsOf(model.asOf(model.entries.length, day)),
        `${type} by ${day}`,
      )
      // Until the last day all has happened.
      expectSums(await money.fundingOf(type, id, at, '2199-12-31'), sums, `${type} at ${at}, all days`)
    }
    expect(await inspectLedger(county)).toMatchObject({
      faults: [],
      accounts: [],
      totals: [],
      records: [],
      histories: [],
      entries: model.entries.length,
    })
  },
  HOUR,
)

/** What an operation entered: for money that goes from a fund to another out of the one, into the other, on to its allocation. */
async function entered(key: string): Promise<{ id: string; taker: string }[]> {
  const { rows } = await sql<{ id: string; taker: string }>`
    select e.id::text, e.to_account_id::text as taker from ledger_entry e join ledger_account t on t.id = e.to_account_id
    where e.idempotency_key = ${key} order by array_position(array['OUTSIDE', 'FUND', 'ALLOCATION'], t.kind), e.sequence`.execute(
    county.kysely,
  )
  return rows
}

function expectSums(got: Record<string, string | null>, sums: Record<string, bigint>, where: string) {
  for (const [column, fen] of Object.entries(sums))
    expect(fenOf(got[column]!), `${column} of ${where}`).toBe(fen)
}
