import { render } from '../../src/values/message.js'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { countsOf, openInbox, settle } from './inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

const HEAD = '单位名称,专项资金名称,预算项目,本级文号,指标金额（元）,可用金额（元）'
const take = async (name: string, ...rows: string[]) => {
  const path = await inbox.csv(`${name}.csv`, HEAD, ...rows)
  const [report] = await inbox.take(path, { department: 'FINANCE' })
  expect(report!.error?.message).toBeUndefined()
  return report!
}
const books = async () => {
  const { rows } = await sql<{ line: string }>`select concat_ws(' ', f.document_number, f.amount, a.purpose, a.amount) as line
    from fund f join allocation a on a.fund_id = f.id order by 1`.execute(county.kysely) // prettier-ignore
  return rows.map(({ line }) => line)
}
const ROAD = '白圩乡人民政府,省级农村公路建设补助,前罗村道路,进财建指〔2024〕3号,60000.10,10000'
const BRIDGE = '白圩乡人民政府,省级农村公路建设补助,涂桥村危桥,进财建指〔2024〕3号,39999.90,0'
const WATER = '进贤县水利局,省级水利发展资金,小型水库除险,进财农指〔2024〕9号,500000,0'

test('each row goes to its own document, whose fund is as large as its rows', async () => {
  const report = await take('七月指标', ROAD, WATER)
  expect(countsOf(report)).toEqual([4, 0, 0, 0])
  expect(report.tables[1]!.receipt).toMatchObject([{ taken: '560000.1', rejected: '0' }])
  expect(report.tables[1]!.unused.map(render).join()).toMatch(
    /可用金额（元）（合计 10,000 元：结余、剩余、收回的数/,
  )
  expect(await books()).toEqual([
    '进财农指〔2024〕9号 500000.00 小型水库除险 500000.00',
    '进财建指〔2024〕3号 60000.10 前罗村道路 60000.10',
  ])
})

test('the list of a later month brings what is new in it, and a changed quota', async () => {
  expect(countsOf(await take('八月指标', BRIDGE, ROAD, WATER))).toEqual([1, 1, 3, 0])
  expect(await books()).toEqual([
    '进财农指〔2024〕9号 500000.00 小型水库除险 500000.00',
    '进财建指〔2024〕3号 100000.00 前罗村道路 60000.10',
    '进财建指〔2024〕3号 100000.00 涂桥村危桥 39999.90',
  ])
  expect(countsOf(await take('九月指标', BRIDGE, ROAD, WATER))).toEqual([0, 0, 5, 0])
})

test('a quota that takes back is refused, and the others come in', async () => {
  const report = await take('追减', '钟陵乡人民政府,省级农村公路建设补助,前罗村桥,进财建指〔2024〕5号,20000,0', '钟陵乡人民政府,省级农村公路建设补助,前罗村桥追减,进财建指〔2024〕5号,-5000,0') // prettier-ignore
  expect(countsOf(report)).toEqual([2, 0, 0, 1])
  expect(report.tables[1]!.receipt).toMatchObject([{ taken: '20000', rejected: '-5000', unread: 0 }])
})
