import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { outliveConnections } from '../../src/database/reading/free-dead-connections.js'
import { openDatabase } from '../../src/database/open.js'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'

test.runIf(process.env.DATABASE_URL)(
  'writers whose connections die give them back: others are not kept waiting for ever',
  async () => {
    const connectionsMax = 2
    const database = await openDatabase({
      databaseUrl: process.env.DATABASE_URL!,
      dataDir: null,
      schema: 'public',
      connectionsMax,
    })
    const write = (statement: ReturnType<typeof sql>) =>
      work(database, administrator('测试员'), [], (unit) => unit.rows(statement))
    for (let death = 0; death < 2 * connectionsMax; death++)
      await expect(write(sql`select pg_terminate_backend(pg_backend_pid())`)).rejects.toThrow()
    expect(await write(sql`select 1 as one`)).toEqual([{ one: 1 }])
    await database.close()
  },
)

test.runIf(process.env.DATABASE_URL)(
  'a connection that breaks off fails the statement that was under way, and ends nothing else',
  async () => {
    const pool = new Pool({ connectionString: process.env.DATABASE_URL! })
    outliveConnections(pool)
    const client = await pool.connect()
    const failed = expect(client.query('select pg_sleep(60)')).rejects.toThrow()
    await setTimeout(50)
    // As when the server's process is killed: without a word. With nobody to listen this would end the process, and so this run.
    ;(client as unknown as { connection: { stream: Socket } }).connection.stream.destroy()
    await failed
    client.release(true)
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await pool.end()
  },
)
