import type { MikroORM } from '@mikro-orm/core'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { MikroORM as EmbeddedOrm } from '@mikro-orm/pglite'
import { MikroORM as ServerOrm, type SqlEntityManager } from '@mikro-orm/postgresql'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { allConcepts } from '../graph/words.js'
import { InputError } from '../values/problem.js'
import { findConnection, optionsOf } from './reading/connection.js'
import { openEmbedded } from './embedded/embedded.js'
import { freeDeadConnections, outliveConnections } from './reading/free-dead-connections.js'
import type { Database } from './database.js'
import { closeReaders } from './reading/readers.js'
import type { Said } from '../values/message.js'

const CONNECTIONS_MAX = 10
const ACCESS_CONNECTIONS_MAX = 3

export interface DatabaseSettings {
  databaseUrl?: string | undefined
  /** The embedded database's folder; null keeps it in memory. */
  dataDir: string | null
  schema: string
  connectionsMax?: number
  /** How long a read may run; without a bound when absent. */
  readMsMax?: number
  /** A new embedded database begins without tables, instead of with those that were prepared at installation. */
  isBare?: boolean
}

/** Opens the embedded database or a server's. The concepts known to the ORM are those loaded so far. */
export async function openDatabase(
  settings: DatabaseSettings,
  say?: (line: Said) => void,
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
    const embedded = await openEmbedded(settings.dataDir, say, settings.isBare)
    const orm = await EmbeddedOrm.init({
      ...common,
      dbName: 'quanyu',
      driverOptions: { pglite: embedded.client },
    })
    return finish('embedded', settings.schema, orm as never, () => orm.close().finally(embedded.close), {
      embedded: embedded.client,
    })
  }
  const { databaseUrl, schema, connectionsMax = CONNECTIONS_MAX, readMsMax = 0 } = settings
  const connection = await findConnection(databaseUrl, schema, readMsMax).catch(unreachable)
  const options = optionsOf(connection)
  const pools: Record<string, Pool> = {}
  const keepPool = (made: Pool) => {
    pools.write = made
    freeDeadConnections(made)
  }
  const orm = await ServerOrm.init({
    ...common,
    clientUrl: databaseUrl,
    pool: { min: 0, max: connectionsMax },
    driverOptions: { ...options, application_name: 'quanyu', onPoolCreated: keepPool },
    preferReadReplicas: false,
  })
  const pool = new Pool({
    connectionString: databaseUrl,
    ...options,
    application_name: 'quanyu access',
    max: ACCESS_CONNECTIONS_MAX,
  })
  outliveConnections(pool)
  pools.access = pool
  const access = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const close = () => orm.close().finally(() => access.destroy())
  return finish('server', schema, orm as never, close, { connection, access, pools })
}

function unreachable(error: unknown): never {
  const reason = (error as { code?: string }).code ?? 'error'
  throw new InputError('DATABASE_UNREACHABLE', {
    zh: `连不上数据库（${reason}）。请检查 DATABASE_URL 的主机、端口、用户与口令。`,
    en: `The database cannot be reached (${reason}). Check host, port, user and password in DATABASE_URL.`,
  })
}

async function finish(
  kind: Database['kind'],
  schema: string,
  orm: MikroORM,
  close: () => Promise<unknown>,
  reached: Partial<Pick<Database, 'connection' | 'access' | 'embedded' | 'pools'>>,
): Promise<Database> {
  const kysely = (orm.em as unknown as SqlEntityManager).getKysely() as Kysely<unknown>
  try {
    if (kind === 'embedded') {
      await sql`select set_config('search_path', ${`${schema},public`}, false), set_config('timezone', 'UTC', false)`.execute(
        kysely,
      )
    }
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(kysely)
    const database: Database = {
      kind,
      name: rows[0]!.name,
      schema,
      orm,
      kysely,
      access: kysely,
      ...reached,
      close: () => closeReaders(database).finally(close),
    }
    return database
  } catch (error) {
    await close()
    return unreachable(error)
  }
}
