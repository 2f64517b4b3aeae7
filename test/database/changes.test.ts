import { sql } from 'kysely'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { markOf, withId } from '../../src/graph/cursor.js'
import { readOrder } from '../../src/graph/order.js'
import { allConcepts, wordsOf } from '../../src/graph/words.js'
import { Change, ChangedType } from '../../src/database/history/change.js'
import { pruneChanges } from '../../src/database/history/prune-changes.js'
import { formatError } from '../../src/server/errors.js'
import { Dice } from '../dice.js'
import { doorOf } from '../door.js'
import { openCounty } from '../county.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { seedOf, trials } from '../laws.js'

interface Page {
  changes: {
    edges: { cursor: string; node: { recordId: string; type: string; kind: string; node: any } }[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}
const FOLLOW = `query Follow($after: String, $first: Int = 500, $types: [ChangedType!]) {
  changes(after: $after, first: $first, types: $types) {
    edges { cursor node { recordId type kind when node { id ... on ConsolidationArea { code name } ... on Project { name } ... on AreaTie { status } } } }
    pageInfo { endCursor hasNextPage }
  }
}`
type Asks = ReturnType<typeof doorOf>

/** All changes from a place on, page by page. */
async function follow(ask: Asks, after: string | null, types?: string[], first = 500, pages = Infinity) {
  const edges: Page['changes']['edges'] = []
  for (let place = after, page = 1; ; page++) {
    const { changes } = await ask<Page>(FOLLOW, { after: place, first, types: types ?? null })
    edges.push(...changes.edges)
    place = changes.pageInfo.endCursor ?? place
    if (!changes.pageInfo.hasNextPage || page === pages) return { edges, place }
  }
}
const refusal = async (asking: Promise<unknown>) => {
  const error = (await asking.catch((caught: unknown) => caught)) as Error
  return formatError(() => {})(
    { message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    error,
  )
}

describe('whoever follows', () => {
  let county: SmallCounty
  let ask: Asks
  beforeAll(async () => {
    county = await openSmallCounty()
    ask = doorOf(county.county)
  })
  const run = (statement: ReturnType<typeof sql>) => statement.execute(county.county.kysely)

  test('is told of each record once, in pages of whatever size, with the record as it is now', async () => {
    await county.projects({ department: 'WATER', externalId: 'one', title: '甲溪村渠道' })
    const { edges } = await follow(ask, null)
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length)
    const paged = await follow(ask, null, undefined, 3)
    expect(paged.edges).toEqual(edges)
    const project = edges.filter(({ node }) => node.type === 'PROJECT')
    expect(project.map(({ node }) => [node.kind, node.node.name])).toEqual([['CREATED', '甲溪村渠道']])
    expect(project[0]!.node.recordId).toBe(project[0]!.node.node.id)
    expect(edges.some(({ node }) => node.type === 'AREA_TIE' && node.node.status === 'TIED')).toBe(true)
  })

  test('is told what was updated and what ended, and nothing where nothing was done', async () => {
    const { place } = await follow(ask, null)
    expect((await follow(ask, place)).edges).toEqual([])
    await county.decide('confirmTie', { projectId: (await county.project('one')).id, areaCode: 'B' })
    const { edges } = await follow(ask, place)
    const of = (type: string) => edges.filter(({ node }) => node.type === type).map(({ node }) => node.kind)
    expect(of('AREA_TIE').sort()).toEqual(['CREATED', 'ENDED'])
    expect(of('TIE_DECISION')).toEqual(['CREATED'])
    await run(sql`update project set name = '渠道二期' where external_id = 'one'`)
    const next = await follow(ask, edges.at(-1)!.cursor)
    expect(next.edges.map(({ node: { kind, node } }) => [kind, node.name])).toEqual([['UPDATED', '渠道二期']])
  })

  test('is told once of what one transaction did in several steps, and of nothing that was rolled back', async () => {
    const { place } = await follow(ask, null)
    await county.county.kysely.transaction().execute(async (work) => {
      await sql`insert into consolidation_area (code, name, scope) values ('C', '丙', 'VILLAGES')`.execute(
        work,
      )
      await sql`update consolidation_area set name = '丙区' where code = 'C'`.execute(work)
      await sql`insert into consolidation_area (code, name, scope) values ('D', '丁', 'VILLAGES')`.execute(
        work,
      )
      await sql`delete from consolidation_area where code = 'D'`.execute(work)
    })
    await county.county.kysely
      .transaction()
      .execute(async (work) => {
        await sql`update consolidation_area set name = '无' where code = 'C'`.execute(work)
        throw new Error('changed my mind')
      })
      .catch(() => {})
    const { edges } = await follow(ask, place)
    expect(edges.map(({ node: { kind, node } }) => [kind, node?.name]).sort()).toEqual([
      ['CREATED', '丙区'],
      ['ENDED', undefined],
    ])
  })

  test('is given nothing for what is gone, however little is asked of it', async () => {
    const { place } = await follow(ask, null)
    await run(sql`insert into land_class (scheme, code, name) values ('试', '9901', '临时')`)
    await run(sql`delete from land_class where code = '9901'`)
    await run(sql`update consolidation_area set name = name || '一' where code = 'C'`)
    for (const asked of ['id', '__typename', '__typename ... on Project { name }', '... on Node { id }']) {
      const { changes } = await ask<Page>(
        `query ($after: String) { changes(after: $after) { nodes { type kind node { ${asked} } } } }`,
        { after: place },
      )
      expect((changes as any).nodes.map(({ type, kind, node }: any) => [type, kind, node === null])).toEqual([
        ['LAND_CLASS', 'CREATED', true],
        ['LAND_CLASS', 'ENDED', true],
        ['CONSOLIDATION_AREA', 'UPDATED', false],
      ])
    }
  })

  test('whoever may see more of what hangs on a record is told so', async () => {
    await run(
      sql`insert into village_land_use_plan (division_id, period_from) select id, 2021 from administrative_division limit 1`,
    )
    await run(
      sql`insert into function_zone (plan_id, kind, land_area_mu) select id, 'INDUSTRY', 10 from village_land_use_plan`,
    )
    const { place } = await follow(ask, null)
    const told = async (after: string | null) =>
      (await follow(ask, after)).edges.map(({ node: { type, kind } }) => [type, kind]).sort()
    await run(sql`update village_land_use_plan set note = '草案'`)
    expect(await told(place)).toEqual([['VILLAGE_LAND_USE_PLAN', 'UPDATED']])
    const drafted = (await follow(ask, place)).place
    await run(sql`update village_land_use_plan set approved_on = '2024-01-01'`)
    expect(await told(drafted)).toEqual([
      ['FUNCTION_ZONE', 'UPDATED'],
      ['VILLAGE_LAND_USE_PLAN', 'UPDATED'],
    ])
  })

  test('may ask for some types only, and goes on from where it is', async () => {
    const all = await follow(ask, null)
    const types = ['AREA_TIE', 'FUND']
    const some = await follow(ask, null, types, 2)
    expect(some.edges).toEqual(all.edges.filter(({ node }) => types.includes(node.type)))
    expect(some.edges.length).toBeGreaterThan(2)
    expect((await follow(ask, all.place, [])).edges).toEqual([])
  })

  test('a place of no list, or of another database, is refused', async () => {
    const mark = markOf('Change', withId(readOrder(wordsOf(Change), null)))
    const at = (...parts: string[]) => Buffer.from(JSON.stringify([mark, ...parts])).toString('base64url')
    const id = '01900000-0000-7000-8000-000000000000'
    for (const [cursor, code] of [
      ['xx', 'BAD_CURSOR'],
      [Buffer.from(JSON.stringify(['5', id])).toString('base64url'), 'BAD_CURSOR'],
      [at('1'), 'BAD_CURSOR'],
      [at('5', 'no id'), 'BAD_CURSOR'],
      [at('five', id), 'BAD_CURSOR'],
      [at('5', id), 'CURSOR_UNKNOWN'],
      [at('999999999999', id), 'CURSOR_UNKNOWN'],
    ] as const)
      expect((await refusal(ask(FOLLOW, { after: cursor }))).extensions?.code).toBe(code)
  })

  test('a place that is too old is refused with what to do; one that missed nothing is not', async () => {
    const { edges } = await follow(ask, null)
    const fund = edges.filter(({ node }) => node.type === 'FUND').at(-1)!
    const last = edges.at(-1)!
    expect(await pruneChanges(county.county, 1)).toBe(0)
    expect((await follow(ask, null)).edges).toEqual(edges)
    await setTimeout(5)
    await run(sql`select prune_changes(now() + interval '1 minute')`)
    const told = await refusal(ask(FOLLOW, { after: edges[0]!.cursor }))
    expect(told.extensions?.code).toBe('CURSOR_TOO_OLD')
    expect(told.message).toContain('changes(last: 1)')
    expect((await refusal(ask(FOLLOW, {}))).extensions?.code).toBe('CURSOR_TOO_OLD')
    // Neither of these has missed anything.
    expect((await follow(ask, last.cursor)).edges).toEqual([])
    expect((await follow(ask, last.cursor, ['FUND'])).edges).toEqual([])
    // There is always a place to follow from, also where all else is gone.
    expect(await ask('{ changes(last: 1) { pageInfo { endCursor } } }')).toEqual({
      changes: { pageInfo: { endCursor: last.cursor } },
    })
    expect((await follow(ask, fund.cursor, ['FUND'])).edges).toEqual([])
    expect((await refusal(ask(FOLLOW, { after: fund.cursor }))).extensions?.code).toBe('CURSOR_TOO_OLD')
    await run(sql`update fund set name = name || '（更正）'`)
    expect((await follow(ask, last.cursor)).edges).toHaveLength(1)
    expect((await follow(ask, fund.cursor, ['FUND'])).edges).toHaveLength(1)
    expect(await ask('{ changes(last: 1) { nodes { type } pageInfo { endCursor } } }')).toMatchObject({
      changes: { nodes: [{ type: 'FUND' }], pageInfo: { endCursor: expect.any(String) } },
    })
  })

  test('is told of every record, but of what is kept about the keeping, and of ledgers that number themselves', () => {
    const untold = allConcepts()
      .filter(({ hasId, table }) => hasId && !(table!.toUpperCase() in ChangedType))
      .map(({ name }) => name)
    expect(untold.sort()).toEqual([
      'AccessRefusal',
      'ApiKey',
      // What an audit makes anew at each run.
      'AuditLink',
      'AuditParty',
      'FindingParty',
      // A job tells its sender itself how far it is.
      'ImportJob',
      'ImportJobRow',
      'ImportMend',
      'ImportRow',
      'ImportRun',
      'ImportedCells',
      'ImportedTable',
      'LearnedReading',
      'LedgerAccount',
      'LedgerEntry',
      'QuotaEntry',
      'TieWorkItem',
      'TrailAct',
      'TrailEntry',
      'TrailPeopleRead',
      'Webhook',
      'WebhookDelivery',
    ])
  })

  test('tells of the types that the schema names, and each has its triggers', async () => {
    const { rows } = await run(
      sql`select c.relname as table, count(*)::integer as triggers from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid where p.proname = 'note_changes' and c.relnamespace = current_schema()::regnamespace group by 1`,
    )
    expect(
      Object.fromEntries((rows as any[]).map(({ table, triggers }) => [table.toUpperCase(), triggers])),
    ).toEqual(Object.fromEntries(Object.keys(ChangedType).map((type) => [type, 3])))
  })
})

test('a restored copy from a server that numbered transactions otherwise begins its feed anew, with all that there is', async () => {
  const small = await openSmallCounty()
  const { kysely } = small.county
  const ask = doorOf(small.county)
  const { edges } = await follow(ask, null)
  await sql`update change set transaction = (transaction::text::bigint + 1000000)::text::xid8`.execute(kysely)
  await pruneChanges(small.county, 180)
  const anew = await follow(ask, null)
  const standing = (all: typeof edges) => all.flatMap(({ node }) => (node.node ? [node.recordId] : [])).sort()
  expect(standing(anew.edges)).toEqual(standing(edges))
  expect(standing(anew.edges).length).toBeGreaterThan(10)
  expect((await refusal(ask(FOLLOW, { after: edges.at(-1)!.cursor }))).extensions?.code).toBe(
    'CURSOR_UNKNOWN',
  )
  expect(await pruneChanges(small.county, 180)).toBe(0)
})

// The embedded database has one connection: there, nothing is at once.
describe.skipIf(!process.env.DATABASE_URL)('a copy that is kept by the feed alone', () => {
  const WRITERS = 8
  const TRANSACTIONS = trials(20)

  test('equals the table, whatever the order in which transactions began and ended', async () => {
    const county = await openCounty()
    const ask = doorOf(county)
    let writing = WRITERS
    const isWriting = () => writing > 0
    const codes: string[] = []
    const writer = async (seed: number) => {
      const dice = new Dice(seedOf(0) + seed)
      for (let turn = 0; turn < TRANSACTIONS; turn++)
        await county.kysely
          .transaction()
          .execute(async (work) => {
            // Some have their number long before they write, and some write long before they end.
            if (dice.chance(0.5)) await sql`select pg_current_xact_id()`.execute(work)
            for (let step = dice.below(4); step >= 0; step--) {
              await setTimeout(dice.below(8))
              const code = codes.length > 0 ? codes[dice.below(codes.length)]! : ''
              const act = dice.below(10)
              if (act < 4) {
                const made = `W${seed}-${turn}-${step}`
                await sql`insert into consolidation_area (code, name, scope) select ${made} || g, '新', 'VILLAGES' from generate_series(1, 3) g`.execute(
                  work,
                )
                codes.push(`${made}1`, `${made}2`)
              } else if (act < 9)
                await sql`update consolidation_area set name = ${`${seed}/${turn}/${step}`} where code = ${code}`.execute(
                  work,
                )
              else await sql`delete from consolidation_area where code = ${code}`.execute(work)
            }
            await setTimeout(dice.below(20))
            if (dice.chance(0.15)) throw new Error('rolled back')
          })
          .catch((error: { code?: string; message: string }) => {
            // Two that wait for each other's rows: one of them is told to try again.
            if (error.message !== 'rolled back' && error.code !== '40P01') throw error
          })
      writing--
    }
    const copy = new Map<string, string>()
    const seen: string[] = []
    let [place, rounds] = [null as string | null, 0]
    const reader = async (take: number, pages: number) => {
      const page = await follow(ask, place, ['CONSOLIDATION_AREA'], take, pages)
      place = page.place
      for (const { cursor, node } of page.edges) {
        seen.push(cursor)
        if (node.node) copy.set(node.recordId, node.node.name)
        else copy.delete(node.recordId)
      }
    }
    const reading = (async () => {
      const dice = new Dice(99)
      while (isWriting()) {
        rounds++
        await reader(1 + dice.below(40), 1)
        await setTimeout(dice.below(10))
      }
      await reader(1000, Infinity)
    })()
    await Promise.all([reading, ...Array.from({ length: WRITERS }, (_, seed) => writer(seed))])
    const { rows } = await sql<{
      id: string
      name: string
    }>`select 'ConsolidationArea:' || id as id, name from consolidation_area`.execute(county.kysely)
    const noted = await sql<{
      count: number
    }>`select count(*)::integer as count from change where table_name = 'consolidation_area'`.execute(
      county.kysely,
    )
    expect(rounds).toBeGreaterThan(10)
    expect(rows.length).toBeGreaterThan(100)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(noted.rows[0]!.count)
    expect([...copy].sort()).toEqual(rows.map(({ id, name }) => [id, name]).sort())
  })
})
