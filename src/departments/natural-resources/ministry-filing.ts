import { Day, LandArea, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Verdict } from '../../areas/verdict.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const FilingStage = enumeration(
  'FilingStage',
  t('备案阶段', 'Stage of a filing'),
  {
    PROJECT: t('立项备案', 'Of the project'),
    CHANGE: t('变更备案', 'Of a change'),
    ACCEPTANCE: t('验收备案', 'Of the acceptance'),
  },
  { ranked: true },
)

@Concept(t('报部备案', 'Filing in the ministry’s system'), {
  key: ['project', 'stage'],
  list: 'ministryFilings',
  record: 'recordMinistryFiling',
})
export class MinistryFiling {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Choice(FilingStage), t('阶段', 'Stage'))
  stage: keyof typeof FilingStage
  @Column(Text, t('备案号', 'Filing number'), { optional: true })
  filingNumber: string | null
  @Column(Day, t('报备日期', 'Filed on'), { optional: true })
  filedOn: string | null
  @Column(Choice(Verdict), t('备案结果', 'Outcome'), { optional: true })
  verdict: Verdict | null
  @Column(Day, t('入库日期', 'Confirmed on'), { optional: true })
  confirmedOn: string | null
  @Column(LandArea, t('备案新增耕地面积（亩）', 'New cultivated land that was filed, mu'), { optional: true })
  newCultivatedLand: string | null
}
belongsToProject(MinistryFiling, 'ministryFilings', t('报部备案', 'Ministry filings'))
