import { LandArea, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const EcologicalKind = enumeration('EcologicalKind', t('生态工程种类', 'Kind of ecological work'), {
  FOREST: t('森林修复', 'Forest'),
  WETLAND: t('湿地修复', 'Wetland'),
  WATER_BODY: t('水域整治', 'Water body'),
  SOIL: t('土壤修复', 'Soil'),
  MINE: t('矿山修复', 'Mine'),
  BIODIVERSITY: t('生物多样性保护', 'Biodiversity'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('生态修复工程', 'Ecological work'), {
  key: ['project', 'kind'],
  list: 'ecologicalWorks',
  record: 'recordEcologicalWork',
})
export class EcologicalWork {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Choice(EcologicalKind), t('种类', 'Kind'))
  kind: keyof typeof EcologicalKind
  @Column(LandArea, t('治理面积（亩）', 'Land treated, mu'), { optional: true })
  landArea: string | null
  @Column(LandArea, t('整治前林地面积（亩）', 'Forest land before, mu'), { optional: true })
  forestBefore: string | null
  @Column(LandArea, t('整治后林地面积（亩）', 'Forest land after, mu'), { optional: true })
  forestAfter: string | null
  @Column(LandArea, t('整治前水域面积（亩）', 'Water before, mu'), { optional: true })
  waterBefore: string | null
  @Column(LandArea, t('整治后水域面积（亩）', 'Water after, mu'), { optional: true })
  waterAfter: string | null
  @Column(Text, t('措施', 'Measures'), { optional: true })
  measures: string | null
}
belongsToProject(EcologicalWork, 'ecologicalWorks', t('生态修复工程', 'Ecological works'))
