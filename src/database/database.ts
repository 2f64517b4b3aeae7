import type { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { ServerConnection } from './reading/connection.js'
import type { Standby } from './reading/standby.js'

export interface Database {
  kind: 'embedded' | 'server'
  /** The database's own name, which the names of its roles tell. */
  name: string
  /** How to connect to a server once more; none to the embedded database. */
  connection?: ServerConnection
  /** A copy that answers reads, where one is set. */
  standby?: Standby | undefined
  /** The embedded database itself; none where it is a server’s. */
  embedded?: PGlite
  /** The county's schema: the search path's first. */
  schema: string
  /** The connections, for SQL. */
  kysely: Kysely<unknown>
  /** A server's pools of connections, by what they are for. */
  pools?: Readonly<Record<string, Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>>>
  /** Connections of their own for letting callers in. */
  access: Kysely<unknown>
  close(): Promise<void>
}
