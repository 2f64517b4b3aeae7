import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { optionsOf } from '../reading/connection.js'
import type { Database } from '../database.js'

/** Rows as PostgreSQL's COPY writes them as text, in one transaction. */
export interface Copier {
  run(statement: string): Promise<void>
  /** What a COPY … TO gives. */
  out(source: string): Promise<Readable>
  /** Gives a COPY … FROM its rows. */
  in(target: string, rows: Readable): Promise<void>
}

/** How a transaction begins: one view of everything to read from, or one to write in. */
const BEGIN = {
  read: 'begin isolation level repeatable read read only',
  write: 'begin',
} as const

/** Does something with a copier, all of it or nothing. The database’s own login asks, before which no row is hidden. */
export function withCopier<T>(
  database: Database,
  aim: keyof typeof BEGIN,
  doing: (copier: Copier) => Promise<T>,
): Promise<T> {
  return database.connection ? onServer(database, aim, doing) : onEmbedded(database, doing)
}

async function onServer<T>(
  { connection, schema }: Database,
  aim: keyof typeof BEGIN,
  doing: (copier: Copier) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: connection!.url,
    application_name: 'quanyu backup',
    ...optionsOf(connection!),
  })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(BEGIN[aim])
    await client.query(`set local search_path = "${schema}", public`)
    await client.query("set local timezone = 'UTC'; set local statement_timeout = 0")
    const done = await doing({
      run: async (statement) => void (await client.query(statement)),
      out: async (source) => client.query(copyTo(`copy ${source} to stdout`)),
      in: (target, rows) => pipeline(rows, client.query(copyFrom(`copy ${target} from stdin`))),
    })
    await client.query('commit')
    return done
  } finally {
    // What was not committed goes with the connection.
    await client.end().catch(() => {})
  }
}

/** The embedded database hands over a table at a time. Nobody else is asked meanwhile, so each sees one state. */
async function onEmbedded<T>(
  { embedded, kysely, schema }: Database,
  doing: (copier: Copier) => Promise<T>,
): Promise<T> {
  await sql`select set_config('search_path', ${`${schema},public`}, false)`.execute(kysely)
  return embedded!.transaction((transaction) =>
    doing({
      run: async (statement) => void (await transaction.exec(statement)),
      out: async (source) => {
        const { blob } = await transaction.query(`copy ${source} to '/dev/blob'`)
        return Readable.from(blob === undefined ? [] : (blob.stream() as AsyncIterable<Uint8Array>))
      },
      in: async (target, rows) => {
        const parts: Uint8Array<ArrayBuffer>[] = []
        for await (const part of rows) parts.push(part as Uint8Array<ArrayBuffer>)
        if (parts.length > 0)
          await transaction.query(`copy ${target} from '/dev/blob'`, [], { blob: new Blob(parts) })
      },
    }),
  )
}
