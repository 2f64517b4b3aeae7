import { beforeAll, expect, test } from 'vitest'
import U16 from '../../../src/audit/rules/U16-no-tender.js'
import U17 from '../../../src/audit/rules/U17-split-by-contractor.js'
import U18 from '../../../src/audit/rules/U18-many-small-contracts.js'
import U36 from '../../../src/audit/rules/U36-contract-after-work.js'
import U37 from '../../../src/audit/rules/U37-supervised-by-itself.js'
import U31 from '../../../src/audit/rules/U31-quantity-in-two-contracts.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let firms = 0
const firm = () => `第${++firms}建设有限公司`
const contract = async (contractor: string, row: Record<string, unknown> = {}) =>
  books.add('contract', {
    project_id: row.project_id ?? (await books.project()),
    number: 'HT',
    kind: 'CONSTRUCTION',
    contractor,
    owner: '甲村',
    amount: '2500000.00',
    signed_on: '2024-01-01',
    procurement: 'DIRECT',
    ...row,
  })

test('U16: at the threshold of its kind, and not tendered', async () => {
  const found = async (row: Record<string, unknown>, contractor = firm()) =>
    (await books.find(U16, await contract(contractor, row))).map(({ severity }) => severity)
  expect(await found({ amount: '4000000.00' })).toEqual([null])
  expect(await found({ amount: '3999999.99' })).toEqual([])
  expect(await found({ amount: '2000000.00', kind: 'PROCUREMENT', procurement: 'INQUIRY' })).toEqual([null])
  expect(await found({ amount: '1000000.00', kind: 'SUPERVISION' })).toEqual([null])
  expect(await found({ amount: '4000000.00', procurement: null })).toEqual(['LOW'])
  expect(await found({ amount: '4000000.00', procurement: null, tender_code: '招1' })).toEqual([])
  expect(await found({ amount: '4000000.00', procurement: null, tender_code: '会议纪要1号' })).toEqual([
    'LOW',
  ])
  for (const procurement of ['OPEN_TENDER', 'INVITED_TENDER', 'WORK_RELIEF', 'VILLAGE_SELF_BUILD'])
    expect(await found({ amount: '9000000.00', procurement })).toEqual([])
  expect(await found({ amount: '9000000.00', procurement: 'SINGLE_SOURCE' }, '某县供电公司')).toEqual([])
  expect(await found({ amount: '9000000.00', procurement: 'SINGLE_SOURCE' })).toEqual([null])
})

test('U17: one contractor, at one place or in one project, under several owners or far apart', async () => {
  const split = async (more: Record<string, unknown>, sameProject = true, by = firm()) => {
    const project_id = await books.project()
    await contract(by, { project_id, number: '1' })
    await contract(by, { ...(sameProject ? { project_id } : {}), number: '2', ...more })
    return (await books.find(U17)).filter(({ facts }) => facts.contractor === by).length
  }
  expect(await split({ owner: '乙镇' })).toBe(1)
  expect(await split({ signed_on: '2024-05-01' })).toBe(1)
  expect(await split({ signed_on: '2024-03-31' })).toBe(0) // told by U14
  expect(await split({ owner: '乙镇', procurement: 'OPEN_TENDER' })).toBe(0)
  expect(await split({ owner: '乙镇', procurement: 'OTHER' })).toBe(1)
  expect(await split({ owner: '乙镇', procurement: 'OTHER', tender_code: '采框1' })).toBe(0)
  expect(await split({ owner: '乙镇', amount: '1499999.99' })).toBe(0)
  expect(await split({ owner: '乙镇', kind: 'DESIGN', amount: '900000.00' })).toBe(0)
  expect(await split({ owner: '乙镇' }, false)).toBe(0)
  expect(await split({ signed_on: '2027-01-02' })).toBe(0)
})

test('U18: five projects in a year to one contractor without a tender', async () => {
  const many = async (days: string[], more: Record<string, unknown> = {}, by = firm()) => {
    for (const signed_on of days) await contract(by, { signed_on, amount: '98000.00', ...more })
    return (await books.find(U18)).filter(({ facts }) => facts.contractor === by).map(({ facts }) => facts)
  }
  const months = ['01', '03', '05', '07', '12'].map((month) => `2024-${month}-01`)
  expect(await many(months)).toMatchObject([{ projects: 5, total: '490000.00' }])
  expect(await many(months.slice(1))).toEqual([])
  expect(await many([...months.slice(1), '2025-03-02'])).toEqual([])
  expect(await many(months, { procurement: 'OPEN_TENDER' })).toEqual([])
  // Under the names of its shops.
  const shop = '顺达农机服务部'
  await many(months.slice(3), {}, `${shop}（东乡店）`)
  await many(months.slice(4), {}, `${shop}西乡分店`)
  expect(await many(months.slice(0, 2), {}, shop)).toMatchObject([{ projects: 5 }])
  expect(await many(months, { procurement: 'SINGLE_SOURCE' }, '某县供电公司')).toEqual([])
})

test('U31: one odd quantity in two bills of one project', async () => {
  const bills = async (quantities: [string, string, number][]) => {
    const project_id = await books.project()
    for (const [number, name, settled_quantity] of quantities)
      await books.add('quantity_item', {
        project_id,
        contract_id: await books.add('contract', { project_id, number, contractor: '甲', amount: '1.00' }),
        number,
        name,
        unit: '米',
        settled_quantity,
      })
    return (await books.find(U31)).filter(({ evidence }) => evidence.some(({ id }) => id === project_id))
      .length
  }
  const twice = (
    name: string,
    other: string,
    quantity: number,
    more = quantity,
  ): [string, string, number][] => [
    ['1', name, quantity],
    ['2', other, more],
  ]
  expect(await bills(twice('浆砌石', '浆砌石', 1237.5))).toBe(1)
  expect(await bills(twice('浆砌石', '浆砌石', 1200))).toBe(0)
  expect(await bills(twice('浆砌石', '混凝土', 1237.5))).toBe(0)
  expect(await bills(twice('浆砌石', '浆砌石', 1237.5, 1237.6))).toBe(0)
})

test('U16 counts supplements in, and lets urgent relief be', async () => {
  const found = async (amount: string, supplements: string[], name = '水渠工程') => {
    const id = await contract(firm(), { amount, name })
    for (const [index, more] of supplements.entries())
      await books.add('contract_supplement', { contract_id: id, number: String(index), amount: more })
    return (await books.find(U16, id)).map(({ facts }) => facts.amount)
  }
  expect(await found('3900000.00', ['100000.00'])).toEqual(['4000000.00'])
  expect(await found('3900000.00', ['99999.99'])).toEqual([])
  expect(await found('4000000.00', ['-200000.00'])).toEqual(['4000000.00'])
  expect(await found('5000000.00', [], '溃口抢险救灾工程')).toEqual([])
})

test('U17 takes a branch for its company, and lets be what was won in competitions with numbers', async () => {
  const split = async (more: Record<string, unknown>, by = firm(), other = by) => {
    const project_id = await books.project()
    await contract(by, { project_id, number: '1', ...more })
    await contract(other, { project_id, number: '2', owner: '乙镇', ...more })
    return (await books.find(U17)).filter(({ facts }) => facts.contractor === by).length
  }
  const company = firm()
  expect(await split({}, company, `${company}东乡分公司`)).toBe(1)
  expect(await split({ procurement: 'COMPETITIVE_CONSULTATION', tender_code: '磋1' })).toBe(0)
  expect(await split({ procurement: 'COMPETITIVE_CONSULTATION' })).toBe(1)
  expect(await split({ procurement: 'DIRECT', tender_code: '磋1' })).toBe(1)
})

test('U36: the first contract for works is signed well after they began', async () => {
  const late = async (signed_on: string, more: Record<string, unknown> = {}, project = {}) => {
    const project_id = await books.project({
      start_date: '2024-03-01',
      completed_on: '2024-08-01',
      ...project,
    })
    const id = await contract(firm(), { project_id, signed_on, ...more })
    return (await books.find(U36, id)).map(({ severity }) => severity)
  }
  expect(await late('2024-03-16')).toEqual([])
  expect(await late('2024-03-17')).toEqual([null])
  expect(await late('2024-08-02')).toEqual(['HIGH'])
  expect(await late('2024-08-02', { kind: 'SUPERVISION' })).toEqual([])
  expect(await late('2024-08-02', { name: '堤防应急抢险' })).toEqual([])
  expect(await late('2024-08-02', {}, { start_date: null })).toEqual([])
  // A further contract of works that had one by then is none.
  const project_id = await books.project({ start_date: '2024-03-01' })
  await contract(firm(), { project_id, number: '1', signed_on: '2024-02-20' })
  expect(
    await books.find(U36, await contract(firm(), { project_id, number: '2', signed_on: '2024-06-01' })),
  ).toEqual([])
})

test('U37: whoever builds also supervises, by name, as a branch, or on the same account', async () => {
  const both = async (supervisor: string, builder = supervisor, accounts: [string, string] = ['1', '2']) => {
    const project_id = await books.project()
    await contract(builder, { project_id, number: '1', contractor_account: accounts[0] })
    const id = await contract(supervisor, {
      project_id,
      number: '2',
      kind: 'SUPERVISION',
      contractor_account: accounts[1],
    })
    return (await books.find(U37, id)).map(({ facts }) => facts.same)
  }
  const company = firm()
  expect(await both(company)).toEqual(['同一单位\none company'])
  expect(await both(`${company}第一分公司`, company)).toEqual(['同一单位\none company'])
  expect(await both(firm(), firm(), ['9', '9'])).toEqual(['同一账号\none account'])
  expect(await both(firm(), firm())).toEqual([])
})
