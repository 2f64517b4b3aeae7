import type { Client, Pool, PoolClient } from 'pg'

/** How long whoever has a connection is given to hand it back by itself. */
const GRACE_MS = 1000

/**
 * Takes connections that have died back into the pool. A transaction whose connection died cannot be rolled back, and
 * then nobody hands its connection back: after as many as there are in the pool, all who write would wait for ever.
 */
export function freeDeadConnections(pool: Pool) {
  const out = new Set<Client>()
  pool.on('acquire', (client) => out.add(client))
  pool.on('release', (_error, client) => out.delete(client))
  pool.on('connect', (client) =>
    client.once('end', () => {
      setTimeout(() => {
        if (out.has(client)) (client as PoolClient).release(true)
      }, GRACE_MS).unref()
    }),
  )
  outliveConnections(pool)
}

/** A connection that breaks off fails the statement under way. It says so of itself too, and that nobody listens must not end the process. */
export function outliveConnections(pool: Pool) {
  pool.on('connect', (client) => client.on('error', () => {}))
  // While nobody has it, it is replaced; the next who asks gets an error if there is none.
  pool.on('error', () => {})
}
