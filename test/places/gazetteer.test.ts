import { expect, test } from 'vitest'
import { buildGazetteer, type GazetteerArea, type GazetteerDivision } from '../../src/places/gazetteer.js'
import { judge, type RecordFacts } from '../../src/ties/judging/judge.js'

const division = (code: string, name: string, more: Partial<GazetteerDivision> = {}): GazetteerDivision => ({
  id: code,
  code,
  name,
  level: code.endsWith('000000') ? 'COUNTY' : code.endsWith('000') ? 'TOWNSHIP' : 'VILLAGE',
  parentCode: code.endsWith('000000')
    ? null
    : code.endsWith('000')
      ? '990101000000'
      : `${code.slice(0, 9)}000`,
  validFrom: null,
  validTo: null,
  successorCodes: [],
  ...more,
})
const area = (id: string, memberCodes: string[], more: Partial<GazetteerArea> = {}): GazetteerArea => ({
  id,
  code: id,
  name: `${id}项目区`,
  validFrom: null,
  validTo: null,
  memberCodes,
  ...more,
})

const ended = (...successorCodes: string[]) => ({ validTo: '2022-06-30', successorCodes })
const divisions = [
  division('990101000000', '青田县'),
  division('990101100000', '柳林镇'),
  division('990101100201', '东岭村委会'),
  division('990101100202', '西岭村委会'),
  // Merged into 东岭.
  division('990101100203', '小冲村委会', ended('990101100201')),
  // Split between an area and ground outside it.
  division('990101100204', '双井村委会', ended('990101100201', '990101100202')),
  // Went, and nobody wrote down to whom.
  division('990101100205', '老鸦村委会', ended()),
  // Renamed twice.
  division('990101100206', '旧厂村委会', ended('990101100207')),
  division('990101100207', '机厂村委会', ended('990101100201')),
  // Renamed with its code kept.
  division('990101100208', '新篁村委会', { formerNames: ['猫坑村委会'] }),
  division('990101101000', '石门乡'),
  division('990101101201', '上湾村委会'),
  // A township that was merged into 石门乡; its village kept its code and its parent.
  division('990101102000', '白水乡', ended('990101101000')),
  division('990101102201', '下湾村委会', { parentCode: '990101101000' }),
  // Ended, yet named as its own successor by mistake.
  division('990101100209', '回龙村委会', ended('990101100209')),
]
const gazetteer = buildGazetteer(divisions, [
  area('A1', ['990101100201', '990101100208']),
  area('A2', ['990101101000']),
  area('A3', ['990101100202'], { validTo: '2020-01-01' }),
])

const said = (facts: Partial<RecordFacts>) => {
  const { status, areaId, reason } = judge({ title: '灌溉渠道修缮工程', ...facts }, gazetteer)
  return areaId ?? reason ?? status
}

test('an old code and an old name tie through those that took over', () => {
  expect(said({ villageCode: '990101100203' })).toBe('A1')
  expect(said({ place: '柳林镇小冲村' })).toBe('A1')
  expect(said({ place: '小冲村', date: '2021-03-01' })).toBe('A1')
  expect(said({ villageCode: '990101100206' })).toBe('A1')
  expect(said({ place: '柳林镇旧厂村、东岭村' })).toBe('A1')
})

test('a name that a division bore before means it still', () => {
  expect(said({ place: '柳林镇猫坑村' })).toBe('A1')
  expect(said({ place: '新篁村' })).toBe('A1')
})

test('what was split between two answers reads both ways', () => {
  expect(said({ villageCode: '990101100204' })).toBe('AMBIGUOUS')
  expect(said({ title: '双井村灌溉渠道修缮工程' })).toBe('AMBIGUOUS')
})

test('a division that went without a successor is no place any more', () => {
  expect(said({ villageCode: '990101100205' })).toBe('UNKNOWN_PLACE')
  expect(said({ place: '柳林镇老鸦村' })).toBe('UNKNOWN_PLACE')
  expect(said({ place: '柳林镇老鸦村、东岭村' })).toBe('UNKNOWN_PLACE')
})

test('a township that was merged still holds its villages, under its old name and its new', () => {
  expect(said({ place: '白水乡下湾村' })).toBe('A2')
  expect(said({ place: '石门乡下湾村' })).toBe('A2')
  expect(said({ place: '白水乡' })).toBe('A2')
  expect(said({ place: '白水乡下湾村', townshipCode: '990101101000' })).toBe('A2')
})

test('what took over from a member, and is none itself, is open until somebody says so', () => {
  const taken = buildGazetteer(
    [
      ...divisions,
      division('990101100210', '旧湾村委会', ended('990101100211')),
      division('990101100211', '中湾村委会', ended('990101100212', '990101100213')),
      division('990101100212', '新湾村委会'),
      division('990101100213', '后湾村委会'),
    ],
    [area('A1', ['990101100210']), area('A3', ['990101100213'])],
  )
  const answer = (facts: Partial<RecordFacts>) => {
    const { areaId, reason, status } = judge({ title: '灌溉渠道', ...facts }, taken)
    return areaId ?? reason ?? status
  }
  expect(answer({ place: '柳林镇新湾村' })).toBe('AMBIGUOUS')
  expect(answer({ villageCode: '990101100212' })).toBe('AMBIGUOUS')
  expect(answer({ place: '柳林镇旧湾村' })).toBe('A1')
  expect(answer({ place: '柳林镇后湾村' })).toBe('A3')
  expect(answer({ place: '柳林镇西岭村' })).toBe('OUTSIDE')
  // A village of the township that a member was merged into may have come from there.
  const merged = buildGazetteer(divisions, [area('A2', ['990101102000'])])
  expect(judge({ title: '石门乡下湾村灌溉渠道' }, merged).reason).toBe('AMBIGUOUS')
})

test('succession that runs in a ring ends', () => {
  expect(said({ villageCode: '990101100209' })).toBe('OUTSIDE')
})

test('an area that ended before the record holds nothing of it', () => {
  expect(said({ villageCode: '990101100202' })).toBe('OUTSIDE')
  expect(said({ villageCode: '990101100202', date: '2019-05-01' })).toBe('A3')
  expect(said({ areaCode: 'A3', date: '2019-05-01' })).toBe('A3')
  expect(said({ areaCode: 'A3', date: '2021-05-01' })).toBe('UNKNOWN_PLACE')
  expect(said({ areaCode: 'A3' })).toBe('UNKNOWN_PLACE')
})

test('an area holds what is of its own days, by whatever a record says where it lies', () => {
  const answer = (facts: Partial<RecordFacts>, today?: string) => {
    const one = [
      area('A1', ['990101100202'], { name: '西岭片区', validFrom: '2020-01-01', validTo: '2022-01-01' }),
    ]
    const { areaId, reason, status } = judge(
      { title: '渠道', ...facts },
      buildGazetteer(divisions, one, today),
    )
    return areaId ?? reason ?? status
  }
  for (const [place, without] of [
    [{ villageCode: '990101100202' }, 'OUTSIDE'],
    [{ place: '柳林镇西岭村' }, 'OUTSIDE'],
    [{ areaCode: 'A1' }, 'UNKNOWN_PLACE'],
    [{ title: '西岭片区渠道' }, 'UNKNOWN_PLACE'],
  ] as const) {
    for (const date of ['2020-01-01', '2021-12-31']) {
      expect([place, date, answer({ ...place, date })]).toEqual([place, date, 'A1'])
      expect([place, date, answer(place, date)]).toEqual([place, date, 'A1'])
    }
    for (const date of ['2019-12-31', '2022-01-01']) {
      expect([place, date, answer({ ...place, date })]).toEqual([place, date, without])
      expect([place, date, answer(place, date)]).toEqual([place, date, without])
    }
  }
})

test('a village that is a member of two areas reads both ways', () => {
  const twice = buildGazetteer(divisions, [area('A1', ['990101100201']), area('A2', ['990101100000'])])
  expect(judge({ title: '', villageCode: '990101100201' }, twice).reason).toBe('AMBIGUOUS')
})

test('a township all of whose villages are members of one area lies in it whole', () => {
  const whole = buildGazetteer(divisions, [area('A1', ['990101101201', '990101102201'])])
  expect(whole.outcomeOf('990101101000')).toEqual({ kind: 'AREA', areaId: 'A1' })
  expect(buildGazetteer(divisions, [area('A1', ['990101101201'])]).outcomeOf('990101101000')).toEqual({
    kind: 'PARTIAL',
    areaIds: ['A1'],
  })
})
