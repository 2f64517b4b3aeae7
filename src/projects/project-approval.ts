import { Day, LandArea, Money, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Verdict } from '../areas/verdict.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

export const ProjectApprovalKind = enumeration(
  'ProjectApprovalKind',
  t('批复种类', 'Kind of approval'),
  {
    PROPOSAL: t('立项', 'Project approval'),
    FEASIBILITY: t('可行性研究', 'Feasibility study'),
    PRELIMINARY_DESIGN: t('初步设计', 'Preliminary design'),
    ESTIMATE: t('概算', 'Cost estimate'),
    CHANGE: t('变更', 'Change'),
  },
  { ranked: true },
)

/** What was approved, when and to what amount: money paid before it and cost beyond its estimate are told from here. */
@Concept(t('项目批复', 'Approval of a project'), {
  key: ['project', 'kind', 'documentNumber'],
  list: 'projectApprovals',
  record: 'recordProjectApproval',
})
export class ProjectApproval {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), { inverse: ['approvals', t('批复', 'Approvals')] })
  project: Project
  @Column(Choice(ProjectApprovalKind), t('批复种类', 'Kind'))
  kind: keyof typeof ProjectApprovalKind
  @Column(Text, t('批复文号', 'Document number'), { optional: true })
  documentNumber: string | null
  @Column(Choice(Verdict), t('结论', 'Verdict'))
  verdict: Verdict
  @Column(Text, t('批复单位', 'Who approved'), { optional: true })
  authority: string | null
  @Column(Day, t('批复日期', 'Approved on'), { optional: true })
  approvedOn: string | null
  @Column(Money, t('批复投资（概算，元）', 'Approved investment (cost estimate), yuan'), { optional: true })
  approvedInvestment: string | null
  @Column(LandArea, t('批复建设规模（亩）', 'Approved land, mu'), { optional: true })
  landArea: string | null
}
