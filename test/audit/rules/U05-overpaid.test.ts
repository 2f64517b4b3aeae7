import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U05-overpaid.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

async function contract(
  amount: string,
  paid: string,
  { supplement = null as string | null, settled = null as string | null } = {},
) {
  const project_id = await books.project()
  const id = await books.add('contract', {
    project_id,
    number: 'HT-1',
    contractor: '恒通水利有限公司',
    amount,
  })
  if (supplement) await books.add('contract_supplement', { contract_id: id, number: '1', amount: supplement })
  if (settled) await books.add('final_account', { project_id, contract_id: id, settled_amount: settled })
  await books.pay({ project_id, amount: paid, contract_number: 'HT-1' })
  return books.find(rule, id)
}

test('a fen above the contract is found', async () => {
  expect(await contract('1000.00', '1000.01')).toMatchObject([{ key: 'contract', amount: '0.01' }])
})
test('the contract in full is right', async () => {
  expect(await contract('1000.00', '1000.00')).toEqual([])
})
test('a supplement adds to what may be paid', async () => {
  expect(await contract('1000.00', '1200.00', { supplement: '200.00' })).toEqual([])
  expect(await contract('1000.00', '950.00', { supplement: '-100.00' })).toMatchObject([{ amount: '50.00' }])
})
test('an approved change of the investment, by which the contract was settled, raises what may be paid', async () => {
  const changed = async (paid: string, { approved = true, settled = '1150.00' as string | null } = {}) => {
    const project_id = await books.project()
    const id = await books.add('contract', { project_id, number: '1', contractor: '甲', amount: '1000.00' })
    await books.add('project_change', {
      project_id,
      changed_on: '2024-03-01',
      kind: 'INVESTMENT',
      content: '增加护坡',
      amount: '150.00',
      approval_document: approved ? '批〔2024〕9号' : null,
    })
    if (settled) await books.add('final_account', { project_id, settled_amount: settled })
    await books.pay({ project_id, amount: paid, contract_number: '1' })
    return (await books.find(rule, id)).map(({ amount }) => amount)
  }
  expect(await changed('1150.00')).toEqual([])
  expect(await changed('1150.01')).toEqual(['150.01'])
  expect(await changed('1200.00', { settled: '1200.00' })).toEqual(['200.00'])
  expect(await changed('1150.00', { approved: false })).toEqual(['150.00'])
  expect(await changed('1150.00', { settled: null })).toEqual(['150.00'])
})
test('a payment that names no contract is one under its payee’s only contract', async () => {
  const paid = async (...numbers: string[]) => {
    const project_id = await books.project()
    const ids = []
    for (const number of numbers)
      ids.push(
        await books.add('contract', {
          project_id,
          number,
          contractor: '恒通（江西）水利有限公司',
          amount: '1000.00',
        }),
      )
    await books.pay({ project_id, amount: '600.00', contract_number: numbers[0]! })
    await books.pay({ project_id, amount: '401.00', payee: '恒通(江西)水利有限公司' })
    return books.find(rule, ids[0]!)
  }
  expect(await paid('HT-1')).toMatchObject([{ key: 'contract', amount: '1.00' }])
  expect(await paid('HT-1', 'HT-2')).toEqual([])
})
test('less was settled than was paid', async () => {
  expect(await contract('1000.00', '1000.00', { settled: '990.00' })).toMatchObject([
    { key: 'settled', amount: '10.00' },
  ])
  expect(await contract('1000.00', '990.00', { settled: '990.00' })).toEqual([])
})
test('a project settled as a whole', async () => {
  const project_id = await books.project()
  await books.add('final_account', { project_id, settled_amount: '500.00' })
  await books.pay({ project_id, amount: '300.00' })
  expect(await books.find(rule, project_id)).toEqual([])
  await books.pay({ project_id, amount: '300.00' })
  expect(await books.find(rule, project_id)).toMatchObject([{ type: 'Project', amount: '100.00' }])
})
test('beside works a design fee is no part of what was settled; a project of services is settled for them', async () => {
  const settle = async (kinds: string[], paid: [amount: string, contract_number: string][]) => {
    const project_id = await books.project()
    for (const [at, kind] of kinds.entries())
      await books.add('contract', {
        project_id,
        number: `HT${at}`,
        contractor: '恒通水利有限公司',
        kind,
        amount: '600.00',
      })
    await books.add('final_account', { project_id, settled_amount: '500.00' })
    for (const [amount, contract_number] of paid) await books.pay({ project_id, amount, contract_number })
    return (await books.find(rule, project_id)).map(({ amount }) => amount)
  }
  const both = ['CONSTRUCTION', 'DESIGN']
  expect(
    await settle(both, [
      ['500.00', 'HT0'],
      ['40.00', 'HT1'],
    ]),
  ).toEqual([])
  expect(
    await settle(both, [
      ['510.00', 'HT0'],
      ['40.00', 'HT1'],
    ]),
  ).toEqual(['10.00'])
  expect(await settle(['DESIGN'], [['540.00', 'HT0']])).toEqual(['40.00'])
})

test('what is paid for land and crops is no part of what the works were settled for', async () => {
  const paid = async (purpose: string | null, payee: string, contract: string | null = null) => {
    const project_id = await books.project()
    await books.add('contract', {
      project_id,
      number: 'HT1',
      contractor: '恒通水利有限公司',
      amount: '600.00',
    })
    if (contract)
      await books.add('contract', {
        project_id,
        number: 'HT2',
        name: contract,
        contractor: payee,
        amount: '40.00',
      })
    await books.add('final_account', { project_id, settled_amount: '500.00' })
    await books.pay({ project_id, amount: '500.00', contract_number: 'HT1' })
    const allocation_id = await books.allocation({
      project_id,
      purpose,
      amount: '40.00',
      disbursed_amount: '40.00',
    })
    await books.pay({ allocation_id, amount: '40.00', payee, ...(contract && { contract_number: 'HT2' }) })
    return (await books.find(rule, project_id)).map(({ amount }) => amount)
  }
  expect(await paid('青苗补偿', '农户甲')).toEqual([])
  expect(await paid('水土保持补偿费', '某县税务局')).toEqual([])
  expect(await paid(null, '东乡人民政府', '永久征地补偿协议')).toEqual([])
  expect(await paid(null, '农户甲')).toEqual(['40.00'])
  // Whoever builds the works is paid for the works, whatever the purpose says.
  expect(await paid('青苗补偿', '恒通水利有限公司')).toEqual(['40.00'])
})
