import { setTimeout } from 'node:timers/promises'
import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely'
import { Pool, types as known, type PoolClient, type QueryConfig } from 'pg'
import type { Profile } from './profile.js'

/** A statement whose only row has one text. Its name is the same for the same text: by it a server keeps it prepared. */
export interface Prepared {
  hash: string
  text: string
}

/** Runs reads in one profile: one statement is one snapshot, and nothing of it is left behind. */
export interface Reader {
  rows<T>(statement: RawBuilder<unknown>): Promise<T[]>
  /** Throws what the database throws; stops the statement when the signal says that nobody waits for it any more. */
  text(read: Prepared, values: readonly unknown[], signal?: AbortSignal): Promise<string | null>
  close(): Promise<void>
}

/** The embedded database has one connection, which everything shares: a profile holds for a transaction. */
export function embeddedReader(kysely: Kysely<unknown>, profile: Profile): Reader {
  const run = async <T>(query: CompiledQuery<T>): Promise<T[]> => {
    if (profile.role === null) return (await kysely.executeQuery<T>(query)).rows
    return kysely.transaction().execute(async (work) => {
      await standOn(work, profile, { ...profile.settings, search_path: profile.readPath })
      return (await work.executeQuery<T>(query)).rows
    })
  }
  return {
    rows: (statement) => run(statement.compile(kysely) as CompiledQuery<never>),
    async text({ text }, values) {
      const [row] = await run(
        CompiledQuery.raw(text, [...values]) as CompiledQuery<{ answer: string | null }>,
      )
      return row?.answer ?? null
    },
    close: async () => {},
  }
}

/** Puts a transaction on a profile: a database role and its settings, until it ends. */
export async function standOn(
  work: Kysely<unknown>,
  { role }: Pick<Profile, 'role'>,
  settings: Readonly<Record<string, string>>,
) {
  const local = Object.entries({ ...settings, ...(role === null ? {} : { role }) }).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  )
  if (local.length > 0) await sql`select ${sql.join(local)}`.execute(work)
}

/** A connection is renewed now and then, so that what was prepared on it and is asked no more goes with it. */
const CONNECTION_SECONDS_MAX = 1800
const IDLE_MS_MAX = 30_000
const WAITING_MS = 20
/** Dates and times stay the text that PostgreSQL writes. */
const AS_TEXT = new Set([1082, 1114, 1184])
const types = {
  getTypeParser: (oid: number, format?: string) =>
    AS_TEXT.has(oid) ? (text: string) => text : known.getTypeParser(oid, format as 'text'),
}

/** Start-up parameters, as `options` takes them: spaces and backslashes are escaped. */
const parameter = ([name, value]: readonly [string, string]) =>
  `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`

export interface ServerConnection {
  url: string
  options: string
}

/** A server's connections for reading in one profile, which stands in their start-up parameters: no later SET. */
export function serverReader(
  { url, options }: ServerConnection,
  kysely: Kysely<unknown>,
  { role, settings, readPath }: Profile,
  connectionsMax: number,
): Reader {
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    maxLifetimeSeconds: CONNECTION_SECONDS_MAX,
    idleTimeoutMillis: IDLE_MS_MAX,
    application_name: 'quanyu read',
    // Plans are made once a statement: what they depend on (page sizes) stands in the text.
    options: [
      options,
      ...Object.entries({
        plan_cache_mode: 'force_generic_plan',
        default_transaction_read_only: 'on',
        search_path: readPath,
        ...settings,
        ...(role === null ? {} : { role }),
      }).map(parameter),
    ].join(' '),
  })
  // A connection that breaks while nobody uses it is replaced; the next who asks is told if there is none.
  pool.on('error', () => {})
  const cancel = async (client: PoolClient) => {
    const { processID } = client as unknown as { processID: number }
    await pool.query('select pg_cancel_backend($1)', [processID]).catch(() => {})
  }
  return {
    async rows<T>(statement: RawBuilder<unknown>) {
      const { sql: text, parameters } = statement.compile(kysely)
      return (await pool.query({ text, values: [...parameters], types } as QueryConfig)).rows as T[]
    },
    async text({ hash, text }, values, signal) {
      const client = await pool.connect()
      const stop = () => void cancel(client)
      try {
        signal?.throwIfAborted()
        signal?.addEventListener('abort', stop)
        const { rows } = await client.query<[string | null]>({
          name: hash,
          text,
          values: values as unknown[],
          rowMode: 'array',
        })
        return rows[0]?.[0] ?? null
      } finally {
        signal?.removeEventListener('abort', stop)
        client.release()
      }
    },
    async close() {
      // Whoever waits for a connection would wait for ever once the pool is told to end.
      while (pool.waitingCount > 0) await setTimeout(WAITING_MS)
      await pool.end()
    },
  }
}
