import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U14-split-contracts.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let owners = 0
type Signed = [signed_on: string | null, amount: string, more?: Record<string, unknown>]
async function signed(...contracts: Signed[]) {
  const owner = `第${++owners}乡人民政府`
  const ids: string[] = []
  for (const [index, [signed_on, amount, more]] of contracts.entries())
    ids.push(
      await books.add('contract', {
        project_id: await books.project(),
        number: String(index),
        owner,
        kind: 'CONSTRUCTION',
        contractor: '甲',
        signed_on,
        amount,
        ...more,
      }),
    )
  const found = await books.find(rule)
  return found
    .filter(({ facts }) => facts.owner === owner)
    .map(({ amount, evidence }) => [amount, evidence.map(({ id }) => ids.indexOf(id))])
}

test('two below the threshold that together reach it', async () => {
  expect(await signed(['2024-01-01', '2000000.00'], ['2024-02-01', '2000000.00'])).toEqual([
    ['4000000.00', [0, 1]],
  ])
  expect(await signed(['2024-01-01', '2000000.00'], ['2024-02-01', '1999999.99'])).toEqual([])
})
test('ninety days apart are together, ninety-one are not', async () => {
  expect(await signed(['2024-01-01', '3000000.00'], ['2024-03-31', '3000000.00'])).toHaveLength(1)
  expect(await signed(['2024-01-01', '3000000.00'], ['2024-04-01', '3000000.00'])).toEqual([])
})
test('an owner is one with its county before it and in short, and another township is another', async () => {
  const letBy = (owner: string): Signed => ['2024-01-01', '2100000.00', { owner }]
  const told = async (...names: string[]) => {
    await signed(...names.map(letBy))
    return (await books.find(rule)).filter(({ facts }) => names.includes(String(facts.owner))).length
  }
  expect(await told('丙溪镇人民政府', '进贤县丙溪镇政府')).toBe(1)
  expect(await told('丁溪镇人民政府', '进贤县戊溪镇人民政府')).toBe(0)
})
test('one at the threshold stands for itself, and one alone splits nothing', async () => {
  expect(await signed(['2024-01-01', '4000000.00'], ['2024-01-02', '100.00'])).toEqual([])
  expect(await signed(['2024-01-01', '3999999.99'])).toEqual([])
})
test('another kind, a tender, or no day', async () => {
  expect(
    await signed(
      ['2024-01-01', '3000000.00'],
      ['2024-01-02', '900000.00', { kind: 'DESIGN' }],
      ['2024-01-02', '1900000.00', { kind: 'PROCUREMENT' }],
    ),
  ).toEqual([])
  expect(
    await signed(['2024-01-01', '3000000.00', { procurement: 'OPEN_TENDER' }], ['2024-01-02', '3000000.00']),
  ).toEqual([])
  expect(await signed([null, '3000000.00'], ['2024-01-02', '3000000.00'])).toEqual([])
})
test('services have a threshold of their own', async () => {
  expect(
    await signed(
      ['2024-01-01', '600000.00', { kind: 'DESIGN' }],
      ['2024-01-05', '500000.00', { kind: 'DESIGN' }],
    ),
  ).toEqual([['1100000.00', [0, 1]]])
})
test('a chain is one finding, and what lies apart another', async () => {
  const month = (from: string): Signed => [from, '2500000.00']
  expect(
    await signed(
      month('2023-01-01'),
      month('2023-03-01'),
      month('2023-05-01'),
      month('2024-01-01'),
      month('2024-02-01'),
    ),
  ).toEqual([
    ['7500000.00', [0, 1, 2]],
    ['5000000.00', [3, 4]],
  ])
})
test('orders under one framework were put up for competition; what a meeting decided was not', async () => {
  const pair = (row: Record<string, unknown>) =>
    signed(['2024-01-01', '3000000.00', row], ['2024-01-02', '3000000.00', row])
  expect(await pair({ procurement: 'OTHER', tender_code: '采框〔2024〕3号' })).toEqual([])
  expect(await pair({ procurement: 'DIRECT', tender_code: '框架〔2024〕3号' })).toEqual([])
  for (const row of [
    { procurement: 'OTHER' },
    { procurement: 'OTHER', tender_code: '会议纪要〔2024〕3号' },
    { procurement: 'DIRECT', tender_code: '招〔2024〕3号' },
  ])
    expect([row, await pair(row)]).toEqual([row, [['6000000.00', [0, 1]]]])
})
test('work relief and what villages build themselves need no tender', async () => {
  for (const procurement of ['WORK_RELIEF', 'VILLAGE_SELF_BUILD'])
    expect(
      await signed(
        ['2024-01-01', '3000000.00', { procurement }],
        ['2024-01-02', '3000000.00', { procurement }],
      ),
    ).toEqual([])
})
