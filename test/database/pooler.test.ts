import { sql } from 'kysely'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { migrate } from '../../src/database/migrate.js'
import { openDatabase } from '../../src/database/open.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { createServer } from '../../src/server/http.js'
import { hasPooler, startPooler, type PoolerTerms } from './pooler.js'
import { makeKey } from '../../src/systems/keys/make-key.js'
import type { Database } from '../../src/database/database.js'
import { openTwoWorlds, type World } from './two-worlds.js'

const url = process.env.DATABASE_URL
const WAYS: PoolerTerms[] = [
  { mode: 'transaction', drops: true },
  { mode: 'transaction', drops: false },
  // Each of the server’s connections keeps one of the pooler’s for itself.
  { mode: 'session', drops: true, connections: 60 },
]
const COUNTS =
  '{ projects { totalCount nodes { externalId } } allocations { totalCount } funds { totalCount } contracts { nodes { contractorAccount } } }'

let county: Database
let ids: Record<World, Record<string, string>>
beforeAll(async () => {
  if (url && hasPooler) ({ county, ids } = await openTwoWorlds())
})

/** A server over a county, asked over HTTP with one's key. */
async function serve(county: Database) {
  const server = await createServer(county, readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema }))
  onTestFinished(() => server.close())
  const address = await server.listen()
  return async (key: string | null, query: string, variables: object = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as { data: any; errors?: { extensions: { code: string } }[] }
  }
}

/** The county, reached through a pooler. */
async function through(terms: PoolerTerms): Promise<Database> {
  const pooled = await openDatabase({
    databaseUrl: await startPooler(url!, terms),
    dataDir: null,
    schema: county.schema,
  })
  onTestFinished(() => pooled.close())
  return pooled
}

test.runIf(url && hasPooler).each(WAYS)(
  'through a pooler ($mode, drops start-up parameters: $drops) everyone is told just what they are told without',
  async (terms) => {
    const pooled = await through(terms)
    expect(pooled.connection?.isPooled).toBe(true)
    const areas = await county.kysely
      .withSchema(county.schema)
      .selectFrom('consolidation_area' as never)
      .select(['id', 'code'] as never[])
      .execute()
    const codeOf = (id: string) =>
      (areas as { id: string; code: string }[]).find((area) => area.id === id)!.code
    const callers: Pick<Principal, 'role' | 'department' | 'areaIds'>[] = [
      ...['WATER', 'AGRICULTURE', 'FORESTRY', 'FINANCE', 'ENVIRONMENT', 'NATURAL_RESOURCES'].flatMap(
        (department) => (['SYSTEM', 'CLERK', 'REVIEWER'] as const).map((role) => ({ role, department })),
      ),
      { role: 'AUDITOR' },
      { role: 'LEADING_GROUP' },
      { role: 'TOWNSHIP', areaIds: [ids.water.consolidation_area!] },
      { role: 'TOWNSHIP', areaIds: [ids.agriculture.consolidation_area!] },
    ]
    const keys: (string | null)[] = [null]
    for (const { role, department, areaIds = [] } of callers)
      keys.push(
        (
          await makeKey(pooled, administrator('测试员'), {
            name: `${role} ${department ?? ''}`,
            role: role as Exclude<typeof role, 'PUBLIC'>,
            department,
            areaCodes: areaIds.map(codeOf),
            days: 1,
          })
        ).key,
      )
    const [direct, there] = [await serve(county), await serve(pooled)]
    const expected = await Promise.all(keys.map((key) => direct(key, COUNTS)))
    // The two worlds tell callers apart.
    expect(new Set(expected.map((each) => JSON.stringify(each))).size).toBeGreaterThan(2)
    const wrong: unknown[] = []
    await Promise.all(
      Array.from({ length: 30 }, async (_, client) => {
        for (let turn = 0; turn < 3; turn++) {
          const place = (client * 7 + turn) % keys.length
          const told = await there(keys[place]!, COUNTS)
          if (JSON.stringify(told) !== JSON.stringify(expected[place])) wrong.push([place, told])
        }
      }),
    )
    expect(wrong).toEqual([])
  },
)

test.runIf(url && hasPooler).each(WAYS)(
  'through a pooler ($mode, drops start-up parameters: $drops) writes are kept, and only by those who may',
  async (terms) => {
    const pooled = await through(terms)
    const words = `${terms.mode} ${terms.drops}`
    const keyOf = (department: string) =>
      makeKey(pooled, administrator('测试员'), { name: department, role: 'SYSTEM', department, days: 1 })
    const { key } = await keyOf('WATER')
    const ask = await serve(pooled)
    const send = (department: string, id: string) =>
      ask(
        key,
        'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { inserted rejected } } }',
        {
          input: {
            department,
            idempotencyKey: `${department} ${id}`,
            table: 'projects',
            records: [{ external_id: id, department, title: '沟渠清淤' }],
          },
        },
      )
    await Promise.all(
      Array.from({ length: 12 }, async (_, turn) => {
        const told = await send('WATER', `${words} ${turn}`)
        expect(told.data?.importRecords, JSON.stringify(told)).toMatchObject({ inserted: 1 })
      }),
    )
    const others = await send('AGRICULTURE', `${words} other`)
    expect(JSON.stringify(others)).not.toContain('"inserted":1')
    const { rows } = await sql<{
      count: number
    }>`select count(*)::integer as count from project where external_id like ${`${words} %`}`.execute(
      county.kysely,
    )
    expect(rows[0]!.count).toBe(12)
  },
)

test.runIf(url && hasPooler)('migrations are refused through a pooler, with what to do instead', async () => {
  const pooled = await through(WAYS[0]!)
  await expect(migrate(pooled)).rejects.toMatchObject({
    code: 'POOLED_CONNECTION',
    message: expect.stringMatching(/直连/),
  })
})
