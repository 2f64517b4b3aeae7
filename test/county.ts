import { sql } from 'kysely'
import { afterAll } from 'vitest'
import '../src/intake/concepts.js'
import '../src/ties/area-tie.js'
import { migrate } from '../src/database/migrate.js'
import { openDatabase, type Database } from '../src/database/open.js'

let shared: Promise<Database> | undefined
let counties = 0

/**
 * An empty county for a test file: a schema of its own, migrated, on PGlite in memory, or on the server that
 * DATABASE_URL names. It goes when the file's tests are done. `upTo` leaves out the steps after one.
 */
export async function openCounty(upTo?: string): Promise<Database> {
  const schema = `test_${process.pid}_${++counties}_${Math.floor(performance.now())}`
  const databaseUrl = process.env.DATABASE_URL
  const maintenance = databaseUrl
    ? await openDatabase({ databaseUrl, dataDir: null, schema: 'public' })
    : await (shared ??= openDatabase({ dataDir: null, schema: 'public' }))
  await sql`create schema ${sql.id(schema)}`.execute(maintenance.kysely)
  const county = databaseUrl
    ? await openDatabase({ databaseUrl, dataDir: null, schema })
    : { ...maintenance, schema, close: async () => {} }
  if (!databaseUrl)
    await sql`select set_config('search_path', ${`${schema},public`}, false)`.execute(county.kysely)
  await migrate(county, upTo)
  afterAll(async () => {
    await county.close()
    await sql`drop schema ${sql.id(schema)} cascade`.execute(maintenance.kysely)
    if (databaseUrl) return maintenance.close()
    // Nothing vacuums an embedded database by itself: each county would open more slowly than the one before it.
    await sql`vacuum`.execute(maintenance.kysely)
  })
  return county
}
