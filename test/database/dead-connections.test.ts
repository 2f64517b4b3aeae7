import { sql } from 'kysely'
import { expect, test } from 'vitest'
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
