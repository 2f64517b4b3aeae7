import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { lockTies } from '../database/lock-ties.js'
import type { Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import type { Handle } from '../graph/node.js'
import { openChains, post, type AccountKind, type Draft, type EntryKind } from '../ledger/post.js'
import { newId } from '../values/new-id.js'
import { DateScalar } from '../values/scalars.js'
import { applyTotals } from './apply-totals.js'
import { checkDate, keyOf, refuse } from './check-money.js'
import { AlreadyReversed, NotReversible, REVERSAL_IS_FINAL } from './correction-problems.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { LedgerEntry } from './ledger-entry.js'
import { DetailMissing, NotFound, InsufficientFunds } from './money-problems.js'
import type { Message } from '../values/message.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({ description: describe('冲销一条分录', 'Reverse an entry that was a mistake') })
export class ReverseEntryInput extends MoneyInput {
  @Field(() => ID, { description: describe('分录', 'The entry') })
  entryId: string
  @Field(() => String, { description: describe('理由', 'Reason') })
  reason: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('冲销日期，默认今天', 'Reversed on; today when absent'),
  })
  reversedOn?: string | null
}

interface Entered {
  id: string
  chain: string
  kind: EntryKind
  amount: string
  date: string
  document: string | null
  from: string
  fromKind: AccountKind
  to: string
  toKind: AccountKind
  reversedBy: string | null
  /** Whether what was drawn is still drawn from the account that the entry names: a later file may have moved it. */
  isOfSource: boolean
  /** Whether a later file took back all that was entered before it, and entered it anew, on another day or elsewhere. */
  isReentered: boolean
  /** Whether the entry is of such a file, and takes back. */
  takesBack: boolean
}

/**
 * Takes an entry back by another that names it; both halves of one that went from chain to chain. Refuses where the money
 * has gone further, or where a later file moved it or entered it anew. Locks: the lock of ties, the chains.
 */
export const reverseEntry = (work: Work, input: ReverseEntryInput): Promise<Handle> =>
  enterOnce(work, 'reverseEntry', input, LedgerEntry, async (id, today) => {
    const reason =
      input.reason.trim() || refuse(new DetailMissing({ field: 'reason' }, { zh: '理由', en: 'reason' }))
    await lockTies(work)
    const key = keyOf(input.entryId, LedgerEntry, { zh: '分录', en: 'ledger entry' })
    const chains = await work.rows<{ id: string }>(
      sql`/* reverse-entry: chains */ select distinct chain_id::text as id from ledger_entry where id = ${key}::uuid or counterpart_id = ${key}::uuid`,
    )
    if (chains.length === 0)
      return new NotFound({ givenId: input.entryId }, { zh: '分录', en: 'ledger entry' })
    await openChains(
      work,
      chains.map((chain) => chain.id),
    )
    const entries = await work.rows<Entered>(sql`/* reverse-entry: entries */
      select e.id::text, e.chain_id::text as chain, e.kind, e.amount::text, e.business_date::text as date, e.document_number as document,
        e.from_account_id::text as from, f.kind as "fromKind", e.to_account_id::text as to, t.kind as "toKind", r.id::text as "reversedBy",
        ${isOfSource} as "isOfSource", exists (${reentries(sql`c.sequence > e.sequence and c.batch_id is distinct from e.batch_id`)}) as "isReentered",
        e.kind = 'CORRECTION' and exists (${reentries(sql`c.id = e.id`)}) and e.business_date is distinct from ${ownDay} as "takesBack"
      from ledger_entry e join ledger_account f on f.id = e.from_account_id join ledger_account t on t.id = e.to_account_id left join ledger_entry r on r.reverses_id = e.id
      cross join lateral (select case when f.kind = 'OUTSIDE' or (f.kind, t.kind) in (('FUND', 'ALLOCATION'), ('ALLOCATION', 'DISBURSEMENT'), ('DISBURSEMENT', 'PAYMENT')) then t.id else f.id end as id) own
      where e.id = ${key}::uuid or e.counterpart_id = ${key}::uuid order by e.id <> ${key}::uuid`)
    const [entry] = entries as [Entered]
    if (entry.reversedBy) return new AlreadyReversed({ by: entry.reversedBy })
    const why = entries.map(whyNot).find(Boolean)
    if (why) return new NotReversible(why)
    const reversedOn = checkDate(input.reversedOn, entry.date, today)
    const ids = [id, newId()]
    const drafts = entries.map((each, index): Draft => ({
      id: ids[index]!,
      chainId: each.chain,
      from: { kind: each.toKind, id: each.toKind === 'OUTSIDE' ? null : each.to },
      to: { kind: each.fromKind, id: each.fromKind === 'OUTSIDE' ? null : each.from },
      amount: each.amount,
      kind: 'REVERSAL',
      businessDate: reversedOn,
      documentNumber: each.document,
      memo: reason,
      reversesId: each.id,
      ...(entries.length > 1 ? { counterpartId: ids[1 - index]! } : {}),
      idempotencyKey: input.idempotencyKey,
    }))
    await post(work, drafts)
    await applyTotals(
      work,
      entries.map((each) => ({
        chainId: each.chain,
        from: { kind: each.fromKind, id: each.from },
        to: { kind: each.toKind, id: each.to },
        amount: each.amount,
        kind: each.kind,
      })),
      { takenBack: true },
    )
    for (const each of entries)
      for (const [kind, account] of [
        [each.fromKind, each.from],
        [each.toKind, each.to],
      ] as const)
        if (kind !== 'OUTSIDE') work.changes.add(kind.toLowerCase(), [account])
  })

export const reverseEntryMutation = mutation('reverseEntry', {
  title: t('冲销一条分录', 'Reverse an entry'),
  input: argument(ReverseEntryInput, '冲销', 'The reversal'),
  gives: LedgerEntry,
  refuses: [InsufficientFunds, AlreadyReversed, NotReversible, ...ENTRY_REFUSALS],
  result: t('冲销的结果：所记的分录', 'The entry that reverses, or why not'),
  who: FINANCE,
  run: reverseEntry,
})

/** Whether the disbursement or the payment that the entry `e` is of still hangs on the entry's other account. */
const isOfSource = sql`case
  when 'PAYMENT' in (f.kind, t.kind) then exists (select from payment p where p.id = own.id and p.disbursement_id in (f.id, t.id))
  when 'DISBURSEMENT' in (f.kind, t.kind) and f.kind <> t.kind then exists (select from disbursement d where d.id = own.id and d.allocation_id in (f.id, t.id))
  else true end`

/** The day that the record which the entry `e` is of bears. */
const ownDay = sql`(select d.received_on from fund d where d.id = own.id union all select d.allocated_on from allocation d where d.id = own.id
  union all select d.disbursed_on from disbursement d where d.id = own.id)`

/**
 * The corrections `c` between the two accounts of the entry `e` that a file made to enter something anew: it took the record's
 * money back and entered it again, so that another correction of the same record stands in its batch.
 */
const reentries = (which: Sql) => sql`
  select from ledger_entry c where c.kind = 'CORRECTION' and ${which}
    and (c.from_account_id, c.to_account_id) in ((f.id, t.id), (t.id, f.id))
    and exists (select from ledger_entry n where n.batch_id = c.batch_id and n.id <> c.id and n.kind = 'CORRECTION' and own.id in (n.from_account_id, n.to_account_id))`

/** Why an entry cannot be reversed by itself, or null. */
function whyNot({ kind, fromKind, toKind, isOfSource, isReentered, takesBack }: Entered): Message | null {
  if (kind === 'REVERSAL') return REVERSAL_IS_FINAL
  if ((kind === 'CORRECTION' && fromKind === toKind) || takesBack)
    return {
      zh: '这是随报表改了归属或日期的更正，请以更正后的报表再次导入。',
      en: 'A later file made this correction, of the source or of the day. Correct the file and import it again.',
    }
  if (!isOfSource)
    return {
      zh: `所登记的款项后来已随报表改记到别处，这条分录不再单独冲销。请冲销改记后的分录，或更正报表再次导入。`,
      en: `A later file moved this money to another source. Reverse the entry that it was moved by, or correct the file and import it again.`,
    }
  if (isReentered)
    return {
      zh: `后来的报表已把它收回并另行登记。请冲销另行登记的分录，或更正报表再次导入。`,
      en: `A later file took this back and entered it anew. Reverse the new entry, or correct the file and import it again.`,
    }
  return null
}
