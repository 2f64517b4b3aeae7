import { LandArea, Measure } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('宜耕后备资源开发', 'Reserve land development'), {
  key: ['project'],
  list: 'reserveLandDevelopments',
  record: 'recordReserveLandDevelopment',
})
export class ReserveLandDevelopment {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['reserveLandDevelopment', t('宜耕后备资源开发', 'Reserve land development'), 'one'],
  })
  project: Project
  @Column(LandArea, t('开发面积（亩）', 'Land developed, mu'))
  landArea: string
  @Column(LandArea, t('整治前耕地面积（亩）', 'Cultivated land before, mu'), { optional: true })
  cultivatedBefore: string | null
  @Column(LandArea, t('整治后耕地面积（亩）', 'Cultivated land after, mu'), { optional: true })
  cultivatedAfter: string | null
  @Column(LandArea, t('新增耕地面积（亩）', 'New cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(LandArea, t('其中水田面积（亩）', 'Of it paddy field, mu'), { optional: true })
  newPaddyField: string | null
  @Column(Measure, t('新增耕地质量等别，1（优）至 15', 'Grade after, 1 (best) to 15'), { optional: true })
  gradeAfter: number | null
  @Column(Measure, t('整治后连片度（%）', 'Contiguity after, per cent'), { optional: true })
  contiguityAfter: number | null
}
throughProject(
  ReserveLandDevelopment,
  'reserveLandDevelopments',
  t('宜耕后备资源开发', 'Reserve land developments'),
)
