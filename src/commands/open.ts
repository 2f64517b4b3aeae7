import { setFlagsFromString } from 'node:v8'
import { sql } from 'kysely'
import '../server/schema.js'
import { readConfig, type Config } from '../config.js'
import { asLogin } from '../database/as-login.js'
import { rolesStand } from '../database/rights/make-roles.js'
import { createSchema, migrate, pendingMigrations } from '../database/migrate.js'
import { openDatabase } from '../database/open.js'
import { InputError } from '../values/problem.js'
import type { Database } from '../database/database.js'
import { render, type Said } from '../values/message.js'

/** What a command says goes to the error stream, so that its answer alone can be piped on. */
export const say = (line: Said) => void process.stderr.write(`${render(line)}\n`)

/** The heading above examples in a help text. */
export const EXAMPLES = () => render({ zh: '示例', en: 'Examples' })

/** The answer of a command, on the output stream. */
export const print = (answer: Said) => void process.stdout.write(`${render(answer)}\n`)

/** A login whose rows the policies narrow would find the part that it sees intact, which says nothing of the whole. */
async function requireWholeSight(database: Database) {
  const [found] = await asLogin(
    database,
    sql<{ narrowed: boolean }>`select row_security_active('ledger_entry') as narrowed`,
  )
  if (found!.narrowed)
    throw new InputError('SEES_PART', {
      zh: '此数据库用户只见部分记录，校验不能以部分代全部。请由数据库管理员执行 alter role … bypassrls，或以表的所有者连接。',
      en: 'This database user sees only part of the records, and a part proves nothing of the whole. Let the database’s administrator run alter role … bypassrls, or connect as the tables’ owner.',
    })
}

/**
 * Opens the database that the settings name, does something with it and closes it. An embedded database migrates
 * itself; a server's is somebody's, who is told what to run. A command that is `long` has the embedded database's code
 * optimized as it runs. One that `examines` reads as the login alone, and needs no roles: a copy under another name, which
 * an auditor may only read, is examined as it is.
 */
export async function withDatabase<T>(
  doing: (database: Database, config: Config) => Promise<T>,
  { migrateServer = false, quiet = false, long = false, examines = false } = {},
): Promise<T> {
  const config = readConfig()
  // A short one would wait for that at its end, for longer than it worked.
  if (!config.databaseUrl && !long)
    for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag)
  if (!config.databaseUrl && !quiet)
    say({
      zh: `打开内嵌数据库 ${config.dataDir} …（设 DATABASE_URL 则用 PostgreSQL）`,
      en: `Opening the embedded database ${config.dataDir} … (set DATABASE_URL to use PostgreSQL)`,
    })
  const database = await openDatabase(config, quiet ? undefined : say)
  try {
    if (database.kind === 'embedded' || migrateServer) {
      await createSchema(database)
      const done = await migrate(database, { say })
      if (done.length > 0 && (!quiet || migrateServer))
        say({ zh: `已执行 ${done.length} 个迁移`, en: `Ran ${done.length} migrations` })
    } else {
      const waiting = await pendingMigrations(database)
      if (waiting.length > 0)
        throw new InputError('NOT_MIGRATED', {
          zh: `数据库有 ${waiting.length} 个迁移未执行，请先运行：npx quanyu migrate。`,
          en: `The database has ${waiting.length} pending migrations. Run first: npx quanyu migrate.`,
        })
      if (examines) await requireWholeSight(database)
      else if (!(await rolesStand(database)))
        throw new InputError('NOT_MIGRATED', {
          zh: '数据库没有本县的角色，或许改过名，请先运行：npx quanyu migrate。',
          en: 'The database lacks the county’s roles, and may have been renamed. Run first: npx quanyu migrate.',
        })
    }
    return await doing(database, config)
  } finally {
    await database.close()
  }
}
