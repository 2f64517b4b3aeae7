import { Integer, LandArea, Measure, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

@Concept('地力培肥 Soil fertility plan', {
  key: ['division', 'project', 'year'],
  list: 'soilFertilityPlans',
  record: 'recordSoilFertilityPlan',
})
export class SoilFertilityPlan {
  @Id()
  id: string
  @Reference(AdministrativeDivision, '村 Village', {
    optional: true,
    inverse: ['soilFertilityPlans', '地力培肥 Soil fertility plans'],
  })
  division: AdministrativeDivision | null
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['soilFertilityPlans', '地力培肥 Soil fertility plans'],
  })
  project: Project | null
  @Column(Integer, '年度 Year')
  year: number
  @Column(LandArea, '培肥面积（亩） Land, mu')
  landArea: string
  @Column(Text, '措施 Measures', { optional: true })
  measures: string | null
  @Column(Measure, '培肥前有机质（克/千克） Organic matter before, g/kg', { optional: true })
  organicMatterBefore: number | null
  @Column(Measure, '培肥后有机质（克/千克） Organic matter after, g/kg', { optional: true })
  organicMatterAfter: number | null
  @Column(Text, '技术指导单位 Who gave guidance', { optional: true })
  guidedBy: string | null
  @Column(Money, '资金（元） Money, yuan', { optional: true })
  funding: string | null
  @Column(Text, '备注 Note', { optional: true })
  note: string | null
}
throughProject(SoilFertilityPlan, 'soilFertilityPlans', '地力培肥 Soil fertility plans')
