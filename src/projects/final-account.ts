import { Day, LandArea, Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Contract } from './contract.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

@Concept(t('竣工结（决）算', 'Final account'), {
  key: ['project', 'contract'],
  list: 'finalAccounts',
  record: 'recordFinalAccount',
})
export class FinalAccount {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['finalAccounts', t('竣工结（决）算', 'Final accounts')],
  })
  project: Project
  @Reference(Contract, t('合同', 'Contract'), {
    optional: true,
    inverse: ['finalAccounts', t('竣工结算', 'Final accounts')],
  })
  contract: Contract | null
  @Column(Money, t('送审金额（元）', 'Claimed amount, yuan'), { optional: true })
  claimedAmount: string | null
  @Column(Money, t('审定金额（元）', 'Amount settled after review, yuan'), { optional: true })
  settledAmount: string | null
  @Column(LandArea, t('结算面积（亩）', 'Land that was paid for, mu'), { optional: true })
  settledArea: string | null
  @Column(Money, t('质保金（元）', 'Retention money, yuan'), { optional: true })
  retention: string | null
  @Column(Text, t('审核单位', 'Who reviewed it'), { optional: true })
  reviewer: string | null
  @Column(Day, t('审定日期', 'Reviewed on'), { optional: true })
  reviewedOn: string | null
  @Column(Text, t('决算批复文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
