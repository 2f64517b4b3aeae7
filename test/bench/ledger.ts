import pg from 'pg'
import { sql } from 'kysely'
import type { Database } from '../../src/database/open.js'
import type { Handle } from '../../src/graph/node.js'

// What is measured is what is run: the built files; their types are the sources'.
const dist = <T>(path: string) => import(`../../dist/${path}.js`) as Promise<T>
const { migrate } = await dist<typeof import('../../src/database/migrate.js')>('database/migrate')
const { openDatabase } = await dist<typeof import('../../src/database/open.js')>('database/open')
const { administrator } = await dist<typeof import('../../src/database/principal.js')>('database/principal')
const { work } = await dist<typeof import('../../src/database/work.js')>('database/work')
const { allocateFund } = await dist<typeof import('../../src/funds/allocate-fund.js')>('funds/allocate-fund')
const { createFund } = await dist<typeof import('../../src/funds/create-fund.js')>('funds/create-fund')
const { disburseAllocation } =
  await dist<typeof import('../../src/funds/disburse-allocation.js')>('funds/disburse-allocation')
const { recordPayment } =
  await dist<typeof import('../../src/funds/record-payment.js')>('funds/record-payment')
const { globalId } = await dist<typeof import('../../src/graph/node.js')>('graph/node')
await dist('server/schema')
const { FOLLOWERS } = await dist<typeof import('../../src/server/followers.js')>('server/followers')

export interface LedgerFigure {
  name: string
  ourPerSecond: number
  limitPerSecond: number
  ratio: number
}

const CLIENTS = 16
const SECONDS = 2
const ROUNDS = 5
const PRINCIPAL = administrator('bench')
const SCHEMA = `bench_ledger_${process.pid}`

interface Statement {
  text: string
  values: readonly unknown[]
}

/**
 * Writes payments through the ledger from 16 clients, over many funds and on one; and sends the same statements by a bare
 * node-postgres client, turn and turn about. Makes a schema of its own and drops it.
 */
export async function benchLedger(databaseUrl: string): Promise<LedgerFigure[]> {
  const database = await openDatabase({ databaseUrl, dataDir: null, schema: SCHEMA, connectionsMax: CLIENTS })
  try {
    await sql`create schema ${sql.id(SCHEMA)}`.execute(database.kysely)
    await migrate(database)
    const disbursements: string[] = []
    for (let fund = 0; fund < CLIENTS; fund++) disbursements.push(await prepareFund(database, fund))
    const captured = await capture(() => pay(database, disbursements[0]!, 'captured'))
    return [
      await compare(
        'ledger: 16 clients over 16 funds 分散入账',
        database,
        databaseUrl,
        disbursements,
        captured,
      ),
      await compare(
        'ledger: 16 clients on one fund 同一资金入账',
        database,
        databaseUrl,
        disbursements.slice(0, 1),
        captured,
      ),
    ]
  } finally {
    await sql`drop schema ${sql.id(SCHEMA)} cascade`.execute(database.kysely)
    await database.close()
  }
}

const id = ({ target, id: key }: Handle) => globalId(target.name, key)

async function prepareFund(database: Database, number: number): Promise<string> {
  const enter = <T>(doing: (unit: Parameters<typeof createFund>[0]) => Promise<T>) =>
    work(database, PRINCIPAL, [], doing)
  const amount = '9000000000.00'
  const fund = await enter((unit) =>
    createFund(unit, {
      idempotencyKey: `fund ${number}`,
      documentNumber: `测〔2024〕${number + 1}号`,
      name: '测试资金',
      level: 'CITY',
      programme: 'OTHER',
      fiscalYear: 2024,
      amount,
    }),
  )
  const allocation = await enter((unit) =>
    allocateFund(unit, { idempotencyKey: `allocation ${number}`, fundId: id(fund), place: '甲村', amount }),
  )
  const disbursement = await enter((unit) =>
    disburseAllocation(unit, {
      idempotencyKey: `disbursement ${number}`,
      allocationId: id(allocation),
      recipient: '某单位',
      amount,
    }),
  )
  return id(disbursement)
}

const pay = (database: Database, disbursementId: string, key: string) =>
  work(database, PRINCIPAL, FOLLOWERS, (unit) =>
    recordPayment(unit, { idempotencyKey: key, disbursementId, payee: '某公司', amount: '0.01' }),
  )

/** The statements that one write sends, as node-postgres is given them. */
async function capture(doing: () => Promise<Handle>): Promise<{ statements: Statement[]; payment: string }> {
  const statements: Statement[] = []
  const prototype = pg.Client.prototype as unknown as Record<'query', (...args: unknown[]) => unknown>
  const query = prototype.query
  prototype.query = function (this: unknown, first: unknown, second: unknown, ...rest: unknown[]) {
    if (typeof first === 'string')
      statements.push({ text: first, values: Array.isArray(second) ? (second as unknown[]) : [] })
    else if (first && typeof first === 'object' && 'text' in first)
      statements.push({ text: String(first.text), values: (first as { values?: unknown[] }).values ?? [] })
    return query.call(this, first, second, ...rest)
  }
  try {
    const { id: payment } = await doing()
    return { statements, payment }
  } finally {
    prototype.query = query
  }
}

async function compare(
  name: string,
  database: Database,
  databaseUrl: string,
  disbursements: readonly string[],
  { statements, payment }: { statements: readonly Statement[]; payment: string },
): Promise<LedgerFigure> {
  const first = statements
    .flatMap(({ values }) => values)
    .find((value) => typeof value === 'string' && value.includes(payment)) as string
  if (!first) throw new Error('the captured statements name no payment')
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client({
        connectionString: databaseUrl,
        options: `-c search_path=${SCHEMA},public -c timezone=UTC -c jit=off`,
      })
      await client.connect()
      return client
    }),
  )
  const owners = await ownersOf(database, disbursements)
  const [captured] = await ownersOf(database, [await disbursementOf(database, payment)])
  let number = 0
  const ours = (client: number) =>
    pay(database, disbursements[client % disbursements.length]!, `our ${name} ${++number}`)
  const bare = async (client: number) => {
    const own = owners[client % owners.length]!
    const fresh = `${Date.now().toString(16).padStart(12, '0')}${(++number).toString(16).padStart(8, '0')}${Math.floor(
      Math.random() * 2 ** 48,
    )
      .toString(16)
      .padStart(12, '0')}`
    const newPayment = fresh.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    const renamed = (text: string) =>
      text
        .replaceAll(payment, newPayment)
        .replaceAll(payment.slice(-12), newPayment.slice(-12))
        .replaceAll('captured', `bare ${name} ${number}`)
        .replaceAll(captured!.disbursement, own.disbursement)
        .replaceAll(captured!.allocation, own.allocation)
        .replaceAll(captured!.fund, own.fund)
    for (const { text, values } of statements)
      await clients[client]!.query(
        text,
        values.map((value) => (typeof value === 'string' ? renamed(value) : value)),
      )
  }
  const rates: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
  await rate(ours, 0.5)
  await rate(bare, 0.5)
  for (let round = 0; round < ROUNDS; round++)
    for (const which of round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const))
      rates[which].push(await rate(which === 'ours' ? ours : bare, SECONDS))
  await Promise.all(clients.map((client) => client.end()))
  const [ourPerSecond, limitPerSecond] = [median(rates.ours), median(rates.bare)]
  return { name, ourPerSecond, limitPerSecond, ratio: ourPerSecond / limitPerSecond }
}

/** Writes a second, of all clients together. */
async function rate(write: (client: number) => Promise<unknown>, seconds: number): Promise<number> {
  const start = performance.now()
  let writes = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      while (performance.now() - start < seconds * 1000) {
        await write(client)
        writes++
      }
    }),
  )
  return (writes * 1000) / (performance.now() - start)
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const keyOf = (global: string) => global.replace(/^\w+:/, '')

async function ownersOf({ kysely }: Database, disbursements: readonly string[]) {
  const { rows } = await sql<Record<'disbursement' | 'allocation' | 'fund', string>>`
    select d.id::text as disbursement, a.id::text as allocation, a.fund_id::text as fund from unnest(${disbursements.map(keyOf)}::uuid[]) with ordinality w(id, place)
    join disbursement d on d.id = w.id join allocation a on a.id = d.allocation_id order by w.place`.execute(
    kysely,
  )
  return rows
}

async function disbursementOf({ kysely }: Database, payment: string): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select disbursement_id::text as id from payment where id = ${payment}::uuid`.execute(kysely)
  return rows[0]!.id
}

if (process.argv[1]?.endsWith('bench/ledger.ts') && process.env.DATABASE_URL)
  for (const { name, ourPerSecond, limitPerSecond, ratio } of await benchLedger(process.env.DATABASE_URL))
    console.log(
      `${name}: ${ourPerSecond.toFixed(0)}/s, limit ${limitPerSecond.toFixed(0)}/s, ${ratio.toFixed(2)}`,
    )
