import { beforeAll, describe, expect, test } from 'vitest'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

let county: SmallCounty
let money: ReturnType<typeof moneyDoor>

beforeAll(async () => {
  county = await openSmallCounty()
  money = moneyDoor(county.county)
  await county.projects(
    { department: 'WATER', externalId: 'canal', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'pond', title: '乙溪村山塘' },
  )
})

const area = async (code: string, asOf?: string) =>
  (
    await county.ask(
      `query($asOf: DateTime) { consolidationArea(code: "${code}") { funding(asOf: $asOf) { allocated disbursed paid returned left } } }`,
      { asOf },
    )
  ).consolidationArea.funding

describe('from a document to a payee', () => {
  test('each step is entered, and the sums follow it everywhere', async () => {
    const fund = await money.createFund('财农〔2024〕1号', '1000.00')
    expect(fund).toMatchObject({ __typename: 'Fund', amount: '1000.00' })
    const { id: projectId } = await county.project('canal')
    const before = await money.moment()
    const allocation = await money.allocate(fund.id, '600.00', { projectId, place: null })
    expect(allocation).toMatchObject({
      __typename: 'Allocation',
      amount: '600.00',
      project: { id: projectId },
    })
    const given = await money.moment()
    const disbursement = await money.disburse(allocation.id, '400.00', {
      passedThrough: ['农业农村局', '东乡'],
    })
    expect(disbursement).toMatchObject({ __typename: 'Disbursement', passedThrough: ['农业农村局', '东乡'] })
    const payment = await money.pay(disbursement.id, '150.50')
    expect(payment).toMatchObject({ __typename: 'Payment', amount: '150.50' })
    const sums = {
      allocated: '600.00',
      disbursed: '400.00',
      paid: '150.50',
      undisbursed: '200.00',
      returned: '0.00',
      carriedOver: '0.00',
    }
    expect(await money.fundingOf('Fund', fund.id)).toEqual({ ...sums, left: '849.50', unallocated: '400.00' })
    for (const [type, id] of [
      ['Allocation', allocation.id],
      ['Project', projectId],
    ] as const)
      expect(await money.fundingOf(type, id)).toEqual({ ...sums, left: '449.50', unallocated: null })
    expect(await area('A')).toMatchObject({ allocated: '600.00', paid: '150.50' })
    expect(await area('A', before)).toMatchObject({ allocated: '0.00', paid: '0.00' })
    expect(await area('A', given)).toMatchObject({ allocated: '600.00', disbursed: '0.00' })
    expect(await money.fundingOf('Fund', fund.id, given)).toMatchObject({
      disbursed: '0.00',
      unallocated: '400.00',
    })
    const entries = await money.entriesOf('Fund', fund.id)
    expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['RECEIPT', '1000.00'],
      ['ALLOCATION', '600.00'],
      ['DISBURSEMENT', '400.00'],
      ['PAYMENT', '150.50'],
    ])
    expect(await money.entriesOf('Allocation', allocation.id)).toHaveLength(3)
    // From the very moment that it was entered.
    expect(await area('A', entries[1].recordedAt)).toMatchObject({ allocated: '600.00' })
    // The whole path in one question.
    const { fund: path } = await county.ask(
      `{ fund(documentNumber: "财农〔2024〕1号") { documentNumber allocations { nodes { project { name } tie { area { code } } disbursements { nodes { recipient payments { nodes { payee amount } } } } } } entries { nodes { kind payment { payee } disbursement { recipient } toAccount { fund { documentNumber } payment { payee } } } } } }`,
    )
    expect(path.entries.nodes.at(-1)).toMatchObject({ kind: 'PAYMENT', payment: { payee: '某建设公司' } })
    expect(path.allocations.nodes[0]).toMatchObject({
      tie: { area: { code: 'A' } },
      disbursements: { nodes: [{ payments: { nodes: [{ payee: '某建设公司' }] } }] },
    })
  })
})

describe('what cannot be', () => {
  test('is refused with its facts, and leaves the books as they were', async () => {
    const fund = await money.createFund('财农〔2024〕2号', '100.00')
    expect(await money.createFund('财农(2024)2号', '50.00')).toMatchObject({
      code: 'DUPLICATE_DOCUMENT',
      fund: { id: fund.id },
    })
    expect(await money.allocate(fund.id, '100.01')).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      asked: '100.01',
      left: '100.00',
    })
    expect(await money.allocate(fund.id, '0.00')).toMatchObject({ code: 'AMOUNT_NOT_POSITIVE' })
    expect(await money.allocate(fund.id, '-1.00')).toMatchObject({ code: 'AMOUNT_NOT_POSITIVE' })
    expect(await money.allocate('Fund:00000000-0000-7000-8000-000000000000', '1.00')).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await money.allocate('nonsense', '1.00')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await money.allocate(fund.id, '1.00', { allocatedOn: '2024-01-09' })).toMatchObject({
      code: 'DATES_OUT_OF_ORDER',
      notBefore: '2024-01-10',
    })
    expect(await money.allocate(fund.id, '1.00', { allocatedOn: '2099-01-09' })).toMatchObject({
      code: 'DATES_OUT_OF_ORDER',
    })
    const allocation = await money.allocate(fund.id, '60.00', { externalId: '一' })
    expect(await money.allocate(fund.id, '10.00', { externalId: '一' })).toMatchObject({
      code: 'DUPLICATE_NUMBER',
    })
    const disbursement = await money.disburse(allocation.id, '60.00')
    expect(await money.disburse(allocation.id, '0.01')).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      left: '0.00',
    })
    expect(await money.pay(disbursement.id, '1.00', { paidOn: '2024-02-28' })).toMatchObject({
      code: 'DATES_OUT_OF_ORDER',
    })
    expect(await money.pay(disbursement.id, '60.01')).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      left: '60.00',
    })
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({
      allocated: '60.00',
      paid: '0.00',
      unallocated: '40.00',
    })
    expect(await money.entriesOf('Fund', fund.id)).toHaveLength(3)
  })

  test('a key used again gives the first answer; with other content it is refused; a refusal leaves it free', async () => {
    const fund = await money.createFund('财农〔2024〕3号', '100.00')
    const key = { idempotencyKey: 'once' }
    expect(await money.allocate(fund.id, '100.01', key)).toMatchObject({ code: 'INSUFFICIENT_FUNDS' })
    const first = await money.allocate(fund.id, '70.00', key)
    expect(await money.allocate(fund.id, '70.00', key)).toEqual(first)
    expect(await money.allocate(fund.id, '20.00', key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({ allocated: '70.00' })
  })
})

describe('what is mended', () => {
  test('is moved by a document, returned a step, and reversed once', async () => {
    const fund = await money.createFund('财农〔2024〕4号', '1000.00')
    const [one, other] = [await money.allocate(fund.id, '500.00'), await money.allocate(fund.id, '300.00')]
    const moved = await money.adjust(one.id, { toAllocationId: other.id, amount: '159.26' })
    expect(moved).toMatchObject({ kind: 'ADJUSTMENT', amount: '159.26', documentNumber: '调〔2024〕1号' })
    expect(await money.fundingOf('Allocation', one.id)).toMatchObject({ allocated: '340.74' })
    expect(await money.adjust(one.id, { toAllocationId: other.id, amount: '340.75' })).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      left: '340.74',
    })
    expect(await money.adjust(one.id, { toAllocationId: one.id, amount: '1.00' })).toMatchObject({
      code: 'SAME_ALLOCATION',
    })
    const elsewhere = await money.allocate((await money.createFund('财农〔2024〕5号', '10.00')).id, '5.00')
    expect(await money.adjust(one.id, { toAllocationId: elsewhere.id, amount: '1.00' })).toMatchObject({
      code: 'OTHER_FUND',
    })
    // Replaced whole: what is left goes to another project, which had none of this fund.
    const { id: toProjectId } = await county.project('pond')
    const whole = await money.adjust(one.id, { toProjectId })
    expect(whole).toMatchObject({ amount: '340.74', fromAccount: { balance: '0.00' } })
    expect(await money.fundingOf('Project', toProjectId)).toMatchObject({ allocated: '340.74' })
    expect(await area('B')).toMatchObject({ allocated: '340.74' })
    const disbursement = await money.disburse(other.id, '400.00', { disbursedOn: '2024-05-02' })
    const payment = await money.pay(disbursement.id, '100.00', { paidOn: '2024-05-03' })
    expect(await money.giveBack({ paymentId: payment.id }, '20.00')).toMatchObject({ kind: 'RETURN' })
    expect(await money.giveBack({ disbursementId: disbursement.id }, '320.01')).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      left: '320.00',
    })
    expect(await money.giveBack({ disbursementId: disbursement.id }, '320.00')).toMatchObject({
      kind: 'RETURN',
    })
    expect(await money.fundingOf('Allocation', other.id)).toMatchObject({
      allocated: '459.26',
      disbursed: '80.00',
      paid: '80.00',
    })
    const back = await money.giveBack({ allocationId: other.id }, '79.26')
    expect(back).toMatchObject({ kind: 'RETURN' })
    expect(await money.fundingOf('Allocation', other.id)).toMatchObject({
      allocated: '380.00',
      returned: '79.26',
    })
    expect(await money.giveBack({ fundId: fund.id }, '279.26')).toMatchObject({ kind: 'RETURN' })
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({
      allocated: '720.74',
      returned: '279.26',
      unallocated: '0.00',
      left: '640.74',
    })
    // It has gone back to the level above since.
    expect(await money.reverse(back.id)).toMatchObject({ code: 'INSUFFICIENT_FUNDS', left: '0.00' })
  })

  test('an entry is reversed once, not when the money has gone on, and a reversal never', async () => {
    const fund = await money.createFund('财农〔2024〕6号', '100.00')
    const allocation = await money.allocate(fund.id, '80.00')
    await money.disburse(allocation.id, '50.00')
    const [receipt, given, passed] = await money.entriesOf('Fund', fund.id)
    expect(await money.reverse(receipt.id)).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      asked: '100.00',
      left: '20.00',
    })
    expect(await money.reverse(given.id)).toMatchObject({ code: 'INSUFFICIENT_FUNDS', left: '30.00' })
    const undone = await money.reverse(passed.id)
    expect(undone).toMatchObject({
      kind: 'REVERSAL',
      amount: '50.00',
      reverses: { id: passed.id },
      memo: '录入有误',
    })
    expect(await money.reverse(passed.id)).toMatchObject({ code: 'ALREADY_REVERSED', by: { id: undone.id } })
    expect(await money.reverse(undone.id)).toMatchObject({ code: 'NOT_REVERSIBLE' })
    expect(await money.reverse(given.id)).toMatchObject({ kind: 'REVERSAL' })
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({
      allocated: '0.00',
      disbursed: '0.00',
      unallocated: '100.00',
    })
    expect(await money.fundingOf('Allocation', allocation.id)).toMatchObject({ allocated: '0.00' })
  })

  test('carried over into the next year, by fund and by allocation', async () => {
    const fund = await money.createFund('财农〔2024〕7号', '100.00')
    const { id: projectId } = await county.project('pond')
    const allocation = await money.allocate(fund.id, '80.00', { projectId })
    await money.disburse(allocation.id, '30.00')
    const carried = await money.carryOver({ allocationId: allocation.id })
    expect(carried).toMatchObject({
      kind: 'CARRY_OVER',
      amount: '50.00',
      fund: { documentNumber: '财农〔2024〕7号-结转2025' },
    })
    expect(await money.carryOver({ fundId: fund.id, amount: '15.00' })).toMatchObject({
      kind: 'CARRY_OVER',
      amount: '15.00',
    })
    expect(await money.fundingOf('Fund', fund.id)).toMatchObject({
      allocated: '30.00',
      carriedOver: '65.00',
      unallocated: '5.00',
      left: '35.00',
    })
    expect(await money.fundingOf('Allocation', allocation.id)).toMatchObject({
      allocated: '30.00',
      carriedOver: '50.00',
    })
    const { fund: later } = await county.ask(
      `{ fund(documentNumber: "财农〔2024〕7号-结转2025") { id kind fiscalYear amount carriedFrom { id } allocations { nodes { amount project { id } } } } }`,
    )
    expect(later).toMatchObject({
      kind: 'CARRIED_OVER',
      fiscalYear: 2025,
      amount: '65.00',
      carriedFrom: { id: fund.id },
      allocations: { nodes: [{ amount: '50.00', project: { id: projectId } }] },
    })
    expect(await money.carryOver({ fundId: fund.id, toFiscalYear: 2024 })).toMatchObject({
      code: 'NOT_REVERSIBLE',
    })
  })

  test('carried over to its own project or place, whatever bears its number in the later fund, and not before it was carried', async () => {
    const fund = await money.createFund('财农〔2024〕8号', '300.00')
    const later = { documentNumber: '财农〔2024〕8号-结转2025' }
    const { id: projectId } = await county.project('pond')
    const ours = await money.allocate(fund.id, '100.00', { projectId, place: null, externalId: '1' })
    await money.carryOver({ fundId: fund.id, amount: '50.00', carriedOn: '2025-01-05' })
    const place = { amount: '50.00', place: '乙溪村' }
    expect(
      await money.send('allocateFund', { ...later, ...place, externalId: '0', allocatedOn: '2020-01-01' }),
    ).toMatchObject({ code: 'DATES_OUT_OF_ORDER', notBefore: '2025-01-05' })
    const theirs = await money.send('allocateFund', {
      ...later,
      ...place,
      externalId: '1',
      allocatedOn: '2025-01-06',
    })
    for (const amount of ['60.00', '40.00'])
      expect(await money.carryOver({ allocationId: ours.id, amount, carriedOn: '2025-01-07' })).toMatchObject(
        { kind: 'CARRY_OVER', amount },
      )
    expect(await money.fundingOf('Allocation', theirs.id)).toMatchObject({ allocated: '50.00' })
    const stands = async () =>
      (
        await county.ask(
          `{ fund(documentNumber: "${later.documentNumber}") { receivedOn allocations { nodes { externalId amount place project { id } } } } }`,
        )
      ).fund
    expect(await stands()).toMatchObject({
      receivedOn: '2025-01-05',
      allocations: {
        nodes: [
          { externalId: '1', amount: '50.00', place: '乙溪村', project: null },
          { externalId: expect.stringMatching(/^1-结转/), amount: '100.00', project: { id: projectId } },
        ],
      },
    })
    // What is carried over on an earlier day was received then.
    await money.carryOver({ fundId: fund.id, amount: '1.00', carriedOn: '2024-12-30' })
    expect(await stands()).toMatchObject({ receivedOn: '2024-12-30' })
    expect(isSound(await inspectLedger(county.county))).toBe(true)
  })
})
