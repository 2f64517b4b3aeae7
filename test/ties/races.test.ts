import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSmallCounty, type SmallCounty } from './small-county.js'

// The embedded database has one connection: there, nothing is at once.
describe.skipIf(!process.env.DATABASE_URL)('decisions taken at once', () => {
  let county: SmallCounty
  beforeAll(async () => {
    county = await openSmallCounty()
    await county.projects(
      { department: 'WATER', externalId: 'one', title: '渠道' },
      { department: 'WATER', externalId: 'two', title: '山塘' },
      { department: 'AGRICULTURE', externalId: 'three', title: '田间道' },
    )
    await county.allocations(['1', ['WATER', 'one'], '100.00'], ['2', ['WATER', 'two'], '50.00'])
  })
  const rows = async (statement: ReturnType<typeof sql>) =>
    (await statement.execute(county.county.kysely)).rows as any[]

  test('on one subject follow one another: all are recorded, and the last one stands', async () => {
    const { id } = await county.project('one')
    const results = await Promise.all(
      ['A', 'B', 'A', 'B', 'A'].map((areaCode) => county.decide('confirmTie', { projectId: id, areaCode })),
    )
    expect(results.map(({ __typename }) => __typename)).toEqual(Array(5).fill('TieDecided'))
    const decided = await rows(
      sql`select d.decided_at, a.code from tie_decision d join consolidation_area a on a.id = d.area_id where d.kind = 'CONFIRM' order by d.decided_at`,
    )
    expect(new Set(decided.map(({ decided_at }) => String(decided_at))).size).toBe(5)
    expect((await county.project('one')).tie).toMatchObject({
      method: 'MANUAL',
      area: { code: decided.at(-1).code },
    })
    expect(await rows(sql`select id from area_tie where ended_at < tied_at`)).toEqual([])
    // What one tie ends, the next begins.
    expect(
      await rows(
        sql`select t.id from area_tie t join project p on p.id = t.project_id where p.external_id = 'one' and t.ended_at is not null and not exists (select from area_tie n where n.project_id = t.project_id and n.tied_at = t.ended_at)`,
      ),
    ).toEqual([])
  })

  test('the same request sent twice at once is one decision', async () => {
    const { id } = await county.project('two')
    const input = { idempotencyKey: 'twice at once', projectId: id, areaCode: 'A' }
    const [first, second] = await Promise.all([
      county.decide('confirmTie', input),
      county.decide('confirmTie', input),
    ])
    expect(first.decision.id).toBe(second.decision.id)
  })

  test('a decision and its undoing, a split and a merge: whichever comes first, the other sees it', async () => {
    const [one, three] = [await county.project('one'), await county.project('three', 'AGRICULTURE')]
    const parts = [
      { name: '甲段', share: '0.5', areaCode: 'A' },
      { name: '乙段', share: '0.5', areaCode: 'B' },
    ]
    const results = await Promise.all([
      county.decide('splitProject', { projectId: one.id, basis: 'MONEY', parts }),
      county.decide('mergeProjects', { projectId: three.id, otherProjectId: one.id }),
    ])
    expect(results.map((result) => result.code ?? 'taken').sort()).toEqual([
      expect.stringMatching(/^ALREADY_(SPLIT|MERGED)$/),
      'taken',
    ])
    const { decision } = results.find(({ __typename }) => __typename === 'TieDecided')
    const undone = await Promise.all([county.undo(decision.id), county.undo(decision.id)])
    expect(undone.map((result) => result.code ?? 'taken').sort()).toEqual(['ALREADY_UNDONE', 'taken'])
  })

  test('an import and decisions on what it brings again do not lock each other out', async () => {
    const { id } = await county.project('one')
    const jobs = Array.from({ length: 6 }, (_, index) => [
      county.decide('confirmTie', { projectId: id, areaCode: index % 2 ? 'A' : 'B' }),
      county.projects(
        { department: 'WATER', externalId: 'one', title: `渠道 ${index}` },
        { department: 'WATER', externalId: 'two', title: `山塘 ${index}` },
      ),
    ]).flat()
    await Promise.all(jobs)
    const { total, tied, outside, unresolved } = await county.figures()
    expect(tied.projects + outside.projects + unresolved.projects).toBe(total.projects)
  })
})
