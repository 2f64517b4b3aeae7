import { setImmediate } from 'node:timers/promises'
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/**
 * Asks on a pool's connections. Ending it waits until whoever has asked for a connection by then has got one: one that is
 * made only after Kysely (0.29.6) has let go of its pool reaches nobody, and the pool would wait for ever to have it back.
 */
export function kyselyOn(pool: Pool): { kysely: Kysely<unknown>; end(): Promise<void> } {
  const connecting = new Set<Promise<PoolClient>>()
  let isEnding = false
  const connect = async () => {
    if (isEnding) throw new Error('The database is being closed.')
    const client = pool.connect()
    connecting.add(client)
    return client.finally(() => connecting.delete(client))
  }
  // By these Kysely makes a connection to cancel a statement with.
  const { Client, options } = pool as Pool & { Client: never; options: object }
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: { Client, options, connect, end: () => pool.end() } }),
  })
  return {
    kysely,
    async end() {
      isEnding = true
      await Promise.allSettled(connecting)
      // By then each is in the hands of whoever asked for it.
      await setImmediate()
      await kysely.destroy()
      // Kysely leaves a pool alone that it was never asked for.
      if (!pool.ending) await pool.end()
    },
  }
}
