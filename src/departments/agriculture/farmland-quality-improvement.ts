import { LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('耕地质量提升', 'Farmland quality improvement'), {
  key: ['project'],
  list: 'farmlandQualityImprovements',
  record: 'recordFarmlandQualityImprovement',
})
export class FarmlandQualityImprovement {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['farmlandQualityImprovement', t('耕地质量提升', 'Farmland quality improvement'), 'one'],
  })
  project: Project
  @Column(LandArea, t('提升面积（亩）', 'Land improved, mu'))
  landArea: string
  @Column(Text, t('措施', 'Measures'), { optional: true })
  measures: string | null
  @Column(Measure, t('整治前连片度（%）', 'Contiguity before, per cent'), { optional: true })
  contiguityBefore: number | null
  @Column(Measure, t('整治后连片度（%）', 'Contiguity after, per cent'), { optional: true })
  contiguityAfter: number | null
  @Column(Measure, t('提升前质量等别，1（优）至 15', 'Grade before, 1 (best) to 15'), { optional: true })
  gradeBefore: number | null
  @Column(Measure, t('提升后质量等别，1（优）至 15', 'Grade after, 1 (best) to 15'), { optional: true })
  gradeAfter: number | null
}
throughProject(
  FarmlandQualityImprovement,
  'farmlandQualityImprovements',
  t('耕地质量提升', 'Farmland quality improvements'),
)
