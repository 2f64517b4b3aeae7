import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import type { Money } from '../values/money.js'

/** What an account is of. OUTSIDE is where a chain's money comes from and goes back to. */
export type AccountKind = 'OUTSIDE' | 'FUND' | 'ALLOCATION' | 'DISBURSEMENT' | 'PAYMENT'
export type EntryKind =
  | 'RECEIPT'
  | 'ALLOCATION'
  | 'DISBURSEMENT'
  | 'PAYMENT'
  | 'ADJUSTMENT'
  | 'RETURN'
  | 'CARRY_OVER'
  | 'CORRECTION'
  | 'REVERSAL'

/** One end of a transfer; an account bears the id of what it is of, OUTSIDE none. */
export interface Account {
  kind: AccountKind
  id: string | null
}

/** An entry on its way in. */
export interface Draft {
  /** Known before where it is answered or referred to. */
  id?: string
  chainId: string
  from: Account
  to: Account
  amount: Money
  kind: EntryKind
  /** Today where absent. */
  businessDate?: string | null
  documentNumber?: string | null
  memo?: string | null
  reversesId?: string
  counterpartId?: string
  batchId?: string
  idempotencyKey?: string
}

/** The balance of an account is less than the amount; the transaction is rolled back. */
export class InsufficientBalance extends Error {
  constructor(
    readonly account: string,
    readonly asked: Money,
    readonly left: Money,
    /** The business day on which it had so little, where it has more now. */
    readonly day: string | null = null,
  ) {
    super(`account ${account} has ${left} left${day ? ` on ${day}` : ''}, ${asked} was requested`)
  }
}

/** A business day is of a year that is closed; the transaction is lost. */
export class DayClosed extends Error {
  constructor(
    readonly businessDate: string,
    readonly closedUntil: string,
  ) {
    super(`${businessDate} is closed, as all until ${closedUntil}`)
  }
}

/**
 * Takes a turn on some chains, and fixes the moment that all which this transaction enters bears. Nobody has a grant on
 * the ledger's tables but the owner's role.
 */
export const openChains = (work: Work, chains: readonly string[]) =>
  work.withOwnerRole(() =>
    work.run(sql`/* open-chains */ select ledger_open(${[...new Set(chains)].sort()}::uuid[])`),
  )

/**
 * Enters drafts, all or none: balances, entries, heads of chains. Throws InsufficientBalance. Locks the chains in the order of
 * their ids, and with them all of their accounts.
 */
export async function post(work: Work, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map((draft, place) => ({
    place,
    id: draft.id,
    chain_id: draft.chainId,
    from_account_id: draft.from.id,
    from_kind: draft.from.kind,
    to_account_id: draft.to.id,
    to_kind: draft.to.kind,
    amount: draft.amount,
    kind: draft.kind,
    business_date: draft.businessDate,
    document_number: draft.documentNumber,
    memo: draft.memo,
    reverses_id: draft.reversesId,
    counterpart_id: draft.counterpartId,
    batch_id: draft.batchId,
    idempotency_key: draft.idempotencyKey,
  }))
  try {
    await work.withOwnerRole(() =>
      work.run(
        sql`/* post */ select count(*) from ledger_post(${JSON.stringify(rows)}::jsonb, ${work.principal.name})`,
      ),
    )
  } catch (error) {
    const { code, detail } = error as { code?: string; detail?: string }
    if (code === 'LG002' && detail) {
      const { businessDate, closedUntil } = JSON.parse(detail) as Record<
        'businessDate' | 'closedUntil',
        string
      >
      throw new DayClosed(businessDate, closedUntil)
    }
    if (code !== 'LG001' || !detail) throw error
    const { account, asked, left, day } = JSON.parse(detail) as Record<
      'account' | 'asked' | 'left',
      string
    > & { day?: string }
    throw new InsufficientBalance(account, asked, left, day)
  }
}
