import { Integer, LandArea, Measure } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const ReclamationSource = enumeration('ReclamationSource', t('复垦来源', 'Source of reclamation'), {
  ABANDONED_HOMESTEAD: t('废弃宅基地', 'Abandoned homestead'),
  IDLE_LAND: t('空闲地', 'Idle land'),
  ABANDONED_INDUSTRIAL_MINING_LAND: t('工矿废弃地', 'Abandoned industrial and mining land'),
  GEOHAZARD_RELOCATION_SITE: t('地质灾害搬迁点', 'Geohazard relocation site'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('建设用地复垦', 'Reclamation of construction land'), {
  key: ['project', 'source'],
  list: 'reclamations',
  record: 'recordReclamation',
})
export class Reclamation {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['reclamations', t('复垦', 'Reclamation, by source')],
  })
  project: Project
  @Column(Choice(ReclamationSource), t('来源', 'Source'))
  source: keyof typeof ReclamationSource
  @Column(LandArea, t('复垦面积（亩）', 'Land reclaimed, mu'))
  landArea: string
  @Column(LandArea, t('新增耕地面积（亩）', 'New cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(LandArea, t('其中水田面积（亩）', 'Of it paddy field, mu'), { optional: true })
  newPaddyField: string | null
  @Column(Integer, t('涉及户数', 'Households concerned'), { optional: true })
  households: number | null
  @Column(Measure, t('复垦后质量等别，1（优）至 15', 'Grade after, 1 (best) to 15'), { optional: true })
  gradeAfter: number | null
}
throughProject(Reclamation, 'reclamations', t('建设用地复垦', 'Reclamation'))
