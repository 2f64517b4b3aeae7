import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { contents, openInbox, settle } from './inbox.js'

const county = await openCounty()
const ask = doorOf(county)
beforeAll(async () => settle(await openInbox(county)))

const SEND = `mutation ($input: ImportRecordsInput!) {
  importRecords(input: $input) {
    __typename
    ... on ImportReport { run { format rows { totalCount } } inserted updated unchanged rejected records { index outcome id problems { path message } } }
    ... on Problem { code message }
    ... on UnknownTable { known }
  }
}`
let keys = 0
const send = async (table: string, records: object[], more: object = {}) =>
  (await ask(SEND, { input: { idempotencyKey: `k${++keys}`, department: 'WATER', table, records, ...more } }))
    .importRecords

test('records come in by field or by header, and each is answered', async () => {
  const report = await send('projects', [
    { externalId: 'G1', title: '前罗渠道', place: '白圩乡前罗村', budget: '100000.50' },
    { 项目编号: 'G2', 项目名称: '山塘', 总投资: '12万元' },
    { external_id: 'G3', title: '', colour: 'red' },
  ])
  expect(report).toMatchObject({
    __typename: 'ImportReport',
    run: { format: 'GRAPHQL', rows: { totalCount: 3 } },
    inserted: 2,
    rejected: 1,
    records: [
      { index: 0, outcome: 'INSERTED', id: expect.stringMatching(/^Project:/), problems: [] },
      { index: 1, outcome: 'INSERTED' },
      {
        index: 2,
        outcome: 'REJECTED',
        id: null,
        problems: [
          { path: ['colour'], message: expect.stringMatching(/没有这个字段/) },
          { path: ['title'], message: expect.stringMatching(/必填/) },
        ],
      },
    ],
  })
  const { node } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on Project { name budget department importRows { nodes { rowNumber run { fileName importedBy } } } } } }',
    { id: report.records[1].id },
  )
  expect(node).toEqual({
    name: '山塘',
    budget: '120000.00',
    department: 'WATER',
    importRows: { nodes: [{ rowNumber: 1, run: { fileName: 'importRecords', importedBy: '测试员' } }] },
  })
})

test('the same request again gives the first answer, another with its key is a conflict', async () => {
  const input = {
    idempotencyKey: '同一',
    department: 'FINANCE',
    table: 'allocations',
    records: [
      { document_number: '赣财农[2024]12号', external_id: 'GA1', place: '白圩乡前罗村', amount: '10' },
    ],
  }
  const first = (await ask(SEND, { input })).importRecords
  const before = await contents(county)
  expect((await ask(SEND, { input })).importRecords).toEqual(first)
  expect(first).toMatchObject({ inserted: 1 })
  expect(await contents(county)).toEqual(before)
  const { importRecords: conflict } = await ask(SEND, { input: { ...input, records: [] } })
  expect(conflict).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' })
})

test('a field that is not sent is left alone, null clears it', async () => {
  await send('projects', [{ externalId: 'N1', title: '渠道', budget: '5', place: '前罗村' }])
  await send('projects', [{ externalId: 'N1', title: '渠道二' }])
  const read = async () =>
    (await ask('{ project(department: WATER, externalId: "N1") { name budget place } }')).project
  expect(await read()).toEqual({ name: '渠道二', budget: '5.00', place: '前罗村' })
  await send('projects', [{ externalId: 'N1', title: '渠道二', budget: null }])
  expect(await read()).toEqual({ name: '渠道二', budget: null, place: '前罗村' })
})

test('a number that lost digits on its way is refused, one in a query keeps them', async () => {
  // oxlint-disable-next-line no-loss-of-precision -- that it is lost is what is tested
  const lost = await send('projects', [{ externalId: 'F1', title: '渠道', budget: 12345678901234567 }])
  expect(lost.records[0]).toMatchObject({
    outcome: 'REJECTED',
    problems: [{ path: ['budget'], message: expect.stringMatching(/写成字符串/) }],
  })
  const { importRecords: kept } = await ask(
    'mutation { importRecords(input: { idempotencyKey: "inline", department: WATER, table: "projects", records: [{ externalId: "F2", title: "渠道", budget: 1234567890123456.78 }] }) { ... on ImportReport { inserted } } }',
  )
  expect(kept).toEqual({ inserted: 1 })
  expect((await ask('{ project(department: WATER, externalId: "F2") { budget } }')).project.budget).toBe(
    '1234567890123456.78',
  )
})

test('a date that is written as a number is refused, since a day of it is guessed', async () => {
  for (const [at, startDate] of [45291, '45291', 2023.1, '2023.1'].entries()) {
    const { records } = await send('projects', [{ externalId: `G${at}`, title: '渠道', startDate }])
    expect(records[0]).toMatchObject({
      outcome: 'REJECTED',
      problems: [{ path: ['startDate'], message: expect.stringMatching(/日期写成了数.*请写成/) }],
    })
  }
  await send('projects', [{ externalId: 'G9', title: '渠道', startDate: 20231001 }])
  expect((await ask('{ project(department: WATER, externalId: "G9") { startDate } }')).project.startDate).toBe('2023-10-01') // prettier-ignore
})

test('a shape comes as GeoJSON, and one that crosses itself is refused', async () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [116, 28],
        [116.1, 28],
        [116.1, 28.1],
        [116, 28],
      ],
    ],
  }
  const bow = {
    type: 'Polygon',
    coordinates: [
      [
        [116, 28],
        [116.1, 28.1],
        [116.1, 28],
        [116, 28.1],
        [116, 28],
      ],
    ],
  }
  const report = await send('projects', [
    { externalId: 'S1', title: '面', geometry: square },
    { externalId: 'S2', title: '面', geometry: bow },
    { externalId: 'S3', title: '面', geometry: { type: 'Polygon', coordinates: [] } },
  ])
  expect(report.records.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'INSERTED',
    'REJECTED',
    'REJECTED',
  ])
})

test('a dry run leaves everything as it was, and its key free', async () => {
  const before = await contents(county)
  const input = {
    idempotencyKey: '试',
    department: 'WATER',
    table: 'projects',
    records: [{ externalId: 'D1', title: '渠道' }],
  }
  expect((await ask(SEND, { input: { ...input, dryRun: true } })).importRecords).toMatchObject({
    run: null,
    inserted: 1,
    // Nothing bears an id that was taken back.
    records: [{ outcome: 'INSERTED', id: null }],
  })
  expect(await contents(county)).toEqual(before)
  expect((await ask(SEND, { input })).importRecords).toMatchObject({ inserted: 1 })
})

test('a table that is not there and too many records are refused', async () => {
  expect(await send('nothing', [])).toMatchObject({
    __typename: 'UnknownTable',
    code: 'UNKNOWN_TABLE',
    known: expect.arrayContaining(['projects', 'contract']),
  })
  expect(
    await send(
      'projects',
      Array.from({ length: 2001 }, () => ({})),
    ),
  ).toMatchObject({ __typename: 'TooManyRecords', code: 'TOO_MANY_RECORDS' })
})

test('any concept’s records come in by its own fields', async () => {
  await send('projects', [{ externalId: 'C1', title: '有合同的项目' }])
  expect(
    await send('contract', [
      { 'project.externalId': 'C1', number: 'HT-1', contractor: '某公司', amount: '100', kind: '施工' },
    ]),
  ).toMatchObject({ inserted: 1, rejected: 0 })
  expect(
    await send('contract', [
      { project_external_id: '没有', number: 'HT-1', contractor: '某公司', amount: '100' },
    ]),
  ).toMatchObject({ rejected: 1, records: [{ problems: [{ path: ['project_external_id'] }] }] })
})
