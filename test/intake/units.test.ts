import { writeFile } from 'node:fs/promises'
import { NO_ANSWERS } from '../../src/intake/forms/form-context.js'
import { expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { openInbox } from './inbox.js'
import { render } from '../../src/values/message.js'

const county = await openCounty()
const { at, csv, book, take } = await openInbox(county)
const HEADER = ['项目编号', '项目名称', '主管部门', '建设地点']
const row = (id: string, ...rest: (string | number)[]) => [id, `渠道${id}`, '水利', '白圩乡', ...rest]
const ask = doorOf(county)
const kept = async (externalId: string) =>
  (
    await ask<{ project: { budget: string | null; landArea: string | null } | null }>(
      'query ($externalId: String!) { project(department: WATER, externalId: $externalId) { budget landArea } }',
      { externalId },
    )
  ).project

test.each([
  ['总投资（人民币万元）', 'U1', '1005000.00'],
  ['总投资（千元）', 'U2', '100500.00'],
  ['总投资：万元', 'U3', '1005000.00'],
  ['总投资(万元，含税)', 'U4', '1005000.00'],
])('%s is taken in that unit', async (heading, id, budget) => {
  const [report] = await take(await book(`${id}.xlsx`, { 表: [[...HEADER, heading], row(id, 100.5)] }))
  expect(report).toMatchObject({ inserted: 1, rejected: 0 })
  expect((await kept(id))!.budget).toBe(budget)
})

test('a unit that is not known is refused by its heading, with those that are, and nothing is written', async () => {
  const [report] = await take(
    await book('u5.xlsx', { 表: [[...HEADER, '总投资（千美元）'], row('U5', 100.5)] }),
  )
  expect(report!.rejectedRows).toMatchObject([
    {
      row: 2,
      problems: [
        {
          column: 'E',
          header: '总投资（千美元）',
          message: {
            zh: expect.stringMatching(/单位“千美元”不认识.*元、千元、万元、百万元、亿元.*请在表头写明/),
          },
        },
      ],
    },
  ])
  expect(await kept('U5')).toBeNull()
})

test('what stands in brackets and is no unit changes nothing', async () => {
  const [report] = await take(
    await book('u6.xlsx', {
      表: [['2024年项目表 单位：万元'], [...HEADER, '总投资（含税）'], row('U6', 100.5)],
    }),
  )
  expect(report).toMatchObject({ inserted: 1, rejected: 0 })
  expect((await kept('U6'))!.budget).toBe('1005000.00')
})

test('two units of one kind are asked about in a note, and refused in a heading and in a row of units', async () => {
  const noted = { 表: [['单位：元、亩、万元'], [...HEADER, '总投资'], row('U7', 100.5)] }
  const [asked] = await take(await book('u7.xlsx', noted))
  expect(asked).toMatchObject({ state: 'REFUSED', inserted: 0 })
  expect(asked!.error!.message).toMatch(/写了不同的单位.*amountUnit|amountUnit.*写了不同的单位/s)
  expect(await kept('U7')).toBeNull()
  for (const [name, lines] of Object.entries({
    u8: [[...HEADER, '总投资（元/万元）'], row('U8', 100.5)],
    u9: [[...HEADER, '总投资（元）'], ['', '', '', '', '万元'], row('U9', 100.5)],
  })) {
    const [report] = await take(await book(`${name}.xlsx`, { 表: lines }))
    expect(report).toMatchObject({ inserted: 0, rejected: 1 })
    expect(render(report!.rejectedRows[0]!.problems[0]!.message)).toMatch(/写了不同的单位/)
  }
})

test('the sheet’s name, a line above a CSV and a column beside the amount name the unit too', async () => {
  await take([
    await book('u10.xlsx', { '项目表(万元)': [[...HEADER, '总投资'], row('U10', 100.5)] }),
    await csv(
      'u11.csv',
      '金额单位：人民币万元,,,,',
      [...HEADER, '总投资'].join(','),
      row('U11', 100.5).join(','),
    ),
    await book('u12.xlsx', { 表: [[...HEADER, '单位', '总投资'], row('U12', '万元', 100.5)] }),
  ])
  for (const id of ['U10', 'U11', 'U12']) expect((await kept(id))!.budget).toBe('1005000.00')
})

test('a unit that is named below the table comes too late, and the file is refused', async () => {
  const [report] = await take(
    await book('u13.xlsx', {
      表: [[...HEADER, 'budget'], row('U13', 100.5), ['注：表中资金单位均为万元。']],
    }),
  )
  expect(report).toMatchObject({ inserted: 0, error: { code: 'UNIT_BELOW' } })
  expect(report!.error!.message).toMatch(/第 3 行.*budget.*请把单位写在表头/)
  expect(await kept('U13')).toBeNull()
})

test('an amount under a Chinese heading is in a unit that nobody has said: it is asked, and taken as answered', async () => {
  const path = await book('u16.xlsx', { 表: [[...HEADER, '总投资'], row('U16', 100.5)] })
  const [asked] = await take(path)
  expect(asked).toMatchObject({ inserted: 0, error: { code: 'FORM_QUESTIONS' } })
  expect(asked!.error!.message).toContain('amountUnit')
  await take(path, { answers: { ...NO_ANSWERS, units: { money: '万元' } } })
  expect((await kept('U16'))!.budget).toBe('1005000.00')
})

test('the title of the next table below is no note on the one above', async () => {
  const [report] = await take(
    await book('u14.xlsx', {
      表: [
        [...HEADER, '总投资（元）'],
        row('U14', 1005),
        ['第二批项目表', '<', '<', '<', '<'],
        [null, null, null, null, '单位：万元'],
        [...HEADER, '总投资'],
        row('U15', 100.5),
      ],
    }),
  )
  expect(report).toMatchObject({ inserted: 2, rejected: 0 })
  expect((await kept('U14'))!.budget).toBe('1005.00')
  expect((await kept('U15'))!.budget).toBe('1005000.00')
})

test('land comes in all units of land, and in none that is not known', async () => {
  for (const [heading, id, area, mu] of [
    ['项目面积(平方公里)', 'L1', 0.007, '10.5'],
    ['项目面积（万平方米）', 'L2', 0.7, '10.5'],
    ['项目面积（公顷，净面积）', 'L3', 0.7, '10.5'],
    ['项目面积（百亩）', 'L4', 0.105, '10.5'],
    ['项目面积（顷）', 'L5', 0.7, undefined],
    ['项目面积(公顷/亩)', 'L6', 0.7, undefined],
  ] as const) {
    await take(await book(`${id}.xlsx`, { 表: [[...HEADER, heading], row(id, area)] }))
    expect([heading, (await kept(id))?.landArea]).toEqual([heading, mu])
  }
})

test('an amount of GeoJSON whose heading says no unit is asked for, as in any table', async () => {
  const shape = { type: 'Polygon', coordinates: [[[116.3, 28.3], [116.3, 28.31], [116.31, 28.31], [116.3, 28.3]]] } // prettier-ignore
  const mapOf = async (name: string, properties: object) => {
    const path = at(name)
    await writeFile(path, JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: shape }] })) // prettier-ignore
    return path
  }
  const asked = await mapOf('未写单位.geojson', { 项目编号: 'GJ1', 项目名称: '渠道GJ1', 总投资: 100.5 })
  const [report] = await take(asked, { department: 'WATER' })
  expect(report!.error?.message).toMatch(/“总投资”.*单位/)
  expect(await kept('GJ1')).toBeNull()
  const [answered] = await take(asked, {
    department: 'WATER',
    answers: { ...NO_ANSWERS, units: { money: '万元' } },
  })
  expect(answered).toMatchObject({ inserted: 1, rejected: 0 })
  expect((await kept('GJ1'))!.budget).toBe('1005000.00')
  const [named] = await take(await mapOf('已写单位.geojson', { 项目编号: 'GJ2', 项目名称: '渠道GJ2', '总投资(元)': 1005000 }), { department: 'WATER' }) // prettier-ignore
  expect(named).toMatchObject({ inserted: 1, rejected: 0 })
})
