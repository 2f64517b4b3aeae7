import { CompiledQuery, type Kysely } from 'kysely'
import { Pool, type PoolClient } from 'pg'

/** A statement whose only row has one text. Its name is the same for the same text: by it a server keeps it prepared. */
export interface Prepared {
  hash: string
  text: string
}

/** Runs compiled reads: one statement is one snapshot, and nothing of it is left behind. */
export interface Reader {
  /** Throws what the database throws; stops the statement when the signal says that nobody waits for it any more. */
  text(read: Prepared, values: readonly unknown[], signal?: AbortSignal): Promise<string | null>
  close(): Promise<void>
}

/** The embedded database has one connection, which everything shares. */
export const embeddedReader = (kysely: Kysely<unknown>): Reader => ({
  async text({ text }, values) {
    const { rows } = await kysely.executeQuery<{ answer: string | null }>(
      CompiledQuery.raw(text, [...values]),
    )
    return rows[0]?.answer ?? null
  },
  close: async () => {},
})

/** A connection is renewed now and then, so that what was prepared on it and is asked no more goes with it. */
const CONNECTION_SECONDS_MAX = 1800

/** A server's connections for reading. What holds for them stands in their start-up parameters: no later SET. */
export function serverReader(url: string, options: string, connectionsMax: number): Reader {
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    maxLifetimeSeconds: CONNECTION_SECONDS_MAX,
    application_name: 'quanyu read',
    // Plans are made once a statement: what they depend on (page sizes) stands in the text.
    options: `${options} -c plan_cache_mode=force_generic_plan -c default_transaction_read_only=on`,
  })
  // A connection that breaks while nobody uses it is replaced; the next who asks is told if there is none.
  pool.on('error', () => {})
  const cancel = async (client: PoolClient) => {
    const { processID } = client as unknown as { processID: number }
    await pool.query('select pg_cancel_backend($1)', [processID]).catch(() => {})
  }
  return {
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
    close: () => pool.end(),
  }
}
