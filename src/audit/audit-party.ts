import { Integer, Measure, Money, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference } from '../graph/words.js'
import { deprecate } from '../graph/deprecation.js'
import { t } from '../values/title.js'
import { AuditRun } from './audit-run.js'
import { Finding } from './finding.js'

export const AuditPartyKind = enumeration('AuditPartyKind', t('往来方种类', 'Kind of a party'), {
  UNIT: t('单位', 'A unit'),
  PERSON: t('个人，姓名已遮蔽', 'A person, whose name is masked'),
  ACCOUNT: t('账户，只见末四位', 'An account, by its last four digits'),
})
export type AuditPartyKind = keyof typeof AuditPartyKind

/** Somebody whom money goes to or contracts come from, or an account, as the last run of the audit drew them. */
@Concept(t('往来方：收款人、承包人、业主、账户', 'Party: a payee, a contractor, an owner, an account'), {
  key: [],
  list: 'auditParties',
})
export class AuditParty {
  @Id()
  id: string
  @Column(Choice(AuditPartyKind), t('种类', 'Kind'))
  kind: AuditPartyKind
  @Column(Text, t('名称；个人与账户已遮蔽', 'Name; of persons and accounts masked'))
  told: string
  @Column(Integer, t('收款笔数', 'Payments to it'))
  payments: number
  @Column(Money, t('收款金额（元）', 'Paid to it, yuan'))
  paidAmount: string
  @Column(Integer, t('涉及项目数', 'Projects that it was paid for or has contracts of'))
  projects: number
  @Column(Integer, t('承包合同数', 'Contracts that it won'))
  contractsWon: number
  @Column(Integer, t('发包合同数', 'Contracts that it gave as the owner'))
  contractsGiven: number
  @Reference(AuditRun, t('审计运行', 'The run that drew it'))
  run: AuditRun
}

// `payments` and `projects` are lists wherever else a record has them: a number is called one.
derive(AuditParty, 'paymentCount', Integer, t('收款笔数', 'Payments to it'), (party) => party('payments'))
derive(
  AuditParty,
  'projectCount',
  Integer,
  t('涉及项目数', 'Projects that it was paid for or has contracts of'),
  (party) => party('projects'),
)
deprecate(AuditParty, 'payments', '2026-11-29', t('请用 `paymentCount`', 'Use `paymentCount`'))
deprecate(AuditParty, 'projects', '2026-11-29', t('请用 `projectCount`', 'Use `projectCount`'))

export const AuditLinkKind = enumeration('AuditLinkKind', t('往来种类', 'Kind of a link'), {
  PAID_INTO: t('收款人用此账户收款', 'The payee was paid into the account'),
  WON_FROM: t('承包人从此业主得到合同', 'The contractor won contracts of the owner'),
})
export type AuditLinkKind = keyof typeof AuditLinkKind

/** What ties two parties: who shares an account, who wins from whom. */
@Concept(t('往来关系', 'Link between two parties'), { key: [], list: 'auditLinks' })
export class AuditLink {
  @Id()
  id: string
  @Column(Choice(AuditLinkKind), t('种类', 'Kind'))
  kind: AuditLinkKind
  @Reference(AuditParty, t('收款人或承包人', 'The payee or contractor'), {
    inverse: ['links', t('它的账户与业主', 'Its accounts, and the owners that it won from')],
  })
  party: AuditParty
  @Reference(AuditParty, t('账户或业主', 'The account or owner'), {
    inverse: [
      'linksFrom',
      t('用此账户的收款人，或从它得到合同的承包人', 'Who is paid into it, or won from it'),
    ],
  })
  other: AuditParty
  @Column(Integer, t('次数', 'How many payments or contracts'))
  times: number
  @Column(Money, t('金额（元）', 'Their amount, yuan'))
  amount: string
  @Column(
    Measure,
    t(
      '占该账户收款或该业主发包金额的比例，0–1',
      'Share of all that the account took in or the owner gave, 0–1',
    ),
  )
  share: number
}

/** That a finding rests on a party's payments or contracts. */
@Concept(t('疑点涉及的往来方', 'Party that a finding is about'), { key: [], list: 'findingParties' })
export class FindingParty {
  @Id()
  id: string
  @Reference(Finding, t('疑点', 'Finding'), {
    inverse: ['parties', t('涉及的往来方', 'Parties that it is about')],
  })
  finding: Finding
  @Reference(AuditParty, t('往来方', 'Party'), {
    inverse: ['findings', t('涉及它的疑点', 'Findings about it')],
  })
  party: AuditParty
}
