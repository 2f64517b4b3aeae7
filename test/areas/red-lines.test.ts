import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { doorOf } from '../door.js'
import { openBooks, square, type Books } from '../audit/rules/books.js'

let books: Books
let ask: ReturnType<typeof doorOf>
let classes: Record<string, string>
beforeAll(async () => {
  books = await openBooks()
  ask = doorOf(books.county)
  classes = await books.classes()
})

interface Land {
  area_id?: string
  division_id?: string
  year?: number
  phase: string
  code: string
  mu: string
  parcel?: string
  boundary?: string
}
const record = ({ code, mu, parcel, year, ...row }: Land) =>
  books.add('land_use_record', {
    ...row,
    year: year ?? (row.phase === 'BEFORE' ? 2020 : 2024),
    land_class_id: classes[code],
    land_area_mu: mu,
    parcel_number: parcel ?? null,
  })
const farmland = (area_id: string, phase: string, mu: string, adjusted?: string, added?: string) =>
  books.add('permanent_basic_farmland', {
    area_id,
    phase,
    year: phase === 'BEFORE' ? 2020 : 2024,
    land_area_mu: mu,
    adjusted_area_mu: adjusted ?? null,
    added_area_mu: added ?? null,
  })
const LINE =
  'key before planned after change atLeast atMost phase verdict binding percent rule beforeYears plannedYears afterYears missing'
const codeOf = async (area: string): Promise<string> =>
  (
    await sql<{ code: string }>`select code from consolidation_area where id = ${area}`.execute(
      books.county.kysely,
    )
  ).rows[0]!.code
const redLines = async (area: string): Promise<Record<string, any>> => {
  const { consolidationArea } = await ask(
    `query($code: String!) { consolidationArea(code: $code) { redLines { verdict lines { ${LINE} } } } }`,
    { code: await codeOf(area) },
  )
  const { verdict, lines } = consolidationArea.redLines
  return { verdict, ...Object.fromEntries(lines.map((line: { key: string }) => [line.key, line])) }
}

describe('an area’s balance', () => {
  test('tells each line with its figures, the rule, the years, and whether it holds', async () => {
    const area_id = await books.area('甲片区')
    for (const [phase, code, mu] of [
      ['BEFORE', '0101', '600.5'],
      ['BEFORE', '0103', '399.5'],
      ['BEFORE', '0702', '50'],
      ['BEFORE', '0301', '120'],
      ['BEFORE', '1104', '30.25'],
      ['BEFORE', '1107', '7'],
      ['BEFORE', '1109', '2'],
      ['PLANNED', '0101', '900'],
      ['PLANNED', '0103', '160'],
      ['PLANNED', '0702', '40'],
      ['AFTER', '0101', '880'],
      ['AFTER', '0103', '170'],
      ['AFTER', '0702', '45'],
      ['AFTER', '0301', '121'],
      ['AFTER', '1104', '28'],
    ] as const)
      await record({ area_id, phase, code, mu })
    await farmland(area_id, 'BEFORE', '800')
    await farmland(area_id, 'AFTER', '805', '100', '5')
    const told = await redLines(area_id)
    expect(told.verdict).toBe('HOLDS')
    expect(told.CULTIVATED_LAND).toEqual({
      key: 'CULTIVATED_LAND',
      before: '1000',
      planned: '1060',
      after: '1050',
      change: '50',
      atLeast: '1000',
      atMost: null,
      phase: 'AFTER',
      verdict: 'HOLDS',
      binding: true,
      percent: null,
      rule: 'Q04',
      beforeYears: [2020],
      plannedYears: [2024],
      afterYears: [2024],
      missing: [],
    })
    expect(told.NEW_CULTIVATED_LAND).toMatchObject({
      change: '50',
      atLeast: '1050',
      percent: '5',
      verdict: 'HOLDS',
    })
    expect(told.PADDY).toMatchObject({
      before: '600.5',
      planned: '900',
      after: '880',
      change: '279.5',
      verdict: 'INFORMS',
      rule: null,
      binding: false,
    })
    expect(told.CONSTRUCTION_LAND).toMatchObject({
      before: '52',
      after: '45',
      change: '-7',
      atMost: '52',
      verdict: 'HOLDS',
    })
    // Ponds and forest; neither the ditch nor the water works.
    expect(told.ECOLOGICAL_LAND).toMatchObject({
      before: '150.25',
      after: '149',
      change: '-1.25',
      verdict: 'INFORMS',
    })
    expect(told.PERMANENT_BASIC_FARMLAND).toMatchObject({
      before: '800',
      planned: null,
      after: '805',
      change: '5',
      atLeast: '800',
      verdict: 'HOLDS',
    })
    expect(told.ADDED_BASIC_FARMLAND).toMatchObject({
      before: '100',
      after: '5',
      change: '5',
      atLeast: '5',
      percent: '5',
      verdict: 'HOLDS',
    })
  })
  test('breaks a millionth of a mu below five percent', async () => {
    const area_id = await books.area('乙片区')
    await record({ area_id, phase: 'BEFORE', code: '01', mu: '1000' })
    await record({ area_id, phase: 'AFTER', code: '01', mu: '1049.999999' })
    const told = await redLines(area_id)
    expect(told.verdict).toBe('BROKEN')
    expect(told.CULTIVATED_LAND.verdict).toBe('HOLDS')
    expect(told.NEW_CULTIVATED_LAND).toMatchObject({
      verdict: 'BROKEN',
      change: '49.999999',
      atLeast: '1050',
    })
    // The line breaks by the figure that is in force.
    await books.add('rule_parameter_value', {
      rule: 'Q04',
      name: 'newCultivated',
      version: 1,
      value: '4.9',
      valid_from: '2020-01-01',
      reason: '省级文件',
      set_by: '财政',
    })
    expect((await redLines(area_id)).NEW_CULTIVATED_LAND).toMatchObject({
      verdict: 'HOLDS',
      percent: '4.9',
      atLeast: '1049',
    })
    await books.add('rule_parameter_value', {
      rule: 'Q04',
      name: 'newCultivated',
      version: 2,
      value: '5',
      valid_from: '2020-01-01',
      reason: '恢复',
      set_by: '财政',
    })
  })
  test('without records nothing is told, and what is missing is named', async () => {
    const area_id = await books.area('丙片区')
    const none = await redLines(area_id)
    expect(none.verdict).toBe('CANNOT_TELL')
    expect(none.CULTIVATED_LAND).toMatchObject({
      before: null,
      after: null,
      change: null,
      phase: null,
      verdict: 'CANNOT_TELL',
    })
    expect(none.CULTIVATED_LAND.missing).toEqual(['整治前的土地利用记录', '整治后或规划后的土地利用记录'])
    await record({ area_id, phase: 'BEFORE', code: '0101', mu: '10' })
    await record({ area_id, phase: 'AFTER', code: '0101', mu: '11' })
    const some = await redLines(area_id)
    expect(some.CULTIVATED_LAND.verdict).toBe('HOLDS')
    expect(some.CONSTRUCTION_LAND).toMatchObject({
      verdict: 'CANNOT_TELL',
      missing: ['该地类的土地利用记录'],
    })
    expect(some.PERMANENT_BASIC_FARMLAND).toMatchObject({
      verdict: 'CANNOT_TELL',
      missing: [expect.stringContaining('永久基本农田记录'), expect.any(String)],
    })
  })
  test('of villages, a phase that leaves one out cannot be compared, and the village is named', async () => {
    const [one, other] = [await books.village('戊溪村委会', null), await books.village('己溪村委会', null)]
    const area = await books.area('丁片区', one, other)
    for (const division_id of [one, other])
      await record({ division_id, phase: 'BEFORE', code: '0101', mu: '100' })
    await record({ division_id: one, phase: 'AFTER', code: '0101', mu: '99' })
    expect((await redLines(area)).CULTIVATED_LAND).toMatchObject({
      before: '200',
      after: '99',
      phase: null,
      verdict: 'CANNOT_TELL',
      missing: ['整治后：己溪村委会（土地利用记录）'],
    })
    // The plan is whole, so it is judged.
    for (const division_id of [one, other])
      await record({ division_id, phase: 'PLANNED', code: '0101', mu: '110' })
    expect((await redLines(area)).CULTIVATED_LAND).toMatchObject({
      planned: '220',
      phase: 'PLANNED',
      verdict: 'HOLDS',
      missing: [expect.stringContaining('己溪村委会')],
    })
    await record({ division_id: other, phase: 'AFTER', code: '0101', mu: '99' })
    expect((await redLines(area)).CULTIVATED_LAND).toMatchObject({
      after: '198',
      phase: 'AFTER',
      verdict: 'BROKEN',
      change: '-2',
      missing: [],
    })
    // What the area itself reports goes before its villages.
    await record({ area_id: area, phase: 'AFTER', code: '01', mu: '210' })
    expect((await redLines(area)).CULTIVATED_LAND).toMatchObject({ after: '210', verdict: 'HOLDS' })
  })
  test('a village that no phase tells keeps a line from being said to hold', async () => {
    const [one, other] = [await books.village('庚溪村委会', null), await books.village('辛溪村委会', null)]
    const area = await books.area('戊片区', one, other)
    await record({ division_id: one, phase: 'BEFORE', code: '0101', mu: '100' })
    await record({ division_id: one, phase: 'AFTER', code: '0101', mu: '120' })
    expect((await redLines(area)).CULTIVATED_LAND).toMatchObject({
      verdict: 'CANNOT_TELL',
      phase: 'AFTER',
      missing: [expect.stringContaining('辛溪'), expect.stringContaining('辛溪')],
    })
  })
  test('a class beside its sub-classes, an older year, and parcels beside their sum count once', async () => {
    const area_id = await books.area('己片区')
    await record({ area_id, phase: 'BEFORE', code: '01', mu: '1000' })
    await record({ area_id, phase: 'BEFORE', code: '0101', mu: '700' })
    await record({ area_id, phase: 'BEFORE', code: '0103', mu: '300' })
    await record({ area_id, phase: 'BEFORE', code: '0103', mu: '5000', year: 2010 })
    await record({ area_id, phase: 'AFTER', code: '0101', mu: '1100' })
    await record({ area_id, phase: 'AFTER', code: '0101', mu: '500', parcel: '1' })
    await record({ area_id, phase: 'AFTER', code: '0101', mu: '500', parcel: '2' })
    expect((await redLines(area_id)).CULTIVATED_LAND).toMatchObject({
      before: '1000',
      after: '1100',
      beforeYears: [2020],
    })
  })
  test('a later record of one class leaves the other classes their own year', async () => {
    const area_id = await books.area('辛片区')
    await record({ area_id, phase: 'BEFORE', code: '0101', mu: '1000', year: 2019 })
    await record({ area_id, phase: 'AFTER', code: '0101', mu: '500' })
    await record({ area_id, phase: 'BEFORE', code: '0702', mu: '3', year: 2020 })
    const told = await redLines(area_id)
    expect(told.CULTIVATED_LAND).toMatchObject({
      before: '1000',
      after: '500',
      verdict: 'BROKEN',
      beforeYears: [2019, 2020],
    })
    // Nothing on file after is not nought.
    expect(told.CONSTRUCTION_LAND).toMatchObject({
      before: '3',
      after: null,
      verdict: 'CANNOT_TELL',
      missing: ['整治后该地类的土地利用记录'],
    })
  })
  test('land of a class after, of which nothing is on file before, cannot be compared', async () => {
    const area_id = await books.area('壬片区')
    await record({ area_id, phase: 'BEFORE', code: '0702', mu: '3' })
    await record({ area_id, phase: 'AFTER', code: '0101', mu: '500' })
    expect((await redLines(area_id)).CULTIVATED_LAND).toMatchObject({
      before: null,
      after: '500',
      verdict: 'CANNOT_TELL',
      missing: ['整治前该地类的土地利用记录'],
    })
  })
  test('of villages, each line is compared where each village tells it in both phases', async () => {
    const [one, other] = [await books.village('壬溪村委会', null), await books.village('癸溪村委会', null)]
    const area = await books.area('癸片区', one, other)
    for (const division_id of [one, other])
      for (const phase of ['BEFORE', 'AFTER']) {
        await record({ division_id, phase, code: '0101', mu: phase === 'BEFORE' ? '100' : '110' })
        if (division_id === one || phase === 'BEFORE')
          await record({ division_id, phase, code: '0702', mu: '50' })
      }
    const told = await redLines(area)
    expect(told.CULTIVATED_LAND.verdict).toBe('HOLDS')
    expect(told.CONSTRUCTION_LAND).toMatchObject({
      before: '100',
      after: '50',
      verdict: 'CANNOT_TELL',
      missing: ['整治后：癸溪村委会（土地利用记录）'],
    })
  })
  test('a class gives way to its parts and to its parcels only as far as they make it up', async () => {
    const area_id = await books.area('子片区')
    const cultivated = async () => (await redLines(area_id)).CULTIVATED_LAND
    await record({ area_id, phase: 'BEFORE', code: '01', mu: '1000' })
    await record({ area_id, phase: 'AFTER', code: '01', mu: '500' })
    await record({ area_id, phase: 'BEFORE', code: '0101', mu: '10', parcel: '图1' })
    expect(await cultivated()).toMatchObject({ before: '1000', verdict: 'BROKEN' })
    await record({ area_id, phase: 'BEFORE', code: '0103', mu: '300', year: 2021 })
    expect(await cultivated()).toMatchObject({ before: '1000', verdict: 'BROKEN' })
    expect((await redLines(area_id)).PADDY.before).toBe('10')
    // A total stands until a later total; parts older than it give way to it.
    await record({ area_id, phase: 'BEFORE', code: '01', mu: '5', year: 2022, parcel: '图2' })
    await record({ area_id, phase: 'BEFORE', code: '0101', mu: '4000', year: 2010 })
    expect(await cultivated()).toMatchObject({ before: '1000' })
  })
  test('parcels of an area do not stand for the totals of its villages, nor are they counted beside them', async () => {
    const village = await books.village('子溪村委会', null)
    const area_id = await books.area('丑片区', village)
    for (const [phase, mu] of [
      ['BEFORE', '1000'],
      ['AFTER', '500'],
    ] as const)
      await record({ division_id: village, phase, code: '0101', mu })
    await record({ area_id, phase: 'BEFORE', code: '0101', mu: '10', parcel: '1' })
    expect((await redLines(area_id)).CULTIVATED_LAND).toMatchObject({ before: '1000', verdict: 'BROKEN' })
  })
})

test('cultivated parcels that touch are one patch', async () => {
  const area_id = await books.area('庚片区')
  const parcel = (phase: string, number: string, x: number, mu: string) =>
    record({ area_id, phase, code: '0103', mu, parcel: number, boundary: square(x) })
  await parcel('BEFORE', '1', 116, '10')
  await parcel('BEFORE', '2', 116.2, '20')
  await parcel('BEFORE', '3', 116.4, '30')
  await parcel('AFTER', '1', 116, '10')
  await parcel('AFTER', '2', 116.1, '35')
  await parcel('AFTER', '3', 116.4, '30')
  const { consolidationArea } = await ask(
    `query($code: String!) { consolidationArea(code: $code) { redLines { contiguity { before { year parcels patches mapped mean largest } planned { patches } after { parcels patches mean largest(unit: HECTARE) } } } } }`,
    { code: await codeOf(area_id) },
  )
  expect(consolidationArea.redLines.contiguity).toEqual({
    before: { year: 2020, parcels: 3, patches: 3, mapped: '60', mean: '20', largest: '30' },
    planned: null,
    after: { parcels: 3, patches: 2, mean: '37.5', largest: '3' },
  })
})

test('pages of areas are answered in one statement, and each area as by itself', async () => {
  const { consolidationAreas } = await ask(
    `{ consolidationAreas(first: 50) { nodes { code redLines { verdict lines { key verdict } } } } }`,
  )
  const one = consolidationAreas.nodes[0]
  const { consolidationArea } = await ask(
    `query($code: String!) { consolidationArea(code: $code) { code redLines { verdict lines { key verdict } } } }`,
    { code: one.code },
  )
  expect(consolidationArea).toEqual(one)
  expect(
    consolidationAreas.nodes.map(({ redLines }: { redLines: { lines: unknown[] } }) => redLines.lines.length),
  ).toEqual(Array.from(consolidationAreas.nodes, () => 7))
})
