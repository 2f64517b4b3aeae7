import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { InputError } from '../values/problem.js'
import type { Database } from './open.js'

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Statements end with `;` at a line's end; a function's body stands between `$$`. PGlite takes one at a time. */
export function splitStatements(text: string): string[] {
  const statements: string[] = []
  let statement = ''
  for (const line of text.split('\n')) {
    statement += `${line}\n`
    const inBody = statement.split('$$').length % 2 === 0
    if (!inBody && /;\s*$/.test(line.replace(/--.*$/, ''))) {
      statements.push(statement.trim())
      statement = ''
    }
  }
  const rest = statement.replace(/--.*$/gm, '').trim()
  if (rest) throw new Error(`a statement without an end: ${rest.slice(0, 80)}`)
  return statements
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  const migrations = names.map(async (name): Promise<[string, Migration]> => {
    const statements = splitStatements(await readFile(`${FOLDER}/${name}`, 'utf8'))
    return [name.replace(/\.sql$/, ''), { up: (database: Kysely<unknown>) => runAll(database, statements) }]
  })
  return Object.fromEntries(await Promise.all(migrations))
}

async function runAll(database: Kysely<unknown>, statements: readonly string[]) {
  for (const statement of statements) await sql.raw(statement).execute(database)
}

function migratorOf({ kysely, schema }: Database): Migrator {
  return new Migrator({
    db: kysely,
    provider: { getMigrations: readMigrations },
    migrationTableName: 'quanyu_migration',
    migrationLockTableName: 'quanyu_migration_lock',
    migrationTableSchema: schema,
  })
}

/** The names of the steps that the database has not taken. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const migrations = await migratorOf(database).getMigrations()
  return migrations.filter(({ executedAt }) => !executedAt).map(({ name }) => name)
}

/** Takes all steps not taken yet, or those up to one; each in full or not at all. Gives their names. */
export async function migrate(database: Database, upTo?: string): Promise<string[]> {
  const migrator = migratorOf(database)
  const { error, results = [] } = upTo ? await migrator.migrateTo(upTo) : await migrator.migrateToLatest()
  if (error) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName
    const cause = error instanceof Error ? error.message : String(error)
    throw new InputError('MIGRATION_FAILED', `迁移 ${failed ?? ''} 未成，数据库保持原样：${cause}。Migration failed; the database is as it was.`)
  }
  return results.map(({ migrationName }) => migrationName)
}
