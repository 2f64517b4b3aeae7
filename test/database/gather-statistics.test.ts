import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { gatherStatistics } from '../../src/database/gather-statistics.js'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { openInbox, settle } from '../intake/inbox.js'

test('after many records the planner knows how many there are, at once', async () => {
  const county = await openCounty({})
  const ask = doorOf(county)
  await settle(await openInbox(county))
  await gatherStatistics(county)
  const known = async () =>
    (
      await sql<{
        rows: number
      }>`select reltuples::integer as rows from pg_class where oid = 'project'::regclass`.execute(
        county.kysely,
      )
    ).rows[0]!.rows
  expect(await known()).toBeLessThan(100)
  const records = Array.from({ length: 1200 }, (_, index) => ({
    externalId: `TJ${index}`,
    title: `渠道${index}`,
  }))
  const input = { idempotencyKey: '统计', department: 'WATER', table: 'projects', records }
  await ask('mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename } }', {
    input,
  })
  expect(await known()).toBeGreaterThanOrEqual(1200)
  // Nothing has grown since.
  expect(await gatherStatistics(county)).toEqual([])
})
