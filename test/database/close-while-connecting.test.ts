import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open.js'

test.runIf(process.env.DATABASE_URL)(
  'closing while connections are being made ends: those who asked are answered, those who ask later are refused',
  async () => {
    const database = await openDatabase({
      databaseUrl: process.env.DATABASE_URL!,
      dataDir: null,
      schema: 'public',
      connectionsMax: 2,
    })
    // More than there are connections, so that some wait for the first to be given back.
    const asked = Array.from({ length: 5 }, () => sql`select 1 as one`.execute(database.kysely))
    // By then each asker has asked for a connection, and none has been made.
    await setImmediate()
    const closed = database.close()
    for (const { rows } of await Promise.all(asked)) expect(rows).toEqual([{ one: 1 }])
    await closed
    await expect(sql`select 1`.execute(database.kysely)).rejects.toThrow()
  },
)
