import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { InputError } from '../values/problem.js'
import { applyRights } from './rights/apply-rights.js'
import { asLogin } from './as-login.js'
import { replaceFormerSteps } from './former-steps.js'
import { requireDirect } from './reading/connection.js'
import { migrationNames, readMigrations } from './migrations.js'
import type { Database } from './database.js'

function migratorOf({ kysely, schema }: Database): Migrator {
  return new Migrator({
    db: kysely,
    provider: { getMigrations: readMigrations },
    migrationTableName: 'quanyu_migration',
    migrationLockTableName: 'quanyu_migration_lock',
    migrationTableSchema: schema,
  })
}

/** Makes the county's schema where it is not there yet. */
export const createSchema = async ({ kysely, schema }: Database) =>
  void (await sql`create schema if not exists ${sql.id(schema)}`.execute(kysely))

/** PostgreSQL's words for a table and for a schema that are not there. */
const NOT_THERE = new Set(['42P01', '3F000'])

/** The names of the steps that the database has taken, in order. */
export async function takenMigrations(database: Database): Promise<string[]> {
  const done = await asLogin(
    database,
    sql<{ name: string }>`select name from ${sql.id(database.schema, 'quanyu_migration')} order by name`,
  ).catch((error: { code?: string }) => {
    if (NOT_THERE.has(error.code ?? '')) return []
    throw error
  })
  return done.map(({ name }) => name)
}

/** The names of the steps that the database has not taken. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const taken = new Set(await takenMigrations(database))
  return (await migrationNames()).filter((name) => !taken.has(name))
}

/** Takes all steps not taken yet, or those up to one, each in full or not at all; and gives the rights. Gives the steps' names. */
export async function migrate(database: Database, upTo?: string): Promise<string[]> {
  requireDirect(database)
  await replaceFormerSteps(database)
  const migrator = migratorOf(database)
  const { error, results = [] } = upTo ? await migrator.migrateTo(upTo) : await migrator.migrateToLatest()
  if (error) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName
    const cause = error instanceof Error ? error.message : String(error)
    throw new InputError('MIGRATION_FAILED', {
      zh: `迁移 ${failed ?? ''} 未成，数据库保持原样：${cause}。`,
      en: `Migration ${failed ?? ''} failed, and the database is unchanged: ${cause}.`,
    })
  }
  // The rights are those of all steps.
  if (upTo === undefined) await applyRights(database, results.length > 0)
  return results.map(({ migrationName }) => migrationName)
}
