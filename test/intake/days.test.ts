import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { openInbox, settle } from './inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
const ask = doorOf(county)
afterEach(() => void vi.useRealTimers())

/** 03:37 on 10 March in China, where in Greenwich it is 9 March. */
const BEFORE_EIGHT = new Date('2026-03-09T19:37:00Z')

// The embedded database has this process's clock; a server has its own.
test.skipIf(process.env.DATABASE_URL)(
  'today is the day in China: an area that ended with it has ended',
  async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: BEFORE_EIGHT })
    await settle(inbox)
    const [areas, projects] = await inbox.take([
      await inbox.csv(
        '02项目区.csv',
        'code,name,scope,member_divisions,valid_to',
        'JX-009,钟陵乡项目区,TOWNSHIP,360124202000,2026-03-10',
      ),
      await inbox.csv('03项目.csv', 'external_id,department,title,place', 'D1,WATER,渠道,钟陵乡前罗村'),
    ])
    expect([areas!.inserted, projects!.inserted]).toEqual([1, 1])
    const { project } = await ask('{ project(department: WATER, externalId: "D1") { tie { status } } }')
    expect(project.tie.status).toBe('OUTSIDE')
    const { rows } = await sql<{ day: string; moment: string }>`
    select joined_on::text as day, county_day('2026-03-09T16:00:00Z')::text as moment from area_member limit 1`.execute(
      county.kysely,
    )
    expect(rows).toEqual([{ day: '2026-03-10', moment: '2026-03-10' }])
  },
)

test('a month is no day in a filter or an input: it is refused, and not read as its first day', async () => {
  for (const day of ['2023-12', '2023', '45291'])
    await expect(ask(`{ payments(filter: { paidOn: { lte: "${day}" } }) { totalCount } }`)).rejects.toThrow(
      new RegExp(`应为日期.*“${day}”，请写明年月日`),
    )
  const { payments } = await ask('{ payments(filter: { paidOn: { lte: "2023-12-31" } }) { totalCount } }')
  expect(payments.totalCount).toBe(0)
})
