import { sql } from 'kysely'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeKey } from '../../src/systems/keys/make-key.js'
import { migrate, pendingMigrations } from '../../src/database/migrate.js'
import { readMigrations, type Steps } from '../../src/database/migrations.js'
import { openDatabase } from '../../src/database/open.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { readerFor } from '../../src/database/reading/readers.js'
import { work } from '../../src/database/work.js'
import { createServer } from '../../src/server/http.js'
import { openTwoWorlds, principalsOf, type World } from './two-worlds.js'
import type { Database } from '../../src/database/database.js'

const url = process.env.DATABASE_URL
const server = test.runIf(url !== undefined)

let county: Database
let ids: Record<World, Record<string, string>>
beforeAll(async () => {
  if (url !== undefined) ({ county, ids } = await openTwoWorlds({}))
})

/** The steps of later versions, of which the county takes one after another. */
const taken: Record<string, Steps[string]> = {}
let count = 0
/** A step of a later version, after all that there are, and its name. */
async function later(...statements: string[]): Promise<{ name: string; steps: Steps }> {
  const name = `${9000 + ++count}-later`
  taken[name] = async (kysely) => {
    for (const statement of statements) await sql.raw(statement).execute(kysely)
  }
  return { name, steps: { ...(await readMigrations()), ...taken } }
}

/** A transaction of somebody's who reads tables and views, and stays open until told to end. */
async function startReader(county: Database, ...tables: string[]) {
  const other = await openDatabase({ databaseUrl: url, dataDir: null, schema: county.schema })
  let end = () => {}
  const reading = other.kysely.transaction().execute(async (transaction) => {
    for (const table of tables) await sql`select count(*) from ${sql.id(table)}`.execute(transaction)
    await new Promise<void>((resolve) => (end = resolve))
  })
  onTestFinished(() => other.close())
  return {
    async end() {
      end()
      await reading
    },
  }
}

/** Readers and writers of every role that go on until told to stop; gives how many were answered, and what went wrong. */
function keepUsing(county: Database, principals: readonly Principal[]) {
  const done = { reads: 0, writes: 0, faults: [] as string[] }
  const over = new AbortController()
  const one = async (principal: Principal, number: number) => {
    while (!over.signal.aborted) {
      try {
        await readerFor(county, principal).rows(
          principal.role === 'PUBLIC'
            ? sql`select count(*) from project`
            : sql`select count(*) from project, payment, contract`,
        )
        done.reads++
        if (number > 0) continue
        await work(county, administrator('使用中'), [], (unit) =>
          unit.run(sql`update project set name = name || '!' where external_id is not null`),
        )
        done.writes++
      } catch (error) {
        done.faults.push(String(error))
      }
    }
  }
  const all = Promise.all(principals.map(one))
  return {
    done,
    async stop() {
      over.abort()
      await all
    },
  }
}

/** Waits until something has happened so many times. */
async function until(happened: () => boolean) {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 20))
}

server('a step that touches no table in use waits for no reader, and no reader for it', async () => {
  const reader = await startReader(county, 'project', 'payment', 'contract', 'funding_sum', 'kept_sum')
  const using = keepUsing(county, principalsOf(ids))
  await until(() => using.done.writes > 2)
  // Would never end if it needed a lock that the reader is in the way of.
  const { name, steps } = await later('create table note (id uuid primary key, text text)')
  expect(await migrate(county, { steps })).toEqual([name])
  await reader.end()
  await using.stop()
  expect(using.done.faults).toEqual([])
})

server('a step that needs a table in use lets readers go first, and comes in when it is free', async () => {
  const reader = await startReader(county, 'project')
  const using = keepUsing(county, principalsOf(ids))
  await until(() => using.done.writes > 2)
  const said: string[] = []
  let isDone = false
  const { name, steps } = await later('alter table project add column note text')
  const migrating = migrate(county, {
    steps,
    say: (line) => said.push(JSON.stringify(line)),
  }).finally(() => (isDone = true))
  await until(() => said.length > 0)
  // It has stood back once already; everybody is answered again and again although it still waits.
  const before = { ...using.done }
  await until(() => using.done.reads > before.reads + 50 && using.done.writes > before.writes + 5)
  expect(isDone).toBe(false)
  expect(said).toEqual([expect.stringMatching(new RegExp(`${name}.*quanyu`))])
  await reader.end()
  expect(await migrating).toEqual([name])
  await using.stop()
  expect(using.done.faults).toEqual([])
})

server('the server of before and that of after answer everyone the same during one step', async () => {
  const keys = await keysOf(county, principalsOf(ids))
  const before = await serve(county)
  const told = await before(keys)
  const { name, steps } = await later(
    'alter table project add column later_note text',
    'create table later_note (id uuid primary key default new_id(), project_id uuid references project (id))',
    "create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception using errcode = '0L000', message = tg_table_name; end $$",
  )
  expect(await migrate(county, { steps })).toEqual([name])
  expect(await pendingMigrations(county)).toEqual([])
  const after = await serve(await openAgain(county))
  expect(await after(keys)).toEqual(told)
  expect(await before(keys)).toEqual(told)
})

server('an older version does not migrate what a newer one has upgraded', async () => {
  await migrate(county, await later('select 1'))
  await expect(migrate(county)).rejects.toMatchObject({
    code: 'DATABASE_TOO_NEW',
    message: expect.stringContaining('-later'),
  })
})

server('a step that fails is taken back whole, and those before it stand', async () => {
  const { steps } = await later('create table right_note (id uuid)')
  const withWrong = {
    ...steps,
    '9999-wrong': async (kysely: Database['kysely']) => {
      await sql`create table wrong_note (id uuid)`.execute(kysely)
      await sql`select 1 / 0`.execute(kysely)
    },
  }
  await expect(migrate(county, { steps: withWrong })).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
  const { rows } = await sql<{ right: boolean; wrong: boolean }>`
    select to_regclass('right_note') is not null as right, to_regclass('wrong_note') is not null as wrong`.execute(
    county.kysely,
  )
  expect(rows).toEqual([{ right: true, wrong: false }])
})

server('two that migrate at once do it once', async () => {
  const { name, steps } = await later('create table further_note (id uuid)')
  const other = await openAgain(county)
  const taken = await Promise.all([migrate(county, { steps }), migrate(other, { steps })])
  expect(taken.flat()).toEqual([name])
})

const openAgain = async ({ schema }: Database) => {
  const again = await openDatabase({ databaseUrl: url, dataDir: null, schema })
  onTestFinished(() => again.close())
  return again
}

/** A key for each, and none for the public. */
const keysOf = async ({ kysely, ...county }: Database, principals: readonly Principal[]) => {
  const { rows: areas } = await sql<{
    id: string
    code: string
  }>`select id, code from consolidation_area`.execute(kysely)
  return Promise.all(
    principals.map(async ({ name, role, department, areaIds = [] }) => {
      if (role === 'PUBLIC') return null
      const areaCodes = areas.flatMap(({ id, code }) => (areaIds.includes(id) ? [code] : []))
      const terms = { name, role, department, areaCodes, days: 1 }
      return (await makeKey({ kysely, ...county }, administrator('测试员'), terms)).key
    }),
  )
}

const ASKED =
  '{ projects { totalCount nodes { externalId name } } allocations { totalCount } payments { nodes { payee } } contracts { nodes { contractorAccount } } }'

/** A server over a county, as a process of its own would be; gives what each key is told. */
async function serve(county: Database) {
  const served = await createServer(county, readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema }))
  onTestFinished(() => served.close())
  const address = await served.listen()
  return (keys: readonly (string | null)[]) =>
    Promise.all(
      keys.map(async (key) => {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          },
          body: JSON.stringify({ query: ASKED }),
        })
        return response.json()
      }),
    )
}
