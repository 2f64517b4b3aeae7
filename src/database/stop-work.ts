import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { Database } from './database.js'

/** What ends a unit of work before its commit: that nobody waits for it any more, and how long it may take. */
export interface WorkBounds {
  signal?: AbortSignal | undefined
  msMax?: number | undefined
}

/** A unit of work that was stopped between two statements: as PostgreSQL says it of one that was stopped within one. */
class WorkStopped extends Error {
  readonly code = '57014'
}
export const isStopped = (error: unknown) => (error as { code?: unknown } | null)?.code === '57014'

/** How long a connection to say so may take: there may be none to be had. */
const CONNECT_MS_MAX = 5000

/**
 * Stops one unit of work: its next statement is not begun, and a server cancels the one under way. The transaction bears
 * a name of its own while it lasts, by which the server finds it, whatever pooler stands between.
 */
export function stopperOf({ connection }: Database, { signal, msMax }: WorkBounds) {
  const name = `quanyu work ${randomUUID()}`
  const ends = [signal ?? [], msMax === undefined ? [] : AbortSignal.timeout(msMax)].flat()
  const end = AbortSignal.any(ends)
  const cancel = () => {
    if (connection) void cancelNamed(connection.url, name).catch(() => {})
  }
  end.addEventListener('abort', cancel)
  return {
    /** For the transaction alone; a statement's own limit is for when this process can no longer stop it. */
    settings: ends.length === 0 ? {} : { application_name: name, statement_timeout: String(msMax ?? 0) },
    check() {
      if (end.aborted) throw new WorkStopped('the unit of work was stopped')
    },
    finish: () => end.removeEventListener('abort', cancel),
  }
}

/** Names that are to be cancelled, by the database's address, while a connection for it stands. */
const waiting = new Map<string, string[]>()

/** On one connection beside those for writing, which may all be busy, however many are to be stopped at once. */
async function cancelNamed(connectionString: string, name: string) {
  const others = waiting.get(connectionString)
  if (others) return void others.push(name)
  const names: string[] = []
  waiting.set(connectionString, names)
  const client = new Client({
    connectionString,
    application_name: 'quanyu cancel',
    connectionTimeoutMillis: CONNECT_MS_MAX,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    for (let now = [name]; now.length > 0; now = names.splice(0))
      await client.query(
        '/* cancel-work */ select pg_cancel_backend(pid) from pg_stat_activity where application_name = any($1)',
        [now],
      )
  } finally {
    // Whoever comes from now on makes another: this one takes no name any more. Where it failed, those that wait for it do.
    waiting.delete(connectionString)
    for (const left of names) void cancelNamed(connectionString, left).catch(() => {})
    await client.end().catch(() => {})
  }
}
