import { beforeAll, expect, test } from 'vitest'
import { recordFunds } from '../../src/funds/record-funds.js'
import { snapshotOf } from '../../src/database/snapshot.js'
import { readAreaMoney } from '../../src/papers/read-area-money.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

/** Of which level, programme and year money is stands once it was disbursed or its year is closed; before, sums of a moment keep it. */
let county: SmallCounty
let money: ReturnType<typeof moneyDoor>
beforeAll(async () => {
  county = await openSmallCounty()
  money = moneyDoor(county.county)
})
const send = (documentNumber: string, more: object = {}) =>
  county.bring((unit) =>
    recordFunds(unit, [
      {
        documentNumber,
        name: '专项资金',
        level: 'CENTRAL',
        programme: 'RURAL_ROADS',
        fiscalYear: 2024,
        amount: '100.00',
        receivedOn: '2024-01-10',
        ...more,
      },
    ]),
  )
const idOf = async (documentNumber: string) =>
  (await money.ask(`{ fund(documentNumber: "${documentNumber}") { id } }`)).fund.id
const groups = async (asOf?: string) =>
  (
    await money.ask(
      `query($asOf: DateTime) { fundingBy(groupBy: [LEVEL, PROGRAMME, FISCAL_YEAR], asOf: $asOf) { level programme fiscalYear total { allocated } } }`,
      { asOf },
    )
  ).fundingBy.map((group: any) =>
    [group.level, group.programme, group.fiscalYear, group.total.allocated].join(' '),
  )
const covered = async (level: string, asOf?: string) =>
  (
    await money.ask(
      `query($asOf: DateTime) { tieCoverageBy(groupBy: LEVEL, asOf: $asOf) { key coverage { total { amount } unallocated } } }`,
      { asOf },
    )
  ).tieCoverageBy.find(({ key }: any) => key === level)?.coverage

test('the sums of a moment are grouped by what was known then', async () => {
  await send('类〔2024〕1号')
  await money.allocate(await idOf('类〔2024〕1号'), '60.00')
  const before = await money.moment()
  const was = { groups: await groups(), covered: await covered('CENTRAL') }
  const report = (asOf?: string) =>
    snapshotOf(county.county, (snapshot) => readAreaMoney(snapshot, 'A', { asOf }))
  expect(
    await send('类〔2024〕1号', { level: 'COUNTY', programme: 'OTHER', fiscalYear: 2023 }),
  ).toMatchObject([{ outcome: 'UPDATED' }])
  expect(await groups()).toContain('COUNTY OTHER 2023 60.00')
  expect(await groups(before)).toEqual(was.groups)
  // An area's report says the same of its money.
  expect(await report(before)).toMatchObject({
    sources: [{ level: 'CENTRAL', programme: 'RURAL_ROADS', allocated: '60.00' }],
    flows: [{ level: 'CENTRAL', amount: '60.00' }],
  })
  expect(await report()).toMatchObject({ sources: [{ level: 'COUNTY', programme: 'OTHER' }] })
  expect(was.groups).toContain('CENTRAL RURAL_ROADS 2024 60.00')
  expect(await covered('CENTRAL', before)).toEqual(was.covered)
  expect(was.covered).toMatchObject({ total: { amount: '60.00' }, unallocated: '40.00' })
  const of2024 = `query($asOf: DateTime) { tieCoverage(programme: RURAL_ROADS, fiscalYear: 2024, asOf: $asOf) { total { amount } unallocated } }`
  expect((await money.ask(of2024, { asOf: before })).tieCoverage).toEqual({
    total: { amount: '60.00' },
    unallocated: '40.00',
  })
  expect((await money.ask(of2024)).tieCoverage).toEqual({ total: { amount: '0.00' }, unallocated: '0.00' })
})

test.each([{ level: 'COUNTY' }, { programme: 'OTHER' }, { fiscalYear: 2023 }])(
  'once money was disbursed, %j is refused, and a name is corrected',
  async (more) => {
    const document = `类〔2024〕2${Object.keys(more)}号`
    await send(document)
    const allocation = await money.allocate(await idOf(document), '60.00')
    await money.disburse(allocation.id, '60.00')
    expect(await send(document, more)).toMatchObject([
      { outcome: 'REJECTED', problems: [{ property: Object.keys(more)[0] }] },
    ])
    expect(await send(document, { name: '农村道路专项资金' })).toMatchObject([{ outcome: 'UPDATED' }])
  },
)

test('so it is in a year that is closed, and nothing is said to be of one', async () => {
  await send('类〔2024〕3号', { fiscalYear: 2022, receivedOn: '2022-01-10' })
  await send('类〔2024〕4号')
  await money.send('closeFiscalYear', { fiscalYear: 2022, documentNumber: '结〔2025〕1号' })
  expect(
    await send('类〔2024〕3号', { fiscalYear: 2022, level: 'COUNTY', receivedOn: '2022-01-10' }),
  ).toMatchObject([{ outcome: 'REJECTED', problems: [{ property: 'level' }] }])
  expect(await send('类〔2024〕4号', { fiscalYear: 2022 })).toMatchObject([
    { outcome: 'REJECTED', problems: [{ property: 'fiscalYear' }] },
  ])
  expect(await send('类〔2024〕4号', { level: 'COUNTY' })).toMatchObject([{ outcome: 'UPDATED' }])
})
