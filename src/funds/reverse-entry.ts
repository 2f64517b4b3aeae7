import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { lockTies } from '../database/lock-ties.js'
import type { Work } from '../database/work.js'
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
}

/**
 * Takes an entry back by another that names it; both halves of one that went from chain to chain. Refuses where the money
 * has gone further. Locks: the lock of ties, the chains.
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
        e.from_account_id::text as from, f.kind as "fromKind", e.to_account_id::text as to, t.kind as "toKind", r.id::text as "reversedBy"
      from ledger_entry e join ledger_account f on f.id = e.from_account_id join ledger_account t on t.id = e.to_account_id left join ledger_entry r on r.reverses_id = e.id
      where e.id = ${key}::uuid or e.counterpart_id = ${key}::uuid order by e.id <> ${key}::uuid`)
    const [entry] = entries as [Entered]
    if (entry.reversedBy) return new AlreadyReversed({ by: entry.reversedBy })
    const why = whyNot(entry)
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

/** Why an entry cannot be reversed by itself, or null. */
function whyNot({ kind, fromKind, toKind }: Entered): Message | null {
  if (kind === 'REVERSAL') return REVERSAL_IS_FINAL
  if (kind === 'CORRECTION' && fromKind === toKind)
    return {
      zh: '这是随报表改了归属的更正，请以更正后的报表再次导入。',
      en: 'A later file made this correction. Correct the file and import it again.',
    }
  return null
}
