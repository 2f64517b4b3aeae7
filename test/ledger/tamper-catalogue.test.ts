import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { snapshotOf } from '../../src/database/snapshot.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { FIRST_HEAD, headAfter, leafOf, merkleRoot, type EntryText } from '../../src/ledger/leaf.js'
import { readEntries, readHeads } from '../../src/ledger/read-entries.js'
import { openCounty } from '../county.js'
import { moneyDoor } from '../funds/money-door.js'
import { countsOf, openInbox, settle } from '../intake/inbox.js'
import type { Database } from '../../src/database/database.js'

/** What ledger verify answers for. */
const TABLES = [
  'payment',
  'disbursement',
  'allocation',
  'fund',
  'fund_history',
  'allocation_history',
  'ledger_entry',
  'ledger_account',
  'ledger_chain',
  'ledger_statement',
  'ledger_statement_chain',
] as const
type Table = (typeof TABLES)[number]
type Row = Record<string, unknown>

let county: Database
let kept: Map<Table, Row[]>
const rows = async <T = any>(statement: ReturnType<typeof sql>) =>
  (await statement.execute(county.kysely)).rows as T[]

beforeAll(async () => {
  county = await openCounty()
  const inbox = await openInbox(county)
  await settle(inbox)
  const take = async (name: string, ...lines: string[]) => {
    const [report] = await inbox.take(await inbox.csv(name, ...lines))
    if (report!.error) throw report!.error
    return countsOf(report!).join(' ')
  }
  const DOCUMENT = '赣财农〔2024〕12号'
  const DISBURSED = 'document_number,allocation_external_id,external_id,amount,disbursed_on,recipient'
  const given = [
    'document_number,external_id,place,amount,allocated_on,purpose',
    `${DOCUMENT},F1,前罗村,1000,2024-06-01,渠道`,
    `${DOCUMENT},F2,前罗村,500,2024-06-01,渠道`,
  ]
  expect(await take('分配.csv', ...given)).toBe('2 0 0 0')
  const passed = [
    DISBURSED,
    `${DOCUMENT},F1,B1,500,2024-07-01,乡政府`,
    `${DOCUMENT},F1,B2,200,2024-07-01,乡政府`,
  ]
  expect(await take('拨付.csv', ...passed)).toBe('2 0 0 0')
  // What is not paid on may be said to be another allocation's.
  expect(await take('拨付更正.csv', DISBURSED, `${DOCUMENT},F2,B2,200,2024-07-01,乡政府`)).toBe('0 1 0 0')
  const paid = [
    'disbursement_external_id,external_id,amount,paid_on,payee,account,contract_number',
    'B1,Z1,300,2024-07-02,某公司,6222020200112233,',
    'B1,Z2,100,2024-07-03,张三,,HT-2',
  ]
  expect(await take('支付.csv', ...paid)).toBe('2 0 0 0')
  const money = moneyDoor(county)
  const { id } = await money.createFund('财农〔2024〕1号', '1000.00', { purposes: ['渠道'] })
  const [first, second] = [await money.allocate(id, '600.00'), await money.allocate(id, '100.00')]
  const disbursement = await money.disburse(first.id, '400.00')
  await money.pay(disbursement.id, '150.50', { account: '6222020200119999' })
  const moved = await money.adjust(second.id, { toAllocationId: first.id, amount: '40.00' })
  await money.reverse(moved.id)
  await money.carryOver({ allocationId: second.id, amount: '10.00' })
  const project = '00000000-0000-7000-8000-0000000000aa'
  await sql`insert into project (id, name, kind, department, external_id) values (${project}::uuid, '某渠道', 'IRRIGATION', 'WATER', 'P1')`.execute(
    county.kysely,
  )
  await sql`insert into project_source (project_id, department, external_id, title) values (${project}::uuid, 'WATER', 'P1', '某渠道') on conflict do nothing`.execute(
    county.kysely,
  )
  await money.allocate(id, '50.00', { projectId: `Project:${project}`, place: undefined })
  kept = new Map()
  for (const table of TABLES)
    kept.set(
      table,
      (await rows<{ row: Row }>(sql`select to_jsonb(t) as row from ${sql.table(table)} t order by ctid`)).map(
        ({ row }) => row,
      ),
    )
})

/** Writes as one who may do anything in the database. */
const force = (...statements: ReturnType<typeof sql>[]) =>
  county.kysely.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction)
    let touched = 0n
    for (const statement of statements)
      touched += (await statement.execute(transaction)).numAffectedRows ?? 0n
    return touched
  })
const put = (table: Table, all: readonly Row[]) =>
  sql`insert into ${sql.table(table)} select (jsonb_populate_record(null::${sql.table(table)}, e)).* from jsonb_array_elements(${JSON.stringify(all)}::jsonb) e`
const replace = (table: Table, all: readonly Row[]) => [sql`delete from ${sql.table(table)}`, put(table, all)]
const restore = (table: Table) => force(...replace(table, kept.get(table)!))

/** Does something to a table, looks whether it is found, and puts the table back. Null where the database itself refuses. */
async function isFound(table: Table, ...change: ReturnType<typeof sql>[]): Promise<boolean | null> {
  try {
    if ((await force(...change)) === 0n) return null
  } catch (error) {
    if (/^23/.test((error as { code: string }).code)) return null
    throw error
  }
  try {
    return !isSound(await inspectLedger(county))
  } finally {
    await restore(table)
  }
}

interface Column {
  table: Table
  name: string
  type: string
  choices: string[] | null
}
const columnsOf = (): Promise<Column[]> =>
  rows(sql`select c.table_name as table, c.column_name as name, coalesce(nullif(c.data_type, 'ARRAY'), 'text[]') as type,
      (select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([A-Z_]+)''', 'g') m) from pg_constraint k
        where k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and k.contype = 'c' and cardinality(k.conkey) = 1
          and k.conkey[1] = c.ordinal_position and pg_get_constraintdef(k.oid) ~ 'ARRAY' limit 1) as choices
    from information_schema.columns c where c.table_schema = ${county.schema} and c.table_name = any(${TABLES as never}::text[])
    order by array_position(${TABLES as never}::text[], c.table_name::text), c.ordinal_position`)

/** Another value, by as little as the column's type and constraints let. */
function another({ name, type, choices }: Column) {
  const column = sql.ref(name)
  const choice = choices?.length
    ? sql`(select v from unnest(${choices}::text[]) v where v is distinct from ${column}::text limit 1)`
    : null
  switch (type) {
    case 'uuid':
      return sql`(left(${column}::text, -1) || case right(${column}::text, 1) when '0' then '1' else '0' end)::uuid`
    case 'text':
      return (
        choice ??
        sql`coalesce(left(${column}, -1), '') || case right(${column}, 1) when 'x' then 'y' else 'x' end`
      )
    case 'text[]':
      return choices?.length ? sql`array_append(${column}, ${choices[0]})` : sql`array_append(${column}, 'x')`
    case 'numeric':
      return sql`${column} + 0.01`
    case 'bigint':
    case 'integer':
    case 'date':
      return sql`${column} + 1`
    case 'boolean':
      return sql`not ${column}`
    case 'timestamp with time zone':
      return sql`${column} + interval '1 microsecond'`
    case 'bytea':
      return sql`set_byte(${column}, 7, get_byte(${column}, 7) # 1)`
    default:
      throw new Error(`no way to change a ${type}`)
  }
}

test('sound as it was written, whole and fund by fund', async () => {
  const inspection = await inspectLedger(county)
  expect(inspection).toMatchObject({ faults: [], accounts: [], totals: [], records: [], histories: [] })
  expect(inspection.statements).toBeGreaterThan(15)
  for (const fund of ['财农〔2024〕1号', '赣财农〔2024〕12号'])
    expect(isSound(await inspectLedger(county, { fund })), fund).toBe(true)
})

/** A row, among those that were kept. */
const isRow = (row: Row) => sql`to_jsonb(t) = ${JSON.stringify(row)}::jsonb`

test('one byte changed in any column of any of these tables is found', async () => {
  const [missed, untried]: [string[], string[]] = [[], []]
  const columns = await columnsOf()
  expect(columns.length).toBeGreaterThan(120)
  for (const column of columns) {
    const { table, name } = column
    let changed = 0
    for (const row of kept.get(table)!) {
      const found = await isFound(
        table,
        sql`update ${sql.table(table)} t set ${sql.ref(name)} = ${another(column)} where ${isRow(row)} and ${another(column)} is distinct from ${sql.ref(name)}`,
      )
      if (found === null) continue
      if (!found) missed.push(`${table}.${name}`)
      if (++changed === 3) break
    }
    if (changed === 0) untried.push(`${table}.${name}`)
  }
  expect(missed).toEqual([])
  expect(untried).toEqual([])
}, 600_000)

test('a value emptied or filled in is found', async () => {
  const missed: string[] = []
  for (const { table, name, type } of await columnsOf()) {
    const some =
      type === 'uuid'
        ? 'b0000000-0000-4000-8000-000000000000'
        : type === 'date'
          ? '2024-01-01'
          : type === 'text[]'
            ? '{x}'
            : type === 'text'
              ? 'x'
              : null
    for (const value of [null, some])
      for (const row of kept.get(table)!.slice(0, 3))
        if (
          (await isFound(
            table,
            sql`update ${sql.table(table)} t set ${sql.ref(name)} = ${value}::${sql.raw(type)} where ${isRow(row)} and (${value}::text is null) <> (${sql.ref(name)} is null)`,
          )) === false
        )
          missed.push(`${table}.${name} ${value}`)
  }
  expect(missed).toEqual([])
}, 600_000)

test('rows deleted, rows put in and tables emptied are found', async () => {
  const missed: string[] = []
  for (const table of TABLES) {
    const all = kept.get(table)!
    if (!(await isFound(table, sql`delete from ${sql.table(table)}`))) missed.push(`${table}: emptied`)
    for (const row of all)
      if (!(await isFound(table, sql`delete from ${sql.table(table)} t where ${isRow(row)}`)))
        missed.push(`${table}: deleted ${JSON.stringify(row)}`)
    const id = 'a0000000-0000-4000-8000-000000000000'
    const fresh: Row = table.endsWith('_history')
      ? { recorded_at: '2199-01-01T00:00:00Z' }
      : table === 'ledger_statement'
        ? { sequence: 999, version: 999 }
        : { id, external_id: 'NEW', document_number: 'NEW', fund_id: id, sequence: 999 }
    if (['allocation', 'ledger_statement'].includes(table)) delete fresh.fund_id
    for (const row of all.slice(0, 3))
      if (
        !(await isFound(
          table,
          put(table, [
            { ...row, ...Object.fromEntries(Object.entries(fresh).filter(([key]) => key in row)) },
          ]),
        ))
      )
        missed.push(`${table}: put in`)
  }
  expect(missed).toEqual([])
}, 600_000)

test('two rows that change places are found', async () => {
  const keys = new Set([
    'id',
    'external_id',
    'document_number',
    'fund_id',
    'allocation_id',
    'chain_id',
    'sequence',
    'version',
    'record_id',
  ])
  const missed: string[] = []
  for (const table of TABLES) {
    const all = kept.get(table)!
    const swap = (one: Row, other: Row) => {
      const withKeys = (row: Row, of: Row) => ({
        ...row,
        ...Object.fromEntries(
          Object.entries(of).filter(
            ([key]) => keys.has(key) || (key === 'recorded_at' && table.endsWith('_history')),
          ),
        ),
      })
      return all.map((row) =>
        row === one ? withKeys(other, one) : row === other ? withKeys(one, other) : row,
      )
    }
    for (const [index, row] of all.entries()) {
      const other = all[index + 1]
      if (!other) continue
      const swapped = swap(row, other)
      const setOf = (some: readonly Row[]) =>
        some.map((each) => JSON.stringify(Object.entries(each).sort())).sort()
      if (setOf(swapped).join() === setOf(all).join()) continue
      if ((await isFound(table, ...replace(table, swapped))) === false)
        missed.push(`${table}: ${JSON.stringify(row)}`)
    }
  }
  expect(missed).toEqual([])
}, 600_000)

/** The statements of a chain as somebody would write them anew who knows how they are hashed; with the head that they come to. */
async function rewritten(fund: string, change: (statement: Row) => Row | null) {
  const texts = new Map<string, EntryText>()
  await snapshotOf(county, async (reading) => {
    for await (const page of readEntries(reading, fund))
      for (const entry of page) if (entry.content !== undefined) texts.set(`${entry.sequence}`, entry)
  })
  const chain = kept.get('ledger_statement_chain')!.find((row) => row.fund_id === fund)!
  let head: Buffer = FIRST_HEAD
  let [block, hashes]: [string, Buffer[]] = ['1', []]
  const all: Row[] = []
  for (const row of kept.get('ledger_statement')!) {
    if (row.chain_id !== chain.id) {
      all.push(row)
      continue
    }
    const changed = change(row)
    if (!changed) continue
    if (String(row.block) !== block) {
      head = headAfter(head, merkleRoot(hashes))
      ;[block, hashes] = [String(row.block), []]
    }
    const text: EntryText = {
      ...texts.get(String(row.sequence))!,
      content: changed.content as string,
      people: (changed.people as string | null)?.replace('\\x', '') ?? null,
      previous_hash: head.toString('hex'),
    }
    const hash = leafOf(text)
    hashes.push(hash)
    all.push({ ...changed, previous_hash: `\\x${head.toString('hex')}`, hash: `\\x${hash.toString('hex')}` })
  }
  head = headAfter(head, merkleRoot(hashes))
  const mine = all.filter((row) => row.chain_id === chain.id)
  const heads = kept
    .get('ledger_statement_chain')!
    .map((row) =>
      row === chain ? { ...row, head: `\\x${head.toString('hex')}`, sequence: mine.length, block } : row,
    )
  return [...replace('ledger_statement', all), ...replace('ledger_statement_chain', heads)]
}

test('a payee changed together with all that was stated since is found against heads that were kept elsewhere', async () => {
  const heads = await snapshotOf(county, (reading) => readHeads(reading, null))
  const payment = kept.get('payment')!.find((row) => row.external_id === 'Z1')!
  const fund = kept.get('fund')!.find((row) => row.document_number === '赣财农〔2024〕12号')!.id as string
  const people = (salt: string) =>
    `\\x${createHash('sha256')
      .update(Buffer.from(salt.slice(2), 'hex'))
      .update(`["李小二", "6222020200112233"]`)
      .digest('hex')}`
  try {
    await force(
      sql`update payment set payee = '李小二' where external_id = 'Z1'`,
      ...(await rewritten(fund, (row) =>
        row.record_id === payment.id ? { ...row, people: people(row.salt as string) } : row,
      )),
    )
    expect(await inspectLedger(county)).toMatchObject({ faults: [], records: [] })
    const { faults } = await inspectLedger(county, { expected: heads })
    expect(faults).toMatchObject([{ what: { zh: expect.stringContaining('检查点') } }])
  } finally {
    for (const table of ['payment', 'ledger_statement', 'ledger_statement_chain'] as const)
      await restore(table)
  }
  expect(isSound(await inspectLedger(county, { expected: heads }))).toBe(true)
})

test('no chain and no export tells people’s data', async () => {
  const texts: string[] = []
  await snapshotOf(county, async (reading) => {
    for await (const page of readEntries(reading, null))
      texts.push(...page.map((entry) => JSON.stringify(entry)))
  })
  const all = texts.join()
  expect(all).toContain('HT-2')
  for (const told of ['某公司', '张三', '6222020200112233', 'salt']) expect(all).not.toContain(told)
})
