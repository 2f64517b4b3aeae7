import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { applyRights } from '../../src/database/rights/apply-rights.js'
import { rolesStand } from '../../src/database/rights/make-roles.js'
import { migrate } from '../../src/database/migrate.js'
import { ROLES, type Role } from '../../src/database/principal.js'
import { maskedSchema, roleName } from '../../src/database/reading/profile.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { CALLABLE_BY_ALL } from '../../src/database/rights/secure-code.js'
import { openCounty } from '../county.js'
import type { Database } from '../../src/database/database.js'

let county: Database
beforeAll(async () => {
  county = await openCounty()
})

test('every table stands in a line of the rights, and is secured', async () => {
  const { rows } = await sql<{ name: string; secured: boolean }>`
    select c.relname as name, c.relrowsecurity as secured from pg_class c
    where c.relnamespace = ${county.schema}::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'quanyu_migration%'`.execute(
    county.kysely,
  )
  expect(rows.map(({ name }) => name).filter((name) => !(name in TABLES))).toEqual([])
  expect(rows.filter(({ secured }) => !secured)).toEqual([])
})

test('of the functions that work with their owner’s rights everyone calls just those that are told to all, which write nothing', async () => {
  const { rows } = await sql<{ name: string; writes: boolean; callers: string[] }>`
    select p.proname as name, p.provolatile = 'v' as writes, coalesce((
      select array_agg(distinct coalesce(r.rolname::text, 'anyone')) from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles r on r.oid = a.grantee
      where a.privilege_type = 'EXECUTE' and a.grantee <> p.proowner), '{}') as callers
    from pg_proc p where p.pronamespace = ${county.schema}::regnamespace and p.prosecdef
      and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`.execute(
    county.kysely,
  )
  const known = rows.map(({ name }) => name)
  expect(CALLABLE_BY_ALL.filter((name) => !known.includes(name))).toEqual([])
  const logins = (roles: readonly Role[]) => roles.map((role) => roleName(county, role)).sort()
  for (const { name, writes, callers } of rows) {
    const isForAll = CALLABLE_BY_ALL.includes(name)
    expect(callers.sort(), name).toEqual(logins(isForAll ? ROLES : ['ADMINISTRATOR']))
    if (isForAll) expect(writes, name).toBe(false)
  }
})

test('the roles are there under the name that the database has, and under no other', async () => {
  expect(await rolesStand(county)).toBe(true)
  expect(await rolesStand({ ...county, name: 'renamed' })).toBe(false)
})

test('the same rights again change nothing', async () => {
  expect(await applyRights(county)).toEqual([])
})

test('rights that somebody changed are given again, where they were changed and nowhere else', async () => {
  const { kysely, schema } = county
  const [table, view] = [sql.id(schema, 'payment'), sql.id(maskedSchema(county), 'payment')]
  const changes: [ReturnType<typeof sql>, string[]][] = [
    [sql`drop policy quanyu_administrator on ${table}`, ['table payment']],
    [sql`grant delete on ${table} to ${sql.id(roleName(county, 'PUBLIC'))}`, ['table payment']],
    [sql`create policy open on ${table} using (true)`, ['table payment']],
    [sql`alter table ${table} disable row level security`, ['table payment']],
    [sql`drop trigger quanyu_trail_update on ${table}`, ['table payment']],
    [sql`revoke select on ${view} from ${sql.id(roleName(county, 'AUDITOR'))}`, ['view payment']],
    [sql`drop view ${view}`, ['view payment']],
    [sql`create view ${sql.id(maskedSchema(county), 'former')} as select 1 as one`, ['view former']],
  ]
  for (const [change, touched] of changes) {
    await change.execute(kysely)
    expect(await applyRights(county)).toEqual(touched)
    expect(await applyRights(county)).toEqual([])
  }
  // A policy of somebody else's is not ours to drop: it is told once, and then known.
  await sql`drop policy open on ${table}`.execute(kysely)
  expect(await applyRights(county)).toEqual(['table payment'])
})

test('a view or a function that a step replaced is secured again, and no other is touched', async () => {
  const { kysely, schema } = county
  await sql`alter view ${sql.id(schema, 'kept_sum')} reset (security_invoker)`.execute(kysely)
  await sql`alter function ${sql.id(schema, 'keep_trail')}() security invoker`.execute(kysely)
  await sql`grant execute on function ${sql.id(schema, 'refuse_change')}() to public`.execute(kysely)
  const touched = await applyRights(county)
  for (const name of ['kept_sum', 'keep_trail', 'refuse_change'])
    expect(
      touched.filter(
        (statement) => statement.includes(`"${schema}".${name}`) || statement.includes(`"${name}"`),
      ),
      name,
    ).not.toEqual([])
  expect(touched.filter((statement) => !/kept_sum|keep_trail|refuse_change/.test(statement))).toEqual([])
  expect(await applyRights(county)).toEqual([])
})

test('a schema that holds tables is nobody’s to drop, though it stands where the masked views go', async () => {
  expect(() => readConfig({ QUANYU_SCHEMA: 'x_masked' })).toThrow(/_masked/)
  const place = { ...county, schema: `${county.schema}_x` }
  const other = maskedSchema(place)
  const { kysely } = county
  await sql`create schema ${sql.id(place.schema)}`.execute(kysely)
  await sql`create schema ${sql.id(other)}`.execute(kysely)
  try {
    await sql`create table ${sql.id(other, 'fund')} as select 263 as amount`.execute(kysely)
    await sql`set search_path = ${sql.id(place.schema)}, public`.execute(kysely)
    await expect(migrate(place)).rejects.toMatchObject({
      code: 'SCHEMA_TAKEN',
      message: expect.stringContaining(other),
    })
    expect((await sql`select amount from ${sql.id(other, 'fund')}`.execute(kysely)).rows).toEqual([
      { amount: 263 },
    ])
  } finally {
    await sql`set search_path = ${sql.id(county.schema)}, public`.execute(kysely)
    for (const schema of [other, place.schema])
      await sql`drop schema ${sql.id(schema)} cascade`.execute(kysely)
  }
})
