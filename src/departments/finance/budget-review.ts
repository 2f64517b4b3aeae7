import { Day, Money, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Verdict } from '../../areas/verdict.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const BudgetReviewKind = enumeration(
  'BudgetReviewKind',
  t('审核种类', 'Kind of review'),
  {
    ESTIMATE: t('概算', 'Cost estimate'),
    BUDGET: t('预算', 'Budget'),
    TENDER_CEILING: t('招标控制价', 'Tender ceiling'),
    SETTLEMENT: t('结算', 'Settlement'),
    FINAL_ACCOUNT: t('竣工决算', 'Final account'),
  },
  { ranked: true },
)

@Concept(t('预算资金审核', 'Budget review'), {
  key: ['project', 'kind', 'documentNumber'],
  list: 'budgetReviews',
  record: 'recordBudgetReview',
})
export class BudgetReview {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Choice(BudgetReviewKind), t('种类', 'Kind'))
  kind: keyof typeof BudgetReviewKind
  @Column(Money, t('送审金额（元）', 'Submitted amount, yuan'))
  submittedAmount: string
  @Column(Money, t('审定金额（元）', 'Approved amount, yuan'), { optional: true })
  approvedAmount: string | null
  @Column(Choice(Verdict), t('结论', 'Verdict'), { optional: true })
  verdict: Verdict | null
  @Column(Text, t('意见', 'Opinion'), { optional: true })
  opinion: string | null
  @Column(Text, t('评审单位', 'Who reviewed'), { optional: true })
  reviewer: string | null
  @Column(Day, t('评审日期', 'Reviewed on'), { optional: true })
  reviewedOn: string | null
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
belongsToProject(BudgetReview, 'budgetReviews', t('预算资金审核', 'Budget reviews'))
