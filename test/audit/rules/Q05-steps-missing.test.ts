import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q05-steps-missing.js'
import { openBooks, square, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const keys = async (area: string) => (await books.find(rule, area)).map(({ key }) => key)
const step = (area_id: string, kind: string, decided_on = '2024-03-01') =>
  books.add('approval_step', { area_id, kind, verdict: 'APPROVED', decided_on })

test('villages that adjoin are an area, also through a third', async () => {
  const villages = await Promise.all([0, 0.1, 0.2].map((x) => books.village('甲溪村委会', square(116 + x))))
  expect(await keys(await books.area('甲片区', ...villages))).toEqual([])
})
test('villages apart are none; the middle one is missing', async () => {
  const one = await books.village('乙溪村委会', square(117))
  const other = await books.village('丙溪村委会', square(117.2))
  expect(await books.find(rule, await books.area('乙片区', one, other))).toMatchObject([
    { key: 'apart', severity: 'HIGH' },
  ])
})
test('slivers between boundaries do not part villages, a gap of a kilometre does', async () => {
  const near = await Promise.all(
    [square(118), square(118.1004)].map((shape) => books.village('丁溪村委会', shape)),
  )
  expect(await keys(await books.area('丙片区', ...near))).toEqual([])
  const far = await Promise.all(
    [square(119), square(119.11)].map((shape) => books.village('戊溪村委会', shape)),
  )
  expect(await keys(await books.area('丁片区', ...far))).toEqual(['apart'])
})
test('one township is an area, two are not, nor a township with a village', async () => {
  const [west, north] = [await books.township('西乡'), await books.township('北乡')]
  expect(await keys(await books.area('西片区', west))).toEqual([])
  expect(await keys(await books.area('西北片区', west, north))).toEqual(['members'])
  expect(
    await keys(await books.area('杂片区', west, await books.village('己溪村委会', square(120)))),
  ).toEqual(['members'])
})
test('a village without a boundary holds nothing up', async () => {
  const one = await books.village('庚溪村委会', square(121))
  expect(await keys(await books.area('庚片区', one, await books.village('辛溪村委会', null)))).toEqual([])
})
test('each step asks for what it needs on file', async () => {
  const village = await books.village('壬溪村委会', square(122))
  const area = await books.area('壬片区', village)
  expect(await keys(area)).toEqual([])
  await step(area, 'COUNTY_REVIEW')
  expect(await keys(area)).toEqual(['willingness'])
  await books.add('willingness', { division_id: village, surveyed_on: '2024-03-02' })
  expect(await keys(area)).toEqual(['willingness'])
  await books.add('willingness', { division_id: village, surveyed_on: '2024-03-01' })
  expect(await keys(area)).toEqual([])
  await step(area, 'PLAN_SUBMITTED', '2024-04-01')
  expect(await keys(area)).toEqual(['notice'])
  await books.add('public_notice', { area_id: area, subject: 'PLAN', published_on: '2024-03-20' })
  await step(area, 'IMPLEMENTATION', '2024-06-01')
  expect(await keys(area)).toEqual(['impact-review', 'plan-review'])
  await books.add('environmental_impact_review', {
    area_id: area,
    verdict: 'APPROVED',
    reviewed_on: '2024-05-01',
  })
  await step(area, 'PROVINCIAL_REVIEW', '2024-06-01')
  expect(await keys(area)).toEqual([])
  await step(area, 'AREA_ACCEPTANCE', '2024-06-30')
  expect(await books.find(rule, area)).toMatchObject([{ key: 'acceptance', severity: 'HIGH' }])
  // On its last day a notice has not ended.
  for (const ends_on of ['2024-06-30', '2024-06-29']) {
    expect(await keys(area)).toEqual(['acceptance'])
    const published_on = `2024-06-1${ends_on.at(-1)}`
    await books.add('public_notice', { area_id: area, subject: 'ACCEPTANCE', published_on, ends_on })
  }
  const classes = await books.classes()
  const row = { division_id: village, year: 2024, land_area_mu: '100' }
  for (const phase of ['BEFORE', 'AFTER']) {
    for (const code of ['0101', '0702']) {
      expect(await keys(area)).toEqual(['acceptance'])
      await books.add('land_use_record', { ...row, phase, land_class_id: classes[code] })
    }
    expect(await keys(area)).toEqual(['acceptance'])
    await books.add('permanent_basic_farmland', { ...row, phase })
  }
  expect(await keys(area)).toEqual([])
})
test('willingness of a township’s villages is the township’s', async () => {
  const south = await books.township('南乡')
  const area = await books.area('南片区', south)
  await step(area, 'COUNTY_REVIEW')
  expect(await keys(area)).toEqual(['willingness'])
  await books.add('willingness', {
    division_id: await books.village('癸溪村委会', null, south),
    surveyed_on: '2024-01-01',
  })
  expect(await keys(area)).toEqual([])
})
