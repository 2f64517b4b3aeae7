import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open.js'
import { openSmallCounty } from '../ties/small-county.js'
import { faultsOf, quotaDoor } from './quota-door.js'
import type { Database } from '../../src/database/database.js'

const CLIENTS = 64

// The embedded database has one connection: there, nothing is at once.
describe.skipIf(!process.env.DATABASE_URL)('64 clients at once', () => {
  let county: Database
  let quotas: ReturnType<typeof quotaDoor>
  beforeAll(async () => {
    const { county: small } = await openSmallCounty()
    county = await openDatabase({
      databaseUrl: process.env.DATABASE_URL!,
      dataDir: null,
      schema: small.schema,
      connectionsMax: CLIENTS,
    })
    quotas = quotaDoor(county)
  })
  afterAll(() => county.close())
  const outcomes = (results: any[]) => ({
    done: results.filter(({ id }) => id),
    short: results.filter(({ code }) => code === 'INSUFFICIENT_QUOTA'),
    others: results.filter(({ id, code }) => !id && code !== 'INSUFFICIENT_QUOTA'),
  })
  const sumOf = async (id: string) => {
    const { rows } = await sql<{
      drawn: string
      kept: string
      left: string
    }>`select (select sum(land_area_mu) from quota_entry where chain_id = q.id and kind <> 'CERTIFY')::text as drawn, (used_area_mu + traded_area_mu)::text as kept,
      (certified_area_mu - used_area_mu - traded_area_mu - awarded_area_mu)::text as left from quota q where id = ${id.split(':')[1]}::uuid`.execute(
      county.kysely,
    )
    return rows[0]
  }

  test('draw on one quota with room for half of them: exactly what is there is given, to the millionth', async () => {
    const quota = await quotas.certify('A', '320.000031', '确〔2024〕1号')
    const { done, short, others } = outcomes(
      await Promise.all(
        Array.from({ length: CLIENTS }, (_, index) =>
          index % 2 ? quotas.use(quota.id, '10.000001') : quotas.trade(quota.id, '10.000001'),
        ),
      ),
    )
    expect(others).toEqual([])
    expect([done.length, short.length]).toEqual([31, 33])
    expect(await sumOf(quota.id)).toEqual({ drawn: '310.000031', kept: '310.000031', left: '10.000000' })
    expect(await quotas.quotaOf(quota.id)).toMatchObject({ remainingArea: '10' })
    expect(await faultsOf(county)).toEqual([])
  })

  test('draws and reversals crossing each other: never below nought, and the books fit', async () => {
    const quota = await quotas.certify('A', '100', '确〔2024〕2号')
    const used = await Promise.all(Array.from({ length: 8 }, () => quotas.use(quota.id, '10')))
    const results = await Promise.all(
      Array.from({ length: CLIENTS }, (_, index) =>
        index % 3 ? quotas.use(quota.id, '9.7') : quotas.reverse(used[index % 8].id),
      ),
    )
    expect(outcomes(results).others.filter(({ code }) => code !== 'ALREADY_REVERSED')).toEqual([])
    expect(results.filter(({ kind }) => kind === 'REVERSAL')).toHaveLength(8)
    const { remainingArea } = await quotas.quotaOf(quota.id)
    expect(Number(remainingArea)).toBeGreaterThanOrEqual(0)
    expect(await faultsOf(county)).toEqual([])
  })

  test('the same request sent many times at once is entered once', async () => {
    const quota = await quotas.certify('A', '100', '确〔2024〕3号')
    const results = await Promise.all(
      Array.from({ length: 16 }, () => quotas.use(quota.id, '5', { idempotencyKey: 'same' })),
    )
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    expect(await quotas.quotaOf(quota.id)).toMatchObject({ usedArea: '5' })
  })
})
