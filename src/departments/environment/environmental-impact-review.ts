import { Day, Money, Text, YesNo } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Verdict } from '../../areas/verdict.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

export const ImpactDocumentKind = enumeration(
  'ImpactDocumentKind',
  t('环评文件种类', 'Kind of impact document'),
  {
    REPORT: t('报告书', 'Report'),
    FORM: t('报告表', 'Form'),
    REGISTRATION: t('登记表', 'Registration'),
    EXEMPT: t('豁免', 'Exempt'),
  },
)

@Concept(t('环境影响评估审核', 'Environmental impact review'), {
  key: ['area', 'project', 'division', 'documentNumber'],
  list: 'environmentalImpactReviews',
  record: 'recordEnvironmentalImpactReview',
})
export class EnvironmentalImpactReview {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Choice(ImpactDocumentKind), t('环评文件种类', 'Kind of document'), { optional: true })
  kind: keyof typeof ImpactDocumentKind | null
  @Column(YesNo, t('是否涉及生态保护红线', 'Whether it touches an ecological red line'), { optional: true })
  crossesRedLine: boolean | null
  @Column(Money, t('环保投资（元）', 'Investment in the environment, yuan'), { optional: true })
  environmentalInvestment: string | null
  @Column(Choice(Verdict), t('结论', 'Verdict'))
  verdict: Verdict
  @Column(Text, t('意见', 'Opinion'), { optional: true })
  opinion: string | null
  @Column(Text, t('审核单位', 'Who reviewed'), { optional: true })
  reviewer: string | null
  @Column(Day, t('审核日期', 'Reviewed on'), { optional: true })
  reviewedOn: string | null
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
belongsToProject(
  EnvironmentalImpactReview,
  'environmentalImpactReviews',
  t('环境影响评估审核', 'Environmental impact reviews'),
)
