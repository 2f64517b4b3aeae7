import { Integer, LandArea, Measure, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('地力培肥', 'Soil fertility plan'), {
  key: ['division', 'project', 'year'],
  list: 'soilFertilityPlans',
  record: 'recordSoilFertilityPlan',
})
export class SoilFertilityPlan {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'), { optional: true })
  division: AdministrativeDivision | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(LandArea, t('培肥面积（亩）', 'Land, mu'))
  landArea: string
  @Column(Text, t('措施', 'Measures'), { optional: true })
  measures: string | null
  @Column(Measure, t('培肥前有机质（克/千克）', 'Organic matter before, g/kg'), { optional: true })
  organicMatterBefore: number | null
  @Column(Measure, t('培肥后有机质（克/千克）', 'Organic matter after, g/kg'), { optional: true })
  organicMatterAfter: number | null
  @Column(Text, t('技术指导单位', 'Who gave guidance'), { optional: true })
  guidedBy: string | null
  @Column(Money, t('资金（元）', 'Money, yuan'), { optional: true })
  funding: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
belongsToProject(SoilFertilityPlan, 'soilFertilityPlans', t('地力培肥', 'Soil fertility plans'))
