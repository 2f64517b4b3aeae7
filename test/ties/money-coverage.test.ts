import { beforeAll, expect, test } from 'vitest'
import { DOCUMENT, fen, openSmallCounty, type SmallCounty } from './small-county.js'

let county: SmallCounty
let first: string
beforeAll(async () => {
  county = await openSmallCounty()
  first = await county.moment()
  await county.projects(
    { department: 'WATER', externalId: 'in', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'out', title: '丙溪村渠道' },
    { department: 'WATER', externalId: 'both', title: '甲溪村、乙溪村渠道' },
    { department: 'AGRICULTURE', externalId: 'nowhere', title: '渠道' },
  )
  await county.allocations(
    ['1', ['WATER', 'in'], '100.01'],
    ['2', ['WATER', 'out'], '20.00'],
    ['3', ['WATER', 'both'], '10.01'],
    ['4', ['AGRICULTURE', 'nowhere'], '3.00'],
  )
})

const COVERAGE = '{ total tied outside unresolved }'
const all = async (asOf?: string): Promise<Record<string, Record<string, string>>> => {
  const at = asOf ? `(asOf: "${asOf}")` : ''
  const { fund, a, b, both, water, nowhere } = await county.ask(
    `{ fund(documentNumber: "${DOCUMENT}") { funding${at} { allocated } fundingCoverage${at} ${COVERAGE} allocations(first: 9) { nodes { externalId fundingCoverage${at} ${COVERAGE} } } }
      a: consolidationArea(code: "A") { funding${at} { allocated } fundingCoverage${at} ${COVERAGE} }
      b: consolidationArea(code: "B") { fundingCoverage${at} ${COVERAGE} }
      both: project(department: WATER, externalId: "both") { fundingCoverage${at} ${COVERAGE} }
      nowhere: project(department: AGRICULTURE, externalId: "nowhere") { fundingCoverage${at} ${COVERAGE} }
      water: departmentFundingCoverage(department: WATER${asOf ? `, asOf: "${asOf}"` : ''}) ${COVERAGE} }`,
  )
  expect(fund.fundingCoverage.total).toBe(fund.funding.allocated)
  expect(a.fundingCoverage.tied).toBe(a.funding.allocated)
  const figures = {
    fund: fund.fundingCoverage,
    third: fund.allocations.nodes.find(({ externalId }: any) => externalId === '3').fundingCoverage,
    a: a.fundingCoverage,
    b: b.fundingCoverage,
    both: both.fundingCoverage,
    nowhere: nowhere.fundingCoverage,
    water,
  }
  for (const [name, { total, tied, outside, unresolved }] of Object.entries(figures))
    expect(fen(tied) + fen(outside) + fen(unresolved), name).toBe(fen(total))
  return figures
}
const figure = (total: string, tied: string, outside: string, unresolved: string) => ({
  total,
  tied,
  outside,
  unresolved,
})

test('of each sum it is told what of it is tied, outside and unresolved; of an area, what may yet be its own', async () => {
  const waiting = figure('10.01', '0.00', '0.00', '10.01')
  expect(await all()).toEqual({
    fund: figure('133.02', '100.01', '20.00', '13.01'),
    third: waiting,
    both: waiting,
    nowhere: figure('3.00', '0.00', '0.00', '3.00'),
    water: figure('130.02', '100.01', '20.00', '10.01'),
    a: figure('110.02', '100.01', '0.00', '10.01'),
    b: waiting,
  })
})

test('as it stood at each moment: before there was anything, before a split and after', async () => {
  const none = figure('0.00', '0.00', '0.00', '0.00')
  expect(new Set(Object.values(await all(first)).map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify(none)]),
  )
  const before = { at: await county.moment(), figures: await all() }
  const { id } = await county.project('both')
  await county.decide('splitProject', {
    projectId: id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.33333333', areaCode: 'A' },
      { name: '乙段', share: '0.66666667', areaCode: 'B' },
    ],
  })
  const now = await all()
  expect(now).toMatchObject({
    fund: figure('133.02', '110.02', '20.00', '3.00'),
    third: figure('10.01', '10.01', '0.00', '0.00'),
    a: figure('103.35', '103.35', '0.00', '0.00'),
    b: figure('6.67', '6.67', '0.00', '0.00'),
  })
  expect(await all(await county.moment())).toEqual(now)
  expect(await all(before.at)).toEqual(before.figures)
})
