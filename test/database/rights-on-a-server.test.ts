import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/database/migrate.js'
import { openDatabase } from '../../src/database/open.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { roleName } from '../../src/database/reading/profile.js'
import { readerFor } from '../../src/database/reading/readers.js'
import { work } from '../../src/database/work.js'
import { openTwoWorlds, type World } from './two-worlds.js'
import type { Database } from '../../src/database/database.js'

const url = process.env.DATABASE_URL
const server = test.runIf(url !== undefined)
let county: Database
let ids: Record<World, Record<string, string>>
beforeAll(async () => {
  if (url !== undefined) ({ county, ids } = await openTwoWorlds())
})
const asLogin = (name: string) => {
  const login = new URL(url!)
  login.username = name
  login.password = 'x'
  return login.href
}
const seen = sql`select (select count(*) from project)::integer as projects, current_user::text as name, current_setting('quanyu.areas', true) as areas`
type Seen = { projects: number; name: string; areas: string }

server('more profiles at once than have connections: nobody is answered in another’s role', async () => {
  const [here, there] = [ids.water.consolidation_area!, ids.agriculture.consolidation_area!]
  const principals: [Principal, number][] = [
    [{ name: 'p', role: 'PUBLIC' }, 1],
    [administrator('a'), 2],
    ...['WATER', 'AGRICULTURE', 'FORESTRY', 'FINANCE', 'ENVIRONMENT', 'GAS', 'POWER'].map(
      (department): [Principal, number] => [{ name: 's', role: 'SYSTEM', department }, 2],
    ),
    // Each with an area that nobody has, so that it has a profile of its own; what is published they see besides.
    ...Array.from({ length: 20 }, (_, place): [Principal, number] => [
      {
        name: 't',
        role: 'TOWNSHIP',
        areaIds: [place % 2 ? here : there, `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`],
      },
      place % 2 ? 1 : 2,
    ]),
    [{ name: 'n', role: 'TOWNSHIP', areaIds: [] }, 1],
  ]
  const wrong: string[] = []
  await Promise.all(
    Array.from({ length: 600 }, async (_, turn) => {
      const [principal, projects] = principals[(turn * 7) % principals.length]!
      const [row] = await readerFor(county, principal).rows<Seen>(seen)
      const name = principal.role === 'ADMINISTRATOR' ? 'postgres' : roleName(county, principal.role)
      if (row!.projects !== projects || (principal.role !== 'ADMINISTRATOR' && row!.name !== name))
        wrong.push(`${JSON.stringify(principal)}: ${JSON.stringify(row)}`)
    }),
  )
  expect(wrong).toEqual([])
  const { rows } = await sql<{
    count: number
  }>`select count(*)::integer as count from pg_stat_activity where application_name = 'quanyu read'`.execute(
    county.kysely,
  )
  expect(rows[0]!.count).toBeLessThan(90)
})

server('writes in transactions leave no role behind on the connections that all share', async () => {
  const principals: Principal[] = [
    { name: 's', role: 'SYSTEM', department: 'WATER' },
    { name: 't', role: 'TOWNSHIP', areaIds: [ids.water.consolidation_area!] },
    administrator('a'),
  ]
  const wrong: string[] = []
  await Promise.all(
    Array.from({ length: 150 }, async (_, turn) => {
      const principal = principals[turn % 3]!
      const expected = turn % 3 === 1 ? 1 : 2
      await work(county, principal, [], async (unit) => {
        const [row] = await unit.rows<Seen>(seen)
        if (row!.projects !== expected) wrong.push(`${principal.role}: ${JSON.stringify(row)}`)
        if (turn % 5 === 0) throw new Error('taken back')
      }).catch((error: Error) => {
        if (error.message !== 'taken back') throw error
      })
      const { rows } = await seen.execute(county.kysely)
      if ((rows[0] as Seen).projects !== 2 || (rows[0] as Seen).areas)
        wrong.push(`after: ${JSON.stringify(rows[0])}`)
    }),
  )
  expect(wrong).toEqual([])
})

server(
  'the owner of the tables need not be superuser, and the login that serves need not own them',
  async () => {
    const schema = `login_${process.pid}_${Math.floor(performance.now())}`
    const [owner, login] = [`${schema}_owner`, `${schema}_app`]
    const top = await openDatabase({ databaseUrl: url, dataDir: null, schema: 'public' })
    await sql.raw(`create role "${owner}" login password 'x' createrole`).execute(top.kysely)
    await sql.raw(`create role "${login}" login password 'x'`).execute(top.kysely)
    await sql.raw(`create schema "${schema}" authorization "${owner}"`).execute(top.kysely)
    await sql
      .raw(`grant create, connect, temporary on database "${top.name}" to "${owner}"`)
      .execute(top.kysely)
    try {
      const own = await openDatabase({ databaseUrl: asLogin(owner), dataDir: null, schema })
      await migrate(own)
      await work(own, administrator('建库'), [], async (unit) => {
        await unit.run(
          sql`insert into project (department, external_id, name, kind) values ('WATER', 'A', '甲', 'OTHER'), ('AGRICULTURE', 'B', '乙', 'OTHER')`,
        )
      })
      await sql.raw(`grant "${roleName(own, 'ADMINISTRATOR')}" to "${login}"`).execute(own.kysely)
      await own.close()

      const app = await openDatabase({ databaseUrl: asLogin(login), dataDir: null, schema })
      const count = async (principal: Principal) =>
        (await readerFor(app, principal).rows<Seen>(seen))[0]!.projects
      expect(await count(administrator('a'))).toBe(2)
      expect(await count({ name: 's', role: 'SYSTEM', department: 'WATER' })).toBe(2)
      expect(await count({ name: 'p', role: 'PUBLIC' })).toBe(0)
      const rename = (principal: Principal) =>
        work(app, principal, [], (unit) =>
          unit.run(sql`update project set name = name || '!' where external_id = 'B'`),
        )
      expect(await rename({ name: 's', role: 'SYSTEM', department: 'WATER' })).toBe(0)
      expect(await rename({ name: 's', role: 'SYSTEM', department: 'AGRICULTURE' })).toBe(1)
      expect(await rename(administrator('a'))).toBe(1)
      await expect(rename({ name: 'p', role: 'PUBLIC' })).rejects.toMatchObject({ code: '42501' })
      await app.close()
    } finally {
      await sql.raw(`drop schema "${schema}" cascade`).execute(top.kysely)
      await sql.raw(`drop owned by "${owner}" cascade`).execute(top.kysely)
      await top.close()
    }
  },
)
