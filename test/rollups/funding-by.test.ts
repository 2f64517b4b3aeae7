import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import type { Principal } from '../../src/database/principal.js'
import { askAs } from '../server/asks.js'
import { DOCUMENT, fen, openSmallCounty, type SmallCounty } from '../ties/small-county.js'

let county: SmallCounty
const ROADS = '交〔2023〕7号'

beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'a', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'b', title: '乙溪村渠道' },
    { department: 'TRANSPORT', externalId: 'c', title: '丙溪村公路' },
    { department: 'TRANSPORT', externalId: 'd', title: '公路' },
  )
  await county.allocations(['1', ['WATER', 'a'], '100.01'], ['2', ['WATER', 'b'], '20.00'])
  await county.bring(async (unit) => {
    await recordFunds(unit, [
      {
        documentNumber: ROADS,
        name: '公路',
        level: 'COUNTY',
        programme: 'RURAL_ROADS',
        fiscalYear: 2023,
        amount: '500.00',
      },
    ])
    await recordAllocations(unit, [
      { fund: ROADS, externalId: '1', project: ['TRANSPORT', 'c'], amount: '50.00' },
      { fund: ROADS, externalId: '2', project: ['TRANSPORT', 'd'], amount: '7.77' },
      { fund: ROADS, externalId: '3', project: ['WATER', 'a'], amount: '0.23' },
    ])
    await recordDisbursements(unit, [
      {
        allocation: [DOCUMENT, '1'],
        externalId: 'd1',
        amount: '60.00',
        disbursedOn: '2024-06-01',
        recipient: '某单位',
      },
    ])
  })
})

const FIGURE = '{ allocations allocated disbursed paid undisbursed returned }'
const COVERED = `total ${FIGURE} tied ${FIGURE} outside ${FIGURE} unresolved ${FIGURE}`
const by = async (args: string): Promise<any[]> =>
  (
    await county.ask(
      `{ fundingBy(${args}) { department programme level fiscalYear area { code } ${COVERED} } }`,
    )
  ).fundingBy

test('money by department and year, with what of it is tied, outside and unresolved', async () => {
  const rows = await by('groupBy: [DEPARTMENT, FISCAL_YEAR]')
  expect(
    rows.map(({ department, fiscalYear, programme, area, total }) => [
      department,
      fiscalYear,
      programme,
      area,
      total.allocated,
    ]),
  ).toEqual([
    ['TRANSPORT', 2023, null, null, '57.77'],
    ['WATER', 2023, null, null, '0.23'],
    ['WATER', 2024, null, null, '120.01'],
  ])
  expect(rows[0]).toMatchObject({
    total: { allocations: 2, allocated: '57.77', disbursed: '0.00' },
    tied: { allocations: 0, allocated: '0.00' },
    outside: { allocations: 1, allocated: '50.00' },
    unresolved: { allocations: 1, allocated: '7.77' },
  })
  expect(rows[2].total).toEqual({
    allocations: 2,
    allocated: '120.01',
    disbursed: '60.00',
    paid: '0.00',
    undisbursed: '60.01',
    returned: '0.00',
  })
})

test('by area, what lies in none stands in one row of its own', async () => {
  const rows = await by('groupBy: [AREA]')
  expect(rows.map(({ area, total, tied }) => [area?.code ?? null, total.allocated, tied.allocated])).toEqual([
    ['A', '100.24', '100.24'],
    ['B', '20.00', '20.00'],
    [null, '57.77', '0.00'],
  ])
})

test('the filter narrows by what is grouped by and by what is not', async () => {
  const totals = async (filter: string, groupBy = '[]') =>
    (await by(`groupBy: ${groupBy}, filter: ${filter}`)).map(({ total }) => total.allocated)
  expect(await totals('{ area: { code: { eq: "A" } } }')).toEqual(['100.24'])
  expect(await totals('{ area: { code: { eq: "A" } } }', '[FISCAL_YEAR]')).toEqual(['0.23', '100.01'])
  expect(await totals('{ fiscalYear: { lt: 2024 } }', '[LEVEL]')).toEqual(['58.00'])
  expect(
    await totals('{ or: [{ programme: { eq: RURAL_ROADS } }, { department: { in: [FINANCE] } }] }'),
  ).toEqual(['58.00'])
  expect(await totals('{ level: { eq: CENTRAL } }')).toEqual(['0.00'])
  expect(await totals('{ level: { eq: CENTRAL } }', '[LEVEL]')).toEqual([])
  expect(await totals('{ area: { isNull: true } }')).toEqual(['57.77'])
})

test('whatever it is grouped by, the groups make the whole, and tied, outside and unresolved each group', async () => {
  const keys = ['DEPARTMENT', 'PROGRAMME', 'LEVEL', 'FISCAL_YEAR', 'AREA']
  const [all] = await by('groupBy: []')
  for (let chosen = 0; chosen < 2 ** keys.length; chosen++) {
    const rows = await by(`groupBy: [${keys.filter((_, index) => chosen & (2 ** index)).join()}]`)
    for (const figure of ['allocated', 'disbursed', 'paid', 'undisbursed', 'returned']) {
      const of = (row: any, name: string) => fen(row[name][figure])
      for (const row of rows)
        expect(of(row, 'tied') + of(row, 'outside') + of(row, 'unresolved')).toBe(of(row, 'total'))
      expect(rows.reduce((sum, row) => sum + of(row, 'total'), 0n)).toBe(of(all, 'total'))
    }
    expect(rows.reduce((sum, { total }) => sum + total.allocations, 0)).toBe(5)
  }
})

test('as the books stood: what was, whatever became of it later', async () => {
  const GROUPINGS = ['', 'DEPARTMENT', 'AREA', 'PROGRAMME, LEVEL', 'AREA, FISCAL_YEAR']
  const all = async (asOf?: string, bookedOn?: string) =>
    Promise.all(
      GROUPINGS.map((keys) =>
        by(
          `groupBy: [${keys}]${asOf ? `, asOf: "${asOf}"` : ''}${bookedOn ? `, bookedOn: "${bookedOn}"` : ''}`,
        ),
      ),
    )
  const [before, was] = [await county.moment(), await all()]
  expect(await all(before)).toEqual(was)
  await county.decide('splitProject', {
    projectId: (await county.project('a')).id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.33333333', areaCode: 'A' },
      { name: '乙段', share: '0.66666667', areaCode: 'B' },
    ],
  })
  await county.decide('markOutside', { projectId: (await county.project('b')).id })
  const is = await all()
  expect(is).not.toEqual(was)
  expect(await all(await county.moment())).toEqual(is)
  expect(await all(before)).toEqual(was)
  // Until the last day all has happened: by entries it comes to the same, whole and in parts, as known now and then.
  expect(await all(undefined, '2199-12-31')).toEqual(is)
  expect(await all(before, '2199-12-31')).toEqual(was)
  expect((await by('groupBy: [], bookedOn: "2001-01-01"'))[0].total).toMatchObject({
    allocations: 0,
    allocated: '0.00',
  })
  expect((await by('groupBy: [], asOf: "2001-01-01T00:00:00Z"'))[0].total).toMatchObject({
    allocations: 0,
    allocated: '0.00',
  })
  expect(
    await by(`groupBy: [AREA], filter: { area: { code: { eq: "B" } } }, asOf: "${before}"`),
  ).toMatchObject([{ tied: { allocated: '20.00' } }])
})

test('what someone may see has one total, whatever it is grouped by and as of whenever it is asked', async () => {
  const keys = ['DEPARTMENT', 'PROGRAMME', 'LEVEL', 'FISCAL_YEAR', 'AREA', 'FUND', 'PAYEE']
  await county.bring((unit) =>
    recordPayments(unit, [
      {
        disbursement: 'd1',
        externalId: 'p1',
        amount: '10.01',
        payee: '甲公司',
        paidOn: '2024-07-01',
        account: null,
      },
    ]),
  )
  const { rows: areas } = await sql<{ id: string; code: string }>`
    select id::text, code from consolidation_area`.execute(county.county.kysely)
  const idOf = (code: string) => areas.find((area) => area.code === code)!.id
  const as = (role: Principal['role'], more: Partial<Principal> = {}): Principal => ({
    name: role,
    role,
    ...more,
  })
  const ofArea = { A: as('TOWNSHIP', { areaIds: [idOf('A')] }), B: as('TOWNSHIP', { areaIds: [idOf('B')] }) }
  const asked = async (principal: Principal, args: string): Promise<any[]> => {
    const { data, message } = await askAs(
      county.county,
      principal,
      `{ fundingBy(${args}) { area { code } unallocated ${COVERED} } }`,
    )
    expect(message).toBeUndefined()
    return data.fundingBy
  }
  const [moment, whole] = [await county.moment(), (await by('groupBy: []'))[0]]
  for (const fold of [false, true]) {
    // Changes that wait to be folded into the sums count as those that were.
    if (fold) await sql`select fold_sums()`.execute(county.county.kysely)
    for (const principal of [as('CLERK', { department: 'WATER' }), as('AUDITOR'), ...Object.values(ofArea)]) {
      const [all] = await asked(principal, 'groupBy: []')
      if (principal.role !== 'TOWNSHIP') expect(all.total).toEqual(whole.total)
      for (const by of ['DEPARTMENT', 'PROGRAMME', 'LEVEL', 'FISCAL_YEAR', 'AREA']) {
        const { data } = await askAs(
          county.county,
          principal,
          `{ tieCoverage { total { amount } } tieCoverageBy(groupBy: ${by}) { coverage { total { amount } } } }`,
        )
        expect(data.tieCoverage.total.amount).toBe(all.total.allocated)
        expect(
          data.tieCoverageBy.reduce((sum: bigint, { coverage }: any) => sum + fen(coverage.total.amount), 0n),
        ).toBe(fen(all.total.allocated))
      }
      for (const times of ['', `, asOf: "${moment}"`, ', bookedOn: "2199-12-31"'])
        for (let chosen = 0; chosen < 2 ** keys.length; chosen++) {
          const group = keys.filter((_, index) => chosen & (2 ** index))
          if (group.length > (times === '' ? 2 : 1) && group.length < keys.length) continue
          if (times !== '' && group.includes('PAYEE')) continue
          const rows = await asked(principal, `groupBy: [${group.join()}]${times}`)
          for (const status of ['total', 'tied', 'outside', 'unresolved'])
            for (const figure of ['allocated', 'disbursed', 'paid', 'undisbursed', 'returned'])
              expect(
                rows.reduce((sum, row) => sum + fen(row[status][figure]), 0n),
                `${principal.role} ${group} ${times} ${status} ${figure}`,
              ).toBe(fen(all[status][figure]))
        }
    }
    // Each township sees its own area's money, the shares of a split allocation as they are of the whole.
    const ofAreas = await by('groupBy: [AREA]')
    for (const [code, principal] of Object.entries(ofArea)) {
      const own = ofAreas.find(({ area }) => area?.code === code)
      expect((await asked(principal, 'groupBy: []'))[0].total).toEqual(own.total)
      expect(
        (await asked(principal, 'groupBy: [FUND]')).every(({ unallocated }) => unallocated === null),
      ).toBe(true)
    }
  }
})

test('amounts as large as any may be are summed and told', async () => {
  const [MOST, TWICE] = ['9999999999999999.99', '19999999999999999.98']
  await county.bring(async (unit) => {
    for (const number of ['巨〔2024〕1号', '巨〔2024〕2号']) {
      await recordFunds(unit, [
        {
          documentNumber: number,
          name: '资金',
          level: 'PROVINCE',
          programme: 'OTHER',
          fiscalYear: 2019,
          amount: MOST,
        },
      ])
      await recordAllocations(unit, [
        { fund: number, externalId: '1', project: ['WATER', 'a'], amount: MOST },
      ])
    }
  })
  const filter = 'filter: { fiscalYear: { eq: 2019 } }'
  expect(await by(`groupBy: [FISCAL_YEAR], ${filter}`)).toMatchObject([{ total: { allocated: TWICE } }])
  const { funds, project, tieCoverage, consolidationAreas } = await county.ask(
    `{ funds(${filter}) { nodes { amount funding { allocated left } } } project(department: WATER, externalId: "a") { funding { allocated } }
      consolidationAreas { nodes { funding { allocated } } } tieCoverage { total { allocations } unallocated } }`,
  )
  expect(funds.nodes).toEqual([1, 2].map(() => ({ amount: MOST, funding: { allocated: MOST, left: MOST } })))
  expect(fen(project.funding.allocated)).toBeGreaterThanOrEqual(fen(TWICE))
  expect(consolidationAreas.nodes.length).toBeGreaterThan(0)
  expect(tieCoverage.total.allocations).toBeGreaterThan(0)
})
