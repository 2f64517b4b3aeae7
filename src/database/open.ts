import { MikroORM } from '@mikro-orm/pglite'
import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { sql, type Kysely } from 'kysely'
import { openEmbedded } from './embedded/embedded.js'
import type { Database } from './database.js'
import { ormSettings } from './orm-settings.js'
import { openSchema, openServer } from './open-server.js'
import { closeReaders } from './reading/readers.js'
import type { Said } from '../values/message.js'

export interface DatabaseSettings {
  databaseUrl?: string | undefined
  /** The embedded database's folder; null keeps it in memory. */
  dataDir: string | null
  schema: string
  /** A standby of the server that answers reads. */
  readUrl?: string | undefined
  connectionsMax?: number
  /** How long a read may run; without a bound when absent. */
  readMsMax?: number
  /** The same for whoever comes without credentials; that of all others when absent. */
  publicReadMsMax?: number
  /** A new embedded database begins without tables, instead of with those that were prepared at installation. */
  isBare?: boolean
}

/** Opens the embedded database or a server's. The concepts known to the ORM are those loaded so far. */
export async function openDatabase(
  { databaseUrl, ...settings }: DatabaseSettings,
  say?: (line: Said) => void,
): Promise<Database> {
  if (databaseUrl === undefined) return openEmbeddedCounty(settings, say)
  const server = await openServer({ ...settings, databaseUrl })
  return openSchema(server, settings.schema, server.close)
}

async function openEmbeddedCounty(
  { dataDir, schema, isBare }: DatabaseSettings,
  say?: (line: Said) => void,
): Promise<Database> {
  const embedded = await openEmbedded(dataDir, say, isBare)
  const orm = await MikroORM.init({
    ...ormSettings(),
    dbName: 'quanyu',
    driverOptions: { pglite: embedded.client },
  })
  const close = () => orm.close().finally(embedded.close)
  try {
    const kysely = (orm.em as unknown as SqlEntityManager).getKysely() as Kysely<unknown>
    await sql`select set_config('search_path', ${`${schema},public`}, false), set_config('timezone', 'UTC', false)`.execute(
      kysely,
    )
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(kysely)
    const database: Database = {
      kind: 'embedded',
      name: rows[0]!.name,
      embedded: embedded.client,
      schema,
      kysely,
      access: kysely,
      close: () => closeReaders(database).finally(close),
    }
    return database
  } catch (error) {
    await close()
    throw error
  }
}
