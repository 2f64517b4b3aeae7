import { Account, Day, LandArea, Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { SubsidyRoster } from './subsidy-roster.js'
import { t } from '../values/title.js'

/** Who is to get what. The payee and the account are people's data: masked to whoever need not know them. */
@Concept(t('补贴清册条目', 'Entry of a subsidy roster'), {
  key: ['roster', 'number'],
  list: 'subsidyRosterEntries',
})
export class SubsidyRosterEntry {
  @Id()
  id: string
  @Reference(SubsidyRoster, t('清册', 'Roster'), { inverse: ['entries', t('条目', 'Entries')] })
  roster: SubsidyRoster
  @Column(Text, t('序号', 'Number in the roster'))
  number: string
  @Column(Text, t('收款人，无需知道者所见为脱敏后的', 'Payee, masked to whoever need not know'), {
    people: true,
  })
  payee: string
  @Column(
    Account,
    t('收款账号，无需知道者只见末四位', 'Account; its last four figures to whoever need not know it'),
    {
      optional: true,
      people: true,
    },
  )
  account: string | null
  @Column(LandArea, t('补贴面积（亩）', 'Land that is subsidised, mu'), { optional: true })
  landArea: string | null
  @Column(Money, t('应发金额（元）', 'Amount due, yuan'))
  amount: string
  @Column(Money, t('自报已发金额（元）', 'Paid, as reported, yuan'), { optional: true })
  paidAmount: string | null
  @Column(Day, t('自报发放日期', 'Paid on, as reported'), { optional: true })
  paidOn: string | null
}
