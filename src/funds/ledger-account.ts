import { sql } from 'kysely'
import { Money } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, relate } from '../graph/words.js'
import { Allocation } from './allocation.js'
import { Disbursement } from './disbursement.js'
import { AccountKind } from './entry-kind.js'
import { Fund } from './fund.js'
import { Payment } from './payment.js'
import { t } from '../values/title.js'

/** An account bears the id of what it is of. */
@Concept(t('账户', 'Account of the ledger'), { key: [], unrecorded: true })
export class LedgerAccount {
  @Id()
  id: string
  @Column(Choice(AccountKind), t('科目种类', 'What it is of'))
  kind: keyof typeof AccountKind
  @Column(Money, t('余额（元）；县外为负', 'Balance, yuan; negative outside'), { preset: '0' })
  balance: string
}

relate(LedgerAccount, 'fund', 'one', Fund, t('资金', 'Fund whose money it is'), {
  on: (account, fund) => sql`${fund('id')} = ${account('chain_id')}`,
})
for (const [name, target, title] of [
  ['allocation', Allocation, t('分配', 'Allocation')],
  ['disbursement', Disbursement, t('拨付', 'Disbursement')],
  ['payment', Payment, t('支付', 'Payment')],
] as const)
  relate(
    LedgerAccount,
    name,
    'one',
    target,
    t(`${title.zh}，本账户为其账户时`, `${title.en}, where it is the account of one`),
    {
      optional: true,
      on: (account, child) => sql`${child('id')} = ${account('id')}`,
    },
  )
