import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { snapshotOf } from '../../src/database/snapshot.js'
import {
  verifyQuotaDays,
  verifyQuotas,
} from '../../src/departments/natural-resources/quota-ledger/verify-quotas.js'
import { inspectLedger } from '../../src/funds/inspect-ledger.js'
import { signCheckpoint } from '../../src/ledger/checkpoint.js'
import { checkExport } from '../../src/ledger/read-export.js'
import { readEntries, readHeads } from '../../src/ledger/read-entries.js'
import { openSmallCounty } from '../ties/small-county.js'
import { faultsOf, quotaDoor } from '../departments/quota-door.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let chain: string
const rows = async <T = any>(statement: ReturnType<typeof sql>) =>
  (await statement.execute(county.kysely)).rows as T[]

beforeAll(async () => {
  ;({ county } = await openSmallCounty())
  const quotas = quotaDoor(county)
  for (const number of [1, 2]) {
    const { id } = await quotas.certify('A', '100', `确〔2024〕${number}号`)
    chain = id.split(':')[1]
    const used = await quotas.use(id, '10.5', { documentNumber: '用〔2024〕1号', memo: '安置' })
    await quotas.trade(id, '20')
    await quotas.reverse(used.id)
  }
})

/** Changes rows as one who may do anything in the database, looks, and puts them back. */
async function tampered<T>(change: ReturnType<typeof sql>, look: () => Promise<T>): Promise<T> {
  const kept = await rows(sql`select (select json_agg(e) from quota_entry e)::text as entries`)
  const forced = (statement: ReturnType<typeof sql>) =>
    county.kysely.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction)
      await statement.execute(transaction)
    })
  await forced(change)
  try {
    return await look()
  } finally {
    await forced(sql`delete from quota_entry`)
    await forced(
      sql`insert into quota_entry select (jsonb_populate_record(null::quota_entry, e)).* from jsonb_array_elements(${kept[0].entries}::jsonb) e`,
    )
  }
}

/** A value one byte off, that the column's constraints still take. */
function oneByteOff(name: string, type: string) {
  const column = sql.ref(name)
  if (name === 'kind') return sql`case when kind = 'USE' then 'TRADE' else 'USE' end`
  if (type === 'uuid')
    return sql`(left(coalesce(${column}, id)::text, -1) || case right(coalesce(${column}, id)::text, 1) when '0' then '1' else '0' end)::uuid`
  if (type === 'text') return sql`coalesce(left(${column}, -1), '') || 'x'`
  if (type === 'numeric') return sql`${column} + 0.000001`
  if (type === 'bigint' || type === 'integer') return sql`${column} + 1024`
  if (type === 'date') return sql`${column} + 1`
  if (type === 'timestamp with time zone') return sql`${column} + interval '1 microsecond'`
  if (type === 'bytea') return sql`set_byte(${column}, 7, get_byte(${column}, 7) # 1)`
  throw new Error(`no way to change a ${type}`)
}

test('one byte changed in any column of any entry of a quota is found, and the entry named', async () => {
  expect(await inspectLedger(county)).toMatchObject({ faults: [], entries: 9, chains: 3 })
  const columns = await rows<{ name: string; type: string }>(
    sql`select column_name as name, data_type as type from information_schema.columns where table_schema = ${county.schema} and table_name = 'quota_entry' order by ordinal_position`,
  )
  expect(columns).toHaveLength(18)
  const entries = await rows<{ id: string; kind: string }>(
    sql`select id::text, kind from quota_entry where chain_id = ${chain}::uuid order by sequence`,
  )
  let changes = 0
  for (const { name, type } of columns)
    for (const { id, kind } of entries) {
      // The table's own constraint lets only a reversal name what it reverses.
      if (name === 'reverses_id' ? kind !== 'REVERSAL' : name === 'kind' && kind === 'REVERSAL') continue
      const { faults } = await tampered(
        sql`update quota_entry set ${sql.ref(name)} = ${oneByteOff(name, type)} where id = ${id}::uuid`,
        () => inspectLedger(county),
      )
      changes++
      const where = `${name} of ${kind} ${id}`
      expect(faults.length, where).toBeGreaterThan(0)
      if (!['id', 'chain_id', 'sequence'].includes(name))
        expect(faults.find((fault) => fault.chain === chain)?.entry, where).toBe(id)
    }
  expect(changes).toBe(18 * 4 - 3 - 1)
  expect(await faultsOf(county)).toEqual([])
}, 600_000)

test('an entry taken out, or a sum that is not what the entries come to, is found', async () => {
  const taken = await tampered(
    sql`delete from quota_entry where chain_id = ${chain}::uuid and sequence = 4`,
    () => faultsOf(county),
  )
  expect(taken.length).toBeGreaterThan(1)
  for (const column of ['certified_area_mu', 'traded_area_mu']) {
    await sql`update quota set ${sql.ref(column)} = ${sql.ref(column)} + 0.000001 where id = ${chain}::uuid`.execute(
      county.kysely,
    )
    expect(await verifyQuotas(county)).toMatchObject([{ quota: chain, column, document: '确〔2024〕2号' }])
    await sql`update quota set ${sql.ref(column)} = ${sql.ref(column)} - 0.000001 where id = ${chain}::uuid`.execute(
      county.kysely,
    )
  }
  expect(await faultsOf(county)).toEqual([])
})

test('a quota that was used before it was certified is told, with the day and what was left', async () => {
  expect(await verifyQuotaDays(county)).toEqual([])
  const days = await tampered(
    sql`update quota_entry set business_date = '2024-01-09' where chain_id = ${chain}::uuid and kind = 'USE'`,
    () => verifyQuotaDays(county),
  )
  expect(days).toEqual([{ quota: chain, document: '确〔2024〕2号', day: '2024-01-09', left: '-10.5' }])
})

test('the database itself refuses to change, delete or empty entries, and to overdraw a quota', async () => {
  for (const statement of [
    sql`update quota_entry set memo = 'x'`,
    sql`delete from quota_entry`,
    sql`truncate quota_entry cascade`,
  ])
    await expect(statement.execute(county.kysely)).rejects.toThrow(/只增不改/)
  await expect(
    sql`update quota set used_area_mu = certified_area_mu + 0.000001 where id = ${chain}::uuid`.execute(
      county.kysely,
    ),
  ).rejects.toThrow(/quota_not_overdrawn/)
})

test('a checkpoint signs the heads of quotas too, and an export of them is checked by itself', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const path = join(await mkdtemp(join(tmpdir(), 'quanyu-quotas-')), 'checkpoint')
  await snapshotOf(county, async (reading) => {
    const heads = [...(await readHeads(reading, null)).values()]
    const lines = [JSON.stringify(signCheckpoint(county.schema, heads, privateKey))]
    for await (const page of readEntries(reading, null))
      lines.push(...page.map((entry) => JSON.stringify(entry)))
    await writeFile(path, `${lines.join('\n')}\n`)
  })
  expect(await checkExport(path, publicKey)).toMatchObject({ signed: true, fault: null, entries: 9 })
  const text = await readFile(path, 'utf8')
  for (const [was, is] of [
    ['"10.500000"', '"10.500001"'],
    ['安置', '安直'],
    ['"recipient":"平县"', '"recipient":"平市"'],
  ] as const) {
    expect(text).toContain(was)
    await writeFile(path, text.replace(was, is))
    expect((await checkExport(path, publicKey)).fault).toMatchObject({
      what: { zh: expect.stringContaining('被改动') },
    })
  }
})
