import { beforeAll, expect, test } from 'vitest'
import U34 from '../../../src/audit/rules/U34-payment-corrected.js'
import type { Database } from '../../../src/database/database.js'
import { wordFinding } from '../../../src/audit/word-finding.js'
import { openCounty } from '../../county.js'
import { moneyDoor } from '../../funds/money-door.js'
import { findings } from './books.js'

let county: Database
let money: ReturnType<typeof moneyDoor>
let disbursement: string
beforeAll(async () => {
  county = await openCounty()
  money = moneyDoor(county)
  const fund = await money.createFund('财农〔2024〕1号', '10000.00')
  disbursement = (await money.disburse((await money.allocate(fund.id, '8000.00')).id, '8000.00')).id
})
const pay = (externalId: string, more: object = {}) =>
  money.pay(disbursement, '100.00', { externalId, payee: '恒通水利有限公司', ...more })
/** What is found of the payment that stands instead of another. */
const corrected = async (paid: { id: string }, change: Record<string, string>) => {
  const { id, __typename } = await money.correct(paid.id, change)
  expect(__typename).toBe('Payment')
  return (await findings(county, U34)).filter((each) => `Payment:${each.id}` === id)
}

test('another payee is told with before, after, reason and document; a person’s name is masked', async () => {
  const paid = await pay('甲一')
  const [found] = await corrected(paid, { payee: '张三', amount: '120.00' })
  expect(found).toMatchObject({
    severity: 'MEDIUM',
    amount: '120.00',
    facts: {
      number: '甲一',
      changed: '收款人、金额\npayee, amount',
      before: '恒通水利有限公司，100.00 元',
      after: '张**，120.00 元',
      reason: '收款人填错',
      document: '更〔2024〕1号',
    },
  })
  expect(found!.evidence).toEqual([
    { type: 'Payment', id: paid.id.split(':')[1] },
    { type: 'Payment', id: found!.id },
  ])
  expect(wordFinding(U34, found!.facts, {}).zh).toContain('现为张**，120.00 元。理由：收款人填错')
})

test('another account is told by its last four figures, and another amount alone weighs less', async () => {
  expect(
    await corrected(await pay('甲二', { account: '6222020200119999' }), { account: '6222020200118888' }),
  ).toMatchObject([
    {
      severity: 'MEDIUM',
      facts: {
        changed: '账号\naccount',
        before: expect.stringContaining('末四位 9999'),
        after: expect.stringContaining('末四位 8888'),
      },
    },
  ])
  expect(await corrected(await pay('甲三'), { amount: '100.01' })).toMatchObject([
    { severity: null, amount: '0.01', facts: { changed: '金额\namount' } },
  ])
})

test('another day or contract alone, or an account that was left out, is none', async () => {
  expect(await corrected(await pay('乙一'), { paidOn: '2024-04-02' })).toEqual([])
  expect(await corrected(await pay('乙二'), { contractNumber: 'HT1' })).toEqual([])
  expect(await corrected(await pay('乙三'), { account: '6222020200117777' })).toEqual([])
})

test('a payment that is only reversed, and the next that is entered after it, are two things', async () => {
  const before = (await findings(county, U34)).length
  const paid = await pay('丙一')
  const { entries } = (await money.ask(
    'query { entries: ledgerEntries(first: 1000, filter: { kind: { eq: PAYMENT } }) { nodes { id toAccount { payment { id } } } } }',
  )) as { entries: { nodes: { id: string; toAccount: { payment: { id: string } | null } }[] } }
  const entry = entries.nodes.find(({ toAccount }) => toAccount.payment?.id === paid.id)!
  expect(await money.reverse(entry.id)).toMatchObject({ __typename: 'LedgerEntry' })
  await pay('丙二', { payee: '另一有限公司' })
  expect(await findings(county, U34)).toHaveLength(before)
})
