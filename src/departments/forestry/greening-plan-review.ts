import { Day, LandArea, Name, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Verdict } from '../../areas/verdict.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('绿化造林规划审查', 'Review of a greening plan'), {
  key: ['planName', 'documentNumber'],
  list: 'greeningPlanReviews',
  record: 'recordGreeningPlanReview',
})
export class GreeningPlanReview {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Name, t('规划名称', 'Name of the plan'))
  planName: string
  @Column(LandArea, t('规划造林面积（亩）', 'Land to be greened, mu'), { optional: true })
  landArea: string | null
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
belongsToProject(GreeningPlanReview, 'greeningPlanReviews', t('绿化造林规划审查', 'Greening-plan reviews'))
