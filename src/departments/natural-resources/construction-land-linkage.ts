import { Day, LandArea, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

/** Rural construction land given up, tied to urban land built on. */
@Concept(t('城乡建设用地增减挂钩', 'Construction land linkage'), {
  key: ['project'],
  list: 'constructionLandLinkages',
  record: 'recordConstructionLandLinkage',
})
export class ConstructionLandLinkage {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['constructionLandLinkage', t('增减挂钩', 'Construction land linkage'), 'one'],
  })
  project: Project
  @Column(Text, t('备案编号', 'Filing number'), { optional: true })
  filingNumber: string | null
  @Column(LandArea, t('拆旧面积（亩）', 'Land given up, mu'), { optional: true })
  demolishedArea: string | null
  @Column(LandArea, t('复垦耕地面积（亩）', 'Reclaimed as cultivated land, mu'), { optional: true })
  reclaimedArea: string | null
  @Column(LandArea, t('建新面积（亩）', 'Land newly built on, mu'), { optional: true })
  builtArea: string | null
  @Column(LandArea, t('节余指标（亩）', 'Surplus quota, mu'), { optional: true })
  quotaArea: string | null
  @Column(Text, t('批复文号', 'Document number'), { optional: true })
  documentNumber: string | null
  @Column(Day, t('批复日期', 'Approved on'), { optional: true })
  approvedOn: string | null
}
throughProject(
  ConstructionLandLinkage,
  'constructionLandLinkages',
  t('增减挂钩', 'Construction land linkages'),
)
