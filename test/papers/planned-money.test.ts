import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { snapshotOf } from '../../src/database/snapshot.js'
import { readAreaMoney } from '../../src/papers/read-area-money.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { sumMoney } from '../../src/values/money.js'
import { DOCUMENT, openSmallCounty } from '../ties/small-county.js'

const county = await openSmallCounty()

test('what is planned of a split project stands in an area’s paper by its share, as in the fund balance', async () => {
  await county.projects({
    department: 'WATER',
    externalId: 'w',
    title: '东乡甲溪村渠道改造',
    budget: '500.05',
  })
  await county.bring((unit) =>
    recordAllocations(unit, [{ fund: DOCUMENT, externalId: 'S1', project: ['WATER', 'w'], amount: '10.00' }]),
  )
  const { id } = await county.project('w')
  const key = id.split(':').at(-1)!
  await sql`insert into planned_source (project_id, area_id, level, amount) select ${key}::uuid, a.id, 'COUNTY', 300.01 from consolidation_area a where a.code = 'B'`.execute(
    county.county.kysely,
  )
  await county.decide('splitProject', {
    projectId: id,
    basis: 'MONEY',
    parts: ['A', 'B'].map((areaCode) => ({ name: areaCode, share: '0.5', areaCode })),
  })
  const papers = await Promise.all(
    ['A', 'B'].map((code) => snapshotOf(county.county, (snapshot) => readAreaMoney(snapshot, code))),
  )
  const balances = await Promise.all(
    ['A', 'B'].map(
      async (code) =>
        (
          await county.ask(
            `{ consolidationArea(code: "${code}") { fundBalance { plannedUses plannedSources } } }`,
          )
        ).consolidationArea.fundBalance,
    ),
  )
  const planned = papers.map((paper) => paper!.total.planned!)
  const sources = papers.map((paper) => sumMoney(paper!.sources.map((source) => source.planned ?? '0.00')))
  expect(planned).toEqual(balances.map(({ plannedUses }) => plannedUses))
  expect(sources).toEqual(balances.map(({ plannedSources }) => plannedSources))
  expect([sumMoney(planned), sumMoney(sources)]).toEqual(['500.05', '300.01'])
})
