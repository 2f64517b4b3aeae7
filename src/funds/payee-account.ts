import { Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'

const AccountKind = enumeration('AccountKind', '账户种类 Kind of account', {
  UNIT: '对公账户 Account of a unit',
  PERSON: '个人账户 Account of a person',
})

/** Whose an account is, and whether it is a unit’s or a person’s. Numbers and holders are kept for the rules on payees, not shown. */
@Concept('收款账户 Payee account', { key: ['account'], list: 'payeeAccounts' })
export class PayeeAccount {
  @Id()
  id: string
  @Column(Text, '账号 Account number', { hidden: true })
  account: string
  @Column(Text, '户名 Holder', { hidden: true })
  holder: string
  @Column(Choice(AccountKind), '账户种类 Kind')
  kind: keyof typeof AccountKind
  @Column(Text, '开户行 Bank', { optional: true })
  bank: string | null
}
