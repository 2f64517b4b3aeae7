import { Day, Money, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

const ProjectChangeKind = enumeration('ProjectChangeKind', t('变更种类', 'Kind of change'), {
  CONTENT: t('建设内容', 'Content'),
  PLACE: t('建设地点', 'Place'),
  SCALE: t('建设规模', 'Scale'),
  PERIOD: t('工期', 'Period'),
  INVESTMENT: t('投资', 'Investment'),
  OWNER: t('业主单位', 'Owner unit'),
  DESIGN: t('设计', 'Design'),
  OTHER: t('其他', 'Other'),
})

/** A change without an approval document is one that nobody approved. */
@Concept(t('项目变更', 'Change of a project'), {
  key: ['project', 'changedOn', 'kind'],
  list: 'projectChanges',
  record: 'recordProjectChange',
})
export class ProjectChange {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), { inverse: ['changes', t('变更', 'Changes')] })
  project: Project
  @Column(Day, t('变更日期', 'Changed on'))
  changedOn: string
  @Column(Choice(ProjectChangeKind), t('变更种类', 'Kind'))
  kind: keyof typeof ProjectChangeKind
  @Column(Text, t('变更内容', 'What changed'))
  content: string
  @Column(Text, t('原因', 'Reason'), { optional: true })
  reason: string | null
  @Column(Money, t('增减金额，减为负（元）', 'Change of the investment, yuan; less is negative'), {
    optional: true,
  })
  amount: string | null
  @Column(Text, t('批准文号；未经批准时为空', 'Document that approved it; null when nobody did'), {
    optional: true,
  })
  approvalDocument: string | null
  @Column(Day, t('批准日期', 'Approved on'), { optional: true })
  approvedOn: string | null
}
