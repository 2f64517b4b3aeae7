import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import type { Database } from '../../src/database/database.js'
import { openCounty } from '../county.js'
import { askAs } from '../server/asks.js'

const WATER: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER' }
let county: Database
beforeAll(async () => {
  county = await openCounty()
})

test('what a table takes is told: fields, headings, types, units, codes and an example', async () => {
  const { data } = await askAs(county, WATER, '{ importTables(names: ["projects"]) { name title department key geometry fields { name headings type required units codes { value words } example } } }') // prettier-ignore
  const [table, ...more] = data.importTables
  expect([table.name, more]).toEqual(['projects', []])
  const field = (name: string) => table.fields.find((each: { name: string }) => each.name === name)
  expect(field('budget')).toMatchObject({
    type: 'MONEY',
    required: false,
    units: ['元', '千元', '万元', '亿元'],
    codes: [],
  })
  expect(field('title')).toMatchObject({ type: 'TEXT', required: true })
  expect(field('kind').codes).toContainEqual({ value: 'IRRIGATION', words: expect.arrayContaining(['农田水利']) }) // prettier-ignore
  const all = await askAs(county, WATER, '{ importTables { name fields { example } } }')
  expect(all.data.importTables.length).toBeGreaterThan(40)
})

test('each table takes what its own examples say', async () => {
  const { data } = await askAs(county, WATER, '{ importTables(names: ["funds"]) { fields { name required example } } }') // prettier-ignore
  const record = Object.fromEntries(data.importTables[0].fields.filter(({ required }: any) => required).map(({ name, example }: any) => [name, example])) // prettier-ignore
  const answer = await askAs(
    county,
    { name: '财政', role: 'SYSTEM', department: 'FINANCE' },
    'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { inserted records { problems { path message } } } } }',
    { input: { idempotencyKey: 'e', table: 'funds', records: [record], dryRun: true } },
  )
  expect(answer.data.importRecords).toEqual({
    inserted: 1,
    records: [{ problems: [] }],
  })
})

test('a field that there is not is told with those that may have been meant', async () => {
  const { data } = await askAs(
    county,
    WATER,
    'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { problems { path message } } } } }',
    { input: { idempotencyKey: 'n', table: 'projects', records: [{ externalId: 'P1', title: '渠道', name: '渠道', budgett: '1', colour: '蓝' }] } }, // prettier-ignore
  )
  const told = Object.fromEntries(data.importRecords.records[0].problems.map(({ path, message }: any) => [path[0], message])) // prettier-ignore
  expect(told.name).toContain('title')
  expect(told.budgett).toContain('或应为 budget')
  expect(told.colour).not.toContain('或应为')
  expect(told.colour).toContain('importTables')
})
