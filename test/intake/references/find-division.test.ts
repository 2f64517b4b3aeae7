import { expect, test } from 'vitest'
import { findDivision, findDivisions } from '../../../src/intake/references/find-division.js'
import { Gazetteer, type GazetteerDivision } from '../../../src/places/gazetteer.js'
import { render } from '../../../src/values/message.js'

const division = (
  code: string,
  name: string,
  level: GazetteerDivision['level'],
  parentCode: string | null,
): GazetteerDivision => ({
  id: code,
  code,
  name,
  level,
  parentCode,
  validFrom: null,
  validTo: null,
  successorCodes: [],
})
const [COUNTY, TOWN, OTHER] = ['360124000000', '360124100000', '360124101000']
const gazetteer = new Gazetteer(
  [
    division(COUNTY, '进贤县', 'COUNTY', null),
    division(TOWN, '民和镇', 'TOWNSHIP', COUNTY),
    division(OTHER, '李渡镇', 'TOWNSHIP', COUNTY),
    division('360124100201', '凰岭村委会', 'VILLAGE', TOWN),
    division('360124100202', '北门村委会', 'VILLAGE', TOWN),
    division('360124101201', '凰山村委会', 'VILLAGE', OTHER),
  ],
  [],
) // prettier-ignore

test('a village that is none is wrong in its own column, and those near to it are told', () => {
  const read = findDivision(gazetteer, { township: '民和镇', village: '凰灵村委会' })
  expect(read).toMatchObject({ ok: false, part: 'village', near: ['凰岭村委会'] })
  expect(read.ok ? '' : render(read.problem)).toContain('相近的有凰岭村委会')
  expect(findDivision(gazetteer, { village: '凰灵村委会' })).toMatchObject({ near: ['凰岭村委会', '凰山村委会'] })
  expect(findDivision(gazetteer, { township: '民和镇', village: '某某村' })).toMatchObject({ part: 'village', near: [] })
}) // prettier-ignore

test('a township that is none is wrong in its own column', () => {
  const wrong = findDivision(gazetteer, { township: '民合镇', village: '凰岭村委会' })
  expect(wrong).toMatchObject({ ok: false, part: 'township', near: ['民和镇'] })
  expect(findDivisions(gazetteer, { township: '民合镇', villages: '凰岭村' })).toMatchObject({
    part: 'township',
  })
  expect(findDivisions(gazetteer, { township: '民和镇', villages: '北门村、凰灵村' })).toMatchObject({
    part: 'villages',
    near: ['凰岭村委会'],
  })
})

test('a division is found until the day on which it ends', () => {
  const village = '360124100203'
  const of = (validTo: string) =>
    new Gazetteer(
      [
        division(COUNTY, '进贤县', 'COUNTY', null),
        division(TOWN, '民和镇', 'TOWNSHIP', COUNTY),
        { ...division(village, '南门村委会', 'VILLAGE', TOWN), validTo },
      ],
      [],
      '2024-06-30',
    )
  expect(findDivision(of('2024-07-01'), { village: '南门村委会' })).toMatchObject({
    ok: true,
    value: village,
  })
  expect(findDivision(of('2024-07-01'), { village: '南问村委会' })).toMatchObject({ near: ['南门村委会'] })
  expect(findDivision(of('2024-06-30'), { village: '南门村委会' })).toMatchObject({ ok: false })
})
