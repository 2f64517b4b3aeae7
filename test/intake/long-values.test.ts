import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { growth, wallTime } from '../growth.js'
import { moneyDoor } from '../funds/money-door.js'
import { countsOf, openInbox, settle } from './inbox.js'

const county = await openCounty()
const ask = doorOf(county)
const money = moneyDoor(county)
let inbox: Awaited<ReturnType<typeof openInbox>>
beforeAll(async () => settle((inbox = await openInbox(county))))

const SEND = `mutation ($input: ImportRecordsInput!) {
  importRecords(input: $input) { ... on ImportReport { inserted rejected records { outcome problems { path message } } } ... on Problem { message } }
}`
let keys = 0
const send = async (table: string, records: object[]) =>
  (await ask(SEND, { input: { idempotencyKey: `k${++keys}`, department: 'WATER', table, records } }))
    .importRecords

const tooLong = (length: number, most: number) =>
  expect.stringMatching(new RegExp(`文字过长：${length} 个字符，至多 ${most} 个`))

test('fifty places of ten thousand odd characters are refused, each by its field, in no more time than they are long', async () => {
  const refuse = async (length: number) => {
    const records = Array.from({ length: 50 }, (_, index) => ({
      externalId: `L${index}`,
      title: '渠道',
      place: `${'一二三'.repeat(length / 3)}${index % 10}`,
    }))
    const { inserted, rejected, records: told } = await send('projects', records)
    expect([inserted, rejected]).toEqual([0, 50])
    expect(told[9].problems).toEqual([{ path: ['place'], message: tooLong(length + 1, 500) }])
  }
  expect(await growth(refuse, [624, 9984], wallTime)).toBeNull()
})

test('titles, names and what is built are bounded as well, and what is just short enough is taken', async () => {
  const { records } = await send('projects', [
    { externalId: 'T1', title: '长'.repeat(501) },
    { externalId: 'T2', title: '长'.repeat(500), place: '短'.repeat(500), description: '述'.repeat(2000) },
    { externalId: 'T3', title: '渠道', description: '述'.repeat(2001) },
  ])
  expect(records).toEqual([
    { outcome: 'REJECTED', problems: [{ path: ['title'], message: tooLong(501, 500) }] },
    { outcome: 'INSERTED', problems: [] },
    { outcome: 'REJECTED', problems: [{ path: ['description'], message: tooLong(2001, 2000) }] },
  ])
  const areas = await send('areas', [{ code: 'JX-009', name: '长'.repeat(501), members: ['360124202000'] }])
  expect(areas.rejected).toBe(1)
})

test('a file is told the row and the column', async () => {
  await inbox.csv('长.csv', '项目编号,项目名称,建设地点', `X1,渠道,${'一二三'.repeat(200)}`, 'X2,渠道,前罗村')
  const [report] = await inbox.take(inbox.at('长.csv'), { department: 'WATER' })
  expect(countsOf(report!)).toEqual([1, 0, 0, 1])
  expect(report!.rejectedRows).toMatchObject([
    { row: 2, problems: [{ column: 'C', header: '建设地点', message: { zh: tooLong(600, 500) } }] },
  ])
})

test('money is entered for a place and under a name of such length only', async () => {
  const code = { code: 'TEXT_TOO_LONG' }
  await expect(money.createFund('财农〔2024〕9号', '5.00', { name: '长'.repeat(501) })).rejects.toMatchObject(
    {
      ...code,
      path: 'input.name',
      message: tooLong(501, 500),
    },
  )
  const fund = await money.createFund('财农〔2024〕8号', '5.00')
  for (const field of ['place', 'purpose'])
    await expect(money.allocate(fund.id, '1.00', { [field]: '一二三'.repeat(200) })).rejects.toMatchObject({
      ...code,
      path: `input.${field}`,
      message: tooLong(600, 500),
    })
})
