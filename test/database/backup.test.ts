import { lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { countyTables } from '../../src/database/backup/county-tables.js'
import { openBackup } from '../../src/database/backup/read-backup.js'
import { restoreBackup } from '../../src/database/backup/restore-backup.js'
import { writeBackup } from '../../src/database/backup/write-backup.js'
import { createSchema, migrate, pendingMigrations } from '../../src/database/migrate.js'
import { migrationNames } from '../../src/database/migrations.js'
import { openDatabase } from '../../src/database/open.js'
import type { Principal } from '../../src/database/principal.js'
import { maskedSchema, profileOf } from '../../src/database/reading/profile.js'
import { setLocalRole } from '../../src/database/reading/reader.js'
import { openCounty } from '../county.js'
import { isTried, partOf } from '../laws.js'
import { openTwoWorlds, principalsOf } from './two-worlds.js'
import type { Database } from '../../src/database/database.js'

let folder: string
let county: Database
let principals: Principal[]
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanyu-backup-'))
  const made = await openTwoWorlds()
  county = made.county
  principals = principalsOf(made.ids)
  file = join(folder, 'county.zip')
  await writeBackup(county, file)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what an earlier backup left neither opens the new one to others nor leads it elsewhere', async () => {
  const path = join(folder, 'again.zip')
  const elsewhere = join(folder, 'elsewhere')
  await writeFile(elsewhere, 'kept')
  await symlink(elsewhere, `${path}.partial`)
  await writeBackup(county, path)
  expect(await readFile(elsewhere, 'utf8')).toBe('kept')
  await writeFile(`${path}.partial`, 'left', { mode: 0o644 })
  await writeBackup(county, path)
  expect((await lstat(path)).mode & 0o777).toBe(0o600)
})

let targets = 0
/** A database that no county is in; `isBare`: nor any table. */
async function openEmpty({ isBare = false } = {}): Promise<Database> {
  const databaseUrl = process.env.DATABASE_URL
  const schema = databaseUrl ? `test_${process.pid}_restored_${++targets}` : 'public'
  const empty = await openDatabase({ databaseUrl, dataDir: null, schema, isBare })
  onTestFinished(async () => {
    for (const name of databaseUrl ? [schema, maskedSchema(empty)] : [])
      await sql`drop schema if exists ${sql.id(name)} cascade`.execute(empty.kysely)
    await empty.close()
  })
  return empty
}

const restore = async (database: Database, change: Record<string, unknown> = {}) => {
  const backup = await openBackup(file)
  try {
    await restoreBackup(database, { ...backup, manifest: { ...backup.manifest, ...change } })
  } finally {
    backup.close()
  }
}

/** Every row of every table that somebody reads, as text; null where the table is not for them. */
async function readBy(database: Database, principal: Principal): Promise<Record<string, string | null>> {
  const names = (await countyTables(database)).map(({ name }) => name)
  return database.kysely.transaction().execute(async (work) => {
    await sql`create or replace function pg_temp.rows_of(name text) returns text language plpgsql as $$
      declare found text;
      begin
        execute format('select coalesce(string_agg(t::text, E''\\n'' order by t::text), '''') from %I t', name) into found;
        return found;
      exception when insufficient_privilege then return null;
      end $$`.execute(work)
    const profile = profileOf(database, principal)
    await setLocalRole(work, profile, { ...profile.settings, search_path: profile.readPath })
    const { rows } = await sql<{ name: string; found: string | null }>`
      select name, pg_temp.rows_of(name) as found from unnest(${names}::text[]) name`.execute(work)
    return Object.fromEntries(rows.map(({ name, found }) => [name, found]))
  })
}

test('a restored county answers every role as before', async () => {
  const restored = await openEmpty()
  await restore(restored)
  let rows = 0
  // Of those of one role the restored rows are seen by the same policies.
  const roles = [...new Map(principals.map((each) => [each.role, each])).values()]
  for (const principal of roles.filter((_, row) => isTried(row))) {
    const before = await readBy(county, principal)
    expect(await readBy(restored, principal)).toEqual(before)
    rows += Object.values(before).join('\n').length
  }
  expect(rows).toBeGreaterThan(partOf(10_000))
  const { rows: disabled } = await sql`select tgname from pg_trigger where tgenabled = 'D'`.execute(
    restored.kysely,
  )
  expect(disabled).toEqual([])
  // The feed begins anew, with every record that it tells of.
  const { rows: fed } = await sql<{
    n: string
  }>`select count(distinct table_name) as n from ${sql.id(restored.schema, 'change')}`.execute(
    restored.kysely,
  )
  expect(Number(fed[0]!.n)).toBeGreaterThan(50)
})

test('a backup is for its owner alone', async () => {
  expect((await stat(file)).mode & 0o077).toBe(0)
})

test('nothing is written over', async () => {
  await expect(restore(county)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' })
})

test('a damaged backup leaves nothing behind, and a whole one still goes in', async () => {
  const database = await openEmpty()
  const backup = await openBackup(file)
  const tables = backup.manifest.tables.map((table) =>
    table.name === 'payment' ? { ...table, sha256: '0' } : table,
  )
  backup.close()
  await expect(restore(database, { tables })).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
  const { rows } = await sql`select from ${sql.id(database.schema, 'project')}`.execute(database.kysely)
  expect(rows).toEqual([])
  await restore(database)
})

test('a backup of a newer version is refused before anything is made', async () => {
  const database = await openEmpty()
  const migrations = [...(await migrationNames()), '9999-tomorrow']
  await expect(restore(database, { migrations })).rejects.toMatchObject({
    code: 'BACKUP_OF_ANOTHER_VERSION',
  })
  const { rows } = await sql`select from pg_namespace where nspname = ${database.schema}`.execute(
    database.kysely,
  )
  expect(rows).toHaveLength(database.kind === 'server' ? 0 : 1)
})

test('what is no backup is refused by its name', async () => {
  await expect(openBackup(import.meta.filename)).rejects.toMatchObject({ code: 'NOT_A_BACKUP' })
  await expect(openBackup(join(folder, 'absent.zip'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
})

test('a backup of an older version is brought up to date', async () => {
  const last = (await migrationNames()).at(-2)!
  const older = await openCounty({
    make: async (made) => {
      await createSchema(made)
      await migrate(made, { upTo: last })
    },
  })
  const path = join(folder, 'older.zip')
  expect((await writeBackup(older, path)).migrations.at(-1)).toBe(last)
  const database = await openEmpty({ isBare: true })
  const backup = await openBackup(path)
  await restoreBackup(database, backup)
  backup.close()
  expect(await pendingMigrations(database)).toEqual([])
})
