import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U08-odd-payee.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const contracted = async (row = {}) => {
  const project_id = await books.project()
  await books.add('contract', {
    project_id,
    number: 'HT-1',
    contractor: '恒通水利有限公司',
    amount: '9000.00',
    ...row,
  })
  return project_id
}
const rostered = async (...payees: string[]) => {
  const allocation_id = await books.allocation({ amount: '100.00', disbursed_amount: '100.00' })
  const division_id = await books.village('丁溪村委会', null)
  const roster_id = await books.add('subsidy_roster', {
    name: '补贴',
    fiscal_year: 2024,
    division_id,
    allocation_id,
  })
  for (const [index, payee] of payees.entries())
    await books.add('subsidy_roster_entry', { roster_id, number: String(index), payee, amount: '100.00' })
  return allocation_id
}

test('a payee that is not the contract’s is found, its own is not', async () => {
  const project_id = await contracted()
  expect(
    await books.find(
      rule,
      await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', payee: '某某商行' }),
    ),
  ).toMatchObject([{ key: 'payee', amount: '1.00' }])
  expect(
    await books.find(rule, await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1' })),
  ).toEqual([])
  expect(await books.find(rule, await books.pay({ project_id, amount: '1.00' }))).toEqual([])
})
test('nothing is said of a project whose contracts are not kept here', async () => {
  const project_id = await books.project()
  expect(await books.find(rule, await books.pay({ project_id, amount: '1.00', payee: '某某商行' }))).toEqual(
    [],
  )
})
test('a payee outside the roster', async () => {
  const allocation_id = await rostered('张三')
  expect(
    await books.find(rule, await books.pay({ allocation_id, amount: '10.00', payee: '李四' })),
    // A person is told without the name: whoever needs it finds it in the payment.
  ).toMatchObject([{ key: 'payee', facts: { payee: '李**' } }])
  expect(await books.find(rule, await books.pay({ allocation_id, amount: '10.00', payee: '张三' }))).toEqual(
    [],
  )
})
test('another account than the contract’s', async () => {
  const project_id = await contracted({ contractor_account: '6222-1' })
  expect(
    await books.find(
      rule,
      await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', account: '6222-2' }),
    ),
  ).toMatchObject([{ key: 'account' }])
  expect(
    await books.find(
      rule,
      await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', account: '6222-1' }),
    ),
  ).toEqual([])
  // A branch is its company: its account is another, unless it is on file in its own name.
  const branch = async (name: string, account: string) =>
    (
      await books.find(
        rule,
        await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', payee: name, account }),
      )
    ).map(({ key }) => key)
  expect(await branch('恒通水利有限公司东乡分公司', '6222-3')).toEqual(['account'])
  await books.add('payee_account', { account: '6222-4', holder: '恒通水利有限公司西乡分公司', kind: 'UNIT' })
  expect(await branch('恒通水利有限公司西乡分公司', '6222-4')).toEqual([])
})
test('one account under two names is found once, with both payments', async () => {
  const first = await books.pay({ amount: '1.00', account: '777', payee: '甲公司' })
  expect(await books.find(rule, first)).toEqual([])
  const second = await books.pay({ amount: '2.00', account: '777', payee: '乙公司' })
  const [found] = await books.find(rule, first)
  expect(found).toMatchObject({ key: 'shared-account', amount: '3.00', facts: { payee: '乙公司、甲公司' } })
  expect(found!.evidence.map(({ id }) => id).sort()).toEqual([first, second].sort())
  expect(await books.find(rule, second)).toEqual([])
})
test('the registered holder is a name too', async () => {
  const account = await books.add('payee_account', { account: '778', holder: '丙公司', kind: 'UNIT' })
  await books.pay({ amount: '2.00', account: '778', payee: '丁公司' })
  expect(await books.find(rule, account)).toMatchObject([{ type: 'PayeeAccount', key: 'shared-account' }])
})
test('a firm whose shop, legal form or owner stands in brackets is one payee', async () => {
  for (const payee of [
    '顺达农机服务部',
    '顺达农机服务部（东乡店）',
    '顺达农机服务部(个体工商户)',
    '顺达农机服务部（经营者：丙某）',
  ])
    await books.pay({ amount: '1.00', account: '779', payee })
  expect((await books.find(rule)).filter(({ facts }) => String(facts.payee).includes('顺达'))).toEqual([])
  await books.pay({ amount: '1.00', account: '779', payee: '顺达（东乡）农机服务部' })
  expect((await books.find(rule)).filter(({ facts }) => String(facts.payee).includes('顺达'))).toHaveLength(1)
})
test('money that is no subsidy ends in a person’s account', async () => {
  await books.add('payee_account', { account: '900', holder: '王五', kind: 'PERSON' })
  expect(
    await books.find(rule, await books.pay({ amount: '1.00', account: '900', payee: '王五' })),
  ).toMatchObject([{ key: 'private-account' }])
  const allocation_id = await rostered('王五')
  expect(
    await books.find(rule, await books.pay({ allocation_id, amount: '1.00', account: '900', payee: '王五' })),
  ).toEqual([])
})
test('an account for wages, a new account that a supplement names, and a person who is the contractor are no odd payees', async () => {
  const firm = '恒昌水利有限公司'
  const wages = `${firm}农民工工资专用账户`
  const paid = async (
    payee: string,
    account: string,
    kind: string | null,
    content: string | null = null,
    holder = payee,
  ) => {
    const project_id = await books.project()
    const contract_id = await books.add('contract', {
      project_id,
      number: 'HT-1',
      contractor: payee === wages ? firm : payee,
      contractor_account: '8000',
      amount: '9000.00',
    })
    if (content) await books.add('contract_supplement', { contract_id, number: '1', content })
    if (kind) await books.add('payee_account', { account, holder, kind })
    const id = await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', payee, account })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  expect(await paid(wages, '8001', 'UNIT')).toEqual([])
  expect(await paid(wages, '8002', null)).toEqual(['payee'])
  expect(await paid(firm, '8003', 'UNIT', '收款账户变更为8003')).toEqual([])
  expect(await paid(firm, '8004', 'UNIT')).toEqual(['account'])
  expect(await paid(firm, '8005', null, '收款账户变更为8005')).toEqual(['account'])
  expect(await paid(firm, '8007', 'UNIT', '变更开户行')).toEqual([])
  expect(await paid(firm, '8008', 'UNIT', null, wages)).toEqual([])
  expect(await paid(firm, '8009', 'UNIT', null, `${firm}东乡项目部`)).toEqual([])
  expect(await paid('农户甲', '8000', 'PERSON')).toEqual([])
  expect(await paid('农户甲', '8006', 'PERSON')).toEqual(['account', 'private-account'])
})
test('two of one household and village share a card; three, two villages, or another limit do not', async () => {
  let card = 0
  const shared = async (payees: string[], villages: string[], given = {}) => {
    const account = `6217-${++card}`
    for (const [index, payee] of payees.entries()) {
      const roster_id = await books.add('subsidy_roster', {
        name: `补贴${card}-${index}`,
        fiscal_year: 2024,
        division_id: villages[index % villages.length],
      })
      await books.add('subsidy_roster_entry', { roster_id, number: '1', payee, account, amount: '9.00' })
    }
    return (await books.find(rule, null, given)).filter(({ facts }) =>
      String(facts.payee).includes(payees[0]!),
    ).length
  }
  const [east, west] = [await books.village('同卡东村', null), await books.village('同卡西村', null)]
  expect(await shared(['某农户甲一号', '某农户甲二号'], [east])).toBe(0)
  expect(await shared(['某农户乙一号', '某农户乙二号', '某农户乙三号'], [east])).toBe(1)
  expect(await shared(['某农户丙一号', '某农户丙二号'], [east, west])).toBe(1)
  expect(await shared(['某农户丁一号', '某农户丁二号'], [east], { household: '1' })).toBe(1)
  // One is on the roster, and the card is another's who is on none.
  await books.add('payee_account', { account: `6217-${card + 1}`, holder: '代领人', kind: 'PERSON' })
  expect(await shared(['某农户戊一号'], [east])).toBe(1)
})

test('an account that is kept for the contractor under both names is the contract’s own', async () => {
  const paid = async (holder: string, account: string, contractor_account = account) => {
    const project_id = await contracted({ contractor: '甲村村民委员会', contractor_account })
    await books.add('payee_account', { account, holder, kind: 'UNIT' })
    const payee = '村级资金代管专户'
    const id = await books.pay({ project_id, amount: '9.00', contract_number: 'HT-1', payee, account })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  expect(await paid('村级资金代管专户（甲村村民委员会）', '880-1')).toEqual([])
  expect(await paid('村级资金代管专户', '880-2')).toEqual(['payee'])
  expect(await paid('村级资金代管专户（甲村村民委员会）', '880-3', '880-4')).toEqual(['payee'])
})
test('one account on which an office keeps several villages’ money is theirs; a firm on it is none', async () => {
  const account = '881'
  const id = await books.add('payee_account', { account, holder: '东乡村级资金代管专户', kind: 'UNIT' })
  for (const payee of ['甲村村民委员会', '乙村村民委员会'])
    await books.pay({ amount: '1.00', account, payee })
  expect(await books.find(rule, id)).toEqual([])
  await books.pay({ amount: '1.00', account, payee: '恒发建材有限公司' })
  expect(await books.find(rule, id)).toMatchObject([{ key: 'shared-account' }])
})
test('a fee goes to whoever takes it in, by the purpose that says so', async () => {
  const paid = async (purpose: string | null, payee: string) => {
    const project_id = await contracted()
    const allocation_id = await books.allocation({ project_id, purpose, amount: '9.00' })
    return (await books.find(rule, await books.pay({ allocation_id, amount: '9.00', payee }))).length
  }
  expect(await paid('水土保持补偿费', '国家税务总局某县税务局')).toBe(0)
  expect(await paid('水土保持补偿费', '恒发建材有限公司')).toBe(1)
  expect(await paid('工程款', '国家税务总局某县税务局')).toBe(1)
})
test('a bank pays out a roster in one sum that is the roster’s; another sum is odd', async () => {
  const paid = async (amount: string) => {
    const allocation_id = await rostered('张三', '李四')
    const id = await books.pay({ allocation_id, amount, payee: '东乡农村商业银行代发户' })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  expect(await paid('200.00')).toEqual([])
  expect(await paid('260.00')).toEqual(['payee'])
})
test('an owner unit that is subsidised afterwards is paid rightly; one that is given the works’ money is not', async () => {
  const paid = async (purpose: string | null, payee = '绿源种植专业合作社', fund = {}) => {
    const project_id = await contracted({ owner: '绿源种植专业合作社' })
    const allocation_id = await books.allocation({
      project_id,
      purpose,
      fund_id: await books.fund(fund),
      amount: '9.00',
      disbursed_amount: '9.00',
    })
    const id = await books.pay({ allocation_id, amount: '9.00', payee })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  expect(await paid('先建后补')).toEqual([])
  expect(await paid(null, undefined, { name: '农产品冷链设施以奖代补资金' })).toEqual([])
  expect(await paid(null)).toEqual(['payee'])
  expect(await paid('先建后补', '另一专业合作社')).toEqual(['payee'])
})

test('a bank to which the claim was assigned by an approved supplement is paid rightly', async () => {
  const bank = '东乡农村商业银行'
  const paid = async (supplement: Record<string, unknown> | null) => {
    const project_id = await books.project()
    const contract_id = await books.add('contract', {
      project_id,
      number: 'HT-1',
      contractor: '恒昌水利有限公司',
      amount: '9000.00',
    })
    if (supplement) await books.add('contract_supplement', { contract_id, number: '1', ...supplement })
    const id = await books.pay({
      project_id,
      amount: '1.00',
      contract_number: 'HT-1',
      payee: bank,
      account: '8100',
    })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  const content = `应收工程款转让给${bank}，收款账户变更为8100`
  expect(await paid({ content, approval_document: '东变字〔2024〕1号' })).toEqual([])
  expect(await paid({ content })).toEqual(['payee'])
  expect(await paid({ content: '收款账户变更为8100', approval_document: '东变字〔2024〕1号' })).toEqual([
    'payee',
  ])
  expect(await paid(null)).toEqual(['payee'])
})

test('whoever stands in a roster with that account and sum is paid by it, whichever allocation it names', async () => {
  const roster_id = await books.add('subsidy_roster', {
    name: '青苗补偿',
    fiscal_year: 2024,
    division_id: await books.village('占地村委会', null),
  })
  await books.add('subsidy_roster_entry', {
    roster_id,
    number: '1',
    payee: '占地农户一',
    account: '6217-900',
    amount: '2400.00',
  })
  const paid = async (amount: string, account: string) => {
    const id = await books.pay({ project_id: await contracted(), amount, payee: '占地农户一', account })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  expect(await paid('2400.00', '6217-900')).toEqual([])
  expect(await paid('2400.00', '6217-901')).toEqual(['payee'])
  expect(await paid('2400.01', '6217-900')).toEqual(['payee'])
})

test('joint bidders are paid each by its name; a third firm is none of them', async () => {
  const paid = async (payee: string) => {
    const project_id = await contracted({
      contractor: '长虹水利工程有限公司（联合体牵头人）、华正勘测设计有限公司（联合体成员）',
    })
    const id = await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', payee })
    return (await books.find(rule, id)).map(({ key }) => key)
  }
  expect(await paid('长虹水利工程有限公司')).toEqual([])
  expect(await paid('华正勘测设计有限公司')).toEqual([])
  expect(await paid('水利工程有限公司')).toEqual(['payee'])
})

test('a contractor that an approved supplement says has changed its name is one payee, on one account', async () => {
  const paid = async (account: string, supplement: Record<string, unknown> | null) => {
    const [before, after] = [`宏图${account}建设工程有限公司`, `宏图${account}建设集团有限公司`]
    const project_id = await books.project()
    const contract_id = await books.add('contract', {
      project_id,
      number: 'HT-1',
      contractor: before,
      contractor_account: account,
      amount: '9000.00',
    })
    if (supplement)
      await books.add('contract_supplement', {
        contract_id,
        number: '1',
        content: `承包人由${before}更名为${after}`,
        ...supplement,
      })
    for (const payee of [before, after])
      await books.pay({ project_id, amount: '1.00', contract_number: 'HT-1', payee, account })
    return (await books.find(rule))
      .filter(({ facts }) => String(facts.payee).includes(after))
      .map(({ key }) => key)
  }
  expect(await paid('8201', { approval_document: '东变字〔2024〕1号' })).toEqual([])
  expect(await paid('8202', {})).toEqual(['payee', 'shared-account'])
  expect(await paid('8203', null)).toEqual(['payee', 'shared-account'])
})
