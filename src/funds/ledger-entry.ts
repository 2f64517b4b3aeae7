import { sql } from 'kysely'
import { Day, Instant, Integer, Money, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference, relate, type Class } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { Allocation } from './allocation.js'
import { Disbursement } from './disbursement.js'
import { EntryKind } from './entry-kind.js'
import { Fund } from './fund.js'
import { LedgerAccount } from './ledger-account.js'
import { Payment } from './payment.js'
import { t } from '../values/title.js'

/** One step of money from an account to another. It stays as it was written: a mistake is reversed by another entry. */
@Concept(t('分录', 'Entry of the ledger'), { key: [], list: 'ledgerEntries' })
export class LedgerEntry {
  @Id()
  id: string
  @Column(Choice(EntryKind), t('种类', 'Kind'))
  kind: keyof typeof EntryKind
  @Column(Money, t('金额（元）', 'Amount, yuan'))
  amount: string
  @Column(Day, t('业务日期', 'Business date'))
  businessDate: string
  @Column(Instant, t('入账时刻', 'Recorded at'))
  recordedAt: string
  @Reference(LedgerAccount, t('自账户', 'From account'))
  fromAccount: LedgerAccount
  @Reference(LedgerAccount, t('至账户', 'To account'))
  toAccount: LedgerAccount
  @Column(Text, t('依据文号', 'Document'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('说明', 'Why'), { optional: true })
  memo: string | null
  @Column(Text, t('经办', 'Entered by'))
  principal: string
  @Column(Text, t('幂等键', 'Idempotency key'), { optional: true, hidden: true })
  idempotencyKey: string | null
  @Reference(LedgerEntry, t('所冲销的分录', 'Entry that it reverses'), {
    optional: true,
    inverse: ['reversedBy', t('冲销它的分录', 'Entry that reversed it'), 'one'],
  })
  reverses: LedgerEntry | null
}

derive(LedgerEntry, 'sequence', Integer, t('在本资金账中的序号', 'Place in the fund’s chain'), (entry) =>
  entry('sequence'),
)
derive(
  LedgerEntry,
  'hash',
  Text,
  t('分录的 SHA-256，十六进制', 'SHA-256 of the entry, hexadecimal'),
  (entry) => sql`encode(${entry('hash')}, 'hex')`,
)

relate(LedgerEntry, 'fund', 'one', Fund, t('资金', 'Fund'), {
  on: (entry, fund) => sql`${fund('id')} = ${entry('chain_id')}`,
})
relate(
  LedgerEntry,
  'counterpart',
  'one',
  LedgerEntry,
  t('另一资金账中的对应分录', 'Its other half in another fund’s chain'),
  {
    optional: true,
    on: (entry, other) => sql`${other('id')} = ${entry('counterpart_id')}`,
  },
)
// What it entered: the deepest that either end is of.
for (const [name, target, title] of [
  ['disbursement', Disbursement, t('所涉的拨付', 'Disbursement that it is of')],
  ['payment', Payment, t('所涉的支付', 'Payment that it is of')],
] as const)
  relate(LedgerEntry, name, 'one', target, title, {
    optional: true,
    on: (entry, child) => sql`${child('id')} in (${entry('to_account_id')}, ${entry('from_account_id')})`,
  })

relate(
  Fund,
  'entries',
  'connection',
  LedgerEntry,
  t('分录：自文件至收款人', 'Entries, from the document to the payees'),
  {
    on: (fund, entry) => sql`${entry('chain_id')} = ${fund('id')}`,
  },
)

/** Accounts of allocations and of all that was drawn from them. */
const accountsBelow = (
  allocations: ReturnType<typeof sql>,
) => sql`(select a.id from allocation a where a.id in ${allocations}
  union all select d.id from disbursement d where d.allocation_id in ${allocations}
  union all select p.id from payment p join disbursement d on d.id = p.disbursement_id where d.allocation_id in ${allocations})`

const relateEntries = (on: Class, allocations: (id: ReturnType<typeof sql>) => ReturnType<typeof sql>) =>
  relate(on, 'entries', 'connection', LedgerEntry, t('分录', 'Entries'), {
    from: (_args, parent) => {
      const accounts = accountsBelow(allocations(parent('id') as ReturnType<typeof sql>))
      return sql`(select e.* from ledger_entry e where e.from_account_id in ${accounts}
        union select e.* from ledger_entry e where e.to_account_id in ${accounts})`
    },
  })
relateEntries(Allocation, (id) => sql`(select ${id})`)
relateEntries(Project, (id) => sql`(select x.id from allocation x where x.project_id = ${id})`)
