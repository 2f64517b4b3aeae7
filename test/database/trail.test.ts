import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/open.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { askAs } from '../server/asks.js'
import { openTwoWorlds, type World } from './two-worlds.js'

let county: Database
let ids: Record<World, Record<string, string>>
const AUDITOR: Principal = { name: '审计员', role: 'AUDITOR', from: '10.0.0.9' }
const WATER: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER', from: '10.0.0.7' }

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
})

const importing = (project: Record<string, string>, key: string) =>
  askAs(
    county,
    WATER,
    'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { inserted updated rejected records { id problems { message } } } ... on Problem { message } } }',
    {
      input: { idempotencyKey: key, department: 'WATER', table: 'projects', records: [project] },
    },
  )
const trailOf = async (id: string) =>
  (
    await askAs(
      county,
      AUDITOR,
      `{ trail(filter: { recordId: { eq: "${id}" } }) { nodes { action tableName act { principal role department cameFrom operation } changes { field before after } } } }`,
    )
  ).data.trail.nodes

test('each write is kept: who, in which role, from where, by which operation, what before and after', async () => {
  const first = await importing({ 项目编号: 'SL-9', 项目名称: '老渠', 项目类型: '农田水利' }, 'a')
  expect(first).toMatchObject({ data: { importRecords: { inserted: 1, rejected: 0 } } })
  await importing({ 项目编号: 'SL-9', 项目名称: '新渠', 项目类型: '农田水利' }, 'b')
  const id = first.data.importRecords.records[0].id.split(':')[1]
  const [made, changed] = await trailOf(id)
  expect(made).toMatchObject({
    action: 'INSERT',
    tableName: 'project',
    act: {
      principal: '水务系统',
      role: 'SYSTEM',
      department: 'WATER',
      cameFrom: '10.0.0.7',
      operation: 'importRecords',
    },
  })
  expect(made.changes).toContainEqual({ field: 'name', before: null, after: '老渠' })
  expect(changed.changes).toEqual([{ field: 'name', before: '老渠', after: '新渠' }])
  expect(changed.action).toBe('UPDATE')
})

test('what is refused or taken back leaves nothing; what is unchanged neither', async () => {
  const count = async () =>
    Number(
      (await sql<{ n: string }>`select count(*) as n from trail_entry`.execute(county.kysely)).rows[0]!.n,
    )
  const before = await count()
  await importing({ 项目编号: 'SL-9', 项目名称: '新渠', 项目类型: '农田水利' }, 'c')
  await work(county, administrator('x'), [], async (unit) => {
    await unit.run(sql`update project set name = 'z'`)
    throw new Error('taken back')
  }).catch(() => {})
  await sql`update project set recorded_at = now()`.execute(county.kysely)
  expect(await count()).toBe(before)
})

test('who writes past the platform is kept too, as the database’s user', async () => {
  await sql`update project set place = '某处' where id = ${ids.water.project}::uuid`.execute(county.kysely)
  const last = (await trailOf(ids.water.project!)).at(-1)
  expect(last).toMatchObject({
    act: { role: 'DATABASE', operation: null },
    changes: [{ field: 'place', before: null, after: '某处' }],
  })
})

test('nobody changes the trail, not its owner either', async () => {
  for (const table of ['trail_act', 'trail_entry', 'trail_people_read'])
    for (const statement of [
      sql`update ${sql.table(table)} set recorded_at = now()`,
      sql`delete from ${sql.table(table)}`,
      sql`truncate ${sql.table(table)} cascade`,
    ])
      await expect(statement.execute(county.kysely)).rejects.toThrow('append-only')
})

test('a reading of people’s data in clear is kept: by whom, which fields, of how many; a masked one is none', async () => {
  const reads = async () =>
    (
      await askAs(
        county,
        AUDITOR,
        '{ peopleReads { nodes { operation fields recordCount principal role } } }',
      )
    ).data.peopleReads.nodes
  const query =
    '{ money: payments { all: nodes { ...who } edges { node { amount } } } } fragment who on Payment { name: payee }'
  expect((await askAs(county, WATER, query)).data.money.all[0]).toEqual({ name: '张**' })
  expect(await reads()).toEqual([])
  expect((await askAs(county, AUDITOR, query)).data.money.all[0]).toEqual({ name: '张三' })
  await askAs(county, AUDITOR, '{ payments { totalCount nodes { amount } } }')
  expect(await reads()).toEqual([
    {
      operation: 'payments',
      fields: ['Payment.payee'],
      recordCount: 2,
      principal: '审计员',
      role: 'AUDITOR',
    },
  ])
})

test('nobody finds people by what is masked from them', async () => {
  const find = (principal: Principal) =>
    askAs(county, principal, '{ payments(filter: { payee: { eq: "张三" } }) { totalCount } }')
  expect((await find(AUDITOR)).data.payments.totalCount).toBe(2)
  expect((await find(WATER)).data.payments.totalCount).toBe(0)
})

test('the trail is the auditor’s to read', async () => {
  expect(await askAs(county, WATER, '{ trail { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' })
  expect(
    await askAs(county, { name: '公众', role: 'PUBLIC' }, '{ trailActs { nodes { principal } } }'),
  ).toMatchObject({ code: 'FORBIDDEN' })
})
