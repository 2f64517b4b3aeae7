import { sql } from 'kysely'
import type { ChainFault } from '../ledger/check-chain.js'
import type { LedgerReading } from '../ledger/read-entries.js'

/** Accounts and chains that are not those of the record whose id they bear; the first hundred. */
export async function verifyAccounts(
  { rows }: LedgerReading,
  fund: string | null = null,
): Promise<ChainFault[]> {
  const only = (column: string) => (fund === null ? sql`true` : sql`${sql.ref(column)} = ${fund}::uuid`)
  const found = await rows<{ chain: string; account: string | null }>(sql`/* verify-accounts */
    with due(id, kind, chain_id) as (
      select f.id, 'FUND', f.id from fund f where ${only('f.id')}
      union all select encode(substr(sha256(convert_to('outside ' || f.id::text, 'UTF8')), 1, 16), 'hex')::uuid, 'OUTSIDE', f.id from fund f where ${only('f.id')}
      union all select a.id, 'ALLOCATION', a.fund_id from allocation a where ${only('a.fund_id')}
      union all select d.id, 'DISBURSEMENT', a.fund_id from disbursement d join allocation a on a.id = d.allocation_id where ${only('a.fund_id')}
      union all select p.id, 'PAYMENT', a.fund_id from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id where ${only('a.fund_id')})
    select a.chain_id::text as chain, a.id::text as account from ledger_account a left join due d on d.id = a.id
    where (${only('a.chain_id')} or d.id is not null) and (d.id is null or (a.kind, a.chain_id) <> (d.kind, d.chain_id))
    union all
    select c.id::text, null from ledger_chain c where ${only('c.id')} and not exists (select from fund f where f.id = c.id)
    union all
    select c.id::text, null from ledger_statement_chain c
    where ${only('c.fund_id')} and (c.id <> encode(substr(sha256(convert_to('statements ' || c.fund_id::text, 'UTF8')), 1, 16), 'hex')::uuid or not exists (select from fund f where f.id = c.fund_id))
    order by 1, 2 limit 100`)
  return found.map(({ chain, account }) => ({
    chain,
    sequence: null,
    entry: null,
    what: account
      ? {
          zh: `账户 ${account} 的类别或账链与其所属记录不符。`,
          en: `Account ${account} is not of the kind, or not in the chain, of the record whose id it bears.`,
        }
      : { zh: '此链不属于任何一笔资金。', en: 'The chain is of no fund.' },
  }))
}
