import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { countsOf, openInbox, settle } from './inbox.js'

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
  expect(report!.rejectedRows[0]!.problems[0]!.message).toMatch(
    /应为高标准农田、.*农田水利.*之一，实为“水务设施”/,
  )
  expect(await send('projects', { externalId: 'LB3', title: '蓄水', kind: 'WATERWORKS' })).toMatchObject({
    rejected: 1,
    records: [{ problems: [{ path: ['kind'], message: expect.stringMatching(/农田水利/) }] }],
  })
})
