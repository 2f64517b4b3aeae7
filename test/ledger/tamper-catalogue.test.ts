import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { snapshotOf } from '../../src/database/snapshot.js'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import { FIRST_HEAD, headAfter, leafOf, merkleRoot, type EntryText } from '../../src/ledger/leaf.js'
import { readEntries, readHeads } from '../../src/ledger/read-entries.js'
import { isTried, trials } from '../laws.js'
import { another, isRow, openTampered, TABLES, type Row } from './tampered-county.js'

/** How many rows of a table each kind of change is tried on: `npm run test:laws` tries all. */
const ROWS = trials(1)

const { county, kept, force, put, replace, restore, isFound, columnsOf } = await openTampered()

test('sound as it was written, whole and fund by fund', async () => {
  const inspection = await inspectLedger(county)
  expect(inspection).toMatchObject({
    faults: [],
    accounts: [],
    totals: [],
    records: [],
    histories: [],
    closings: [],
  })
  expect(inspection.statements).toBeGreaterThan(15)
  for (const fund of ['财农〔2024〕1号', '赣财农〔2024〕12号'])
    expect(isSound(await inspectLedger(county, { fund })), fund).toBe(true)
})

test('one byte changed in any column of any of these tables is found', async () => {
  const [missed, untried]: [string[], string[]] = [[], []]
  const columns = await columnsOf()
  expect(columns.length).toBeGreaterThan(120)
  for (const column of columns.filter((_, row) => isTried(row))) {
    const { table, name } = column
    let changed = 0
    for (const row of kept.get(table)!) {
      const found = await isFound(
        table,
        sql`update ${sql.table(table)} t set ${sql.ref(name)} = ${another(column)} where ${isRow(row)} and ${another(column)} is distinct from ${sql.ref(name)}`,
      )
      if (found === null) continue
      if (!found) missed.push(`${table}.${name}`)
      if (++changed >= ROWS) break
    }
    if (changed === 0) untried.push(`${table}.${name}`)
  }
  expect(missed).toEqual([])
  expect(untried).toEqual([])
}, 600_000)

test('a value emptied or filled in is found', async () => {
  const missed: string[] = []
  for (const { table, name, type } of (await columnsOf()).filter((_, row) => isTried(row, 1))) {
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
    for (const value of [null, some]) {
      let changed = 0
      for (const row of kept.get(table)!.slice(0, 3)) {
        const found = await isFound(
          table,
          sql`update ${sql.table(table)} t set ${sql.ref(name)} = ${value}::${sql.raw(type)} where ${isRow(row)} and (${value}::text is null) <> (${sql.ref(name)} is null)`,
        )
        if (found === false) missed.push(`${table}.${name} ${value}`)
        if (found !== null && ++changed >= ROWS) break
      }
    }
  }
  expect(missed).toEqual([])
}, 600_000)

test('rows deleted, rows put in and tables emptied are found', async () => {
  const missed: string[] = []
  for (const table of TABLES) {
    const all = kept.get(table)!
    if (!(await isFound(table, sql`delete from ${sql.table(table)}`))) missed.push(`${table}: emptied`)
    for (const row of all.slice(0, 3 * ROWS))
      if (!(await isFound(table, sql`delete from ${sql.table(table)} t where ${isRow(row)}`)))
        missed.push(`${table}: deleted ${JSON.stringify(row)}`)
    const id = 'a0000000-0000-4000-8000-000000000000'
    const fresh: Row = table.endsWith('_history')
      ? { recorded_at: '2199-01-01T00:00:00Z' }
      : table.endsWith('_movement')
        ? { entry_id: id }
        : table === 'ledger_statement'
          ? { sequence: 999, version: 999 }
          : {
              id,
              ordinal: 99,
              external_id: 'NEW',
              document_number: 'NEW',
              number: 'NEW',
              fund_id: id,
              sequence: 999,
            }
    if (['allocation', 'ledger_statement'].includes(table)) delete fresh.fund_id
    for (const row of all.slice(0, ROWS))
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
    'entry_id',
    'fiscal_year',
    'ordinal',
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
    let changed = 0
    for (const [index, row] of all.entries()) {
      const other = all[index + 1]
      if (!other || changed >= 3 * ROWS) break
      const swapped = swap(row, other)
      const setOf = (some: readonly Row[]) =>
        some.map((each) => JSON.stringify(Object.entries(each).sort())).sort()
      if (setOf(swapped).join() === setOf(all).join()) continue
      const found = await isFound(table, ...replace(table, swapped))
      if (found === false) missed.push(`${table}: ${JSON.stringify(row)}`)
      if (found !== null) changed++
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
