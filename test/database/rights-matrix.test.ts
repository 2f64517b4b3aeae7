import { sql, type Transaction } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { profileOf } from '../../src/database/reading/profile.js'
import { setLocalRole } from '../../src/database/reading/reader.js'
import { fillsOnly, rightsOf } from '../../src/database/rights/rights.js'
import { isTried, partOf } from '../laws.js'
import { HAS_PSQL } from './has-psql.js'
import {
  mayReadRow,
  mayWriteRow,
  openTwoWorlds,
  principalsOf,
  seesInClear,
  tablesOf,
  WORLDS,
  type World,
} from './two-worlds.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let unmade: string[]
let ids: Record<World, Record<string, string>>
const worlds = Object.keys(WORLDS) as World[]

beforeAll(async () => {
  const made = await openTwoWorlds()
  ;({ county, ids } = made)
  unmade = made.unmade
  // Runs a statement, tells what came of it and takes it back.
  await sql`create function attempt(statement text) returns text language plpgsql as $$
    declare n integer;
    begin
      execute statement;
      get diagnostics n = row_count;
      raise exception using errcode = 'ZZ000', message = n::text;
    exception when sqlstate 'ZZ000' then return sqlerrm; when others then return sqlstate;
    end $$`.execute(county.kysely)
  await sql`create function visible(name text) returns text[] language plpgsql as $$
    declare found text[];
    begin
      execute format('select coalesce(array_agg(id::text), ''{}'') from %I', name) into found;
      return found;
    exception when insufficient_privilege then return null;
    end $$`.execute(county.kysely)
})

test('every table has a row in each world to be tried', () => {
  expect(unmade).toEqual([])
})

/** In a transaction on a principal's own database role. */
const as = <T>(
  principal: Principal,
  way: 'read' | 'write',
  doing: (work: Transaction<unknown>) => Promise<T>,
): Promise<T> =>
  county.kysely.transaction().execute(async (work) => {
    const profile = profileOf(county, principal)
    await setLocalRole(work, profile, {
      ...profile.settings,
      ...(way === 'read' ? { search_path: profile.readPath } : {}),
    })
    return doing(work)
  })

test('every role sees just the rows that it may, in every table', async () => {
  let cells = 0
  const wrong: string[] = []
  for (const [column, principal] of principalsOf(ids).entries())
    for (const [other, way] of (['read', 'write'] as const).entries()) {
      const tables = tablesOf(ids).filter((_, row) => isTried(row, column + other))
      const { rows } = await as(principal, way, (work) =>
        sql<{
          name: string
          found: string[] | null
        }>`select name, visible(name) as found from unnest(${tables}::text[]) name`.execute(work),
      )
      for (const { name, found } of rows)
        for (const world of worlds) {
          // Past the masked views only those see a row who see it in clear.
          const may =
            mayReadRow(name, world, principal) &&
            (way === 'read' || !rightsOf(name).masks || seesInClear(name, world, principal))
          const sees = found?.includes(ids[world][name]!) ?? false
          if (sees !== may) wrong.push(`${principal.name} ${way} ${name} ${world}: ${sees}, should be ${may}`)
          cells++
        }
    }
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(partOf(4000))
})

// Where there is psql, rights-in-psql.test.ts tries the same statements, and more, from there.
test.skipIf(HAS_PSQL)('every role writes just the rows that it may, in every table', async () => {
  let cells = 0
  const wrong: string[] = []
  const contents = new Map<string, string>()
  for (const table of tablesOf(ids))
    for (const world of worlds) {
      const { rows } = await sql<{
        content: string
      }>`select (to_jsonb(t) - 'id')::text as content from ${sql.table(table)} t where id = ${ids[world][table]}::uuid`.execute(
        county.kysely,
      )
      contents.set(`${table}.${world}`, rows[0]!.content)
    }
  for (const [column, principal] of principalsOf(ids).entries()) {
    const tables = tablesOf(ids).filter((_, row) => isTried(row, column))
    const attempts = tables.flatMap((table) =>
      worlds.flatMap((world) => [
        {
          table,
          world,
          verb: 'update',
          statement: `update "${table}" set id = id where id = '${ids[world][table]}'`,
        },
        {
          table,
          world,
          verb: 'insert',
          statement: `insert into "${table}" select (jsonb_populate_record(null::"${table}", '${contents.get(`${table}.${world}`)!.replaceAll("'", "''")}'::jsonb || jsonb_build_object('id', new_id()))).*`,
        },
        {
          table,
          world,
          verb: 'delete',
          statement: `delete from "${table}" where id = '${ids[world][table]}'`,
        },
      ]),
    )
    const { rows } = await as(principal, 'write', (work) =>
      sql<{
        came: string
      }>`select attempt(s) as came from unnest(${attempts.map(({ statement }) => statement)}::text[]) with ordinality as u(s, n) order by n`.execute(
        work,
      ),
    )
    attempts.forEach(({ table, world, verb }, index) => {
      const { came } = rows[index]!
      cells++
      // An entry of the ledger stays as it was written, whoever would change it.
      const isKept = table === 'ledger_entry' && verb !== 'insert'
      const may =
        !isKept &&
        (principal.role === 'ADMINISTRATOR' ||
          (verb !== 'delete' &&
            mayWriteRow(table, world, principal) &&
            !(verb === 'insert' && fillsOnly(principal.role, table)) &&
            !(verb === 'update' && rightsOf(table).appendOnly)))
      // Who may not is told so, or touches no row; what else the database says (a key that is there) comes after that.
      const did = came !== '42501' && came !== '0'
      if (did !== may) wrong.push(`${principal.name} ${verb} ${table} ${world}: ${came}, should be ${may}`)
    })
  }
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(partOf(4000))
})

test('people’s data is shown in clear to those who need it, and masked to the others', async () => {
  const wrong: string[] = []
  for (const [column, principal] of principalsOf(ids).entries())
    for (const table of tablesOf(ids).filter((each, row) => rightsOf(each).masks && isTried(row, column))) {
      const read = await as(principal, 'read', (work) =>
        sql<{
          id: string
          content: Record<string, unknown>
        }>`select id::text, to_jsonb(t) as content from ${sql.table(table)} t`.execute(work),
      ).catch(() => ({ rows: [] }))
      for (const { id, content } of read.rows)
        for (const world of worlds.filter((each) => ids[each][table] === id)) {
          const shown = JSON.stringify(Object.keys(rightsOf(table).masks!).map((column) => content[column]))
          const clear = /6222020200112233|张三|修渠|payee_account\d|(water|agriculture)\d/.test(shown)
          if (clear !== seesInClear(table, world, principal))
            wrong.push(`${principal.name} ${table} ${world}: ${shown}`)
        }
    }
  expect(wrong).toEqual([])
})
