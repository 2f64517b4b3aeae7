import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { snapshotOf } from '../../src/database/snapshot.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { signCheckpoint } from '../../src/ledger/checkpoint.js'
import { readEntries, readHeads } from '../../src/ledger/read-entries.js'
import { checkExport } from '../../src/ledger/read-export.js'
import { openCounty } from '../county.js'
import { moneyDoor } from '../funds/money-door.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let fund: string
let other: string
const rows = async <T = any>(statement: ReturnType<typeof sql>) =>
  (await statement.execute(county.kysely)).rows as T[]

beforeAll(async () => {
  county = await openCounty()
  const money = moneyDoor(county)
  for (const number of [1, 2]) {
    const { id } = await money.createFund(`财农〔2024〕${number}号`, '1000.00')
    const allocation = await money.allocate(id, '600.00')
    const second = await money.allocate(id, '100.00')
    const disbursement = await money.disburse(allocation.id, '400.00')
    await money.pay(disbursement.id, '150.50')
    const moved = await money.adjust(second.id, {
      toAllocationId: allocation.id,
      amount: '40.00',
      reason: '结余调剂',
    })
    await money.reverse(moved.id)
    await money.carryOver({ allocationId: second.id, amount: '10.00' })
  }
  const funds = await rows<{ id: string }>(
    sql`select id::text from fund where carried_from_id is null order by document_number`,
  )
  ;[fund, other] = funds.map(({ id }) => id) as [string, string]
})

/** Writes as one who may do anything in the database: no trigger follows it. */
const force = (statement: ReturnType<typeof sql>) =>
  county.kysely.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction)
    await statement.execute(transaction)
  })

/** Changes rows, looks, and puts them back. */
async function tampered<T>(change: ReturnType<typeof sql>, look: () => Promise<T>): Promise<T> {
  const kept = await rows(sql`select (select json_agg(e) from ledger_entry e)::text as entries`)
  await force(change)
  try {
    return await look()
  } finally {
    await force(sql`delete from ledger_entry`)
    await force(
      sql`insert into ledger_entry select (jsonb_populate_record(null::ledger_entry, e)).* from jsonb_array_elements(${kept[0].entries}::jsonb) e`,
    )
  }
}

/** A value one byte off, that the column's constraints still take. */
function oneByteOff(name: string, type: string) {
  const column = sql.ref(name)
  if (name === 'kind') return sql`case when kind = 'PAYMENT' then 'RETURN' else 'PAYMENT' end`
  if (type === 'uuid')
    return sql`(left(coalesce(${column}, id)::text, -1) || case right(coalesce(${column}, id)::text, 1) when '0' then '1' else '0' end)::uuid`
  if (type === 'text') return sql`coalesce(left(${column}, -1), '') || 'x'`
  if (type === 'numeric') return sql`${column} + 0.01`
  if (type === 'bigint') return sql`${column} + 1024`
  if (type === 'date') return sql`${column} + 1`
  if (type === 'timestamp with time zone') return sql`${column} + interval '1 microsecond'`
  if (type === 'bytea') return sql`set_byte(${column}, 7, get_byte(${column}, 7) # 1)`
  throw new Error(`no way to change a ${type}`)
}

test('sound as it was written', async () => {
  const inspection = await inspectLedger(county)
  expect(inspection).toMatchObject({
    faults: [],
    accounts: [],
    totals: [],
    records: [],
    histories: [],
    chains: 4,
  })
  expect(isSound(await inspectLedger(county, { fund: '财农(2024)2号' }))).toBe(true)
})

test('one byte changed in any column of any entry is found, and the entry named', async () => {
  const columns = await rows<{ name: string; type: string }>(
    sql`select column_name as name, data_type as type from information_schema.columns where table_schema = ${county.schema} and table_name = 'ledger_entry' order by ordinal_position`,
  )
  expect(columns.length).toBeGreaterThanOrEqual(19)
  const sequences = await rows<{ sequence: string; id: string; kind: string }>(
    sql`select sequence::text, id::text, kind from ledger_entry where chain_id = ${fund}::uuid order by ledger_entry.sequence`,
  )
  for (const { name, type } of columns)
    for (const { sequence, id, kind } of sequences) {
      // The table's own constraint lets only a reversal name what it reverses.
      if (
        (name === 'reverses_id') !== (kind === 'REVERSAL') &&
        ['reverses_id', 'kind'].includes(name) &&
        (name === 'reverses_id' || kind === 'REVERSAL')
      )
        continue
      const found = await tampered(
        sql`update ledger_entry set ${sql.ref(name)} = ${oneByteOff(name, type)} where id = ${id}::uuid`,
        () => inspectLedger(county),
      )
      const where = `${name} of entry ${sequence}`
      expect(found.faults.length, where).toBeGreaterThan(0)
      const named = found.faults.find((fault) => fault.chain === fund)
      // An entry that left its chain or its place is missed by the one that follows it.
      if (!['id', 'chain_id', 'sequence'].includes(name)) expect(named?.entry, where).toBe(id)
    }
  expect(isSound(await inspectLedger(county))).toBe(true)
}, 600_000)

test('an entry that is taken out, put in or put elsewhere is found', async () => {
  for (const change of [
    sql`delete from ledger_entry where chain_id = ${fund}::uuid and sequence = 3`,
    sql`delete from ledger_entry where chain_id = ${fund}::uuid and sequence = (select max(sequence) from ledger_entry where chain_id = ${fund}::uuid)`,
    sql`insert into ledger_entry select (jsonb_populate_record(e, jsonb_build_object('id', new_id(), 'sequence', 99))).* from ledger_entry e where chain_id = ${fund}::uuid and sequence = 3`,
    sql`update ledger_entry set chain_id = ${other}::uuid, sequence = 77 where chain_id = ${fund}::uuid and sequence = 3`,
  ])
    expect((await tampered(change, () => inspectLedger(county))).faults.length).toBeGreaterThan(0)
})

test('balances and sums that are not what the entries come to are found', async () => {
  for (const [change, back, where] of [
    [
      sql`update ledger_account set balance = balance + 0.01 where id = ${fund}::uuid`,
      sql`update ledger_account set balance = balance - 0.01 where id = ${fund}::uuid`,
      'accounts',
    ],
    [
      sql`update allocation set amount = amount + 1 where fund_id = ${fund}::uuid`,
      sql`update allocation set amount = amount - 1 where fund_id = ${fund}::uuid`,
      'totals',
    ],
    [
      sql`update allocation set paid_amount = paid_amount - 1 where fund_id = ${fund}::uuid and paid_amount > 0`,
      sql`update allocation set paid_amount = paid_amount + 1 where fund_id = ${fund}::uuid and paid_amount > 0`,
      'totals',
    ],
    [sql`update payment set amount = amount + 1`, sql`update payment set amount = amount - 1`, 'totals'],
    [
      sql`update allocation_history set paid_amount = paid_amount + 1`,
      sql`update allocation_history set paid_amount = paid_amount - 1`,
      'histories',
    ],
  ] as const) {
    await force(change)
    expect((await inspectLedger(county))[where].length).toBeGreaterThan(0)
    await force(back)
    expect(isSound(await inspectLedger(county))).toBe(true)
  }
})

test('the database itself refuses to change, delete or empty entries', async () => {
  for (const statement of [
    sql`update ledger_entry set memo = 'x'`,
    sql`delete from ledger_entry`,
    sql`truncate ledger_entry cascade`,
  ])
    await expect(statement.execute(county.kysely)).rejects.toThrow(/只增不改/)
})

test('a tail cut off with its head mended shows against a checkpoint kept elsewhere', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-checkpoint-'))
  const path = join(folder, 'checkpoint')
  const heads = await snapshotOf(county, async (reading) => {
    const read = [...(await readHeads(reading, null)).values()]
    const lines = [JSON.stringify(signCheckpoint(county.schema, read, privateKey))]
    for await (const page of readEntries(reading, null))
      lines.push(...page.map((entry) => JSON.stringify(entry)))
    await writeFile(path, `${lines.join('\n')}\n`)
    return new Map(read.map((head) => [head.id, head]))
  })
  const checked = await checkExport(path, publicKey)
  expect(checked).toMatchObject({ signed: true, fault: null })
  expect(checked.entries).toBeGreaterThan(10)
  expect((await checkExport(path, generateKeyPairSync('ed25519').publicKey)).signed).toBe(false)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('结余调剂', '结余调济'))
  expect((await checkExport(path, publicKey)).fault).toMatchObject({
    what: { zh: expect.stringContaining('被改动') },
  })
  await writeFile(path, text.replace(/"sequence":"\d+"/, '"sequence":"1"'))
  expect((await checkExport(path, publicKey)).signed).toBe(false)

  const [last] = await rows(
    sql`select sequence::text, block::text, encode(previous_hash, 'hex') as previous from ledger_entry where chain_id = ${fund}::uuid order by ledger_entry.sequence desc limit 1`,
  )
  const [head] = await rows(
    sql`select *, recorded_at::text as recorded_at from ledger_chain where id = ${fund}::uuid`,
  )
  await tampered(
    sql`delete from ledger_entry where chain_id = ${fund}::uuid and sequence = ${last.sequence}::bigint`,
    async () => {
      await sql`update ledger_chain set sequence = sequence - 1, block = block - 1, head = decode(${last.previous}, 'hex'),
        recorded_at = greatest((select max(recorded_at) from ledger_entry where chain_id = ${fund}::uuid), (select max(s.recorded_at) from ledger_statement s join ledger_statement_chain c on c.id = s.chain_id where c.fund_id = ${fund}::uuid)) where id = ${fund}::uuid`.execute(
        county.kysely,
      )
      expect((await inspectLedger(county)).faults).toEqual([])
      expect((await inspectLedger(county, { expected: heads })).faults).toMatchObject([
        { chain: fund, what: { zh: expect.stringContaining('末尾被截去') } },
      ])
    },
  )
  await sql`update ledger_chain set sequence = ${head.sequence}, block = ${head.block}, head = ${head.head}, recorded_at = ${head.recorded_at} where id = ${fund}::uuid`.execute(
    county.kysely,
  )
  expect(isSound(await inspectLedger(county, { expected: heads }))).toBe(true)
})
