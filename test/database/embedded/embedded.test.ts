import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/database/open.js'

test.skipIf(process.env.DATABASE_URL)(
  'the embedded database bears being refused as often as anyone likes',
  async () => {
    const database = await openDatabase({ dataDir: null, schema: 'public' })
    const refusals = new Set<string>()
    for (let refused = 0; refused < 4_000; refused++)
      await sql`select 1 / ${0}::int`
        .execute(database.kysely)
        .catch(({ message }: Error) => refusals.add(message))
    expect([...refusals]).toEqual(['division by zero'])
    expect((await sql`select 1 as one`.execute(database.kysely)).rows).toEqual([{ one: 1 }])
    await database.close()
  },
)
