import { Account, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'
import { t } from '../values/title.js'

const AccountKind = enumeration('AccountKind', t('账户种类', 'Kind of account'), {
  UNIT: t('对公账户', 'Account of a unit'),
  PERSON: t('个人账户', 'Account of a person'),
})

/** Whose an account is, and whether it is a unit’s or a person’s. Numbers and holders are masked to whoever need not know them. */
@Concept(t('收款账户', 'Payee account'), { key: ['account'], list: 'payeeAccounts' })
export class PayeeAccount {
  @Id()
  id: string
  @Column(
    Account,
    t('账号，无需知道者只见末四位', 'Account number; its last four figures to whoever need not know it'),
    { people: true },
  )
  account: string
  @Column(Text, t('户名，无需知道者所见为脱敏后的', 'Holder, masked to whoever need not know'), {
    people: true,
  })
  holder: string
  @Column(Choice(AccountKind), t('账户种类', 'Kind'))
  kind: keyof typeof AccountKind
  @Column(Text, t('开户行', 'Bank'), { optional: true })
  bank: string | null
}
