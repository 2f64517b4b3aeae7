import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { statusOf } from '../../src/commands/import.js'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { correctPayment } from '../../src/funds/correct-payment.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { globalId } from '../../src/graph/node.js'
import { openCounty } from '../county.js'
import { countsOf, openInbox, settle } from './inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
const options = { department: 'FINANCE', followers: FOLLOWERS }
const HEAD = '支付凭证号,支付日期,指标文号,预算单位,预算项目,用途,收款人全称,收款人账号,支付金额（元）'
const take = async (name: string, ...lines: string[]) => {
  const path = await inbox.csv(`${name}.csv`, ...lines)
  const [report] = await inbox.take(path, options)
  return report!
}
const paid = async () =>
  (
    await sql<{ line: string }>`select concat_ws(' | ', p.external_id, p.amount, p.paid_on, p.payee, d.external_id, d.recipient, a.external_id) as line
      from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id order by p.external_id`.execute(county.kysely)
  ).rows.map(({ line }) => line) // prettier-ignore

beforeAll(async () => {
  await settle(inbox)
  await take(
    '分配',
    'document_number,external_id,place,purpose,amount,allocated_on',
    '赣财农〔2024〕12号,F-1,白圩乡前罗村,前罗村道路硬化,100000.00,2024-06-01',
    '赣财农〔2024〕12号,F-2,白圩乡涂桥村,涂桥村水渠,200000.00,2024-06-01',
    '赣财农〔2024〕12号,F-3,钟陵乡前罗村,村庄整治,50000.00,2024-06-01',
    '赣财农〔2024〕12号,F-4,钟陵乡,村庄整治,50000.00,2024-06-01',
  )
})

test('a payment is drawn on the only allocation that fits, with a disbursement of its own', async () => {
  const lines = [
    HEAD,
    'PZ001,2024-07-01,赣财农〔2024〕12号,360124001-进贤县白圩乡人民政府,360124-前罗村道路硬化,进度款,江西甲公司,3600000000000000123,60000.00',
    'PZ002,2024-07-02,赣财农〔2024〕12号,钟陵乡人民政府,,材料款,江西乙公司,3600000000000000124,10000.00',
    'PZ003,2024-07-03,赣财农〔2024〕12号,进贤县农业农村局,钟陵乡水厂,进度款,江西丙公司,3600000000000000125,5000.00',
    'PZ004,2024-07-04,赣财农〔2024〕99号,进贤县农业农村局,前罗村道路硬化,进度款,江西丙公司,3600000000000000125,5000.00',
    '合计,,,,,,,,80000.00',
  ]
  const report = await take('支付明细', ...lines)
  expect(report.error?.message).toBeUndefined()
  expect(report.rejectedRows.map(({ row, problems }) => [row, JSON.stringify(problems)])).toEqual([
    [3, expect.stringMatching(/2 笔分配.*F-3.*F-4/)],
    [4, expect.stringMatching(/没有与本行的项目、单位相符的分配.*F-1/)],
    [5, expect.stringMatching(/没有登记过分配/)],
  ])
  expect(countsOf(report)).toEqual([1, 0, 0, 3])
  expect(statusOf([report])).toBe(2)
  expect(report.tables[0]!.receipt).toMatchObject([{ taken: '60000', rejected: '20000' }])
  expect(await paid()).toEqual(['PZ001 | 60000.00 | 2024-07-01 | 江西甲公司 | PZ001 | 进贤县白圩乡人民政府 | F-1']) // prettier-ignore
  const { rows } = await sql<{ tables: string[] }>`select array_agg(table_name order by table_name) as tables from import_row where run_id = ${report.runId!}::uuid and outcome = 'INSERTED'`.execute(county.kysely) // prettier-ignore
  expect(rows[0]!.tables).toEqual(['disbursement', 'payment'])
})

test('the same voucher again changes nothing, and another amount or payee is refused with the remedy', async () => {
  const row = (payee: string, amount: string) =>
    `PZ001,2024-07-01,赣财农〔2024〕12号,360124001-进贤县白圩乡人民政府,360124-前罗村道路硬化,进度款,${payee},3600000000000000123,${amount}`
  expect(countsOf(await take('又一次', HEAD, row('江西甲公司', '60000.00')))).toEqual([0, 0, 1, 0])
  for (const changed of [row('江西甲公司', '70000.00'), row('江西丁公司', '60000.00')]) {
    const report = await take('改过的', HEAD, changed)
    expect(countsOf(report)).toEqual([0, 0, 0, 1])
    expect(JSON.stringify(report.rejectedRows[0]!.problems)).toMatch(/已登记.*correctPayment/)
  }
  expect(await paid()).toHaveLength(1)
})

test('a payment made so is corrected whole, and its corrected row is then no change', async () => {
  const { rows } = await sql<{ id: string }>`select id::text from payment where external_id = 'PZ001'`.execute(county.kysely) // prettier-ignore
  const correct = (amount: string, key: string, id: string) =>
    work(county, administrator('财政'), FOLLOWERS, (unit) =>
      correctPayment(unit, { paymentId: globalId('Payment', id), amount, reason: '录错', documentNumber: '更正单1', idempotencyKey: key })) // prettier-ignore
  await correct('70000.00', 'k1', rows[0]!.id)
  const row = (amount: string) =>
    `PZ001,2024-07-01,赣财农〔2024〕12号,360124001-进贤县白圩乡人民政府,前罗村道路硬化,进度款,江西甲公司,3600000000000000123,${amount}`
  expect(countsOf(await take('更正后', HEAD, row('70000.00')))).toEqual([0, 0, 1, 0])
  expect(countsOf(await take('更正前', HEAD, row('60000.00')))).toEqual([0, 0, 0, 1])
  const sums = await sql<{ line: string }>`select concat_ws(' ', a.disbursed_amount, a.paid_amount, d.amount, d.paid_amount) as line from allocation a join disbursement d on d.allocation_id = a.id where a.external_id = 'F-1'`.execute(county.kysely) // prettier-ignore
  expect(sums.rows.map(({ line }) => line)).toEqual(['70000.00 70000.00 70000.00 70000.00'])
  const next = await sql<{ id: string }>`select id::text from payment where external_id like 'PZ001-更%' and amount > 0`.execute(county.kysely) // prettier-ignore
  await correct('50000.00', 'k2', next.rows[0]!.id)
  expect(countsOf(await take('再更正后', HEAD, row('50000.00')))).toEqual([0, 0, 1, 0])
})

test('where disbursements were reported, a payment is drawn on the only one that fits', async () => {
  await take(
    '拨付',
    'document_number,allocation_external_id,external_id,amount,disbursed_on,recipient',
    '赣财农〔2024〕12号,F-2,B-1,30000.00,2024-06-10,白圩乡人民政府',
    '赣财农〔2024〕12号,F-2,B-2,40000.00,2024-06-11,涂桥村委会',
  )
  const row = (voucher: string, unit: string, amount: string) =>
    `${voucher},2024-07-05,赣财农〔2024〕12号,${unit},涂桥村水渠,工程款,江西甲公司,3600000000000000123,${amount}`
  const report = await take('拨付后支付', HEAD, row('PZ101', '白圩乡人民政府', '20000.00'), row('PZ102', '白圩乡人民政府', '15000.00'), row('PZ103', '县水利局', '5000.00'), row('PZ104', '县水利局', '90000.00')) // prettier-ignore
  expect(report.rejectedRows.map(({ row: at, problems }) => [at, JSON.stringify(problems)])).toEqual([
    [4, expect.stringMatching(/有 2 笔拨付都可能支付本行.*B-1.*B-2/)],
    [5, expect.stringMatching(/没有一笔.*余额够支付/)],
  ])
  expect((await paid()).filter((line) => line.includes('B-'))).toEqual([
    'PZ101 | 20000.00 | 2024-07-05 | 江西甲公司 | B-1 | 白圩乡人民政府 | F-2',
    'PZ102 | 15000.00 | 2024-07-05 | 江西甲公司 | B-2 | 涂桥村委会 | F-2',
  ])
})

test('what takes a payment back, or is not paid yet, is refused by name', async () => {
  const row = (voucher: string, purpose: string, amount: string, state: string) =>
    `${voucher},2024-08-01,赣财农〔2024〕12号,白圩乡人民政府,前罗村道路硬化,${purpose},江西甲公司,3600000000000000123,${amount},${state}`
  const report = await take('退回', `${HEAD},支付状态`, row('PZ201', '工程款', '-3000.00', '已支付'), row('PZ202', '工程款', '3000.00', '已退回'), row('PZ203', '退回多付工程款', '3000.00', '已支付'), row('PZ204', '退还履约保证金', '3000.00', '已支付')) // prettier-ignore
  expect(report.error?.message).toBeUndefined()
  expect(report.rejectedRows.map(({ problems }) => JSON.stringify(problems))).toEqual([
    expect.stringMatching(/退回或红字.*returnFunds/),
    expect.stringMatching(/不是已完成的支付/),
    expect.stringMatching(/分不清是支付还是退款/),
  ])
  expect(countsOf(report)).toEqual([1, 0, 0, 3])
})

test('a list without documents, or without a unit of money, is asked about', async () => {
  const lines = ['支付凭证号,支付日期,预算单位,项目名称,收款人,支付金额', 'PZ301,2024-08-02,白圩乡人民政府,前罗村道路硬化,江西甲公司,1000.00'] // prettier-ignore
  const asked = await take('无文号', ...lines)
  expect(asked.error?.message).toMatch(/documentNumber.*amountUnit/)
  expect(statusOf([asked])).toBe(3)
  const [report] = await inbox.take(inbox.at('无文号.csv'), { ...options, answers: { units: { money: '元' }, documentNumber: '赣财农〔2024〕12号' } }) // prettier-ignore
  expect(countsOf(report!)).toEqual([1, 0, 0, 0])
})

test('a few columns with a payee are payments, and no allocations', async () => {
  const report = await take('小表', '指标文号,项目名称,用途,金额（元）,支付日期,收款人', '赣财农〔2024〕12号,前罗村道路硬化,工程款,2000.00,2024-08-03,江西戊公司') // prettier-ignore
  expect(report.error?.message).toBeUndefined()
  expect(report.tables.map(({ mapping }) => mapping)).toEqual(['treasury-payments'])
  expect((await paid()).filter((line) => line.includes('戊'))).toEqual([expect.stringMatching(/^自编-/)])
})
