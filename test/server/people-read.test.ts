import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { Payment } from '../../src/funds/payment.js'
import { markOf, withId } from '../../src/graph/cursor.js'
import { readOrder } from '../../src/graph/order.js'
import { wordsOf } from '../../src/graph/words.js'
import type { Principal } from '../../src/database/principal.js'
import type { World } from '../database/two-worlds.js'
import type { Ask } from './open-door.js'
import { AUDITOR, FINANCE, FORESTRY, LAND, PUBLIC, WATER, openPeoplesCounty } from './peoples-county.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let ids: Record<World, Record<string, string>>
let ask: Ask
beforeAll(async () => {
  ;({ county, ids, ask } = await openPeoplesCounty())
})

const codeOfArea = async () =>
  (
    await sql<{
      code: string
    }>`select code from consolidation_area where id = ${ids.water.consolidation_area!}::uuid`.execute(
      county.kysely,
    )
  ).rows[0]!.code
/** What the trail has kept of readings since it was last asked. */
const kept = (() => {
  let last = '00000000-0000-0000-0000-000000000000'
  return async () => {
    const { rows } = await sql<{
      id: string
      operation: string
      fields: string[]
      record_count: number
      principal: string
    }>`
      select id::text, operation, fields, record_count, principal from trail_people_read where id > ${last}::uuid order by id`.execute(
      county.kysely,
    )
    last = rows.at(-1)?.id ?? last
    return rows.map(({ id: _, ...row }) => row)
  }
})()

describe('a reading of people’s data by what is asked about it', () => {
  const READINGS: [
    string,
    Principal,
    string,
    object,
    { operation: string; fields: string[]; record_count: number }[],
  ][] = [
    [
      'a count',
      FINANCE,
      '{ payments(filter: { payee: { contains: "三" } }) { totalCount } }',
      {},
      [{ operation: 'payments', fields: ['Payment.payee filter'], record_count: 0 }],
    ],
    [
      'an order',
      FINANCE,
      '{ p: payments(orderBy: [{ account: ASC }]) { edges { cursor } } }',
      {},
      [{ operation: 'payments', fields: ['Payment.account orderBy'], record_count: 0 }],
    ],
    [
      'an order in place of a list of them',
      FINANCE,
      '{ payments(orderBy: { account: ASC }) { nodes { id } } }',
      {},
      [{ operation: 'payments', fields: ['Payment.account orderBy'], record_count: 0 }],
    ],
    [
      'holders',
      FINANCE,
      '{ payeeAccounts(orderBy: [{ holder: DESC }]) { nodes { id } } }',
      {},
      [{ operation: 'payeeAccounts', fields: ['PayeeAccount.holder orderBy'], record_count: 0 }],
    ],
    [
      'contacts',
      WATER,
      '{ objections(orderBy: [{ contact: ASC }]) { nodes { id } } }',
      {},
      [{ operation: 'objections', fields: ['Objection.contact orderBy'], record_count: 0 }],
    ],
    [
      'a filter in a variable',
      FINANCE,
      'query ($f: PaymentFilter) { payments(filter: $f) { totalCount } }',
      { f: { or: [{ not: { account: { isNull: true } } }] } },
      [{ operation: 'payments', fields: ['Payment.account filter'], record_count: 0 }],
    ],
    [
      'a variable within a filter',
      FINANCE,
      'query ($f: [PaymentFilter!]) { payments(filter: { or: $f }) { totalCount } }',
      { f: [{ payee: { eq: '张三' } }] },
      [{ operation: 'payments', fields: ['Payment.payee filter'], record_count: 0 }],
    ],
    [
      'a variable that is left out',
      FINANCE,
      'query ($o: [PaymentOrder!] = [{ payee: ASC }]) { payments(orderBy: $o) { nodes { id } } }',
      {},
      [{ operation: 'payments', fields: ['Payment.payee orderBy'], record_count: 0 }],
    ],
    [
      'a filter through relations',
      FINANCE,
      '{ projects(filter: { allocations: { some: { disbursements: { none: { payments: { every: { account: { eq: "1" } } } } } } } }) { totalCount } }',
      {},
      [{ operation: 'projects', fields: ['Payment.account filter'], record_count: 0 }],
    ],
    [
      'an order through a relation',
      WATER,
      '{ contractSupplements(orderBy: [{ contract: { contractorAccount: ASC } }]) { nodes { id } } }',
      {},
      [{ operation: 'contractSupplements', fields: ['Contract.contractorAccount orderBy'], record_count: 0 }],
    ],
    [
      'grouped sums',
      WATER,
      '{ fundingBy(groupBy: [AREA], filter: { area: { objections: { some: { contact: { eq: "张三" } } } } }) { area { code } } }',
      {},
      [{ operation: 'fundingBy', fields: ['Objection.contact filter'], record_count: 0 }],
    ],
    [
      'a list deep below, in a fragment',
      FINANCE,
      'query ($f: PaymentFilter) { disbursements { nodes { ...D } } } fragment D on Disbursement { payments(filter: $f) { totalCount } }',
      { f: { payee: { gte: '李' } } },
      [{ operation: 'disbursements', fields: ['Payment.payee filter'], record_count: 0 }],
    ],
    [
      'what is shown besides',
      FINANCE,
      '{ payments(first: 2, filter: { account: { isNull: false } }) { nodes { payee } } funds { totalCount } }',
      {},
      [{ operation: 'payments', fields: ['Payment.payee', 'Payment.account filter'], record_count: 2 }],
    ],
    [
      'each root by itself',
      FINANCE,
      '{ a: payments(first: 1) { nodes { payee } } b: contracts(filter: { contractorAccount: { isNull: false } }) { totalCount } }',
      {},
      [
        { operation: 'contracts', fields: ['Contract.contractorAccount filter'], record_count: 0 },
        { operation: 'payments', fields: ['Payment.payee'], record_count: 1 },
      ],
    ],
    [
      'below a node',
      FINANCE,
      'query ($p: String) { node(id: "Disbursement:NOWHERE") { ... on Disbursement { payments(filter: { payee: { eq: $p } }) { totalCount } } } }',
      { p: '张三' },
      [{ operation: 'node', fields: ['Payment.payee filter'], record_count: 0 }],
    ],
    [
      'in what a mutation answers',
      FINANCE,
      `mutation { createFund(input: { idempotencyKey: "a", documentNumber: "财农〔2024〕9号", name: "资金", level: COUNTY, programme: FARMLAND_IRRIGATION, fiscalYear: 2024, amount: "1.00", receivedOn: "2024-01-05" }) {
        ... on Fund { allocations(filter: { disbursements: { some: { payments: { some: { payee: { eq: "张三" } } } } } }) { totalCount } } } }`,
      {},
      [{ operation: 'createFund', fields: ['Payment.payee filter'], record_count: 0 }],
    ],
    [
      'in a preview, and in what it hands over to be read after it',
      LAND,
      `{ previewArea(code: "AREA", memberCodes: ["990001000000", "990002000000"]) { ... on AreaPreview { after { willingnessRecords(filter: { needs: { contains: "渠" } }) { totalCount } } ties { project { contracts { nodes { contractorAccount } } } } } } }`,
      {},
      [
        {
          operation: 'previewArea',
          fields: ['Contract.contractorAccount', 'Willingness.needs filter'],
          record_count: 1,
        },
      ],
    ],
    [
      'in the change feed',
      FINANCE,
      '{ changes(first: 1000, types: [PAYEE_ACCOUNT]) { nodes { node { ... on PayeeAccount { holder } } } } }',
      {},
      [{ operation: 'changes', fields: ['PayeeAccount.holder'], record_count: 2 }],
    ],
    [
      'votes',
      LAND,
      '{ willingnessRecords(filter: { votesAgainst: { gt: 0 } }) { totalCount } }',
      {},
      [{ operation: 'willingnessRecords', fields: ['Willingness.votesAgainst filter'], record_count: 0 }],
    ],
  ]
  test.each(READINGS)('%s', async (_name, principal, source, variables, expected) => {
    await kept()
    const { message } = await ask(
      principal,
      source.replace('NOWHERE', ids.water.disbursement!).replace('AREA"', `${await codeOfArea()}"`),
      variables,
    )
    expect(message).toBeUndefined()
    const read = (await kept()).sort((a, b) => a.operation.localeCompare(b.operation))
    expect(read).toEqual(expected.map((each) => ({ ...each, principal: principal.name })))
  })

  test('is kept of a question that the database could not answer; not of one that never reached it', async () => {
    await kept()
    const goingOn = (after: unknown) =>
      ask(
        FINANCE,
        'query ($after: String) { payments(after: $after, orderBy: [{ account: ASC }]) { totalCount nodes { id } } }',
        { after },
      )
    const mark = markOf('Payment', withId(readOrder(wordsOf(Payment), [{ account: 'ASC' }])))
    const gone = Buffer.from(JSON.stringify([mark, '01900000-0000-7000-8000-000000000001'])).toString(
      'base64url',
    )
    expect(await goingOn(gone)).toMatchObject({ code: 'BAD_CURSOR' })
    expect(await kept()).toEqual([
      {
        operation: 'payments',
        fields: ['Payment.account orderBy'],
        record_count: 0,
        principal: FINANCE.name,
      },
    ])
    expect(await goingOn('x')).toMatchObject({ code: 'BAD_CURSOR' })
    expect(await kept()).toEqual([])
  })

  test('is told in words too, in the reader’s language', async () => {
    await ask(
      FINANCE,
      '{ payments(first: 2, filter: { account: { isNull: false } }) { nodes { payee } } changes(first: 1000, types: [PAYEE_ACCOUNT]) { nodes { node { ... on PayeeAccount { holder } } } } }',
    )
    const told = async (language: string) => {
      const { data } = await ask(
        AUDITOR,
        '{ peopleReads(first: 2, orderBy: [{ recordedAt: DESC }]) { nodes { fieldTitles } } }',
        {},
        { 'accept-language': language },
      )
      return data.peopleReads.nodes.map(({ fieldTitles }: { fieldTitles: string[] }) => fieldTitles).sort()
    }
    expect(await told('zh')).toEqual([['支付：收款人', '支付：收款账号（作筛选）'], ['收款账户：户名']])
    expect(await told('en')).toEqual([
      ['payee account: holder'],
      ['payment: payee', 'payment: account (filtered by)'],
    ])
  })

  test('is none where nothing of it is asked about, or nothing is seen in clear', async () => {
    await kept()
    const byPayee =
      '{ payments(filter: { payee: { contains: "三" } }, orderBy: [{ account: ASC }]) { totalCount edges { cursor } } }'
    const both =
      'query ($f: PaymentFilter, $o: [PaymentOrder!]) { payments(filter: $f, orderBy: $o) { totalCount } }'
    for (const [principal, source, variables] of [
      [
        FINANCE,
        '{ payments(filter: { amount: { gt: "0" } }, orderBy: [{ paidOn: ASC }]) { totalCount edges { cursor } } }',
        {},
      ],
      [FINANCE, both, { f: { externalId: { eq: '1' } }, o: [{ amount: 'ASC' }] }],
      [FINANCE, both, {}],
      [FORESTRY, byPayee, {}],
      [PUBLIC, byPayee, {}],
      [FORESTRY, both, { f: { payee: { eq: '张三' } } }],
    ] as const)
      expect((await ask(principal, source, variables)).message).toBeUndefined()
    expect(await kept()).toEqual([])
  })
})
