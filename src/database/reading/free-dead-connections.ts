import type { Socket } from 'node:net'
import type { Client, Pool, PoolClient } from 'pg'
import { AnswerTooLarge } from './reader.js'

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
  pool.on('connect', (client) => {
    client.on('error', () => {})
    breakOffWhatIsTooLong(client)
  })
  // While nobody has it, it is replaced; the next who asks gets an error if there is none.
  pool.on('error', () => {})
}

/** A value that is longer than Node's strings may be cannot be read: that ends its connection, and not the process. */
export function breakOffWhatIsTooLong(client: Client) {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  for (const read of stream.listeners('data') as ((chunk: Buffer) => void)[]) {
    stream.off('data', read)
    stream.on('data', (chunk: Buffer) => {
      try {
        read(chunk)
      } catch (error) {
        stream.destroy(isTooLong(error) ? new AnswerTooLarge() : (error as Error))
      }
    })
  }
}

const isTooLong = (error: unknown) => (error as { code?: string }).code === 'ERR_STRING_TOO_LONG'
