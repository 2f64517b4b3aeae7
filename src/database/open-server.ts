import { MikroORM as ServerOrm, type PostgreSqlConnection } from '@mikro-orm/postgresql'
import { sql, type Kysely } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { InputError } from '../values/problem.js'
import { clientWithin, ConnectionBudget, shareBudget } from './counties/connection-budget.js'
import type { Database } from './database.js'
import { kyselyOn } from './kysely-on.js'
import { ormSettings } from './orm-settings.js'
import { connectionTo, isDirect, optionsOf, type ServerConnection } from './reading/connection.js'
import { freeDeadConnections, outliveConnections } from './reading/free-dead-connections.js'
import { closeReaders } from './reading/readers.js'
import { Standby } from './reading/standby.js'

const CONNECTIONS_MAX = 10
/** Of each of many counties. */
const COUNTY_CONNECTIONS_MAX = 3
const ACCESS_CONNECTIONS_MAX = 3
/** Those that let callers in, for many counties. */
const SHARED_ACCESS_MAX = 8

/** How many connections a process has at once where it serves many counties: for writing and for reading. */
export interface Budgets {
  write: ConnectionBudget
  read: ConnectionBudget
}

export interface ServerSettings {
  databaseUrl: string
  connectionsMax?: number | undefined
  /** How long a read may run; without a bound when absent. */
  readMsMax?: number | undefined
  /** The same for whoever comes without credentials; that of all others when absent. */
  publicReadMsMax?: number | undefined
  /** A standby that answers reads. */
  readUrl?: string | undefined
  /** Given where many counties share a process. */
  budgets?: Budgets | undefined
}

/** A server's database as a process has it: what the counties in it share. */
export interface Server {
  name: string
  reached: Omit<ServerConnection, 'options'>
  access: Kysely<unknown>
  accessPool: Pool
  connectionsMax: number
  budgets: Budgets | undefined
  standby: Standby | undefined
  /** How values are read from what PostgreSQL writes, for what the ORM reads. */
  types: unknown
  close(): Promise<void>
}

/** Opens a server's database. Nothing of a county is asked for yet. */
export async function openServer({
  databaseUrl: url,
  connectionsMax = CONNECTIONS_MAX,
  readMsMax = 0,
  publicReadMsMax = readMsMax,
  readUrl,
  budgets,
}: ServerSettings): Promise<Server> {
  const isPooled = !(await isDirect(url).catch(unreachable))
  const msMax = { readMsMax, publicReadMsMax }
  const reached = { url, isPooled, ...msMax, budget: budgets?.read }
  // It tells in each transaction whose tables it asks.
  const accessPool = new Pool({
    connectionString: url,
    application_name: 'quanyu access',
    max: budgets ? SHARED_ACCESS_MAX : ACCESS_CONNECTIONS_MAX,
  })
  outliveConnections(accessPool)
  const { kysely: access, end } = kyselyOn(accessPool)
  // Of the ORM a server needs what it knows of types; it opens no connection of its own.
  const orm = await ServerOrm.init({ ...ormSettings(), clientUrl: url, driverOptions: access })
  const { types } = (orm.driver.getConnection() as PostgreSqlConnection).mapOptions({}) as PoolConfig
  // Of the standby's connections a process has as many as of the primary's for reading.
  const standby =
    readUrl === undefined
      ? undefined
      : new Standby(readUrl, msMax, budgets && new ConnectionBudget(budgets.read.most))
  const close = async () => {
    await standby?.close()
    await end()
  }
  try {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(access)
    return {
      name: rows[0]!.name,
      reached,
      access,
      accessPool,
      connectionsMax,
      budgets,
      standby,
      types,
      close,
    }
  } catch (error) {
    await close()
    return unreachable(error)
  }
}

/** A county's schema in a server's database, whether it is there or not: it is connected to when it is asked for something. */
export function openSchema(
  { name, reached, access, accessPool, connectionsMax, budgets, standby, types }: Server,
  schema: string,
  andThen: () => Promise<void> = async () => {},
): Database {
  const connection = connectionTo(schema, reached)
  const write = new Pool({
    connectionString: connection.url,
    ...optionsOf(connection),
    application_name: 'quanyu',
    max: budgets ? COUNTY_CONNECTIONS_MAX : connectionsMax,
    types: types as never,
    ...(budgets ? { Client: clientWithin(budgets.write) } : {}),
  })
  freeDeadConnections(write)
  const leaveBudget = budgets ? shareBudget(write, budgets.write) : () => {}
  const { kysely, end } = kyselyOn(write)
  const database: Database = {
    kind: 'server',
    name,
    connection,
    schema,
    kysely,
    access,
    standby,
    pools: { write, access: accessPool },
    async close() {
      leaveBudget()
      await closeReaders(database).finally(end).finally(andThen)
    },
  }
  return database
}

function unreachable(error: unknown): never {
  const reason = (error as { code?: string }).code ?? 'error'
  throw new InputError('DATABASE_UNREACHABLE', {
    zh: `连不上数据库（${reason}）。请检查 DATABASE_URL 的主机、端口、用户与口令。`,
    en: `The database cannot be reached (${reason}). Check host, port, user and password in DATABASE_URL.`,
  })
}
