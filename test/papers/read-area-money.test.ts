import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { snapshotOf } from '../../src/database/snapshot.js'
import { readAreaMoney } from '../../src/papers/read-area-money.js'
import type { When } from '../../src/rollups/allocated-money.js'
import { openSmallCounty } from '../ties/small-county.js'

test('an area’s report has of a split project what its parts there have, to the fen, and at a moment what stood then', async () => {
  const small = await openSmallCounty()
  await small.projects(
    { department: 'WATER', externalId: 'split', title: '甲溪村、乙溪村渠道', budget: '1000.05' },
    { department: 'WATER', externalId: 'own', title: '甲溪村泵站', budget: '7.00' },
  )
  await small.allocations(['S', ['WATER', 'split'], '100.01'])
  const { id } = await small.project('split')
  await small.decide('confirmTie', { projectId: id, areaCode: 'A' })
  await sql`insert into planned_source (project_id, level, programme, amount)
    select id, 'COUNTY', 'FARMLAND_IRRIGATION', 500.05 from project where external_id = 'split'`.execute(
    small.county.kysely,
  )
  const before = await small.moment()
  const parts = [
    { name: '甲段', share: '0.5', areaCode: 'A' },
    { name: '乙段', share: '0.5', areaCode: 'B' },
  ]
  await small.decide('splitProject', { projectId: id, basis: 'MONEY', parts })
  const read = async (code: string, when: When = {}) => {
    const money = (await snapshotOf(small.county, (snapshot) => readAreaMoney(snapshot, code, when)))!
    return {
      total: money.total.planned,
      projects: Object.fromEntries(money.projects.map(({ externalId, planned }) => [externalId, planned])),
      promised: money.sources.flatMap(({ planned }) => planned ?? []),
      allocated: money.total.allocated,
    }
  }
  const [a, b] = [await read('A'), await read('B')]
  expect(a).toEqual({
    total: '507.03',
    projects: { split: '500.03', own: '7.00' },
    promised: ['250.03'],
    allocated: '50.01',
  })
  expect(b).toEqual({
    total: '500.02',
    projects: { split: '500.02' },
    promised: ['250.02'],
    allocated: '50.00',
  })
  expect(await read('A', { asOf: before })).toMatchObject({
    total: '1007.05',
    projects: { split: '1000.05' },
    promised: ['500.05'],
    allocated: '100.01',
  })
  expect(await read('B', { asOf: before })).toMatchObject({ total: null, projects: {} })
})
