import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { AtTheEnd } from './server.js'

/** A database of the test's own on the server that the tests are given: what stands beside the counties' schemas is its too. */
export async function ownDatabase(finished: AtTheEnd): Promise<string> {
  const name = `own_${randomBytes(6).toString('hex')}`
  await asOwner(process.env.DATABASE_URL!, `create database ${name}`)
  finished(() => asOwner(process.env.DATABASE_URL!, `drop database ${name} with (force)`).then(() => {}))
  const url = new URL(process.env.DATABASE_URL!)
  url.pathname = `/${name}`
  return url.href
}

/** Runs SQL as whoever owns the tables; gives the rows. */
export async function asOwner<T extends object>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(text, values)).rows
  } finally {
    await client.end()
  }
}
