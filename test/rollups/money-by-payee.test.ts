import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { DOCUMENT, fen, openSmallCounty, type SmallCounty } from '../ties/small-county.js'

let county: SmallCounty
const NEVER = '闲〔2024〕1号'

beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'a', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'b', title: '乙溪村渠道' },
  )
  await county.allocations(['1', ['WATER', 'a'], '100.01'], ['2', ['WATER', 'b'], '20.00'])
  await county.bring(async (unit) => {
    await recordFunds(unit, [
      { documentNumber: NEVER, name: '未分配', level: 'CITY', programme: 'OTHER', fiscalYear: 2024, amount: '7.00' },
    ])
    await recordDisbursements(unit, [
      { allocation: [DOCUMENT, '1'], externalId: 'd1', amount: '70.00', disbursedOn: '2024-06-01', recipient: '某乡' },
      { allocation: [DOCUMENT, '2'], externalId: 'd2', amount: '20.00', disbursedOn: '2024-06-01', recipient: '某乡' },
    ])
    const paid = { paidOn: '2024-07-01', account: null }
    await recordPayments(unit, [
      { disbursement: 'd1', externalId: 'p1', amount: '10.01', payee: '甲公司', ...paid },
      { disbursement: 'd1', externalId: 'p2', amount: '20.00', payee: '乙公司', ...paid },
      { disbursement: 'd1', externalId: 'p3', amount: '0.01', payee: '丙公司', ...paid },
      { disbursement: 'd2', externalId: 'p4', amount: '5.00', payee: '甲公司', ...paid },
    ])
  })
}) // prettier-ignore

const FIGURE = '{ allocations allocated disbursed paid undisbursed returned }'
const by = async (args: string): Promise<any[]> =>
  (
    await county.ask(
      `{ fundingBy(${args}) { payee unallocated fund { documentNumber } area { code } total ${FIGURE} tied ${FIGURE} outside ${FIGURE} unresolved ${FIGURE} } }`,
    )
  ).fundingBy

test('who was paid how much, and what is paid to nobody yet', async () => {
  const rows = await by('groupBy: [PAYEE]')
  const told = rows.map(({ payee, total }) => [payee, total.allocated, total.paid])
  expect(new Set(told)).toEqual(
    new Set([
      ['甲公司', '15.01', '15.01'],
      ['乙公司', '20.00', '20.00'],
      ['丙公司', '0.01', '0.01'],
      [null, '84.99', '0.00'],
    ]),
  )
  const narrowed = await by(`groupBy: [PAYEE], filter: { fund: { documentNumber: { eq: "${NEVER}" } } }`)
  expect(narrowed).toEqual([])
  expect(await by('groupBy: [AREA], filter: { payee: { eq: "甲公司" } }')).toMatchObject([
    { area: { code: 'A' }, total: { paid: '10.01' } },
    { area: { code: 'B' }, total: { paid: '5.00' } },
  ])
})

test('narrowed by what allocations and their funds say, they are those rows of all, however it is said', async () => {
  const keys = 'groupBy: [PAYEE, FUND, DEPARTMENT]'
  const all = await by(keys)
  const own = `fund: { documentNumber: { eq: "${DOCUMENT}" } }`
  const none = `fund: { documentNumber: { eq: "${NEVER}" } }`
  const everything = [own, 'department: { eq: WATER }', 'level: { eq: CITY }, fiscalYear: { lte: 2024 }']
  const nothing = [none, 'department: { eq: FINANCE }', `not: { ${own} }`, `and: [{ ${own} }, { ${none} }]`]
  for (const filter of [...everything, `or: [{ ${none} }, { payee: { isNull: false } }, { ${own} }]`])
    expect([filter, await by(`${keys}, filter: { ${filter} }`)]).toEqual([filter, all])
  for (const filter of nothing)
    expect([filter, await by(`${keys}, filter: { ${filter} }`)]).toEqual([filter, []])
  const ofOne = all.filter(({ payee }) => payee === '甲公司')
  for (const filter of [
    `${own}, payee: { eq: "甲公司" }`,
    `or: [{ ${none} }, { payee: { eq: "甲公司" } }]`,
    `not: { or: [{ ${none} }, { payee: { in: ["乙公司", "丙公司"] } }, { payee: { isNull: true } }] }`,
  ])
    expect([filter, await by(`${keys}, filter: { ${filter} }`)]).toEqual([filter, ofOne])
})

test('funds with what is not allocated, those too of which nothing is', async () => {
  const rows = await by('groupBy: [FUND]')
  const told = (each: any[]) =>
    each.map(({ fund, total, unallocated }) => [fund.documentNumber, total.allocated, unallocated])
  const { funds } = await county.ask(
    '{ funds { nodes { documentNumber funding { allocated unallocated } } } }',
  )
  expect(new Set(told(rows))).toEqual(
    new Set(funds.nodes.map(({ documentNumber, funding }: any) => [documentNumber, funding.allocated, funding.unallocated])), // prettier-ignore
  )
  expect(told(rows)).toContainEqual([NEVER, '0.00', '7.00'])
  expect(told(await by(`groupBy: [FUND], bookedOn: "2199-12-31"`))).toEqual(told(rows))
  expect(told(await by(`groupBy: [FUND], asOf: "${await county.moment()}"`))).toEqual(told(rows))
  // Of a department's money nobody can say how much of it is not allocated.
  expect((await by('groupBy: [FUND, DEPARTMENT]')).map(({ unallocated }) => unallocated)).toEqual([null])
})

test('another time has no payees', async () => {
  await expect(by('groupBy: [PAYEE], bookedOn: "2024-01-01"')).rejects.toThrow('按收款人分组')
})

test('of a split allocation the places and the payees each make the whole, to the fen', async () => {
  const keys = ['PAYEE', 'FUND', 'AREA', 'DEPARTMENT', 'LEVEL']
  await county.decide('splitProject', {
    projectId: (await county.project('a')).id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.33333333', areaCode: 'A' },
      { name: '乙段', share: '0.66666667', areaCode: 'B' },
    ],
  })
  const [all] = await by('groupBy: []')
  await fc.assert(
    fc.asyncProperty(fc.subarray(keys, { minLength: 1 }), async (chosen) => {
      const rows = await by(`groupBy: [${chosen.join()}]`)
      for (const status of ['total', 'tied', 'outside', 'unresolved'])
        for (const figure of ['allocated', 'disbursed', 'paid', 'undisbursed', 'returned'])
          expect(rows.reduce((sum, row) => sum + fen(row[status][figure]), 0n)).toBe(fen(all[status][figure]))
    }),
    { numRuns: 12 },
  )
  const areas = await by('groupBy: [AREA, PAYEE]')
  const plain = await by('groupBy: [AREA]')
  for (const { area, total } of plain)
    expect(
      areas
        .filter((row) => row.area?.code === area?.code)
        .reduce((sum, row) => sum + fen(row.total.paid), 0n),
    ).toBe(fen(total.paid))
})
