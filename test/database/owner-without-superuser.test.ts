import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../src/database/migrate.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { readerFor } from '../../src/database/reading/readers.js'
import { work } from '../../src/database/work.js'
import { openCounty } from '../county.js'

// The embedded database is of a version (18) in which whoever makes a role may not take it on without being told so.
test.skipIf(process.env.DATABASE_URL)('whoever owns the tables need not be superuser', async () => {
  const { kysely, ...rest } = await openCounty({})
  const own = { kysely, ...rest, schema: `owned_${process.pid}` }
  const owner = `${own.schema}_owner`
  await sql.raw(`create role "${owner}" createrole`).execute(kysely)
  await sql.raw(`create schema "${own.schema}" authorization "${owner}"`).execute(kysely)
  await sql.raw(`grant create on database "${own.name}" to "${owner}"`).execute(kysely)
  await sql.raw(`set session authorization "${owner}"`).execute(kysely)
  await sql.raw(`set search_path = "${own.schema}", public`).execute(kysely)
  try {
    await migrate(own)
    await work(own, administrator('建库'), [], async (unit) => {
      await unit.run(
        sql`insert into project (department, external_id, name, kind) values ('WATER', 'A', '甲', 'OTHER'), ('AGRICULTURE', 'B', '乙', 'OTHER')`,
      )
    })
    const seen = async (principal: Principal) =>
      (
        await readerFor(own, principal).rows<{ n: number }>(sql`select count(*)::integer as n from project`)
      )[0]!.n
    expect(await seen({ name: 's', role: 'SYSTEM', department: 'WATER' })).toBe(2)
    expect(await seen({ name: 'p', role: 'PUBLIC' })).toBe(0)
    const rename = (principal: Principal) =>
      work(own, principal, [], (unit) =>
        unit.run(sql`update project set name = name || '!' where external_id = 'B'`),
      )
    expect(await rename({ name: 's', role: 'SYSTEM', department: 'WATER' })).toBe(0)
    expect(await rename({ name: 's', role: 'SYSTEM', department: 'AGRICULTURE' })).toBe(1)
    // Once more changes nothing, and asks for nothing.
    await migrate(own)
  } finally {
    await sql.raw('set session authorization postgres').execute(kysely)
    await sql.raw(`drop owned by "${owner}" cascade`).execute(kysely)
  }
})
