import { setFlagsFromString } from 'node:v8'
import '../server/schema.js'
import { readConfig, type Config } from '../config.js'
import { rolesStand } from '../database/rights/apply-rights.js'
import { createSchema, migrate, pendingMigrations } from '../database/migrate.js'
import { openDatabase } from '../database/open.js'
import { InputError } from '../values/problem.js'
import type { Database } from '../database/database.js'

/** What a command says goes to the error stream, so that its answer alone can be piped on. */
export const say = (line: string) => void process.stderr.write(`${line}\n`)

/**
 * Opens the database that the settings name, does something with it and closes it. An embedded database migrates
 * itself; a server's is somebody's, who is told what to run. A command that is `long` has the embedded database's code
 * optimized as it runs.
 */
export async function withDatabase<T>(
  doing: (database: Database, config: Config) => Promise<T>,
  { migrateServer = false, quiet = false, long = false } = {},
): Promise<T> {
  const config = readConfig()
  // A short one would wait for that at its end, for longer than it worked.
  if (!config.databaseUrl && !long)
    for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag)
  if (!config.databaseUrl && !quiet)
    say(`打开内嵌数据库 ${config.dataDir} …（设 DATABASE_URL 则用 PostgreSQL）Opening the embedded database`)
  const database = await openDatabase(config, quiet ? undefined : say)
  try {
    if (database.kind === 'embedded' || migrateServer) {
      await createSchema(database)
      const done = await migrate(database)
      if (done.length > 0 && (!quiet || migrateServer))
        say(`已执行 ${done.length} 个迁移 Took ${done.length} migration steps`)
    } else {
      const waiting = await pendingMigrations(database)
      if (waiting.length > 0)
        throw new InputError(
          'NOT_MIGRATED',
          `数据库有 ${waiting.length} 个迁移未执行，请先运行：npx quanyu migrate。The database is not migrated: run npx quanyu migrate.`,
        )
      if (!(await rolesStand(database)))
        throw new InputError(
          'NOT_MIGRATED',
          '数据库没有本县的角色，或许改过名，请先运行：npx quanyu migrate。The database lacks the county’s roles, and may have been renamed: run npx quanyu migrate.',
        )
    }
    return await doing(database, config)
  } finally {
    await database.close()
  }
}
