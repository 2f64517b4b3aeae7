import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { runTies } from '../../src/ties/judging/run-ties.js'
import { square } from '../ties/small-county.js'
import { CODES, openCountyToDraw, type CountyToDraw } from '../preview/areas-drawn.js'

let county: CountyToDraw
beforeAll(async () => {
  county = await openCountyToDraw()
  // As if the areas had been drawn long ago.
  await sql`update area_member set joined_on = '2024-01-01' where left_on is null`.execute(
    county.county.kysely,
  )
})
const west = (boundary: any): number =>
  Math.min(...boundary.coordinates.flat(boundary.type === 'Polygon' ? 1 : 2).map(([lon]: number[]) => lon))

test('an area is drawn with why, by which document and from when, and its ties follow', async () => {
  const drawn = await county.draw({
    code: 'B',
    memberCodes: [CODES.SECOND, CODES.THIRD],
    effectiveOn: '2024-06-01',
    documentNumber: '进府〔2024〕8号',
  })
  expect(drawn).toMatchObject({
    __typename: 'AreaDrawn',
    area: {
      divisions: [{ code: CODES.SECOND }, { code: CODES.THIRD }],
      projects: { totalCount: 3 },
      funding: { allocated: '500.50' },
    },
    drawing: {
      effectiveOn: '2024-06-01',
      reason: '群众意愿',
      documentNumber: '进府〔2024〕8号',
      drawnBy: '测试员',
    },
  })
  const { consolidationArea } = await county.ask(
    `{ consolidationArea(code: "B") { drawings { nodes { reason } } memberships { nodes { division { code } joinedOn leftOn } } earlier: divisions(asOf: "2024-05-31") { code } since: divisions(asOf: "2024-06-01") { code } } }`,
  )
  expect(consolidationArea).toMatchObject({
    drawings: { nodes: [{ reason: '群众意愿' }] },
    earlier: [{ code: CODES.SECOND }],
    since: [{ code: CODES.SECOND }, { code: CODES.THIRD }],
  })
  const { trail } = await county.ask(
    `{ trail(filter: { tableName: { eq: "area_drawing" } }) { nodes { action act { operation principal } } } }`,
  )
  expect(trail.nodes).toEqual([{ action: 'INSERT', act: { operation: 'drawArea', principal: '测试员' } }])
})

test('what cannot be drawn is refused by name, and a key is good for one drawing', async () => {
  expect(
    await county.draw({ code: 'B', memberCodes: [CODES.SECOND], effectiveOn: '2024-05-01' }),
  ).toMatchObject({ code: 'EFFECTIVE_OUT_OF_ORDER' })
  expect(
    await county.draw({ code: 'B', memberCodes: [CODES.SECOND], effectiveOn: '2199-01-01' }),
  ).toMatchObject({ code: 'EFFECTIVE_OUT_OF_ORDER' })
  expect(await county.draw({ code: 'B', memberCodes: [CODES.SECOND], reason: '  ' })).toMatchObject({
    code: 'REASON_MISSING',
  })
  expect(await county.draw({ code: 'N1', memberCodes: [CODES.SECOND] })).toMatchObject({
    code: 'NO_SUCH_AREA',
  })
  expect(await county.draw({ code: 'N1', name: '新片区' })).toMatchObject({ code: 'UNKNOWN_MEMBERS' })
  expect(await county.draw({ code: 'B', memberCodes: ['990009999999'] })).toMatchObject({
    code: 'UNKNOWN_MEMBERS',
  })
  expect(await county.draw({ code: 'B', boundary: { type: 'Point', coordinates: [117, 28] } })).toMatchObject(
    { code: 'BAD_BOUNDARY' },
  )
  const once = { idempotencyKey: 'once', code: 'N2', name: '新片区', memberCodes: [CODES.FIRST] }
  const first = await county.draw(once)
  expect(first).toMatchObject({ __typename: 'AreaDrawn', area: { code: 'N2', scope: 'VILLAGES' } })
  expect(await county.draw(once)).toEqual(first)
  expect(await county.draw({ ...once, memberCodes: [CODES.THIRD] })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
  expect(await county.draw({ code: 'N3', name: '东乡片区', memberCodes: [CODES.TOWNSHIP] })).toMatchObject({
    area: { scope: 'TOWNSHIP' },
  })
})

test('whatever is drawn, just what hangs on it is worked out again: a run of everything finds nothing more', async () => {
  await county.projects({
    department: 'WATER',
    externalId: 'well',
    title: '机井',
    geometry: { type: 'Point', coordinates: [116.5, 28.5] },
  })
  const well = async () => (await county.project('well')).tie
  const all = (set = sql`select`) =>
    work(county.county, administrator('全部'), [], async (unit) => {
      await unit.run(set)
      return runTies(unit)
    })
  await county.draw({ code: 'N2', memberCodes: [CODES.SECOND] })
  await county.draw({ code: 'N3', memberCodes: [CODES.THIRD] })
  expect(await well()).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  await county.draw({ code: 'A', boundary: square(119.5) })
  expect(await well()).toMatchObject({ status: 'OUTSIDE' })
  expect((await all()).changed).toEqual({ projects: 0, allocations: 0 })
  // Whatever the plan: a shape that lies whole in each of several areas is told of them in one order.
  for (const set of [sql`set local enable_hashagg = off`, sql`set local enable_sort = off`])
    expect((await all(set)).changed).toEqual({ projects: 0, allocations: 0 })
  await county.draw({ code: 'A', withoutBoundary: true })
  expect(await well()).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  expect((await all()).changed).toEqual({ projects: 0, allocations: 0 })
})

test('a boundary that is replaced or taken away can still be asked for as it was', async () => {
  const backdate = (days: number) =>
    sql`update consolidation_area set recorded_at = now() - make_interval(days => ${days}) where code = 'A'`.execute(
      county.county.kysely,
    )
  expect((await county.draw({ code: 'A', boundary: square(120) })).area.divisions).toEqual([
    { code: CODES.FIRST },
  ])
  await backdate(30)
  await county.draw({ code: 'A', boundary: square(121) })
  await sql`update record_version set superseded_at = now() - interval '20 days' where table_name = 'consolidation_area' and record_id = (select id from consolidation_area where code = 'A') and content->>'boundary' is not null`.execute(
    county.county.kysely,
  )
  await backdate(20)
  await county.draw({ code: 'A', withoutBoundary: true })
  const day = async (ago: number) =>
    (
      await sql<{
        day: string
      }>`select ((now() at time zone 'Asia/Shanghai')::date - ${ago}::integer)::text as day`.execute(
        county.county.kysely,
      )
    ).rows[0]!.day
  const { consolidationArea: area } = await county.ask(
    `query($first: Date, $second: Date) { consolidationArea(code: "A") { now: boundary first: boundary(asOf: $first) second: boundary(asOf: $second) } }`,
    { first: await day(25), second: await day(10) },
  )
  expect([west(area.first), west(area.second), west(area.now)]).toEqual([120, 121, 116])
})

test('a drawing of the boundary alone is not followed by one of an earlier day', async () => {
  const again = (effectiveOn: string, width: number) =>
    county.draw({ code: 'B', boundary: square(117, width), effectiveOn, reason: '边界核实' })
  expect(await again('2024-09-01', 0.9)).toMatchObject({ __typename: 'AreaDrawn' })
  expect(await again('2024-08-31', 0.8)).toMatchObject({ code: 'EFFECTIVE_OUT_OF_ORDER' })
  expect(await again('2024-09-01', 0.8)).toMatchObject({ __typename: 'AreaDrawn' })
})
