import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../src/database/migrate.js'
import { requestHash } from '../../src/values/request-hash.js'
import { openCounty } from '../county.js'
import { askAs } from '../server/asks.js'

test('keys from before they had owners go to who sent them; the receipts that they told are gone', async () => {
  const county = await openCounty({ upTo: '0094-changes-of-all' })
  const run = (statement: ReturnType<typeof sql>) => statement.execute(county.kysely)
  await run(sql`insert into api_key (name, hash, ending, role, department, scopes, made_by, expires_at)
    values ('水务系统', repeat('a', 64), 'aaaa', 'SYSTEM', 'WATER', '{READ,WRITE}', '管理员', now() + interval '1 day')`)
  await run(
    sql`insert into project (department, external_id, name, kind) values ('WATER', '1', '渠道', 'IRRIGATION')`,
  )
  const project = `Project:${(await sql<{ id: string }>`select id::text from project`.execute(county.kysely)).rows[0]!.id}`
  const decision = { projectId: project, reason: '在区外' }
  await run(sql`insert into tie_decision (kind, project_id, reason, decided_by, idempotency_key, request_hash)
    select 'OUTSIDE', id, '在区外', '张三', 'd-1', ${requestHash('markOutside', { idempotencyKey: 'd-1', ...decision })} from project`)
  const drawing = {
    idempotencyKey: '划',
    code: 'A',
    name: '甲片区',
    memberCodes: ['1'],
    withoutBoundary: false,
    reason: '意愿',
  }
  for (const [operation, key, sender] of [
    ['drawArea', '划', '水务系统'],
    ['submitObjection', '异', '公众 public'],
  ])
    await run(sql`insert into idempotency_key (operation, key, request_hash, response, sent_by)
      values (${operation}, ${key}, ${requestHash('drawArea', drawing)}, '{"receipt": "26000123-ABCD-EFGH-JKMN-PQRS-42"}', ${sender})`)
  await migrate(county)
  const { rows } = await sql`select owner, operation, key from idempotency_key order by operation`.execute(
    county.kysely,
  )
  expect(rows).toEqual([
    { owner: 'key SYSTEM WATER', operation: 'drawArea', key: '划' },
    { owner: 'name 张三', operation: 'markOutside', key: 'd-1' },
  ])
  // Sent again after the upgrade it is still the same decision.
  const { data, code } = await askAs(
    county,
    { name: '张三', role: 'REVIEWER', department: 'WATER' },
    'mutation ($input: MarkOutsideInput!) { r: markOutside(input: $input) { ... on TieDecided { decision { reason } } ... on Problem { code message } } }',
    { input: { idempotencyKey: 'd-1', ...decision } },
  )
  expect([data?.r, code]).toEqual([{ decision: { reason: '在区外' } }, undefined])
  const count = await sql<{ n: number }>`select count(*)::integer as n from tie_decision`.execute(
    county.kysely,
  )
  expect(count.rows[0]!.n).toBe(1)
})
