import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { InputError } from '../../values/problem.js'
import { createSchema, migrate, takenMigrations } from '../migrate.js'
import { migrationNames } from '../migrations.js'
import { requireDirect } from '../reading/connection.js'
import { withCopier, type Copier } from './copier.js'
import { countRows } from './count-rows.js'
import { countyTables } from './county-tables.js'
import { entryOf, type CopiedTable } from './manifest.js'
import { listOf } from './write-backup.js'
import type { Backup } from './read-backup.js'
import type { Database } from '../database.js'

/**
 * Puts a backup into a database that holds nothing yet: makes its tables as they were, fills them in one transaction, checks
 * each against what the backup says of it, and then takes the migrations that the backup had not taken. Constraints hold while
 * rows come in; triggers, whose work is done already, do not run. The feed of changes begins anew, with all records.
 */
export async function restoreBackup(database: Database, { manifest, entry }: Backup): Promise<void> {
  requireDirect(database)
  await requireKnownSteps(manifest.migrations)
  await requireEmpty(database, manifest.migrations)
  await createSchema(database)
  await migrate(database, { upTo: manifest.migrations.at(-1)! })
  const tables = await countyTables(database)
  const copied = new Map(manifest.tables.map((table) => [table.name, table]))
  await withCopier(database, 'write', async (copier) => {
    for (const { name } of tables) await copier.run(`alter table "${name}" disable trigger user`)
    await copier.run(`truncate ${tables.map(({ name }) => `"${name}"`).join(', ')}, change, change_pruned`)
    for (const { name } of tables) {
      const table = copied.get(name)
      if (table) await fill(copier, table, Readable.from(await entry(entryOf(name))))
    }
    for (const { name } of tables) await copier.run(`alter table "${name}" enable trigger user`)
    await copier.run(BEGIN_FEED)
  })
  // The remaining steps, and the rights of all.
  await migrate(database)
  await sql`analyze`.execute(database.kysely)
}

async function fill(copier: Copier, { name, columns, rows, sha256 }: CopiedTable, source: Readable) {
  const { stream, counted } = countRows()
  await Promise.all([pipeline(source, stream), copier.in(`"${name}" (${listOf(columns)})`, stream)])
  const came = counted()
  if (came.rows !== rows || came.sha256 !== sha256)
    throw new InputError('BACKUP_DAMAGED', {
      zh: `备份中 ${name} 表的内容与清单不符（应有 ${rows} 行，实有 ${came.rows} 行），备份已损坏；未恢复任何内容，请换用另一份备份。`,
      en: `The backup’s rows of ${name} are not those that it lists (${rows} rows listed, ${came.rows} found). It is damaged, and nothing was restored. Use another one.`,
    })
}

/** As pruning does it where a copy was restored by other means. */
const BEGIN_FEED = `select note_all(fed.name) from (
  select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
  where p.proname = 'note_changes' and c.relnamespace = current_schema()::regnamespace) fed`

async function requireKnownSteps(steps: readonly string[]) {
  const known = await migrationNames()
  if (steps.every((step, place) => step === known[place])) return
  throw new InputError('BACKUP_OF_ANOTHER_VERSION', {
    zh: '备份由更新的版本所作，本版本没有它的迁移。请先安装作备份的版本或更新的版本。',
    en: 'The backup was made by a newer version, whose migrations this one lacks. Install that version or a newer one first.',
  })
}

/** What a county holds as soon as it is made. */
const MADE_WITH: ReadonlySet<string> = new Set(['land_class', 'working_day_exception'])

/** Nothing that a county holds is written over: it is restored where there is none. */
async function requireEmpty(database: Database, steps: readonly string[]) {
  const { kysely, schema } = database
  const tables = await countyTables(database)
  const held = new Set<string>()
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.id(schema, name)} limit 1`.execute(kysely)
    if (rows.length > 0 && !MADE_WITH.has(name)) held.add(name)
  }
  if (held.size > 0)
    throw new InputError('DATABASE_NOT_EMPTY', {
      zh: `模式 ${schema} 中已有数据（${[...held].slice(0, 3).join('、')} 等 ${held.size} 张表）。恢复只能写入空库：请另设 QUANYU_SCHEMA、DATABASE_URL 或 QUANYU_DATA_DIR。`,
      en: `Schema ${schema} holds data already (${held.size} tables, among them ${[...held].slice(0, 3).join(', ')}). A backup is restored only where there is none: set another QUANYU_SCHEMA, DATABASE_URL or QUANYU_DATA_DIR.`,
    })
  const taken = await takenMigrations(database)
  if (taken.length > steps.length)
    throw new InputError('DATABASE_TOO_NEW', {
      zh: `模式 ${schema} 的迁移已比备份新。请删去该空模式，或另设 QUANYU_SCHEMA，再恢复。`,
      en: `Schema ${schema} has taken more migrations than the backup. Drop that empty schema, or set another QUANYU_SCHEMA, and restore again.`,
    })
}
