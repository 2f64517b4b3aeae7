import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { LandUseRecord } from '../../src/areas/land-use-record.js'
import { recordRows } from '../../src/database/record-rows.js'
import { snapshotOf } from '../../src/database/snapshot.js'
import { readAreaPapers } from '../../src/papers/read-area-papers.js'
import { openSmallCounty } from '../ties/small-county.js'

test('steps of one day stand in the order in which they were entered, which a correction does not change', async () => {
  const small = await openSmallCounty()
  for (const kind of ['COUNTY_REVIEW', 'RECOMMENDATION'])
    await sql`insert into approval_step (area_id, kind, verdict, decided_on, document_number)
      select id, ${kind}, 'APPROVED', '2024-03-01', ${kind} from consolidation_area where code = 'A'`.execute(
      small.county.kysely,
    )
  await sql`update approval_step set opinion = '同意', recorded_at = now() where kind = 'COUNTY_REVIEW'`.execute(
    small.county.kysely,
  )
  const papers = await snapshotOf(small.county, (snapshot) => readAreaPapers(snapshot, 'A'))
  expect(papers!.steps.map(({ kind }) => kind)).toEqual(['COUNTY_REVIEW', 'RECOMMENDATION'])
})

test('an area’s papers count land as its red lines do: no class beside its parcels, no village beside the area', async () => {
  const small = await openSmallCounty()
  await sql`insert into land_class (scheme, code, name) values ('GB/T 21010-2017', '01', '耕地'), ('GB/T 21010-2017', '0101', '水田')
    on conflict do nothing`.execute(small.county.kysely)
  const row = (more: object) => ({
    area: 'B',
    year: 2023,
    phase: 'BEFORE',
    landClass: ['GB/T 21010-2017', '0101'],
    landArea: '100',
    ...more,
  })
  const written = await small.bring((unit) =>
    recordRows(unit, LandUseRecord, [
      row({}),
      row({ parcelNumber: 'T1', landArea: '60' }),
      row({ parcelNumber: 'T2', landArea: '40' }),
      row({ area: null, division: '990001100202' }),
    ]),
  )
  expect(written.map(({ outcome }) => outcome)).toEqual(Array(4).fill('INSERTED'))
  const papers = await snapshotOf(small.county, (snapshot) => readAreaPapers(snapshot, 'B'))
  expect(papers!.land).toMatchObject([{ code: '01', before: '100', planned: null, after: null }])
})
