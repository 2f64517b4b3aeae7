import { createHash } from 'node:crypto'

/** Every column of an entry of money but its hash, as text, in the order in which they are hashed (ledger_leaf in SQL). */
const MONEY = [
  'id',
  'chain_id',
  'sequence',
  'block',
  'from_account_id',
  'to_account_id',
  'amount',
  'kind',
  'business_date',
  'document_number',
  'memo',
  'reverses_id',
  'counterpart_id',
  'batch_id',
  'idempotency_key',
  'principal',
  'recorded_at',
  'previous_hash',
] as const

/** The same of an entry of quotas, which are drawn on and not passed on (quota_leaf in SQL). */
const QUOTAS = [
  'id',
  'chain_id',
  'sequence',
  'block',
  'land_area_mu',
  'kind',
  'business_date',
  'document_number',
  'recipient',
  'memo',
  'reverses_id',
  'reward_id',
  'batch_id',
  'idempotency_key',
  'principal',
  'recorded_at',
  'previous_hash',
] as const

/** The same of a statement: what a record said from a moment on (ledger_state in SQL). */
const STATEMENTS = [
  'chain_id',
  'sequence',
  'block',
  'table_name',
  'record_id',
  'version',
  'kind',
  'content',
  'people',
  'principal',
  'recorded_at',
  'previous_hash',
] as const

type ColumnOf<Columns extends readonly string[]> = Columns[number]
type Any = ColumnOf<typeof MONEY> | ColumnOf<typeof QUOTAS> | ColumnOf<typeof STATEMENTS>
type All = Extract<Extract<ColumnOf<typeof MONEY>, ColumnOf<typeof QUOTAS>>, ColumnOf<typeof STATEMENTS>>

/** An entry as text: dates YYYY-MM-DD, moments UTC to the microsecond, hashes in hexadecimal. */
export type EntryText = Record<All | 'hash', string | null> &
  Partial<Record<Exclude<Any, All>, string | null>>

/** What is chained: entries of money and what its records say, by fund; and entries of quotas, by quota. */
export const BOOKS = [
  { entries: 'ledger_entry', heads: 'ledger_chain', columns: MONEY },
  { entries: 'ledger_statement', heads: 'ledger_statement_chain', columns: STATEMENTS },
  { entries: 'quota_entry', heads: 'quota_chain', columns: QUOTAS },
] as const

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const [LEAF, NODE, HEAD] = [0, 1, 2].map((byte) => Buffer.from([byte])) as [Buffer, Buffer, Buffer]

/** An id that is made of a fund's: that of its chain of statements, or of its account of what lies outside. */
const idOf = (text: string) =>
  sha256(text)
    .toString('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
export const statementChainOf = (fund: string) => idOf(`statements ${fund}`)

export const FIRST_HEAD = Buffer.alloc(32)

const columnsOf = (entry: EntryText) =>
  entry.content !== undefined ? STATEMENTS : entry.land_area_mu === undefined ? MONEY : QUOTAS

/** The hash of an entry: each value with its length before it, so that no two rows of values make the same text. */
export function leafOf(entry: EntryText): Buffer {
  let text = ''
  for (const column of columnsOf(entry)) {
    const value = entry[column] ?? null
    text += value === null ? '-;' : `${Buffer.byteLength(value)}:${value};`
  }
  return sha256(LEAF, text)
}

/** The root of the Merkle tree over hashes in their order; the last of an odd number goes up as it is. */
export function merkleRoot(hashes: readonly Buffer[]): Buffer {
  let level = hashes
  while (level.length > 1)
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
      const [left, right] = [level[2 * index]!, level[2 * index + 1]]
      return right ? sha256(NODE, left, right) : left
    })
  return level[0]!
}

/** The head of a chain after a block. */
export const headAfter = (previous: Buffer, root: Buffer): Buffer => sha256(HEAD, previous, root)
