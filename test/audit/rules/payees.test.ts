import { beforeAll, expect, test } from 'vitest'
import U22 from '../../../src/audit/rules/U22-parked-with-township.js'
import U23 from '../../../src/audit/rules/U23-person-without-contract.js'
import U24 from '../../../src/audit/rules/U24-payee-with-several-accounts.js'
import U25 from '../../../src/audit/rules/U25-year-end-rush.js'
import U26 from '../../../src/audit/rules/U26-same-payee-sum-day.js'
import U35 from '../../../src/audit/rules/U35-invoice-used-twice.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let made = 0
const contract = (project_id: string, contractor: string, row: Record<string, unknown> = {}) =>
  books.add('contract', { project_id, number: `HT${++made}`, contractor, amount: '100000.00', ...row })

test('U22: a government or a finance office as the payee, unless it is the contractor', async () => {
  const paid = async (payee: string, contractor?: string) => {
    const project_id = await books.project()
    if (contractor) await contract(project_id, contractor)
    return (await books.find(U22, await books.pay({ project_id, amount: '9000.00', payee }))).length
  }
  for (const payee of [
    '李村镇财政所',
    '李村镇人民政府',
    '某县财政局',
    '城关街道办事处',
    '乡镇会计核算中心',
    '李村镇财政和资产管理服务中心',
    '李村镇农村财务服务中心',
    '李村镇水利站',
    '李村镇农业农村办公室',
    '李村镇村镇建设资金专户',
    '李村镇项目资金监管账户',
  ])
    expect([payee, await paid(payee)]).toEqual([payee, 1])
  expect(await paid('李村镇人民政府', '某建设有限公司')).toBe(1)
  expect(await paid('李村镇水利站', '李村镇水利站')).toBe(0)
  expect(await paid('（李村）水利站', '(李村)水利站')).toBe(0)
  for (const payee of ['恒通水利有限公司', '甲村村民委员会', '李村水利设备经营部', '恒通公司农民工工资专户'])
    expect(await paid(payee)).toBe(0)
})

test('U23: a person with neither contract nor roster', async () => {
  const paid = async (payee: string, account?: string, contractor?: string) => {
    const project_id = await books.project()
    if (contractor) await contract(project_id, contractor)
    const id = await books.pay({ project_id, amount: '9000.00', payee, ...(account ? { account } : {}) })
    return (await books.find(U23, id)).length
  }
  expect(await paid('甲某')).toBe(1)
  // The last sign of a name may be one that units’ names end with.
  for (const payee of ['甲会', '甲建行', '甲小社']) expect([payee, await paid(payee)]).toEqual([payee, 1])
  expect(await paid('欧阳小明', '62001')).toBe(1)
  expect(await paid('甲某', undefined, '甲某')).toBe(0)
  for (const payee of ['恒通公司', '李村五金店', '甲村村委会', '农技服务部', '供销社', '老年协会', '五金行'])
    expect(await paid(payee)).toBe(0)
  const roster = await books.add('subsidy_roster', {
    name: '补偿',
    fiscal_year: 2024,
    division_id: await books.township('西乡'),
  })
  await books.add('subsidy_roster_entry', {
    roster_id: roster,
    number: '1',
    payee: '乙某',
    account: '62002',
    amount: '9000.00',
  })
  expect(await paid('乙某', '62002')).toBe(0)
  expect(await paid('乙某', '62003')).toBe(1)
})

test('U24: a unit with two accounts of which one is not registered as its own', async () => {
  const two = async (payee: string, registered: number, holder = payee) => {
    const accounts = [`9${++made}001`, `9${made}002`]
    for (const account of accounts)
      await books.pay({ project_id: await books.project(), amount: '9000.00', payee, account })
    for (const account of accounts.slice(0, registered))
      await books.add('payee_account', { account, holder, kind: 'UNIT' })
    return (await books.find(U24))
      .filter(({ facts }) => facts.payee === payee)
      .map(({ facts }) => facts.unknown)
  }
  expect(await two('甲一有限公司', 1)).toEqual([1])
  expect(await two('甲二有限公司', 2)).toEqual([])
  expect(await two('甲三有限公司', 0)).toEqual([2])
  expect(await two('甲四有限公司', 2, '别的有限公司')).toEqual([2])
  expect(await two('甲五', 0)).toEqual([])
  // Brackets may be written in two ways.
  for (const [payee, account] of [
    ['甲八（江西）有限公司', '66001'],
    ['甲八(江西)有限公司', '66002'],
  ] as const)
    await books.pay({ project_id: await books.project(), amount: '9000.00', payee, account })
  await books.add('payee_account', { account: '66001', holder: '甲八(江西)有限公司', kind: 'UNIT' })
  const written = (await books.find(U24)).filter(({ facts }) => facts.payee === '甲八（江西）有限公司')
  expect(written.map(({ facts }) => [facts.accounts, facts.unknown])).toEqual([[2, 1]])
  // A supplement names the new account.
  const payee = '甲六有限公司'
  const contract_id = await contract(await books.project(), payee)
  await books.add('contract_supplement', { contract_id, number: '1', content: '账户变更为77002' })
  for (const account of ['77001', '77002'])
    await books.pay({ project_id: await books.project(), amount: '9000.00', payee, account })
  await books.add('payee_account', { account: '77001', holder: payee, kind: 'UNIT' })
  expect((await books.find(U24)).filter(({ facts }) => facts.payee === payee)).toEqual([])
  // What was reversed, since the account was wrong, was paid into none.
  for (const [account, amount] of [
    ['88001', '0.00'],
    ['88002', '9000.00'],
  ] as const)
    await books.pay({ project_id: await books.project(), amount, payee: '甲七有限公司', account })
  expect((await books.find(U24)).filter(({ facts }) => facts.payee === '甲七有限公司')).toEqual([])
})

test('U25: several round sums at the end of a year for works that were not as far', async () => {
  const year = async (
    at: number,
    payments: [day: string, amount: string, project?: object, signed_on?: string][],
  ) => {
    for (const [day, amount, project = {}, signed_on] of payments) {
      const project_id = await books.project({ completed_on: `${at + 1}-08-01`, ...project })
      await contract(project_id, '甲', { amount: '500000.00', ...(signed_on && { signed_on }) })
      const allocation_id = await books.allocation({ project_id, amount })
      const disbursement_id = await books.disbursement({
        allocation_id,
        amount,
        disbursed_on: `${at}-11-01`,
      })
      await books.add('payment', {
        disbursement_id,
        external_id: `N${++made}`,
        amount,
        paid_on: `${at}-${day}`,
        payee: '甲',
      })
      if (day === '12-28')
        await books.add('project_progress', { project_id, reported_on: `${at}-12-20`, physical_share: 90 })
    }
    return (await books.find(U25)).filter(({ key }) => key === String(at)).map(({ facts }) => facts.count)
  }
  expect(
    await year(2020, [
      ['12-31', '500000.00'],
      ['12-30', '500000.00'],
    ]),
  ).toEqual([2])
  expect(await year(2021, [['12-31', '500000.00']])).toEqual([])
  expect(
    await year(2022, [
      ['12-31', '500000.00'],
      ['12-19', '500000.00'],
      ['12-31', '412345.67'],
      ['12-31', '90000.00'],
      ['12-28', '500000.00'], // reported as nine tenths done
      ['12-31', '500000.00', { completed_on: '2022-12-01' }],
    ]),
  ).toEqual([])
  const advances = (at: number, amount: string, signed: string) =>
    year(at, [
      ['12-31', amount, {}, `${at}-${signed}`],
      ['12-30', amount, {}, `${at}-${signed}`],
    ])
  expect(await advances(2017, '150000.00', '12-15')).toEqual([])
  expect(await advances(2018, '160000.00', '12-15')).toEqual([2])
  expect(await advances(2019, '150000.00', '10-15')).toEqual([2])
})

test('U26: the same odd sum on one day from two disbursements', async () => {
  const paid = async (payee: string, amount: string, codes: (string | null)[] = [null, null]) => {
    for (const tender_code of codes) {
      const project_id = await books.project()
      await contract(project_id, payee, { tender_code })
      await books.pay({ project_id, amount, payee })
    }
    return (await books.find(U26)).filter(({ facts }) => facts.payee === payee).length
  }
  expect(await paid('乙一公司', '187654.32')).toBe(1)
  expect(await paid('乙二公司', '187000.00')).toBe(0) // round, and of two places
  expect(await paid('乙三公司', '61234.50', ['招1', '招1'])).toBe(0)
  expect(await paid('乙四公司', '61234.50', ['招1', '招2'])).toBe(1)
  expect(await paid('乙五公司', '999.99')).toBe(0)
  for (const payee of ['乙六（东乡）公司', '乙六(东乡)公司', '乙七公司'])
    await books.pay({ project_id: await books.project(), amount: '71234.56', payee })
  expect((await books.find(U26)).filter(({ amount }) => amount === '71234.56')).toMatchObject([
    { facts: { payee: '乙六（东乡）公司', times: 2 } },
  ])
  // One account is one payee, whatever the name.
  for (const [payee, account] of [
    ['戊八公司', '880'],
    ['戊八公司（东乡）', '880'],
    ['戊九公司', '881'],
  ] as const)
    await books.pay({ project_id: await books.project(), amount: '81234.56', payee, account })
  expect((await books.find(U26)).filter(({ amount }) => amount === '81234.56')).toMatchObject([
    { facts: { times: 2 } },
  ])
})

test('U22 lets be what pays back an advance and says so', async () => {
  const paid = async (purpose: string) => {
    const allocation_id = await books.allocation({ project_id: await books.project(), purpose })
    return (
      await books.find(U22, await books.pay({ allocation_id, amount: '900.00', payee: '东乡人民政府' }))
    ).length
  }
  expect(await paid('归垫乡政府垫付的抢修款')).toBe(0)
  expect(await paid('渠道改造')).toBe(1)
})

test('U22 lets be a fee, and the contract’s account that is kept for the contractor', async () => {
  const paid = async (payee: string, purpose: string | null, account?: string) => {
    const project_id = await books.project()
    const contractor_account = account ?? null
    await contract(project_id, '甲村村民委员会', { contractor_account })
    const allocation_id = await books.allocation({ project_id, purpose, amount: '9000.00' })
    const id = await books.pay({ allocation_id, amount: '9000.00', payee, ...(account && { account }) })
    return (await books.find(U22, id)).length
  }
  expect(await paid('某县财政局非税收入专户', '森林植被恢复费')).toBe(0)
  expect(await paid('某县财政局非税收入专户', '工程款')).toBe(1)
  expect(await paid('李村镇会计核算中心', '森林植被恢复费')).toBe(1)
  await books.add('payee_account', {
    account: '770-1',
    holder: '李村镇会计核算中心（甲村村民委员会）',
    kind: 'UNIT',
  })
  await books.add('payee_account', { account: '770-2', holder: '李村镇会计核算中心', kind: 'UNIT' })
  expect(await paid('李村镇会计核算中心', null, '770-1')).toBe(0)
  expect(await paid('李村镇会计核算中心', null, '770-2')).toBe(1)
})

test('U26: one contract paid in halves by two funds, as long as it is not paid more than it comes to', async () => {
  const halves = async (payee: string, amount: string, agreed: string, ofOneFund = false, row = {}) => {
    const project_id = await books.project()
    await contract(project_id, payee, { number: payee, amount: agreed, ...row })
    const allocation_id = await books.allocation({ project_id })
    for (let half = 0; half < 2; half++)
      await books.pay({
        ...(ofOneFund ? { allocation_id } : { project_id }),
        amount,
        payee,
        contract_number: payee,
      })
    return (await books.find(U26)).filter(({ facts }) => facts.payee === payee).length
  }
  expect(await halves('乙六公司', '50000.50', '100001.00')).toBe(0)
  expect(await halves('乙七公司', '50000.50', '100000.99')).toBe(1)
  expect(await halves('乙八公司', '50000.50', '100001.00', true)).toBe(1) // both from one fund
  // What is done month by month may be paid for two months at once.
  expect(await halves('乙十公司', '50000.50', '100001.00', true, { kind: 'MAINTENANCE' })).toBe(0)
  expect(await halves('丙一公司', '50000.50', '100001.00', true, { name: '村庄保洁服务合同' })).toBe(0)
  expect(await halves('丙二公司', '50000.50', '100000.99', true, { kind: 'MAINTENANCE' })).toBe(1)
})

test('U35: an invoice used twice, and numbers in a row over a long time', async () => {
  let code = 3600
  const invoiced = async (
    rows: [number: string, paid: string, amount: string, day: string, payee?: string][],
  ) => {
    code += 1
    for (const [number, paid, amount, issued_on, payee = '丙一公司'] of rows)
      await books.add('invoice', {
        payment_id: await books.pay({ project_id: await books.project(), amount: paid, payee }),
        invoice_code: String(code),
        number,
        issued_on,
        amount,
      })
    return (await books.find(U35))
      .filter(({ facts }) => String(facts.numbers).startsWith(String(code)))
      .map(({ key, severity }) => [key, severity])
  }
  const day = '2024-05-01'
  expect(
    await invoiced([
      ['20000001', '900.00', '900.00', day],
      ['20000001', '900.00', '900.00', day],
    ]),
  ).toEqual([['repeated', null]])
  // Paid in parts, it comes to no more than itself; to two payees it is no one’s instalment.
  expect(
    await invoiced([
      ['20000001', '400.00', '900.00', day],
      ['20000001', '500.00', '900.00', day],
    ]),
  ).toEqual([])
  expect(
    await invoiced([
      ['20000001', '400.00', '900.00', day],
      ['20000001', '500.00', '900.00', day, '丙二公司'],
    ]),
  ).toEqual([['repeated', null]])
  const row = (days: string[], first = 20000001) =>
    days.map((each, index): [string, string, string, string] => [
      String(first + index),
      '10.00',
      '10.00',
      each,
    ])
  expect(await invoiced(row(['2024-05-01', '2024-05-20', '2024-06-01']))).toEqual([['row', 'LOW']])
  expect(await invoiced(row(['2024-05-01', '2024-05-02', '2024-05-03']))).toEqual([])
  expect(await invoiced(row(['2024-05-01', '2024-07-20']))).toEqual([])
  expect(await invoiced([...row(['2024-05-01', '2024-06-20']), ...row(['2024-07-01'], 20000009)])).toEqual([])
  // What was reversed was not paid.
  expect(
    await invoiced([
      ['20000001', '0.00', '900.00', day],
      ['20000001', '900.00', '900.00', day],
    ]),
  ).toEqual([])
})
