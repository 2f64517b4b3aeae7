import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q04-red-lines.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

type Land = { cultivated: string; built?: string }
async function land(before: Land, after: Land, phase = 'AFTER') {
  const area_id = await books.area('甲片区')
  const classes = await books.classes()
  const record = (which: string, year: number, { cultivated, built = '0' }: Land) =>
    Promise.all([
      books.add('land_use_record', {
        area_id,
        year,
        phase: which,
        land_class_id: classes['0101'],
        land_area_mu: cultivated,
      }),
      books.add('land_use_record', {
        area_id,
        year,
        phase: which,
        land_class_id: classes['0702'],
        land_area_mu: built,
      }),
    ])
  await record('BEFORE', 2020, before)
  await record(phase, 2024, after)
  return area_id
}
const keys = async (area: string) => (await books.find(rule, area)).map(({ key }) => key)

test('cultivated land that shrinks, and land that is built on', async () => {
  expect(
    await keys(await land({ cultivated: '1000', built: '50' }, { cultivated: '999.9', built: '50.1' })),
  ).toEqual(['construction-land', 'cultivated-land'])
})
test('five percent of new cultivated land are enough, less is not', async () => {
  expect(await keys(await land({ cultivated: '1000' }, { cultivated: '1050' }))).toEqual([])
  expect(await keys(await land({ cultivated: '1000' }, { cultivated: '1049.999999' }))).toEqual([
    'new-cultivated-land',
  ])
})
test('the plan is held to the lines before anything is built', async () => {
  expect(await keys(await land({ cultivated: '1000' }, { cultivated: '900' }, 'PLANNED'))).toEqual([
    'cultivated-land',
  ])
})
test('what stands afterwards goes before what was planned', async () => {
  const area = await land({ cultivated: '1000' }, { cultivated: '900' }, 'PLANNED')
  const classes = await books.classes()
  await books.add('land_use_record', {
    area_id: area,
    year: 2025,
    phase: 'AFTER',
    land_class_id: classes['0101'],
    land_area_mu: '1100',
  })
  expect(await keys(area)).toEqual([])
})
test('a class is not counted beside its own sub-classes, nor an older survey beside a newer one', async () => {
  const area = await land({ cultivated: '1000' }, { cultivated: '1050' })
  const classes = await books.classes()
  await books.add('land_use_record', {
    area_id: area,
    year: 2020,
    phase: 'BEFORE',
    land_class_id: classes['01'],
    land_area_mu: '1000',
  })
  await books.add('land_use_record', {
    area_id: area,
    year: 2015,
    phase: 'BEFORE',
    land_class_id: classes['0103'],
    land_area_mu: '500',
  })
  expect(await keys(area)).toEqual([])
})
test('records of the villages in the area are its own', async () => {
  const village = await books.village('丁溪村委会', null)
  const area = await books.area('乙片区', village)
  const classes = await books.classes()
  for (const [phase, land_area_mu] of [
    ['BEFORE', '100'],
    ['AFTER', '99'],
  ])
    await books.add('land_use_record', {
      division_id: village,
      year: 2024,
      phase,
      land_class_id: classes['0101'],
      land_area_mu,
    })
  expect(await keys(area)).toEqual(['cultivated-land'])
})
test('permanent basic farmland, and what was added for what was adjusted', async () => {
  const farmland = async (after: string, adjusted: string | null, added: string | null) => {
    const area_id = await books.area('丙片区')
    await books.add('permanent_basic_farmland', { area_id, year: 2020, phase: 'BEFORE', land_area_mu: '800' })
    await books.add('permanent_basic_farmland', {
      area_id,
      year: 2024,
      phase: 'AFTER',
      land_area_mu: after,
      adjusted_area_mu: adjusted,
      added_area_mu: added,
    })
    return keys(area_id)
  }
  expect(await farmland('799.99', null, null)).toEqual(['permanent-basic-farmland'])
  expect(await farmland('805', '100', '5')).toEqual([])
  expect(await farmland('804.99', '100', '4.99')).toEqual(['added-basic-farmland'])
})
