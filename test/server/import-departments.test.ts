import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { openSmallCounty } from '../ties/small-county.js'
import { openDoor, type Ask } from './open-door.js'
import type { Database } from '../../src/database/database.js'

const WATER: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER' }
const GROUP: Principal = { name: '整治办', role: 'LEADING_GROUP' }
let TOWNSHIP: Principal
let county: Database
let ask: Ask
beforeAll(async () => {
  ;({ county } = await openSmallCounty())
  const { rows } = await sql<{
    id: string
  }>`select id::text from consolidation_area where code = 'A'`.execute(county.kysely)
  TOWNSHIP = { name: '东乡指挥部', role: 'TOWNSHIP', areaIds: [rows[0]!.id] }
  ask = await openDoor(county, [WATER, GROUP, TOWNSHIP])
})

let keys = 0
const send = (who: Principal, table: string, record: object, department?: string) =>
  ask(
    who,
    `mutation ($input: ImportRecordsInput!) { r: importRecords(input: $input) { __typename
      ... on ImportReport { run { id department importedBy } inserted rejected records { problems { message } } }
      ... on Forbidden { message neededRoles neededDepartments } } }`,
    {
      input: {
        idempotencyKey: `k${++keys}`,
        table,
        records: [record],
        ...(department ? { department } : {}),
      },
    },
  )
const runs = async () =>
  (
    await sql<{ department: string | null; imported_by: string }>`
      select department, imported_by from import_run order by id`.execute(county.kysely)
  ).rows
const willing = (surveyedOn: string) => ({
  村级代码: '990001100201',
  surveyedOn,
  householdsAsked: '10',
  householdsAgreeing: '9',
})

test('a township’s records come in as the township’s, and its answer never fails', async () => {
  const { data, code, message } = await send(TOWNSHIP, 'willingness', willing('2024-01-01'))
  expect([code, message]).toEqual([undefined, undefined])
  expect(data.r).toMatchObject({ inserted: 1, run: null })
  expect((await runs()).at(-1)).toEqual({ department: null, imported_by: '东乡指挥部' })
})

test('who belongs to no department names none, and nobody another’s', async () => {
  const before = (await runs()).length
  for (const [who, table, record, department] of [
    [TOWNSHIP, 'willingness', willing('2024-01-02'), 'WATER'],
    [GROUP, 'inspection', { number: '督1', inspectedOn: '2024-01-02' }, 'FINANCE'],
    [WATER, 'projects', { externalId: 'X', title: '渠道' }, 'AGRICULTURE'],
  ] as const)
    expect((await send(who, table, record, department)).data.r, who.name).toMatchObject({
      __typename: 'Forbidden',
      neededDepartments: [department],
      message: expect.stringContaining('请不填 department'),
    })
  expect(await runs()).toHaveLength(before)
})

test('a department’s own is its own, named or not', async () => {
  for (const department of [undefined, 'WATER'])
    expect(
      (await send(WATER, 'projects', { externalId: `W${department}`, title: '渠道' }, department)).data.r,
    ).toMatchObject({ inserted: 1, run: { department: 'WATER', importedBy: '水务系统' } })
  expect(
    (
      await send(GROUP, 'inspection', {
        number: '督2',
        督查日期: '2024-01-02',
        督查单位: '整治办',
        area: 'A',
      })
    ).data.r,
  ).toMatchObject({
    run: { department: null, importedBy: '整治办' },
  })
})
