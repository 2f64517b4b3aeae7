import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/database/open.js'
import type { Principal } from '../../src/database/principal.js'
import { snapshotInTurn } from '../../src/database/snapshot-in-turn.js'
import { openCounty } from '../county.js'

const county = await openCounty()
const auditor = (keyId: string): Principal => ({ name: keyId, role: 'AUDITOR', keyId })
const awaited = () => new AbortController().signal

/** Begins one for each of these callers, and holds all that come to read until they are let go. */
function holding(callers: readonly string[]) {
  const gate = Promise.withResolvers<void>()
  const reading: string[] = []
  const all = callers.map((keyId) =>
    snapshotInTurn(county, auditor(keyId), awaited(), async () => {
      reading.push(keyId)
      await gate.promise
    }).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    ),
  )
  return { reading, all: Promise.all(all), open: () => gate.resolve() }
}

test('one caller reads one snapshot at once; few wait, and those beyond are sent away', async () => {
  const { reading, all, open } = holding(Array.from({ length: 6 }, () => 'one'))
  await expect.poll(() => reading).toEqual(['one'])
  open()
  expect(await all).toEqual(['read', 'read', 'read', 'read', 'TOO_MANY_AT_ONCE', 'TOO_MANY_AT_ONCE'])
})

describe.skipIf(county.kind === 'embedded')('on a server', () => {
  test('all callers together leave most of the connections to those who write', async () => {
    const { reading, all, open } = holding(['a', 'b', 'c', 'd', 'e'])
    await expect.poll(() => reading.length).toBe(3)
    // Whoever writes is not kept waiting by them.
    await sql`select 1`.execute(county.kysely)
    expect(reading).toHaveLength(3)
    open()
    expect(new Set(await all)).toEqual(new Set(['read']))
  })

  const running = async () =>
    (
      await sql<{ count: number }>`select count(*)::integer as count from pg_stat_activity
        where query like '%snapshot-sleeps%' and state = 'active' and pid <> pg_backend_pid()`.execute(
        county.kysely,
      )
    ).rows[0]!.count

  test('a statement stops when nobody waits for it any more, and nothing is begun for who has gone', async () => {
    const gone = new AbortController()
    const read = snapshotInTurn(county, auditor('f'), gone.signal, ({ rows }) =>
      rows(sql`/* snapshot-sleeps */ select pg_sleep(600)`),
    )
    const refused = expect(read).rejects.toMatchObject({ code: '57014' })
    await expect.poll(running).toBe(1)
    gone.abort()
    await refused
    expect(await running()).toBe(0)
    await expect(
      snapshotInTurn(county, auditor('f'), gone.signal, () => expect.fail('it was begun')),
    ).rejects.toMatchObject({ code: '57014' })
  })

  test('a statement runs no longer than a read may', async () => {
    const hurried = await openDatabase({
      databaseUrl: process.env.DATABASE_URL,
      dataDir: null,
      schema: county.schema,
      readMsMax: 100,
    })
    onTestFinished(() => hurried.close())
    await expect(
      snapshotInTurn(hurried, auditor('g'), awaited(), ({ rows }) => rows(sql`select pg_sleep(600)`)),
    ).rejects.toMatchObject({ code: '57014' })
  })
})
