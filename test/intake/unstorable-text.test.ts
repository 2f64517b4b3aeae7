import { writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { countsOf, openInbox, settle } from './inbox.js'
import { writeWorkbook } from './readers/workbook.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`

test('a character that cannot be stored costs its row, or nothing where nobody keeps it, and no other file', async () => {
  const book = inbox.at('甲.xlsx')
  await writeWorkbook(book, [
    {
      name: '表',
      rows:
        row('项目编号', '项目名称', '主管部门', '建设地点', '总投资（元）', '备注') +
        row('N-1', '水渠', '水利', '前罗村', '100', '甲_x0000_乙_xD800_') +
        row('N-2', '水_x0000_渠', '水利', '前罗村', '200', ''),
    },
  ])
  const map = inbox.at('乙.geojson')
  const feature = (id: string, more: object) => ({ type: 'Feature', properties: { external_id: id, department: 'WATER', title: '渠', place: '白圩乡', budget: 100, ...more }, geometry: { type: 'Point', coordinates: [116.3, 28.4] } }) // prettier-ignore
  await writeFile(
    map,
    JSON.stringify({ type: 'FeatureCollection', features: [feature('N-3', { note: 'a\u0000' }), feature('N-4', { note: '\ud800' }), feature('N-5', { title: '渠\u0000道' })] }),
  ) // prettier-ignore
  const next = await inbox.csv('丙.csv', 'external_id,department,title,place', 'N-6,WATER,渠,前罗村')
  const reports = await inbox.take([book, map, next])
  expect(Object.fromEntries(reports.map((each) => [each.path.replace(/.*\//, ''), countsOf(each)]))).toEqual({
    '甲.xlsx': [1, 0, 0, 1],
    '乙.geojson': [2, 0, 0, 1],
    '丙.csv': [1, 0, 0, 0],
  }) // prettier-ignore
  for (const { error } of reports) expect(error).toBeUndefined()
})
