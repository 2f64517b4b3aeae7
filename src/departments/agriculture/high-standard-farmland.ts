import { Integer, LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('高标准农田', 'High-standard farmland'), {
  key: ['project'],
  list: 'highStandardFarmlands',
  record: 'recordHighStandardFarmland',
})
export class HighStandardFarmland {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['highStandardFarmland', t('高标准农田', 'High-standard farmland'), 'one'],
  })
  project: Project
  @Column(Integer, t('建设年度', 'Year'), { optional: true })
  year: number | null
  @Column(LandArea, t('建设面积（亩）', 'Land built, mu'))
  landArea: string
  @Column(LandArea, t('其中新建面积（亩）', 'Of it newly built, mu'), { optional: true })
  newlyBuiltArea: string | null
  @Column(LandArea, t('其中改造提升面积（亩）', 'Of it upgraded, mu'), { optional: true })
  upgradedArea: string | null
  @Column(LandArea, t('高效节水灌溉面积（亩）', 'Efficient irrigation, mu'), { optional: true })
  efficientIrrigationArea: string | null
  @Column(LandArea, t('整治前耕地面积（亩）', 'Cultivated land before, mu'), { optional: true })
  cultivatedBefore: string | null
  @Column(LandArea, t('整治后耕地面积（亩）', 'Cultivated land after, mu'), { optional: true })
  cultivatedAfter: string | null
  @Column(LandArea, t('新增耕地面积（亩）', 'New cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(Measure, t('整治前连片度（%）', 'Contiguity before, per cent'), { optional: true })
  contiguityBefore: number | null
  @Column(Measure, t('整治后连片度（%）', 'Contiguity after, per cent'), { optional: true })
  contiguityAfter: number | null
  @Column(Measure, t('整治前质量等别，1（优）至 15', 'Grade before, 1 (best) to 15'), { optional: true })
  gradeBefore: number | null
  @Column(Measure, t('整治后质量等别，1（优）至 15', 'Grade after, 1 (best) to 15'), { optional: true })
  gradeAfter: number | null
  @Column(Text, t('上图入库编号', 'Number in the national map'), { optional: true })
  mappedNumber: string | null
  @Column(Integer, t('受益户数', 'Households served'), { optional: true })
  households: number | null
}
throughProject(HighStandardFarmland, 'highStandardFarmlands', t('高标准农田', 'High-standard farmland'))
