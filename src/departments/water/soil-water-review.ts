import { Day, LandArea, Money, Name, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Verdict } from '../../areas/verdict.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('水土保持方案审查', 'Soil-and-water review'), {
  key: ['area', 'project', 'division', 'documentNumber'],
  list: 'soilWaterReviews',
  record: 'recordSoilWaterReview',
})
export class SoilWaterReview {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Name, t('方案名称', 'Name of the plan'), { optional: true })
  planName: string | null
  @Column(LandArea, t('防治责任范围（亩）', 'Land answered for, mu'), { optional: true })
  landArea: string | null
  @Column(Money, t('水土保持投资（元）', 'Investment in soil and water, yuan'), { optional: true })
  investment: string | null
  @Column(Money, t('水土保持补偿费（元）', 'Compensation fee, yuan'), { optional: true })
  compensationFee: string | null
  @Column(Choice(Verdict), t('结论', 'Verdict'))
  verdict: Verdict
  @Column(Text, t('意见', 'Opinion'), { optional: true })
  opinion: string | null
  @Column(Text, t('审查单位', 'Who reviewed'), { optional: true })
  reviewer: string | null
  @Column(Day, t('审查日期', 'Reviewed on'), { optional: true })
  reviewedOn: string | null
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
belongsToProject(SoilWaterReview, 'soilWaterReviews', t('水土保持方案审查', 'Soil-and-water reviews'))
