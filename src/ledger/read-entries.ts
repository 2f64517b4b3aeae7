import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { ChainHead } from './check-chain.js'
import type { EntryText } from './leaf.js'

export interface LedgerReading {
  rows<T>(statement: Sql): Promise<T[]>
}

/** Entries that are read at once. */
const PAGE = 5000

/** Entries as text, chain by chain, in their order. */
export async function* readEntries(
  { rows }: LedgerReading,
  chain: string | null,
): AsyncGenerator<EntryText[]> {
  let after: EntryText | undefined
  for (;;) {
    const page: EntryText[] = await rows(sql`/* read-entries */
      select id::text, chain_id::text, sequence::text, block::text, from_account_id::text, to_account_id::text, amount::text, kind, to_char(business_date, 'YYYY-MM-DD') as business_date,
        document_number, memo, reverses_id::text, counterpart_id::text, batch_id::text, idempotency_key, principal,
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at, encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash
      from ledger_entry e
      where ${chain === null ? sql`true` : sql`e.chain_id = ${chain}::uuid`} and ${after ? sql`(e.chain_id, e.sequence) > (${after.chain_id}::uuid, ${after.sequence}::bigint)` : sql`true`}
      order by e.chain_id, e.sequence limit ${sql.lit(PAGE)}`)
    if (page.length === 0) return
    yield page
    after = page.at(-1)!
  }
}

/** The heads as they are kept, by chain. */
export async function readHeads(
  { rows }: LedgerReading,
  chain: string | null,
): Promise<Map<string, ChainHead>> {
  const heads = await rows<ChainHead>(sql`/* read-heads */
    select id::text, sequence::text, block::text, encode(head, 'hex') as head from ledger_chain where ${chain === null ? sql`true` : sql`id = ${chain}::uuid`} order by id`)
  return new Map(heads.map((head) => [head.id, head]))
}

export async function countEntries({ rows }: LedgerReading, chain: string | null): Promise<number> {
  const [row] = await rows<{ entries: string }>(
    sql`/* count-entries */ select coalesce(sum(sequence), 0)::text as entries from ledger_chain where ${chain === null ? sql`true` : sql`id = ${chain}::uuid`}`,
  )
  return Number(row!.entries)
}
