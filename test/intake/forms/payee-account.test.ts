import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import { readDrafts, valuesOf } from './read-drafts.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-payee-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const ACCOUNT = '36050110000000001'
const payments = async (...lines: string[]) => {
  const path = join(folder, '支付明细.csv')
  await writeFile(path, lines.join('\n'))
  const drafts = await readDrafts(path, answersOf({ department: 'FINANCE', amountUnit: 'YUAN' }, path))
  if (typeof drafts === 'string') throw new Error(drafts)
  return valuesOf(drafts, 'treasury-payments', 'paidOn', 'payee', 'account', 'amount')
}

test('an account that stands right after the payee, or after the payee’s bank, is the payee’s', async () => {
  const paid = [['2025-06-03', '江西甲公司', ACCOUNT, '86000.00']]
  expect(
    await payments(
      '支付日期,用款单位,项目名称,指标文号,收款单位,账号,开户行,支付金额（元）',
      `2025-06-03,白圩乡人民政府,前罗村道路硬化,进财农〔2025〕17号,江西甲公司,${ACCOUNT},建行进贤支行,86000.00`,
    ),
  ).toEqual(paid)
  expect(
    await payments(
      '业务日期,单位名称,预算项目,指标文号,收款人名称,开户银行,银行账号,金额',
      `2025-06-03,白圩乡人民政府,前罗村道路硬化,进财农〔2025〕17号,江西甲公司,建行进贤支行,${ACCOUNT},86000.00`,
    ),
  ).toEqual(paid)
})

test('an account after another unit is not taken for the payee’s', async () => {
  expect(
    await payments(
      '支付日期,收款单位,付款单位,账号,项目名称,指标文号,支付金额（元）',
      `2025-06-03,江西甲公司,白圩乡人民政府,${ACCOUNT},前罗村道路硬化,进财农〔2025〕17号,86000.00`,
    ),
  ).toEqual([['2025-06-03', '江西甲公司', null, '86000.00']])
})
