import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { administrator, type Principal } from '../../../src/database/principal.js'
import { findKey, revokeKey } from '../../../src/database/api-key.js'
import { readerFor } from '../../../src/database/reading/readers.js'
import { work } from '../../../src/database/work.js'
import { callerOf } from '../../../src/database/caller.js'
import { ListExport } from '../../../src/server/exports/list-export.js'
import { askAs } from '../../server/asks.js'
import { growth, wallTime } from '../../growth.js'
import { openTwoWorlds, type World } from '../two-worlds.js'
import { makeKey } from '../../../src/systems/keys/make-key.js'
import type { Database } from '../../../src/database/database.js'

let county: Database
let ids: Record<World, Record<string, string>>
const AUDITOR: Principal = { name: '审计员', role: 'AUDITOR', from: '10.0.0.9' }
const WATER: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER', from: '10.0.0.7' }

/** So many that each beside each would be told from each once: eight times as many took forty times as long. */
const LARGE = 1000

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

test('an act tells which records it wrote, by their numbers and never by names; a command is its own operation', async () => {
  await importing({ 项目编号: 'SL-10', 项目名称: '长渠', 项目类型: '农田水利' }, 'w')
  await work(county, administrator('quanyu tie', 'clerk'), [], (unit) =>
    unit.run(sql`update project set place = '渠首' where external_id in ('SL-9', 'SL-10')`),
  )
  const answer = await askAs(
    county,
    AUDITOR,
    '{ trailActs(first: 2, orderBy: [{ recordedAt: DESC }]) { nodes { principal operation wrote } } }',
  )
  const [command, request] = answer.data.trailActs.nodes
  expect(command).toEqual({
    principal: 'quanyu tie（clerk）',
    operation: 'quanyu tie',
    wrote: ['项目更改 2'],
  })
  expect(request.operation).toBe('importRecords')
  expect(request.wrote).toContain('项目新增 1：SL-10')
  expect(request.wrote.join()).not.toContain('长渠')
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
        '{ peopleReads(filter: { operation: { eq: "payments" } }) { nodes { operation fields recordCount principal role } } }',
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

test('reading in the trail what records were is kept too, for it may be people’s data', async () => {
  const kept = async () =>
    (
      await askAs(
        county,
        AUDITOR,
        '{ peopleReads(filter: { operation: { eq: "trail" } }) { nodes { fields recordCount principal } } }',
      )
    ).data.peopleReads.nodes
  await sql`update subsidy_roster_entry set account = '6222020200119999' where id = ${ids.water.subsidy_roster_entry}::uuid`.execute(
    county.kysely,
  )
  const before = await kept()
  await askAs(county, AUDITOR, '{ trail { nodes { tableName action } } }')
  expect(await kept()).toEqual(before)
  expect((await trailOf(ids.water.subsidy_roster_entry!)).at(-1).changes).toEqual([
    { field: 'account', before: '6222020200112233', after: '6222020200119999' },
  ])
  const [read, ...more] = (await kept()).slice(before.length)
  expect(more).toEqual([])
  expect(read).toMatchObject({
    fields: ['TrailChange.before', 'TrailChange.after'],
    principal: '审计员',
  })
  expect(read.recordCount).toBeGreaterThanOrEqual(1)
})

test('a list that is taken away by the command line is a reading too', async () => {
  const caller = callerOf(county, administrator('quanyu export（试）'), [])
  for (const list of ['payments', 'funds']) {
    const { rows: taken } = await (await ListExport.of(caller, { list, language: 'zh' })).table()
    for await (const _ of taken);
  }
  const { rows } = await sql<object>`
    select fields, record_count, came_from from trail_people_read where principal = 'quanyu export（试）'`.execute(
    county.kysely,
  )
  expect(rows).toEqual([
    { fields: ['Payment.payee', 'Payment.account'], record_count: 2, came_from: '命令行\ncommand line' },
  ])
})

test('who made a key, who took it back, and on what terms is kept; what it hashes to and when it was used is not', async () => {
  const { id, key } = await makeKey(county, administrator('管密钥者'), {
    name: '水务系统',
    role: 'SYSTEM',
    department: 'WATER',
    days: 30,
  })
  expect(await findKey(county, key)).toMatchObject({ id })
  await revokeKey(county, administrator('另一人'), id)
  const [made, revoked, ...more] = await trailOf(id)
  expect(more).toEqual([])
  expect(made).toMatchObject({ action: 'INSERT', act: { principal: '管密钥者' } })
  expect(made.changes).toContainEqual({ field: 'department', before: null, after: 'WATER' })
  expect(revoked).toMatchObject({ action: 'UPDATE', act: { principal: '另一人' } })
  expect(revoked.changes.map(({ field }: { field: string }) => field)).toEqual(['revoked_at', 'revoked_by'])
  const fields = made.changes.map(({ field }: { field: string }) => field)
  expect(fields).not.toContain('hash')
  expect(fields).not.toContain('last_used_at')
})

test('what is done in the owner’s role for a caller is the caller’s act; money too, with what it did to what was there', async () => {
  const finance: Principal = { name: '财政系统', role: 'SYSTEM', department: 'FINANCE', from: '10.0.0.8' }
  const act = async (name: string, input: object) =>
    (
      await askAs(
        county,
        finance,
        `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { r: ${name}(input: $input) { __typename ... on Node { id } ... on Problem { message } } }`,
        { input: { idempotencyKey: name, ...input } },
      )
    ).data.r.id
  const fund = await act('createFund', {
    documentNumber: '财农〔2024〕7号',
    name: '资金',
    level: 'COUNTY',
    programme: 'FARMLAND_IRRIGATION',
    fiscalYear: 2024,
    amount: '1000.00',
    receivedOn: '2024-01-05',
  })
  await act('allocateFund', { fundId: fund, amount: '600.00', place: '某处' })
  const [made, drawn] = await trailOf(fund.split(':')[1])
  expect(made).toMatchObject({
    action: 'INSERT',
    act: { principal: '财政系统', cameFrom: '10.0.0.8', operation: 'createFund' },
  })
  expect(drawn).toMatchObject({
    action: 'UPDATE',
    act: { principal: '财政系统', operation: 'allocateFund' },
    changes: [{ field: 'allocated_amount', before: '0.00', after: '600.00' }],
  })
})

test('nobody finds, orders or pages by what is masked from them', async () => {
  const find = (principal: Principal) =>
    askAs(county, principal, '{ payments(filter: { payee: { eq: "张三" } }) { totalCount } }')
  expect((await find(AUDITOR)).data.payments.totalCount).toBe(2)
  expect((await find(WATER)).data.payments.totalCount).toBe(0)
  const PUBLIC: Principal = { name: '公众', role: 'PUBLIC' }
  // Nor through what it hangs on, by its beginning or any part of it, or by a place in a list.
  for (const principal of [WATER, PUBLIC])
    for (const filter of [
      'payments(filter: { payee: { contains: "三" } })',
      'payments(filter: { payee: { gte: "张三" } })',
      'payments(filter: { payee: { in: ["张三"] } })',
      'disbursements(filter: { payments: { some: { payee: { contains: "三" } } } })',
    ])
      expect(await askAs(county, principal, `{ r: ${filter} { totalCount } }`), filter).toEqual({
        data: { r: { totalCount: 0 } },
      })
  const paged = await askAs(
    county,
    WATER,
    '{ payments(orderBy: [{ payee: ASC }]) { edges { cursor node { payee } } } }',
  )
  const told = paged.data.payments.edges
    .map(({ cursor }: { cursor: string }) => Buffer.from(cursor, 'base64').toString())
    .join()
  expect(paged.data.payments.edges[0].node.payee).toBe('张**')
  expect(told).not.toContain('张')
  expect(JSON.stringify(paged)).not.toContain('张三')
  // The public is told no part of an account.
  const shown = sql`select payee, account from payment`
  expect(await readerFor(county, PUBLIC).rows(shown)).toEqual([{ payee: '张**', account: null }])
  expect(await readerFor(county, WATER).rows(shown)).toContainEqual({ payee: '张**', account: '****2233' })
})

test('the trail is the auditor’s to read', async () => {
  expect(await askAs(county, WATER, '{ trail { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' })
  expect(
    await askAs(county, { name: '公众', role: 'PUBLIC' }, '{ trailActs { nodes { principal } } }'),
  ).toMatchObject({ code: 'FORBIDDEN' })
})

test('a write of thousands takes no longer than they are many for having been planned for one', async () => {
  class TakenBack extends Error {}
  const undone = work(county, administrator('量度员'), [], async (unit) => {
    await unit.run(sql`insert into project select (jsonb_populate_record(null::project, to_jsonb(p) || jsonb_build_object('id', new_id(), 'external_id', 'N' || n))).*
      from (select * from project order by id limit 1) p, generate_series(1, ${LARGE}::integer) n`)
    // From the sixth time on PostgreSQL keeps the plan that it made for so few.
    for (let turn = 0; turn < 8; turn++)
      await unit.run(sql`update project set name = name || ${String(turn)}::text where external_id = 'N1'`)
    const change = (count: number) =>
      unit.run(
        sql`update project set name = name || '新' where external_id in (select 'N' || n from generate_series(1, ${count}::integer) n)`,
      )
    expect(await growth(change, [LARGE / 8, LARGE], wallTime)).toBeNull()
    const [{ count } = { count: 0 }] = await unit.rows<{ count: number }>(
      sql`select count(distinct record_id)::integer as count from trail_entry where table_name = 'project' and after->>'name' like '%新'`,
    )
    expect(count).toBe(LARGE)
    throw new TakenBack()
  })
  await expect(undone).rejects.toThrow(TakenBack)
})
