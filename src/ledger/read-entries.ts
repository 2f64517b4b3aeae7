import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { ChainHead } from './check-chain.js'
import { BOOKS, statementChainOf, type EntryText } from './leaf.js'

export interface LedgerReading {
  rows<T>(statement: Sql): Promise<T[]>
}

/** Entries that are read at once. */
const PAGE = 5000

/** How columns that are not simply text are told as text, the same everywhere. */
const WRITTEN: Readonly<Record<string, Sql>> = {
  business_date: sql`to_char(business_date, 'YYYY-MM-DD') as business_date`,
  recorded_at: sql`to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at`,
  previous_hash: sql`encode(previous_hash, 'hex') as previous_hash`,
  people: sql`encode(people, 'hex') as people`,
  hash: sql`encode(hash, 'hex') as hash`,
}
const written = (column: string): Sql => WRITTEN[column] ?? sql`${sql.ref(column)}::text`

/** Entries as text, book by book and chain by chain, in their order. */
export async function* readEntries(
  { rows }: LedgerReading,
  chain: string | null,
): AsyncGenerator<EntryText[]> {
  for (const { entries, columns } of BOOKS) {
    let after: EntryText | undefined
    for (;;) {
      const page: EntryText[] = await rows(sql`/* read-entries */
        select ${sql.join([...columns, 'hash'].map(written))} from ${sql.table(entries)} e
        where ${inChain(sql`e.chain_id`, chain)} and ${after ? sql`(e.chain_id, e.sequence) > (${after.chain_id}::uuid, ${after.sequence}::bigint)` : sql`true`}
        order by e.chain_id, e.sequence limit ${sql.lit(PAGE)}`)
      if (page.length === 0) break
      yield page
      after = page.at(-1)!
    }
  }
}

/** The two chains of a fund: its entries', which bears its id, and its statements'. */
const inChain = (column: Sql, fund: string | null): Sql =>
  fund === null ? sql`true` : sql`${column} = any(${[fund, statementChainOf(fund)]}::uuid[])`
const only = (fund: string | null) => inChain(sql`id`, fund)

/** The heads as they are kept, by chain. */
export async function readHeads(
  { rows }: LedgerReading,
  chain: string | null,
): Promise<Map<string, ChainHead>> {
  const heads = await rows<ChainHead>(sql`/* read-heads */
    ${sql.join(
      BOOKS.map(
        ({ heads: table }) =>
          sql`select id::text, sequence::text, block::text, encode(head, 'hex') as head from ${sql.table(table)} where ${only(chain)}`,
      ),
      sql` union all `,
    )} order by id`)
  return new Map(heads.map((head) => [head.id, head]))
}

export async function countEntries({ rows }: LedgerReading, chain: string | null): Promise<number> {
  const [row] = await rows<{ entries: string }>(
    sql`/* count-entries */ select (${sql.join(
      BOOKS.map(
        ({ heads }) => sql`(select coalesce(sum(sequence), 0) from ${sql.table(heads)} where ${only(chain)})`,
      ),
      sql` + `,
    )})::text as entries`,
  )
  return Number(row!.entries)
}
