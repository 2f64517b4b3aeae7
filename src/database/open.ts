import type { MikroORM } from '@mikro-orm/core'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { MikroORM as EmbeddedOrm } from '@mikro-orm/pglite'
import { MikroORM as ServerOrm, type SqlEntityManager } from '@mikro-orm/postgresql'
import { sql, type Kysely } from 'kysely'
import { allConcepts } from '../graph/words.js'
import { InputError } from '../values/problem.js'
import { openEmbedded } from './embedded.js'
import { freeDeadConnections } from './free-dead-connections.js'
import type { ServerConnection } from './server-reader.js'
import { closeReaders } from './readers.js'

export interface Database {
  kind: 'embedded' | 'server'
  /** The database's own name, which the names of its roles tell. */
  name: string
  /** How to connect to a server once more; none to the embedded database. */
  connection?: ServerConnection
  /** The county's schema: the search path's first. */
  schema: string
  orm: MikroORM
  /** The same connections, for SQL that is written as SQL. */
  kysely: Kysely<unknown>
  close(): Promise<void>
}

const CONNECTIONS_MAX = 10

export interface DatabaseSettings {
  databaseUrl?: string | undefined
  /** The embedded database's folder; null keeps it in memory. */
  dataDir: string | null
  schema: string
  connectionsMax?: number
  /** How long a read may run; without a bound when absent. */
  readMsMax?: number
}

/** Opens the embedded database or a server's. The concepts known to the ORM are those loaded so far. */
export async function openDatabase(
  settings: DatabaseSettings,
  say?: (line: string) => void,
): Promise<Database> {
  const common = {
    entities: allConcepts()
      .filter(({ table }) => table !== null)
      .map(({ target }) => target as never),
    metadataProvider: ReflectMetadataProvider,
    discovery: { warnWhenNoEntities: false },
    // Ours is the only word on what stands in the log.
    logger: () => {},
  }
  if (settings.databaseUrl === undefined) {
    const embedded = await openEmbedded(settings.dataDir, say)
    const orm = await EmbeddedOrm.init({
      ...common,
      dbName: 'quanyu',
      driverOptions: { pglite: embedded.client },
    })
    return finish('embedded', settings.schema, orm as never, () => orm.close().finally(embedded.close))
  }
  const { databaseUrl, schema, connectionsMax = CONNECTIONS_MAX, readMsMax = 0 } = settings
  // Start-up parameters, not a later SET, which a pooler would hand on to the next client. Compiling our statements
  // just in time costs PostgreSQL half a second each and saves nothing.
  const options = `-c search_path=${schema},public -c timezone=UTC -c jit=off`
  const orm = await ServerOrm.init({
    ...common,
    clientUrl: databaseUrl,
    pool: { min: 0, max: connectionsMax },
    driverOptions: { options, application_name: 'quanyu', onPoolCreated: freeDeadConnections },
    preferReadReplicas: false,
  })
  return finish('server', schema, orm as never, () => orm.close(), {
    url: databaseUrl,
    options: `${options} -c statement_timeout=${readMsMax}`,
  })
}

async function finish(
  kind: Database['kind'],
  schema: string,
  orm: MikroORM,
  close: () => Promise<unknown>,
  connection?: ServerConnection,
): Promise<Database> {
  let name = ''
  const kysely = (orm.em as unknown as SqlEntityManager).getKysely() as Kysely<unknown>
  try {
    if (kind === 'embedded') {
      await sql`select set_config('search_path', ${`${schema},public`}, false), set_config('timezone', 'UTC', false)`.execute(
        kysely,
      )
    }
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(kysely)
    name = rows[0]!.name
  } catch (error) {
    await close()
    const reason = (error as { code?: string; message: string }).code ?? 'error'
    throw new InputError(
      'DATABASE_UNREACHABLE',
      `连不上数据库（${reason}）。请检查 DATABASE_URL 的主机、端口、用户与口令。The database cannot be reached: check DATABASE_URL.`,
    )
  }
  const database: Database = {
    kind,
    name,
    schema,
    orm,
    kysely,
    ...(connection ? { connection } : {}),
    close: () => closeReaders(database).finally(close),
  }
  return database
}
