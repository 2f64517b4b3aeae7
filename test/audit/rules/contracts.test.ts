import { beforeAll, expect, test } from 'vitest'
import U16 from '../../../src/audit/rules/U16-no-tender.js'
import U17 from '../../../src/audit/rules/U17-split-by-contractor.js'
import U18 from '../../../src/audit/rules/U18-many-small-contracts.js'
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
