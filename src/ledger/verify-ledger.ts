import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { ChainCheck, type ChainFault, type ChainHead } from './check-chain.js'
import { countEntries, readEntries, readHeads, type LedgerReading } from './read-entries.js'

export interface AccountFault {
  account: string
  chain: string
  /** Null where the account is gone. */
  balance: string | null
  entries: string
}

export interface LedgerCheck {
  entries: number
  /** What records said, version by version, in chains beside those of the entries. */
  statements: number
  /** Chains of entries. */
  chains: number
  heads: ChainHead[]
  /** The first fault of each chain that has one, in the order of chains; then chains of another time than their last entry's. */
  faults: ChainFault[]
  /** Accounts whose balance, or the last day on which something came in, is not what their entries come to. */
  accounts: AccountFault[]
}

interface VerifyOptions {
  chain?: string | null
  /** Heads that were signed earlier. */
  expected?: ReadonlyMap<string, ChainHead>
  onProgress?: (done: number, total: number) => void
}

/** Recomputes all chains, or a fund’s, from what is chained, and all balances. Read it in one snapshot. */
export async function verifyLedger(
  reading: LedgerReading,
  { chain = null, expected = new Map<string, ChainHead>(), onProgress }: VerifyOptions = {},
): Promise<LedgerCheck> {
  const total = await countEntries(reading, chain)
  const kept = await readHeads(reading, chain)
  const result: LedgerCheck = { entries: 0, statements: 0, chains: 0, heads: [], faults: [], accounts: [] }
  const left = new Set([...kept.keys(), ...(chain === null ? expected.keys() : [])])
  let check: ChainCheck | undefined
  let isStatements = false
  const finish = () => {
    if (!check) return
    result.heads.push(check.finish(kept.get(check.chain)))
    if (check.fault) result.faults.push(check.fault)
    left.delete(check.chain)
    if (!isStatements) result.chains++
  }
  for await (const page of readEntries(reading, chain)) {
    for (const entry of page) {
      if (entry.chain_id !== check?.chain) {
        finish()
        check = new ChainCheck(entry.chain_id!, expected.get(entry.chain_id!))
        isStatements = entry.content !== undefined
      }
      check!.take(entry)
    }
    if (page[0]!.content === undefined) result.entries += page.length
    else result.statements += page.length
    onProgress?.(result.entries + result.statements, total)
  }
  finish()
  // Chains without an entry: new ones, or emptied ones.
  isStatements = false
  for (const id of left) {
    check = new ChainCheck(id, expected.get(id))
    finish()
  }
  result.faults.push(...(await wrongTimes(reading, chain)))
  result.accounts = await wrongBalances(reading, chain)
  return result
}

const inChain = (column: Sql, chain: string | null): Sql =>
  chain === null ? sql`true` : sql`${column} = ${chain}::uuid`

/** Accounts that do not hold what their entries come to, or name another last day on which something came in, that have no entries, or that entries name and that are gone. */
const wrongBalances = ({ rows }: LedgerReading, chain: string | null): Promise<AccountFault[]> =>
  rows(sql`/* wrong-balances */
    with entered as (
      select account, sum(amount) as amount, (array_agg(chain_id))[1] as chain_id from (
        select to_account_id as account, amount, chain_id from ledger_entry where ${inChain(sql`chain_id`, chain)}
        union all select from_account_id, -amount, chain_id from ledger_entry where ${inChain(sql`chain_id`, chain)}) e group by account),
    -- An account that went over to another fund's chain was moved in the one before.
    received as (select to_account_id as account, max(business_date) as last_in_on from ledger_entry where ${chain === null ? sql`true` : sql`to_account_id in (select id from ledger_account where chain_id = ${chain}::uuid)`} group by to_account_id)
    select coalesce(a.id, e.account)::text as account, coalesce(a.chain_id, e.chain_id)::text as chain, a.balance::text, coalesce(e.amount, 0)::numeric(18,2)::text as entries
    from (select * from ledger_account where ${inChain(sql`chain_id`, chain)}) a full join entered e on e.account = a.id left join received r on r.account = a.id
    where coalesce(a.balance <> coalesce(e.amount, 0) or a.last_in_on is distinct from r.last_in_on and a.last_in_on is distinct from 'infinity', not exists (select from ledger_account k where k.id = e.account))
      or e.account is null and not exists (select from ledger_entry n where n.to_account_id = a.id or n.from_account_id = a.id)
    order by 1 limit 100`)

/** Chains that bear another time than that of the latest of what is chained. */
async function wrongTimes({ rows }: LedgerReading, chain: string | null): Promise<ChainFault[]> {
  const found = await rows<{ chain: string }>(sql`/* wrong-times */
    with latest as (
      select id, max(recorded_at) as recorded_at from (
        select chain_id as id, recorded_at from ledger_entry where ${inChain(sql`chain_id`, chain)}
        union all select c.fund_id, s.recorded_at from ledger_statement s join ledger_statement_chain c on c.id = s.chain_id where ${inChain(sql`c.fund_id`, chain)}) chained group by id)
    select c.id::text as chain from ledger_chain c left join latest l on l.id = c.id
    where ${inChain(sql`c.id`, chain)} and c.recorded_at <> coalesce(l.recorded_at, '-infinity') order by 1 limit 100`)
  return found.map((fault) => ({
    ...fault,
    sequence: null,
    entry: null,
    what: {
      zh: '链头所记的时刻不是其中最后一条的时刻。',
      en: 'The time of its head is not that of the last entry or statement in it.',
    },
  }))
}
