import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { recordAreas } from '../../../src/areas/record-areas.js'
import { recordBoundaries } from '../../../src/areas/record-boundaries.js'
import { recordDivisions } from '../../../src/areas/record-divisions.js'
import { administrator } from '../../../src/database/principal.js'
import { work } from '../../../src/database/work.js'
import { applyRollupDeltas } from '../../../src/rollups/apply-rollup-deltas.js'
import { judgePassedDays } from '../../../src/ties/judging/judge-passed-days.js'
import { runTies, tieChanges } from '../../../src/ties/judging/run-ties.js'
import { openSmallCounty, square, type SmallCounty } from '../small-county.js'

let county: SmallCounty
const point = (lon: number) => ({ type: 'Point', coordinates: [lon, 28.5] })
beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'a', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'b', title: '乙溪村渠道' },
    { department: 'WATER', externalId: 'c', title: '丙溪村渠道' },
    { department: 'WATER', externalId: 'c-below', title: '支渠', parentExternalId: 'c' },
    { department: 'WATER', externalId: 'c-by-hand', title: '丙溪村泵站' },
    { department: 'WATER', externalId: 'c-point', title: '泵站', geometry: point(118.5) },
    { department: 'WATER', externalId: 'later', title: '渠道', areaCode: 'LATER' },
    { department: 'WATER', externalId: 'new-village', title: '丁溪村渠道' },
  )
  await county.allocations(
    ['a', ['WATER', 'a'], '1.00'],
    ['c', ['WATER', 'c'], '2.00'],
    ['c-below', ['WATER', 'c-below'], '3.00'],
  )
})

const tieOf = async (externalId: string) => (await county.project(externalId)).tie
const ties = async () =>
  new Map(
    (
      await sql<{
        id: string
        of: string
      }>`select t.id, coalesce(p.external_id, 'money ' || a.external_id) as of from area_tie t left join project p on p.id = t.project_id left join allocation a on a.id = t.allocation_id where t.ended_at is null`.execute(
        county.county.kysely,
      )
    ).rows.map(({ id, of }) => [of, id]),
  )
/** What got another tie by doing something. */
async function changedBy(doing: () => Promise<unknown>): Promise<string[]> {
  const before = await ties()
  await doing()
  return [...(await ties())].flatMap(([of, id]) => (before.get(of) === id ? [] : [of])).sort()
}
const members = (b: string[]) =>
  county.bring((unit) =>
    recordAreas(unit, [
      { code: 'B', name: '乙片区', scope: 'VILLAGES', memberCodes: b.map((code) => `990001100${code}`) },
    ]),
  )

test('a run over everything leaves alone what stands', async () => {
  expect(await changedBy(() => county.bring((unit) => runTies(unit)))).toEqual([])
})

test('when a village joins an area, just what hangs on it is tied anew; what was is kept; a decision stays', async () => {
  await county.decide('markOutside', { projectId: (await county.project('c-by-hand')).id })
  expect(await changedBy(() => members(['202', '203']))).toEqual([
    'c',
    'c-below',
    'c-by-hand',
    'c-point',
    'money c',
    'money c-below',
  ])
  for (const externalId of ['c', 'c-below', 'c-point'])
    expect(await tieOf(externalId)).toMatchObject({ status: 'TIED', area: { code: 'B' } })
  const byHand = await tieOf('c-by-hand')
  expect(byHand).toMatchObject({ status: 'OUTSIDE', method: 'MANUAL' })
  expect(byHand.explanation).toContain('自动证据指向乙片区（B）')
  expect((await county.project('c')).tieHistory.totalCount).toBe(2)
  expect(await changedBy(() => members(['202']))).toEqual([
    'c',
    'c-below',
    'c-by-hand',
    'c-point',
    'money c',
    'money c-below',
  ])
  expect(await tieOf('c-below')).toMatchObject({ status: 'OUTSIDE', method: 'INHERITED' })
})

test('the same plan sent again changes nothing', async () => {
  expect(await changedBy(() => members(['202']))).toEqual([])
})

test('when a record is corrected, it is tied anew, and its money and what is below it with it', async () => {
  const correct = (title: string) =>
    changedBy(() => county.projects({ department: 'WATER', externalId: 'c', title }))
  expect(await correct('甲溪村渠道二期')).toEqual(['c', 'c-below', 'money c', 'money c-below'])
  expect(await tieOf('c-below')).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  expect(await correct('丙溪村渠道')).toEqual(['c', 'c-below', 'money c', 'money c-below'])
})

test('when a parent is decided on, what is below it follows, and follows back', async () => {
  const decided = await county.decide('confirmTie', {
    projectId: (await county.project('c')).id,
    areaCode: 'A',
  })
  const below = await county.project('c-below')
  expect([below.tie, below.allocations.nodes[0].tie]).toMatchObject([
    { method: 'INHERITED', area: { code: 'A' } },
    { method: 'INHERITED', area: { code: 'A' } },
  ])
  await county.undo(decided.decision.id)
  expect(await tieOf('c-below')).toMatchObject({ status: 'OUTSIDE', method: 'INHERITED' })
})

test('what names a place that comes later is tied when it comes', async () => {
  expect([await tieOf('later'), await tieOf('new-village')]).toMatchObject([
    { reason: 'UNKNOWN_PLACE' },
    { reason: 'UNKNOWN_PLACE' },
  ])
  expect(
    await changedBy(() =>
      county.bring(async (unit) => {
        await recordDivisions(unit, [
          { code: '990001100204', level: 'VILLAGE', name: '丁溪村委会', parentCode: '990001100000' },
        ])
        await recordAreas(unit, [
          { code: 'LATER', name: '丁片区', scope: 'VILLAGES', memberCodes: ['990001100204'] },
        ])
      }),
    ),
  ).toEqual(['later', 'new-village'])
  expect([await tieOf('later'), await tieOf('new-village')]).toMatchObject([
    { method: 'DECLARED', area: { code: 'LATER' } },
    { method: 'PLACE_NAME', area: { code: 'LATER' } },
  ])
})

test('when a boundary moves, what lies on the ground is measured anew', async () => {
  const between = (from: number, to: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [from, 28],
        [to, 28],
        [to, 29],
        [from, 29],
        [from, 28],
      ],
    ],
  })
  expect(
    await changedBy(() =>
      county.bring((unit) =>
        recordBoundaries(unit, [
          { code: '990001100203', geometry: between(118.7, 119) },
          { code: '990001100202', geometry: between(117, 118.7) },
        ]),
      ),
    ),
  ).toEqual(['c-point'])
  expect(await tieOf('c-point')).toMatchObject({ status: 'TIED', method: 'SPATIAL', area: { code: 'B' } })
})

const area = (code: string, name: string, validTo: string, member = '203') =>
  county.bring((unit) =>
    recordAreas(unit, [{ code, name, scope: 'VILLAGES', memberCodes: [`990001100${member}`], validTo }]),
  )

test('when an area comes into force or ends, what lies in its members is tied anew', async () => {
  await county.projects({ department: 'WATER', externalId: 'in-c', title: '丙溪村山塘工程' })
  await area('C', '丙片区', '2021-01-01')
  expect(await tieOf('in-c')).toMatchObject({ status: 'OUTSIDE' })
  await area('C', '丙片区', '2099-01-01')
  expect(await tieOf('in-c')).toMatchObject({ status: 'TIED', area: { code: 'C' } })
  await area('C', '丙片区', '2021-01-01')
  expect(await tieOf('in-c')).toMatchObject({ status: 'OUTSIDE' })
})

test('when an area gets a name or loses one, what names it is tied anew', async () => {
  await county.projects(
    { department: 'WATER', externalId: 'named', title: '戊丁片区灌溉渠道' },
    { department: 'WATER', externalId: 'spaced', title: '泵站', place: '戊 丁片區' },
    { department: 'WATER', externalId: 'coded', title: 'JX-C灌溉渠道' },
    { department: 'WATER', externalId: 'declared', title: '渠道', areaCode: ' jx-c ' },
  )
  await county.allocations([
    'named',
    ['WATER', 'named'],
    '4.00',
    { purpose: '戊丁片区渠道', place: '戊丁片区' },
  ])
  const all = ['named', 'spaced']
  for (const externalId of all) expect(await tieOf(externalId)).toMatchObject({ status: 'UNRESOLVED' })
  await area('C', '戊丁片区', '2099-01-01')
  for (const externalId of all)
    expect(await tieOf(externalId)).toMatchObject({ method: 'PLACE_NAME', area: { code: 'C' } })
  expect((await county.project('named')).allocations.nodes[0].tie).toMatchObject({ area: { code: 'C' } })
  await area('C', '己片区', '2099-01-01')
  for (const externalId of all) expect(await tieOf(externalId)).toMatchObject({ status: 'UNRESOLVED' })
  // A new one, by its code: as the texts have it, and as the records declare it.
  expect(await tieOf('coded')).toMatchObject({ reason: 'NO_EVIDENCE' })
  await area('JX-C', '庚片区', '2099-01-01', '204')
  expect(await tieOf('declared')).toMatchObject({ method: 'DECLARED', area: { code: 'JX-C' } })
  // Letters alone may stand for something else: it is offered.
  expect(await tieOf('coded')).toMatchObject({ reason: 'AMBIGUOUS' })
  expect(await changedBy(() => county.bring((unit) => runTies(unit)))).toEqual([])
})

test('a point on the edge of an area is open, one between two members of an area lies in it', async () => {
  const small = await openSmallCounty()
  const at = (externalId: string, lon: number, lat = 28.5) => ({
    department: 'WATER',
    externalId,
    title: '泵站',
    geometry: { type: 'Point', coordinates: [lon, lat] },
  })
  await small.projects(
    at('within', 116.5),
    at('outer', 116),
    at('corner', 117, 29),
    at('between', 117),
    at('beside none', 118),
    at('outer none', 118.5, 29),
  )
  const answer = async (externalId: string) => {
    const { status, reason, area, explanation } = (await small.project(externalId)).tie
    return [area?.code ?? reason ?? status, explanation]
  }
  expect(await answer('within')).toEqual(['A', expect.stringContaining('落在甲片区（A）内')])
  expect(await answer('outer')).toEqual(['SPANS_AREAS', expect.stringContaining('在边界上')])
  for (const externalId of ['corner', 'between', 'beside none'])
    expect([externalId, (await answer(externalId))[0]]).toEqual([externalId, 'SPANS_AREAS'])
  // On the county's own edge, in no area whichever side it is.
  expect((await answer('outer none'))[0]).toBe('OUTSIDE')
  await small.bring((unit) =>
    recordAreas(unit, [
      { code: 'A', name: '甲片区', scope: 'VILLAGES', memberCodes: ['990001100201', '990001100202'] },
      { code: 'B', name: '乙片区', scope: 'VILLAGES', memberCodes: ['990001100203'] },
    ]),
  )
  expect(await answer('between')).toEqual(['A', expect.stringContaining('落在甲片区（A）内')])
})

test('what an allocation of a split project says of its own place is shown beside its parts', async () => {
  const small = await openSmallCounty()
  await small.projects({ department: 'WATER', externalId: 'split', title: '甲溪村、乙溪村渠道' })
  await small.allocations(
    ['own', ['WATER', 'split'], '10.00', { villageCode: '990001100201' }],
    ['none', ['WATER', 'split'], '10.00'],
  )
  const parts = [
    { name: '甲段', share: '0.5', areaCode: 'A' },
    { name: '乙段', share: '0.5', areaCode: 'B' },
  ]
  const { id } = await small.project('split')
  await small.decide('splitProject', { projectId: id, basis: 'MONEY', parts })
  const [own, none] = (await small.project('split')).allocations.nodes.sort((a: any) =>
    a.externalId === 'own' ? -1 : 1,
  )
  expect(own.tie).toMatchObject({
    status: 'TIED',
    evidence: [{ method: 'DIVISION', supports: false }],
    explanation: expect.stringMatching(/但分配自身的证据指向甲片区（A）：区划代码 990001100201/),
  })
  expect(own.parts.nodes).toHaveLength(2)
  expect(none.tie.explanation).not.toContain('但')
})

test('on the day on which an area or a division begins or ends, what hangs on it is tied anew by itself', async () => {
  const clock = (day: string) =>
    sql`create or replace function county_today() returns date language sql stable as ${sql.lit(`select ${day}`)}`.execute(
      county.county.kysely,
    )
  const passed = () =>
    changedBy(() =>
      work(county.county, administrator('quanyu'), [tieChanges, applyRollupDeltas], judgePassedDays),
    )
  await county.projects(
    { department: 'WATER', externalId: 'undated', title: '戊溪村渠道' },
    { department: 'WATER', externalId: 'of-the-name', title: '辛片区渠道' },
    { department: 'WATER', externalId: 'on-the-ground', title: '泵站', geometry: point(120.5) },
    { department: 'WATER', externalId: 'dated', title: '戊溪村山塘工程', recordDate: '2024-01-01' },
  )
  const [from, to] = ['2097-01-01', '2098-01-01']
  await county.bring(async (unit) => {
    await recordDivisions(unit, [
      { code: '990001100205', level: 'VILLAGE', name: '戊溪村委会', parentCode: '990001100000' },
    ])
    await recordBoundaries(unit, [{ code: '990001100205', geometry: square(120) }])
    await recordAreas(unit, [
      {
        code: 'NEXT',
        name: '辛片区',
        scope: 'VILLAGES',
        memberCodes: ['990001100205'],
        validFrom: from,
        validTo: to,
      },
    ])
  })
  await passed()
  expect(await passed()).toEqual([])
  const all = ['of-the-name', 'on-the-ground', 'undated']
  for (const externalId of all) expect((await tieOf(externalId)).area).toBeNull()
  await clock(`'${from}'::date - 1`)
  expect(await passed()).toEqual([])
  await clock(`'${from}'::date`)
  expect(await passed()).toEqual(all)
  for (const externalId of all) expect(await tieOf(externalId)).toMatchObject({ area: { code: 'NEXT' } })
  expect(await tieOf('dated')).toMatchObject({ status: 'OUTSIDE' })
  await clock(`'${to}'::date - 1`)
  expect(await passed()).toEqual([])
  await clock(`'${to}'::date`)
  expect(await passed()).toEqual(all)
  for (const externalId of all) expect((await tieOf(externalId)).area).toBeNull()
  await clock(`(now() at time zone 'Asia/Shanghai')::date`)
})
