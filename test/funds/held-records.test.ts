import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { countsOf, openInbox, settle } from '../intake/inbox.js'
import { moneyDoor } from './money-door.js'
import { render } from '../../src/values/message.js'

const county = await openCounty()
const ask = doorOf(county)
const inbox = await openInbox(county)
const DOCUMENT = '赣财农〔2024〕12号'
const PAYMENTS = 'disbursement_external_id,external_id,amount,paid_on,payee,account,contract_number'
const DISBURSEMENTS = 'document_number,allocation_external_id,external_id,amount,disbursed_on,recipient'
const ALLOCATIONS = 'document_number,external_id,place,amount,allocated_on,purpose'
const FUNDS = 'document_number,name,level,programme,fiscal_year,amount,received_on,purposes'
const paid = ['B1,Z1,300,2024-07-02,某公司,6222020200112233,', 'B1,Z2,100,2024-07-03,张三,,HT-2']

/** One file; the words of its first refusal, or its counts. */
async function take(name: string, ...lines: string[]) {
  const [report] = await inbox.take(await inbox.csv(name, ...lines))
  if (report!.error) throw report!.error
  return render(report!.rejectedRows[0]?.problems[0]?.message ?? countsOf(report!).join(' '))
}
beforeAll(async () => {
  await settle(inbox)
  for (const [name, ...lines] of [
    [
      '分配.csv',
      ALLOCATIONS,
      `${DOCUMENT},F1,白圩乡前罗村,1000,2024-06-01,渠道`,
      `${DOCUMENT},F2,,500,2024-06-01,`,
    ],
    [
      '拨付.csv',
      DISBURSEMENTS,
      `${DOCUMENT},F1,B1,500,2024-07-01,白圩乡政府`,
      `${DOCUMENT},F1,B2,200,2024-07-01,白圩乡政府`,
    ],
    ['支付.csv', PAYMENTS, ...paid],
  ] as const)
    expect(await take(name, ...lines)).toBe('2 0 0 0')
})
const entries = async () =>
  (await sql<{ n: number }>`select count(*)::integer as n from ledger_entry`.execute(county.kysely)).rows[0]!
    .n

test('the same payments again change nothing', async () => {
  expect(await take('支付再来.csv', PAYMENTS, ...paid)).toBe('0 0 2 0')
})

test.each([
  ['收款人', 'B1,Z1,300,2024-07-02,别的公司,6222020200112233,'],
  ['收款账号', 'B1,Z1,300,2024-07-02,某公司,6222020200119999,'],
  ['收款账号', 'B1,Z1,300,2024-07-02,某公司,,'],
  ['支付日期', 'B1,Z1,300,2024-07-05,某公司,6222020200112233,'],
  ['原支付金额|现支付金额', 'B1,Z1,301,2024-07-02,某公司,6222020200112233,'],
  ['拨付', 'B2,Z1,300,2024-07-02,某公司,6222020200112233,'],
  ['合同编号', 'B1,Z2,100,2024-07-03,张三,,HT-3'],
])('a payment that was made is not rewritten by another file: %s', async (field, row) => {
  const before = await entries()
  const message = await take('另一份支付.csv', PAYMENTS, row)
  expect(message).toMatch(
    new RegExp(`^支付 Z[12] 已登记（支付(再来)?\\.csv 第 [23] 行），本行的(${field})与之不同。.*请冲销`),
  )
  // Whom money went to is people's data: a report names where it stands, not what.
  expect(message).not.toMatch(/某公司|6222/)
  expect(await entries()).toBe(before)
  const { rows } =
    await sql`select payee, account, amount::text, contract_number from payment order by external_id`.execute(
      county.kysely,
    )
  expect(rows).toEqual([
    { payee: '某公司', account: '6222020200112233', amount: '300.00', contract_number: null },
    { payee: '张三', account: null, amount: '100.00', contract_number: 'HT-2' },
  ])
})

test('by the interface neither; the other records of the request come in', async () => {
  const record = {
    拨付编号: 'B1',
    支付编号: 'Z1',
    支付金额: '300',
    支付日期: '2024-07-02',
    收款人: '别的公司',
  }
  const { importRecords } = await ask(
    `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { inserted updated rejected records { outcome problems { path message } } } ... on Problem { message } } }`,
    {
      input: {
        idempotencyKey: '改收款人',
        department: 'FINANCE',
        table: 'payments',
        records: [record, { ...record, 支付编号: 'Z9', 支付金额: '1' }],
      },
    },
  )
  expect(importRecords).toMatchObject({
    inserted: 1,
    updated: 0,
    rejected: 1,
    records: [
      { outcome: 'REJECTED', problems: [{ message: expect.stringContaining('收款人与之不同') }] },
      { outcome: 'INSERTED' },
    ],
  })
  // Nor by hand under the same number.
  const { disbursements } = await ask(
    '{ disbursements(filter: { externalId: { eq: "B1" } }) { nodes { id } } }',
  )
  expect(
    await moneyDoor(county).pay(disbursements.nodes[0].id, '1.00', {
      externalId: 'Z1',
      paidOn: '2024-07-02',
    }),
  ).toMatchObject({
    code: 'DUPLICATE_NUMBER',
  })
})

test('what was left empty may be filled in', async () => {
  expect(await take('补合同.csv', PAYMENTS, 'B1,Z1,300,2024-07-02,某公司,6222020200112233,HT-1')).toBe(
    '0 1 0 0',
  )
  expect(await take('补地点.csv', ALLOCATIONS, `${DOCUMENT},F2,白圩乡涂桥村,500,2024-06-01,山塘`)).toBe(
    '0 1 0 0',
  )
})

test.each([
  ['收款单位', `${DOCUMENT},F1,B1,500,2024-07-01,钟陵乡政府`],
  ['拨付日期', `${DOCUMENT},F1,B1,500,2024-06-30,白圩乡政府`],
  ['现拨付金额', `${DOCUMENT},F1,B1,600,2024-07-01,白圩乡政府`],
  ['分配', `${DOCUMENT},F2,B1,500,2024-07-01,白圩乡政府`],
])('nor a disbursement that was paid on: %s', async (field, row) => {
  expect(await take('另一份拨付.csv', DISBURSEMENTS, row)).toMatch(
    new RegExp(`^拨付 B1 已登记（拨付\\.csv 第 2 行），本行的${field}与之不同。.*先冲销`),
  )
})

test('one that nothing was paid from is corrected by its source, and moved', async () => {
  expect(await take('更正拨付.csv', DISBURSEMENTS, `${DOCUMENT},F2,B2,250,2024-07-02,钟陵乡政府`)).toBe(
    '0 1 0 0',
  )
  const { allocations } = await ask(
    '{ allocations(orderBy: [{ externalId: ASC }]) { nodes { externalId funding { disbursed } } } }',
  )
  expect(allocations.nodes.map(({ funding }: any) => funding.disbursed)).toEqual(['500.00', '250.00'])
})

test.each([
  ['地点', `${DOCUMENT},F1,白圩乡涂桥村,1000,2024-06-01,渠道`],
  ['用途', `${DOCUMENT},F1,白圩乡前罗村,1000,2024-06-01,办公楼`],
  ['分配日期', `${DOCUMENT},F1,白圩乡前罗村,1000,2024-06-02,渠道`],
])('nor where and for what money was given that was passed on: %s', async (field, row) => {
  expect(await take('另一份分配.csv', ALLOCATIONS, row)).toMatch(
    new RegExp(`^分配 F1 已登记（分配\\.csv 第 2 行），本行的${field}与之不同。.*冲销`),
  )
})

test('an allocation’s amount is corrected by an entry in the books', async () => {
  const before = await entries()
  expect(await take('更正分配.csv', ALLOCATIONS, `${DOCUMENT},F1,白圩乡前罗村,1100,2024-06-01,渠道`)).toBe(
    '0 1 0 0',
  )
  expect(await entries()).toBe(before + 1)
})

test('nor what a fund may be spent on, once it is', async () => {
  const fund = `${DOCUMENT},水利资金,PROVINCE,FARMLAND_IRRIGATION,2024,1000000.00`
  expect(await take('补用途.csv', FUNDS, `${fund},2024-05-20,渠道`)).toBe('0 1 0 0')
  expect(await take('改用途.csv', FUNDS, `${fund},2024-05-20,办公楼`)).toMatch(
    /^资金 赣财农〔2024〕12号 已登记（补用途\.csv 第 2 行），本行的规定用途与之不同。/,
  )
  expect(await take('改日期.csv', FUNDS, `${fund},2024-05-19,渠道`)).toMatch(/本行的下达/)
})

test('whoever writes, the database keeps a payment that was made', async () => {
  for (const change of [
    `payee = '别的公司'`,
    `account = '6222020200119999'`,
    `account = null`,
    `paid_on = paid_on + 1`,
    `external_id = external_id || 'x'`,
    `stated_amount = stated_amount + 1`,
    `disbursement_id = (select id from disbursement where external_id = 'B2')`,
  ])
    await expect(
      sql`update payment set ${sql.raw(change)} where external_id = 'Z1'`.execute(county.kysely),
      change,
    ).rejects.toThrow(/不得改写/)
  await expect(sql`delete from payment where external_id = 'Z1'`.execute(county.kysely)).rejects.toThrow(
    /不得改写/,
  )
})
