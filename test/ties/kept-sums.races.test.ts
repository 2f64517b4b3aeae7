import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { verifySums } from '../../src/rollups/verify-rollups.js'
import { DOCUMENT, openSmallCounty, type SmallCounty } from './small-county.js'

// The embedded database has one connection: there, nothing is at once.
describe.skipIf(!process.env.DATABASE_URL)('sums that many write at once', () => {
  let county: SmallCounty
  const rows = async <T = any>(statement: ReturnType<typeof sql>) =>
    (await statement.execute(county.county.kysely)).rows as T[]
  const verified = () => work(county.county, administrator('测试员'), [], verifySums)
  const PROJECTS = 6

  beforeAll(async () => {
    county = await openSmallCounty()
    for (let index = 0; index < PROJECTS; index++) {
      await county.projects({
        department: 'WATER',
        externalId: `p${index}`,
        title: `${'甲乙丙'[index % 3]}溪村渠道${index}`,
      })
      await county.allocations([`a${index}`, ['WATER', `p${index}`], '1000.00'])
    }
  })

  test('are exact at every moment, while they are folded too', async () => {
    const work = { isOn: true }
    const disburse = async (writer: number) => {
      for (let round = 0; round < 8; round++)
        await county.bring((unit) =>
          recordDisbursements(unit, [
            {
              allocation: [DOCUMENT, `a${(writer + round) % PROJECTS}`],
              externalId: `d${writer}-${round}`,
              amount: '7.01',
              disbursedOn: '2024-06-01',
              recipient: '某单位',
            },
          ]),
        )
    }
    // Past the importer's queue, as the door's own writes of money go.
    const pay = async (writer: number) => {
      for (let round = 0; round < 12; round++)
        await rows(
          sql`update allocation set disbursed_amount = disbursed_amount + 0.01 where external_id = ${`a${(writer + round) % PROJECTS}`}`,
        )
    }
    const decide = async (writer: number) => {
      for (let round = 0; round < 4; round++) {
        const { id, tie } = await county.project(`p${writer}`)
        if (round % 2 === 0)
          await county.decide('confirmTie', { projectId: id, areaCode: tie.area?.code === 'A' ? 'B' : 'A' })
        else
          await county.decide('splitProject', {
            projectId: id,
            basis: 'MONEY',
            parts: [
              { name: '一', share: '0.3', areaCode: 'A' },
              { name: '二', share: '0.7', areaCode: 'B' },
            ],
          })
      }
    }
    const reclassify = async () => {
      for (let round = 0; round < 6; round++)
        await county.bring((unit) =>
          recordFunds(unit, [
            {
              documentNumber: DOCUMENT,
              name: '水利资金',
              level: round % 2 ? 'CITY' : 'COUNTY',
              programme: 'FARMLAND_IRRIGATION',
              fiscalYear: 2024,
              amount: '1000000.00',
            },
          ]),
        )
    }
    const fold = async () => {
      while (work.isOn) await rows(sql`select fold_sums()`)
    }
    const watch = async () => {
      while (work.isOn) expect(await verified()).toMatchObject({ differing: 0, first: null })
    }
    const others = [fold(), fold(), watch()]
    const results = await Promise.allSettled([
      ...[0, 1, 2].map(disburse),
      ...[0, 1].map(pay),
      ...[0, 1].map(decide),
      reclassify(),
    ])
    work.isOn = false
    await Promise.all(others)
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await verified()).toMatchObject({ differing: 0, first: null })
    // They did write, and past one another.
    const [sum] = await rows(sql`select sum(disbursed_amount)::text as disbursed from allocation`)
    expect(sum.disbursed).toBe((3 * 8 * 7.01 + 2 * 12 * 0.01).toFixed(2))
  })
})
