import { sql, type Transaction } from 'kysely'
import { InputError } from '../values/problem.js'
import { asLogin } from './as-login.js'
import { withBriefLocks } from './brief-locks.js'
import { replaceFormerSteps } from './former-steps.js'
import { requireDirect } from './reading/connection.js'
import { migrationNames, readMigrations, type Steps } from './migrations.js'
import { applyRights, placeOf, prepareRights } from './rights/apply-rights.js'
import { secureCode } from './rights/secure-code.js'
import type { Database } from './database.js'
import type { Said } from '../values/message.js'

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

export interface MigrateTerms {
  /** The last step to take; the rights, which are those of all steps, are then not given. */
  upTo?: string
  /** Other steps than those in `migrations/`. */
  steps?: Steps
  /** Whether a county's rights are given; not in a schema that is none's. */
  givesRights?: boolean
  /** Called with whom it waits for. */
  say?: (line: Said) => void
}

/**
 * Takes the steps not taken yet, each in a transaction of its own that waits for no lock for long, in full or not at all; and
 * gives the rights where they changed. Others go on reading and writing. Gives the steps' names. One at a time in a county.
 */
export async function migrate(database: Database, terms: MigrateTerms = {}): Promise<string[]> {
  requireDirect(database)
  return database.kysely.connection().execute(async (kysely) => {
    const held: Database = { ...database, kysely, access: kysely }
    const queue = sql`hashtextextended(${`quanyu migrate ${database.schema}`}, 0)`
    await sql`select pg_advisory_lock(${queue})`.execute(kysely)
    try {
      return await migrateAlone(held, terms)
    } finally {
      // With a connection that has failed its lock is gone too.
      await sql`select pg_advisory_unlock(${queue})`.execute(kysely).catch(() => {})
    }
  })
}

async function migrateAlone(
  database: Database,
  { upTo, steps, givesRights = upTo === undefined, say }: MigrateTerms,
): Promise<string[]> {
  await replaceFormerSteps(database)
  await makeList(database)
  const all = Object.entries(steps ?? (await readMigrations()))
  const taken = new Set(await takenMigrations(database))
  refuseNewer([...taken].filter((name) => !all.some(([known]) => known === name)))
  const waiting = all.filter(([name]) => !taken.has(name) && (upTo === undefined || name <= upTo))
  if (waiting.length > 0 && givesRights) await prepareRights(database)
  for (const [name, step] of waiting) {
    const taking = async (work: Transaction<unknown>) => {
      await step(work)
      await sql`insert into ${listOf(database)} (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(
        work,
      )
      // What a step replaces while the county is in use must not be open for a moment.
      if (givesRights && taken.size > 0) await secureCode(work, placeOf(database))
    }
    await withBriefLocks(database.kysely, name, taking, say).catch((error: unknown) => {
      throw error instanceof InputError ? error : failed(name, error)
    })
  }
  if (givesRights) await applyRights(database, say)
  return waiting.map(([name]) => name)
}

const listOf = ({ schema }: Database) => sql.id(schema, 'quanyu_migration')

/** The list of the steps that were taken. Asked for first: to create it, even where it is there, would wait for who reads it. */
async function makeList(database: Database) {
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass(format('%I.quanyu_migration', ${database.schema}::text)) is not null as "isThere"`.execute(
    database.kysely,
  )
  if (!rows[0]!.isThere)
    await sql`create table ${listOf(database)} (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(
      database.kysely,
    )
}

/** An older version knows neither the newer tables nor who may see them. */
function refuseNewer(unknown: readonly string[]) {
  if (unknown.length > 0)
    throw new InputError('DATABASE_TOO_NEW', {
      zh: `数据库已由更新的版本升级（本版本没有迁移 ${unknown[0]}），未作改动。请安装那个版本或更新的版本。`,
      en: `The database was upgraded by a newer version (this one lacks migration ${unknown[0]}); nothing was changed. Install that version or a newer one.`,
    })
}

function failed(name: string, error: unknown) {
  const cause = error instanceof Error ? error.message : String(error)
  return new InputError('MIGRATION_FAILED', {
    zh: `迁移 ${name} 未成，它所改的已全部撤销，此前的迁移都已完成：${cause}。`,
    en: `Migration ${name} failed and was taken back whole; those before it stand: ${cause}.`,
  })
}
