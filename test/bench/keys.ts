import pg from 'pg'
import { SCHEMA } from './county.ts'
import type { Operation, Variables } from './operations.ts'

const SEED = '2026'

/** What an operation is asked with: the same rows in every run. */
export async function keysOf(url: string, { keys }: Operation): Promise<Variables[]> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${SCHEMA},public` })
  await client.connect()
  try {
    return (await client.query<Variables>(keys, keys.includes('$1') ? [SEED] : [])).rows
  } finally {
    await client.end()
  }
}
