import { sql } from 'kysely'
import { expect } from 'vitest'
import { inspectLedger, isSound } from '../../src/funds/inspect-ledger.js'
import type { Database } from '../../src/database/database.js'
import { openCounty } from '../county.js'
import { moneyDoor } from '../funds/money-door.js'
import { countsOf, openInbox, settle } from '../intake/inbox.js'

/** What ledger verify answers for. */
export const TABLES = [
  'payment',
  'invoice',
  'disbursement',
  'allocation',
  'fund',
  'fund_history',
  'allocation_history',
  'fund_movement',
  'allocation_movement',
  'fiscal_year_step',
  'ledger_entry',
  'ledger_account',
  'ledger_chain',
  'ledger_statement',
  'ledger_statement_chain',
] as const
export type Table = (typeof TABLES)[number]
export type Row = Record<string, unknown>

export interface Column {
  table: Table
  name: string
  type: string
  choices: string[] | null
}
type Statement = ReturnType<typeof sql>

/** A county with money of every kind, entered by hand and by files, corrected and moved, and a year that was closed. */
async function settleMoney(county: Database) {
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
  const invoice = async (payment: string, given: object): Promise<string> =>
    (
      await money.ask(
        'mutation($input: RecordInvoiceInput!) { recordInvoice(input: $input) { ... on Invoice { id } } }',
        { input: { idempotencyKey: JSON.stringify(given), payment: { externalId: payment }, ...given } },
      )
    ).recordInvoice.id
  await invoice('Z1', {
    number: '01234567',
    invoiceCode: '3600214130',
    issuedOn: '2024-07-01',
    amount: '300.00',
  })
  await invoice('Z2', { number: '24362000000012345678', amount: '90.00' })
  await invoice('Z2', { number: '24362000000012345678', amount: '100.00' })
  const mistaken = await invoice('Z2', { number: '24362000000012345679', amount: '1.00' })
  await money.ask(
    'mutation($input: WithdrawRecordInput!) { withdrawRecord(input: $input) { ... on RecordWithdrawn { withdrawal { id } } ... on Problem { message } } }',
    { input: { idempotencyKey: 'mistaken', recordId: mistaken, reason: '重复登记' } },
  )
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
  await money.send('closeFiscalYear', { fiscalYear: 2024, documentNumber: '结〔2025〕1号' })
  await money.send('reopenFiscalYear', { fiscalYear: 2024, documentNumber: '开〔2025〕1号', reason: '漏记' })
}

/** Such a county, and what somebody does to it who may do anything in the database. */
export async function openTampered() {
  const county = await openCounty()
  await settleMoney(county)
  const rows = async <T = any>(statement: Statement) => (await statement.execute(county.kysely)).rows as T[]
  const kept = new Map<Table, Row[]>()
  for (const table of TABLES)
    kept.set(
      table,
      (await rows<{ row: Row }>(sql`select to_jsonb(t) as row from ${sql.table(table)} t order by ctid`)).map(
        ({ row }) => row,
      ),
    )

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
  const replace = (table: Table, all: readonly Row[]) => [
    sql`delete from ${sql.table(table)}`,
    put(table, all),
  ]
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

  const columnsOf = (): Promise<Column[]> =>
    rows(sql`select c.table_name as table, c.column_name as name, coalesce(nullif(c.data_type, 'ARRAY'), 'text[]') as type,
      (select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([A-Z_]+)''', 'g') m) from pg_constraint k
        where k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and k.contype = 'c' and cardinality(k.conkey) = 1
          and k.conkey[1] = c.ordinal_position and pg_get_constraintdef(k.oid) ~ 'ARRAY' limit 1) as choices
    from information_schema.columns c where c.table_schema = ${county.schema} and c.table_name = any(${TABLES as never}::text[])
    order by array_position(${TABLES as never}::text[], c.table_name::text), c.ordinal_position`)

  return { county, rows, kept, force, put, replace, restore, isFound, columnsOf }
}

/** Another value, by as little as the column's type and constraints let. */
export function another({ name, type, choices }: Column) {
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

/** A row, among those that were kept. */
export const isRow = (row: Row) => sql`to_jsonb(t) = ${JSON.stringify(row)}::jsonb`
