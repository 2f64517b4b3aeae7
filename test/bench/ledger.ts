import pg from 'pg'
import { sql } from 'kysely'
import type { Handle } from '../../src/graph/node.js'
import type { Database } from '../../src/database/database.js'

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
const { newId } = await dist<typeof import('../../src/values/new-id.js')>('values/new-id')
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
const OF_LIMIT = 0.7
const PRINCIPAL = administrator('bench')
const SCHEMA = `bench_ledger_${process.pid}`

interface Statement {
  text: string
  values: readonly unknown[]
}
interface Pace {
  seconds: number
  rounds: number
}

/** Measures the ledger's writes, and says whether they keep up with the machine. */
export async function measureLedger(
  databaseUrl: string,
  { quick, say }: { quick: boolean; say: (line: string) => void },
): Promise<{ text: string; figures: LedgerFigure[]; pass: boolean }> {
  say('the ledger’s writes …')
  const figures = await benchLedger(
    databaseUrl,
    quick ? { seconds: 0.1, rounds: 1 } : { seconds: 2, rounds: 5 },
  )
  const lines = figures.map(
    ({ name, ourPerSecond, limitPerSecond, ratio }) =>
      `${ratio >= OF_LIMIT ? '✓' : '✗'} ${name}: ${ourPerSecond.toFixed(0)}/s, limit ${limitPerSecond.toFixed(0)}/s, ${ratio.toFixed(2)} of it (at least ${OF_LIMIT})`,
  )
  return { text: lines.join('\n'), figures, pass: figures.every(({ ratio }) => ratio >= OF_LIMIT) }
}

/**
 * Writes payments through the ledger from 16 clients, over many funds and on one; and sends the same statements by a bare
 * node-postgres client, turn and turn about. Makes a schema of its own and drops it.
 */
async function benchLedger(databaseUrl: string, pace: Pace): Promise<LedgerFigure[]> {
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
        pace,
      ),
      await compare(
        'ledger: 16 clients on one fund 同一资金入账',
        database,
        databaseUrl,
        disbursements.slice(0, 1),
        captured,
        pace,
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
    if (!statements.some(({ values }) => values.some((value) => String(value).includes(payment))))
      throw new Error('the captured statements name no payment')
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
  { seconds, rounds }: Pace,
): Promise<LedgerFigure> {
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
  // The limit is not to pay for renaming: each value is cut up beforehand, and put together with what is its own.
  const names = { payment, tail: payment.slice(-12), captured: 'captured', ...captured! }
  const cut = statements.map(({ text, values }) => ({
    text,
    values: values.map((value) => cutUp(value, names)),
  }))
  const bare = async (client: number) => {
    const fresh = newId()
    const own = {
      payment: fresh,
      tail: fresh.slice(-12),
      captured: `bare ${name} ${++number}`,
      ...owners[client % owners.length]!,
    }
    for (const { text, values } of cut)
      await clients[client]!.query(
        text,
        values.map((value) => (value instanceof Cut ? value.with(own) : value)),
      )
  }
  const rates: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
  await rate(ours, seconds / 4)
  await rate(bare, seconds / 4)
  for (let round = 0; round < rounds; round++)
    for (const which of round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const))
      rates[which].push(await rate(which === 'ours' ? ours : bare, seconds))
  await Promise.all(clients.map((client) => client.end()))
  const [ourPerSecond, limitPerSecond] = [median(rates.ours), median(rates.bare)]
  return { name, ourPerSecond, limitPerSecond, ratio: ourPerSecond / limitPerSecond }
}

type Names = Record<'payment' | 'tail' | 'captured' | 'disbursement' | 'allocation' | 'fund', string>

/** A text in which others take the places of some names. */
class Cut {
  readonly parts: readonly (string | { name: keyof Names })[]
  constructor(parts: Cut['parts']) {
    this.parts = parts
  }
  with(own: Names) {
    return this.parts.map((part) => (typeof part === 'string' ? part : own[part.name])).join('')
  }
}
function cutUp(value: unknown, names: Names): unknown {
  if (typeof value !== 'string') return value
  const keys = Object.keys(names) as (keyof Names)[]
  const pattern = new RegExp(keys.map((key) => `(${names[key]})`).join('|'))
  // Of each piece that matched, the one name that it was has a text, the others none.
  const pieces = value.split(pattern)
  if (pieces.length === 1) return value
  return new Cut(
    pieces.flatMap((piece, index) => {
      if (piece === undefined) return []
      const group = index % (keys.length + 1)
      return [group === 0 ? piece : { name: keys[group - 1]! }]
    }),
  )
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
