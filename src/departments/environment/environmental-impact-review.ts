import { Day, Money, Text, YesNo } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { Verdict } from '../../areas/verdict.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

export const ImpactDocumentKind = enumeration('ImpactDocumentKind', '环评文件种类 Kind of impact document', {
  REPORT: '报告书 Report',
  FORM: '报告表 Form',
  REGISTRATION: '登记表 Registration',
  EXEMPT: '豁免 Exempt',
})

@Concept('环境影响评估审核 Environmental impact review', {
  key: ['area', 'project', 'division', 'documentNumber'],
  list: 'environmentalImpactReviews',
  record: 'recordEnvironmentalImpactReview',
})
export class EnvironmentalImpactReview {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['environmentalImpactReviews', '环境影响评估审核 Environmental impact reviews'],
  })
  project: Project | null
  @Reference(AdministrativeDivision, '村或乡镇 Village or township', {
    optional: true,
    inverse: ['environmentalImpactReviews', '环境影响评估审核 Environmental impact reviews'],
  })
  division: AdministrativeDivision | null
  @Column(Choice(ImpactDocumentKind), '环评文件种类 Kind of document', { optional: true })
  kind: keyof typeof ImpactDocumentKind | null
  @Column(YesNo, '是否涉及生态保护红线 Whether it touches an ecological red line', { optional: true })
  crossesRedLine: boolean | null
  @Column(Money, '环保投资（元） Investment in the environment, yuan', { optional: true })
  environmentalInvestment: string | null
  @Column(Choice(Verdict), '结论 Verdict')
  verdict: Verdict
  @Column(Text, '意见 Opinion', { optional: true })
  opinion: string | null
  @Column(Text, '审核单位 Who reviewed', { optional: true })
  reviewer: string | null
  @Column(Day, '审核日期 Reviewed on', { optional: true })
  reviewedOn: string | null
  @Column(Text, '文号 Document number', { optional: true })
  documentNumber: string | null
}
throughProject(
  EnvironmentalImpactReview,
  'environmentalImpactReviews',
  '环境影响评估审核 Environmental impact reviews',
)
