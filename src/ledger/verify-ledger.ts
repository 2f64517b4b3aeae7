import { sql } from 'kysely'
import { ChainCheck, type ChainFault, type ChainHead } from './check-chain.js'
import { countEntries, readEntries, readHeads, type LedgerReading } from './read-entries.js'

export interface AccountFault {
  account: string
  chain: string
  balance: string
  entries: string
}

export interface LedgerCheck {
  entries: number
  chains: number
  heads: ChainHead[]
  /** The first fault of each chain that has one, in the order of chains. */
  faults: ChainFault[]
  /** Accounts whose balance is not what their entries come to. */
  accounts: AccountFault[]
}

interface VerifyOptions {
  chain?: string | null
  /** Heads that were signed earlier. */
  expected?: ReadonlyMap<string, ChainHead>
  onProgress?: (done: number, total: number) => void
}

/** Recomputes all chains, or one, from their entries, and all balances. Read it in one snapshot. */
export async function verifyLedger(
  reading: LedgerReading,
  { chain = null, expected = new Map<string, ChainHead>(), onProgress }: VerifyOptions = {},
): Promise<LedgerCheck> {
  const total = await countEntries(reading, chain)
  const kept = await readHeads(reading, chain)
  const result: LedgerCheck = { entries: 0, chains: 0, heads: [], faults: [], accounts: [] }
  const left = new Set([...kept.keys(), ...(chain === null ? expected.keys() : [])])
  let check: ChainCheck | undefined
  const finish = () => {
    if (!check) return
    result.heads.push(check.finish(kept.get(check.chain)))
    if (check.fault) result.faults.push(check.fault)
    left.delete(check.chain)
    result.chains++
  }
  for await (const page of readEntries(reading, chain)) {
    for (const entry of page) {
      if (entry.chain_id !== check?.chain) {
        finish()
        check = new ChainCheck(entry.chain_id!, expected.get(entry.chain_id!))
      }
      check!.take(entry)
    }
    result.entries += page.length
    onProgress?.(result.entries, total)
  }
  finish()
  // Chains without an entry: new ones, or emptied ones.
  for (const id of left) {
    check = new ChainCheck(id, expected.get(id))
    finish()
  }
  result.accounts = await wrongBalances(reading, chain)
  return result
}

const wrongBalances = ({ rows }: LedgerReading, chain: string | null): Promise<AccountFault[]> =>
  rows(sql`/* wrong-balances */
    with entered as (
      select account, sum(amount) as amount from (
        select to_account_id as account, amount from ledger_entry where ${chain === null ? sql`true` : sql`chain_id = ${chain}::uuid`}
        union all select from_account_id, -amount from ledger_entry where ${chain === null ? sql`true` : sql`chain_id = ${chain}::uuid`}) e group by account)
    select a.id::text as account, a.chain_id::text as chain, a.balance::text, coalesce(e.amount, 0)::numeric(18,2)::text as entries
    from ledger_account a left join entered e on e.account = a.id
    where a.balance <> coalesce(e.amount, 0) ${chain === null ? sql`` : sql`and a.chain_id = ${chain}::uuid`} order by a.id limit 100`)
