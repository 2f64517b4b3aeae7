import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { countsOf, openInbox, settle } from './inbox.js'
import { render } from '../../src/values/message.js'

const county = await openCounty()
const ask = doorOf(county)
beforeAll(async () => settle(await openInbox(county)))

const SEND = `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) {
  ... on ImportReport { inserted rejected records { outcome problems { path message } } } } }`
let keys = 0
const send = async (table: string, ...records: object[]) =>
  (await ask(SEND, { input: { idempotencyKey: `类-${++keys}`, department: 'WATER', table, records } }))
    .importRecords

test('a kind that is none is refused with those there are, by file and by request', async () => {
  const { csv, take } = await openInbox(county)
  await csv(
    '类别.csv',
    '项目编号,主管部门,项目名称,项目类别',
    'LB1,水利,蓄水,水务设施',
    'LB2,水利,蓄水,农田水利',
  )
  const [report] = await take()
  expect(countsOf(report!)).toEqual([1, 0, 0, 1])
  expect(render(report!.rejectedRows[0]!.problems[0]!.message)).toMatch(
    /应为高标准农田、.*农田水利.*之一，实为“水务设施”/,
  )
  expect(await send('projects', { externalId: 'LB3', title: '蓄水', kind: 'WATERWORKS' })).toMatchObject({
    rejected: 1,
    records: [{ problems: [{ path: ['kind'], message: expect.stringMatching(/农田水利/) }] }],
  })
})

test('an unknown field is told once, and hides nothing else that is wrong with its record', async () => {
  const report = await send(
    'allocations',
    { document_number: '赣财农〔1999〕1号', external_id: 'WF1', amount: '1', colour: 'red' },
    { document_number: '赣财农〔2024〕12号', external_id: 'WF2', amount: '1', colour: 'red' },
  )
  expect(report).toMatchObject({ inserted: 0, rejected: 2 })
  const [wrong, right] = report.records.map(({ problems }: { problems: { path: string[] }[] }) => problems)
  expect(wrong).toMatchObject([
    { path: ['colour'], message: expect.stringMatching(/没有这个字段/) },
    { path: ['document_number'], message: expect.stringMatching(/没有资金“赣财农〔1999〕1号”/) },
  ])
  expect(right).toMatchObject([{ path: ['colour'] }])
  // What was tried without the field is not there.
  expect(
    await send('allocations', { document_number: '赣财农〔2024〕12号', external_id: 'WF2', amount: '1' }),
  ).toMatchObject({ inserted: 1 })
})

test('a value that another field leaves no room for is refused, and so is a 同上 below nothing', async () => {
  const share = { document_number: '赣财农〔2024〕12号', external_id: 'WF3', amount: '1' }
  expect(await send('allocations', { ...share, 项目名称: '渠道', 用途: '清淤' })).toMatchObject({
    rejected: 1,
    records: [{ problems: [{ message: expect.stringMatching(/“清淤”未采用/) }] }],
  })
  expect(await send('allocations', { ...share, place: '同上' })).toMatchObject({
    rejected: 1,
    records: [{ problems: [{ path: ['place'], message: expect.stringMatching(/请写明/) }] }],
  })
})
